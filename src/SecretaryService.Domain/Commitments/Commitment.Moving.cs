namespace SecretaryService.Domain.Commitments;

/// <summary>How the owner and the time of a commitment move: passed on, extended, paused. Each says why, and is told to those concerned.</summary>
public sealed partial class Commitment
{
    public const int ReasonMaxLength = 200;

    /// <summary>To which part of its entry it belongs, by that part's own key; mostly to none.</summary>
    public string? About { get; private set; }

    /// <summary>Extensions granted so far.</summary>
    public int Extensions { get; private set; }

    /// <summary>Working minutes for which the clock has stood still, of pauses that are over.</summary>
    public int MinutesPaused { get; private set; }
    public Pause? Paused { get; private set; }

    /// <summary>UTC: the caller was not reached and is tried again then. The promise stays due when it was.</summary>
    public DateTime? AgainAt { get; private set; }

    /// <summary>Whoever has to do with it: the owner, his deputy, who gave it, a secretary.</summary>
    public bool MayBeMovedBy(Viewer viewer) => IsOwnedBy(viewer) || viewer.PersonId == MadeById || viewer.Role == Staff.Role.Secretary;

    /// <summary>转交: another does it, by the same time.</summary>
    /// <exception cref="RuleBrokenException">It is not open, not this person's to pass on, his already, or the new owner may not know of the entry.</exception>
    public void PassOn(Person to, Viewer by, DateTime at, string reason)
    {
        // An administrator passes on what a leaver owes, and reads none of it.
        if (by.Role != Staff.Role.Administrator)
        {
            RefuseUnlessMovable(by);
        }

        RefuseUnlessOpen();
        RefuseNewOwner(to, by);
        var before = OwnerId;
        (OwnerId, OwnerName, AgainAt) = (to.Id, to.Name, null);
        Entry.Involve(to.Name, Part.Handler, to.Id);
        Take(StepKind.PassedOn, at, by, reason, to.Name);
        foreach (var person in new[] { to.Id, before, MadeById }.Distinct().Where(p => p != by.PersonId))
        {
            Inform(person, NoticeKind.PassedOn, at, by, reason);
        }
    }

    /// <summary>延期: a later time, before the first one has passed, with a reason, as often and as far as clause 4.2.1 allows.</summary>
    /// <exception cref="RuleBrokenException">Too late for it, too often, too far, or not later at all.</exception>
    public void Extend(Due due, Viewer by, DateTime at, string reason, House house)
    {
        RefuseUnlessMovable(by);
        Entry.RefuseExtending(this);
        RefuseUnlessExtensible(due, at, house);
        Extensions++;
        SetDue(due);
        Take(StepKind.Extended, at, by, reason, until: due.At);
        TellOthers(NoticeKind.Extended, at, by, reason);
    }

    /// <summary>
    /// 暂停: the clock stands still while somebody else must act first. It is due then as if it were never resumed: at the cap the clock
    /// runs again by itself, and no job need remember it.
    /// </summary>
    /// <exception cref="RuleBrokenException">It stands still already, is late, or has stood still as long as clause 4.2.1 allows.</exception>
    public void Hold(Viewer by, DateTime at, string reason, House house)
    {
        RefuseUnlessMovable(by);
        Entry.RefuseExtending(this);
        if (Paused is not null)
        {
            throw new RuleBrokenException("The clock stands still already.");
        }

        if (at >= DueAt)
        {
            throw new RuleBrokenException("It is late already. A pause does not undo that.");
        }

        var left = PauseLeft(at, house);
        if (left <= TimeSpan.Zero)
        {
            throw new RuleBrokenException("The clock has stood still as long as clause 4.2.1 allows.");
        }

        var endsAt = house.DueAfter(at, left).At;
        Paused = new Pause(at, by.PersonId, by.Name, reason, DueAt, endsAt);
        SetDue(house.DueAgain(Paused, CalendarVersion, endsAt));
        Take(StepKind.Paused, at, by, reason, until: endsAt);
        TellOthers(NoticeKind.Paused, at, by, reason);
    }

    /// <summary>It has a clock that runs and may stand still for some time yet.</summary>
    internal bool MayBeHeld(DateTime at, House house) => IsOpen && Paused is null && at < DueAt && PauseLeft(at, house) > TimeSpan.Zero;

    /// <summary>The clock runs again, with the working time that was left.</summary>
    /// <exception cref="RuleBrokenException">It runs already.</exception>
    public void Resume(Viewer by, DateTime at, House house)
    {
        RefuseUnlessMovable(by);
        if (Paused is not { } pause)
        {
            throw new RuleBrokenException("The clock is running.");
        }

        var until = at < pause.EndsAt ? at : pause.EndsAt;
        var due = house.DueAgain(pause, CalendarVersion, until);
        MinutesPaused += (int)Math.Ceiling(house.WorkBetween(pause.At, until).TotalMinutes);
        Paused = null;
        SetDue(due);
        Take(StepKind.Resumed, at, by, until: due.At);
        TellOthers(NoticeKind.Resumed, at, by, null);
    }

    /// <summary>Nobody answered there: it is tried again. What was promised stays due when it was.</summary>
    /// <exception cref="RuleBrokenException">It is not open, not this person's to keep, or the next try lies behind.</exception>
    public void Attempt(Viewer by, DateTime at, DateTime again, string? text)
    {
        RefuseUnlessOpen();
        if (!MayBeKeptBy(by))
        {
            throw new RuleBrokenException("This is for {0} to do, or for a secretary on their behalf.", OwnerName);
        }

        if (again <= at)
        {
            throw new RuleBrokenException("The next try lies behind. Choose a later time.");
        }

        AgainAt = again;
        Take(StepKind.Attempted, at, by, text, until: again);
        TellOthers(NoticeKind.Attempted, at, by, text);
    }

    private void RefuseNewOwner(Person to, Viewer by)
    {
        if (Kind.IsSignature() && by.Role != Staff.Role.Administrator)
        {
            throw new RuleBrokenException("Who is asked for a signature does not pass it on. Return it with the reason, and it is sent to whom it concerns.");
        }

        if (to.Id == OwnerId)
        {
            throw new RuleBrokenException("{0} has it already. Choose another colleague.", OwnerName);
        }

        if (Entry.Exclusions.Any(x => x.PersonId == to.Id))
        {
            throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", to.Name);
        }
    }

    private TimeSpan PauseLeft(DateTime at, House house) => house.StandardOf(StandardVersion).Service.PauseFor(house, at) - TimeSpan.FromMinutes(MinutesPaused);

    private void RefuseUnlessExtensible(Due due, DateTime at, House house)
    {
        var limits = house.StandardOf(StandardVersion).Service;
        if (Paused is not null)
        {
            throw new RuleBrokenException("The clock stands still. Resume it first.");
        }

        if (at > DueAt)
        {
            throw new RuleBrokenException("It is late already. What is late cannot be extended; say what came of it, or pass it on.");
        }

        if (due.At <= DueAt)
        {
            throw new RuleBrokenException("The new time is not later than the present one.");
        }

        if (Extensions >= limits.Extensions)
        {
            throw new RuleBrokenException("It has been extended {0} times; clause 4.2.1 allows no more.", Extensions);
        }

        if (house.WorkBetween(DueAt, due.At) > limits.ExtendBy(house, at))
        {
            throw new RuleBrokenException("Clause 4.2.1 allows {0} working days more at most. Choose an earlier time.", limits.ExtensionDays);
        }
    }

    private void RefuseUnlessMovable(Viewer by)
    {
        RefuseUnlessOpen();
        if (!MayBeMovedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, for who gave it, or for a secretary to change.", OwnerName);
        }
    }

    private void SetDue(Due due)
    {
        (DueAt, DueOn, StandardVersion, CalendarVersion) = (due.At, due.On, due.StandardVersion, due.CalendarVersion);
        Ladder = due.Ladder;
        // A later time begins a new ladder, and what was said about the old one stays in the log.
        (Rung, NextAt) = (Rung.None, due.Ladder?.RemindAt);
    }
}
