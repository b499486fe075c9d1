using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Commitments;

/// <summary>Kept: by whom, when, and what came of it.</summary>
public sealed record Fulfilment(long ById, DateTime At, string? Result)
{
    /// <summary>The name then; older fulfilments do not have it.</summary>
    public string? ByName { get; init; }
}

/// <summary>
/// Someone has to do something by a time (待办); toward an outsider it is a promise (承诺). Clause 1.3.3. Here stands what it is and how
/// it is kept; how it ends otherwise, how its time and its owner move, and how it speaks up by itself, stand beside.
/// </summary>
public sealed partial class Commitment : IPartOfEntry
{
    public const int ResultMaxLength = 500;
    public const int WhatMaxLength = 200;
    public const int AboutMaxLength = 40;
    private static readonly TimeSpan SecondThoughts = TimeSpan.FromMinutes(30);

    private readonly List<CommitmentStep> _steps = [];
    private readonly List<Notice> _notices = [];

    private Commitment() { }

    internal Commitment(RegisterEntry entry, CommitmentKind kind, Person owner, Due due, Person by)
    {
        (Entry, Kind, OwnerId, OwnerName) = (entry, kind, owner.Id, owner.Name);
        (MadeById, MadeByName, Key) = (by.Id, by.Name, Guid.CreateVersion7());
        SetDue(due);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;
    public Guid Key { get; private set; }
    public CommitmentKind Kind { get; private set; }

    /// <summary>What is to be done, where the kind does not say it.</summary>
    public string? What { get; private set; }
    public long OwnerId { get; private set; }
    public string OwnerName { get; private set; } = "";

    /// <summary>Who gave the promise; he sees what becomes of it.</summary>
    public long MadeById { get; private set; }
    public string? MadeByName { get; private set; }
    public DateTime DueAt { get; private set; }
    public DateOnly DueOn { get; private set; }
    public int StandardVersion { get; private set; }
    public int CalendarVersion { get; private set; }
    public Repetition? Repeats { get; private set; }
    public Fulfilment? Done { get; private set; }
    public Withdrawal? Withdrawn { get; private set; }
    public IReadOnlyCollection<CommitmentStep> Steps => _steps;
    public IReadOnlyCollection<Notice> Notices => _notices;

    public bool IsOpen => Done is null && Withdrawn is null;

    public string JournalKey => Key.ToString("N");

    /// <summary>The owner, his deputy, or a secretary on his behalf. That a message has arrived, and that a room may be had, nobody can say but who was asked.</summary>
    public bool MayBeKeptBy(Viewer viewer) => IsOwnedBy(viewer) || (viewer.Role == Role.Secretary && !Kind.IsSignature() && Kind is not (CommitmentKind.Message or CommitmentKind.ApproveReservation));

    /// <summary>The owner, or his deputy while he is away (B for A).</summary>
    public bool IsOwnedBy(Viewer viewer) => viewer.PersonId == OwnerId || viewer.DeputisesFor.Contains(OwnerId);

    public bool MayBeUndoneBy(Viewer viewer, DateTime at) => Kind != CommitmentKind.CollectParcel && !Kind.IsSignature() && Done is { } done && done.ById == viewer.PersonId && at - done.At <= SecondThoughts;

    /// <summary>What is to be done, in words, how often again, and to which part of the entry it belongs.</summary>
    /// <exception cref="RuleBrokenException">The repetition is none that the house keeps.</exception>
    public Commitment Saying(string? what, Repetition? repeats, string? about = null)
    {
        if (repeats is { Every: < 1 or > Repetition.Most })
        {
            throw new RuleBrokenException("It can come again every 1 to {0} days, weeks or months.", Repetition.Most);
        }

        if (repeats?.Until < DueOn)
        {
            throw new RuleBrokenException("It would end before it is first due. Choose a later last day.");
        }

        (What, Repeats, About) = (what, repeats, about);
        return this;
    }

    /// <param name="house">Reckons the next time of what repeats.</param>
    /// <exception cref="RuleBrokenException">It has been kept already, or is somebody else's to keep.</exception>
    public void Keep(Viewer by, DateTime at, string? result, House? house = null)
    {
        RefuseUnlessOpen();
        RefuseUndecided();
        if (!MayBeKeptBy(by))
        {
            throw Kind == CommitmentKind.Message
                ? new RuleBrokenException("Only {0}, or a deputy, can say that the message has arrived.", OwnerName)
                : new RuleBrokenException("This is for {0} to do, or for a secretary on their behalf.", OwnerName);
        }

        (Done, NextAt, Paused) = (new Fulfilment(by.PersonId, at, result) { ByName = by.Name }, null, null);
        Entry.Tell(new CommitmentKept(Kind, OwnerName, result));
        TellOthers(NoticeKind.Kept, at, by, result);
        AcknowledgeMessage(by, at);
        Entry.WhenKept(this, by, at, house);
        Again(house);
    }

    /// <summary>The deed that it waits for was done and entered where it belongs, by whoever may do it there.</summary>
    internal void KeepFor(Viewer by, DateTime at, string? result)
    {
        RefuseUnlessOpen();
        (Done, NextAt, Paused) = (new Fulfilment(by.PersonId, at, result) { ByName = by.Name }, null, null);
        Entry.Tell(new CommitmentKept(Kind, OwnerName, result));
        TellOthers(NoticeKind.Kept, at, by, result);
    }

    // Whoever calls back has got the message.
    private void AcknowledgeMessage(Viewer by, DateTime at)
    {
        if (Kind == CommitmentKind.CallBack && Entry.Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.Message && c.IsOpen && c.IsOwnedBy(by)) is { } message)
        {
            message.Keep(by, at, null);
        }
    }

    private void RefuseUnlessOpen()
    {
        if (Done is not null)
        {
            throw new RuleBrokenException("This promise has been kept already.");
        }

        if (Withdrawn is not null)
        {
            throw new RuleBrokenException("This was withdrawn: {0}", Withdrawn.Reason);
        }
    }

    private void Again(House? house)
    {
        if (Repeats is not { } repeats || repeats.After(DueOn) is var day && day > repeats.Until)
        {
            return;
        }

        var rules = house ?? throw new InvalidOperationException("What repeats is reckoned by the house.");
        Entry.Promise(Kind, new Person(OwnerId, OwnerName), rules.DueOn(day, DueAt), new Person(MadeById, MadeByName ?? OwnerName)).Saying(What, Repeats);
    }
}
