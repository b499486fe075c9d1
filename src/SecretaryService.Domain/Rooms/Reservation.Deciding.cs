using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Rooms;

public sealed record ReservationMoved(string Room, DateTime From, DateTime Until) : Fact;

public sealed record ReservationApproved : Fact;

public sealed record RoomUseBegun : Fact;

public sealed record ReservationEnded(ReservationEnd How, string? Reason) : Fact;

/// <summary>How a reservation ended before its time. Stored by number: never renumber.</summary>
public enum ReservationEnd { Cancelled = 1, Refused = 2, NotUsed = 3 }

/// <summary>The room is free again: how it came to that, when, by whom (nobody: the clock) and why.</summary>
public sealed record Ending(ReservationEnd How, DateTime At, long? ById, string? ByName, string? Reason);

/// <summary>The keeper approved, or somebody began to use the room: when and who.</summary>
public sealed record Word(DateTime At, long ById, string ByName);

/// <summary>What becomes of a reservation: moved, approved or refused, begun, cancelled, released.</summary>
public sealed partial class Reservation
{
    /// <summary>Whoever is later than this does not come any more: the room is free for others. As long as people wait for a late colleague.</summary>
    public static readonly TimeSpan NoShowAfter = TimeSpan.FromMinutes(15);

    /// <summary>A party that comes early may go in, once the one before has left.</summary>
    private static readonly TimeSpan EarlyBy = TimeSpan.FromMinutes(15);

    public bool IsApprovalWanted { get; private set; }
    public Word? Approved => ApprovedAt is { } at ? new Word(at, ApprovedById!.Value, ApprovedByName!) : null;
    public Word? Begun => BegunAt is { } at ? new Word(at, BegunById!.Value, BegunByName!) : null;
    public Ending? Ended => EndedAt is { } at ? new Ending(EndedHow!.Value, at, EndedById, EndedByName, EndedBecause) : null;

    // In columns of their own, as of every entry: EF Core 10 cannot read optional complex types in hierarchies of tables.
    public DateTime? ApprovedAt { get; private set; }
    public long? ApprovedById { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateTime? BegunAt { get; private set; }
    public long? BegunById { get; private set; }
    public string? BegunByName { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public ReservationEnd? EndedHow { get; private set; }
    public long? EndedById { get; private set; }
    public string? EndedByName { get; private set; }
    public string? EndedBecause { get; private set; }

    /// <summary>UTC: when the clock gives the room back unless somebody has begun by then; none when there is nothing to give back.</summary>
    public DateTime? ReleaseAt { get; private set; }

    /// <summary>The room is kept for it.</summary>
    public bool IsHeld => EndedAt is null && VoidedAt is null;

    /// <summary>The keeper has not said yes yet. The room is kept until he says no.</summary>
    public bool IsTentative => IsHeld && IsApprovalWanted && ApprovedAt is null;

    /// <summary>Host and author, whoever acts for the host, and a secretary.</summary>
    public bool MayBeChangedBy(Viewer viewer) => viewer.Role == Role.Secretary || viewer.PersonId == HostId || viewer.DeputisesFor.Contains(HostId)
        || Parties.Any(p => p.PersonId == viewer.PersonId && p.Part.HasFlag(Part.Author));

    /// <summary>The keeper who was asked, or his deputy.</summary>
    public bool MayBeDecidedBy(Viewer viewer) => IsTentative && Asked?.IsOwnedBy(viewer) == true;

    private Commitment? Asked => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.ApproveReservation && c.IsOpen);

    /// <summary>The keeper is asked whether the room may be had.</summary>
    public void AskApproval(Person keeper, Due due, Person by, DateTime at) => Promise(CommitmentKind.ApproveReservation, keeper, due, by, at);

    /// <summary>Another time, another room, or another number of heads; approval is asked for anew.</summary>
    /// <param name="asMeeting">The meeting that holds it was moved, by whoever may move that.</param>
    /// <exception cref="RuleBrokenException">It is over, somebody else's, or the room cannot be had then.</exception>
    public void Move(Room room, House house, Stay stay, int heads, string? smallRoomReason, Viewer by, DateTime now, bool asMeeting = false)
    {
        RefuseUnlessChangeable(by, now, asMeeting);
        if (BegunAt is not null)
        {
            throw new RuleBrokenException("The room is in use already. Reserve a new time instead.");
        }

        room.RefuseImpossible(stay, house, now);
        RefuseTooSmall(room, heads, smallRoomReason);
        EndAsking(by, now, "moved");
        MoveTo(stay.From, house.DayOf(stay.From));
        Take(room, stay, heads, smallRoomReason, now);
        (ApprovedAt, ApprovedById, ApprovedByName) = (null, null, null);
        IsApprovalWanted = room.WantsApprovalOf(by.PersonId);
        Tell(new ReservationMoved(room.Name, stay.From, stay.Until));
    }

    /// <exception cref="RuleBrokenException">Nobody asked, or this is not the one who was asked.</exception>
    public void Approve(Viewer by, DateTime now)
    {
        var asked = AskedOf(by);
        (ApprovedAt, ApprovedById, ApprovedByName) = (now, by.PersonId, by.Name);
        Tell(new ReservationApproved());
        asked.Keep(by, now, null);
    }

    /// <exception cref="RuleBrokenException">Nobody asked, or this is not the one who was asked.</exception>
    public void Refuse(Viewer by, DateTime now, string reason)
    {
        var asked = AskedOf(by);
        End(new Ending(ReservationEnd.Refused, now, by.PersonId, by.Name, reason));
        asked.SayNo(by, now, reason);
    }

    /// <param name="asMeeting">The meeting that held it does so no more, by the word of whoever may say so.</param>
    /// <exception cref="RuleBrokenException">It is over, has ended already, or is somebody else's.</exception>
    public void Cancel(Viewer by, DateTime now, string? reason, bool asMeeting = false)
    {
        RefuseUnlessChangeable(by, now, asMeeting);
        EndAsking(by, now, reason ?? "cancelled");
        End(new Ending(ReservationEnd.Cancelled, now, by.PersonId, by.Name, reason));
    }

    /// <summary>The clock's own step: nobody came. Does nothing where somebody did, or where it is not time yet.</summary>
    /// <returns>Whether the room was given back.</returns>
    public bool ReleaseUnused(DateTime now)
    {
        if (!IsHeld || BegunAt is not null || ReleaseAt is not { } at || at > now)
        {
            return false;
        }

        EndAsking(Viewer.System, now, "nobody came");
        End(new Ending(ReservationEnd.NotUsed, now, null, null, null));
        return true;
    }

    private Commitment AskedOf(Viewer by)
    {
        RefuseUnlessHeld();
        return !IsTentative || Asked is not { } asked ? throw new RuleBrokenException("Nothing waits for approval here.")
            : asked.IsOwnedBy(by) ? asked
            : throw new RuleBrokenException("This is for {0}, or a deputy, to decide.", asked.OwnerName);
    }

    private void EndAsking(Viewer by, DateTime now, string reason) => Asked?.EndBy(new Withdrawal(now, by.PersonId, by.Name, reason));

    private void End(Ending ending)
    {
        (EndedHow, EndedAt, EndedById, EndedByName, EndedBecause) = (ending.How, ending.At, ending.ById, ending.ByName, ending.Reason);
        ReleaseAt = null;
        _slots.Clear();
        Tell(new ReservationEnded(ending.How, ending.Reason));
    }

    private void RefuseUnlessChangeable(Viewer by, DateTime now, bool asMeeting)
    {
        RefuseUnlessHeld();
        if (!asMeeting && !MayBeChangedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, for who reserved it, or for a secretary to change.", HostName);
        }

        if (now >= EndsAt)
        {
            throw new RuleBrokenException("This reservation is over. It stays as it is.");
        }
    }

    private void RefuseUnlessHeld()
    {
        if (!IsHeld)
        {
            throw new RuleBrokenException("This reservation has ended already.");
        }

        if (_slots.Count == 0)
        {
            throw new InvalidOperationException("A reservation is changed together with its slots: load them with it.");
        }
    }
}
