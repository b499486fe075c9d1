using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Commitments;

/// <summary>How a commitment speaks: reminders and escalation by the clock, urging and answers by people.</summary>
public sealed partial class Commitment
{
    private static readonly TimeSpan BetweenUrgings = TimeSpan.FromMinutes(5);

    public Ladder? Ladder { get; private set; }
    public Rung Rung { get; private set; }

    /// <summary>UTC: when the clock looks at it next; none when there is nothing left to tell.</summary>
    public DateTime? NextAt { get; private set; }

    /// <summary>How often somebody urged.</summary>
    public int Urgings { get; private set; }
    public DateTime? UrgedAt { get; private set; }

    /// <summary>催办: whoever waits for it asks for it.</summary>
    /// <exception cref="RuleBrokenException">It is not open, one's own, or was urged a moment ago.</exception>
    public void Urge(Viewer by, DateTime at, string? words)
    {
        RefuseUnlessOpen();
        if (by.PersonId == OwnerId)
        {
            throw new RuleBrokenException("This is yours to do: nobody urges himself.");
        }

        if (UrgedAt is { } last && at - last < BetweenUrgings)
        {
            throw new RuleBrokenException("{0} was urged less than {1} minutes ago.", OwnerName, (int)BetweenUrgings.TotalMinutes);
        }

        (UrgedAt, Urgings) = (at, Urgings + 1);
        Take(StepKind.Urged, at, by, words);
        Inform(OwnerId, NoticeKind.Urged, at, by, words);
    }

    /// <summary>It is open, somebody else's, and was not urged a moment ago.</summary>
    public bool MayBeUrgedBy(Viewer by, DateTime at) => IsOpen && by.PersonId != OwnerId && !(at - UrgedAt < BetweenUrgings);

    /// <summary>The owner says how it stands; who gave it, and who urged, hear it.</summary>
    /// <exception cref="RuleBrokenException">It is somebody else's to answer.</exception>
    public void Answer(Viewer by, DateTime at, string words)
    {
        if (!IsOwnedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to answer.", OwnerName);
        }

        var urgers = _steps.Where(s => s.Kind == StepKind.Urged).Select(s => s.ById).OfType<long>();
        Take(StepKind.Answered, at, by, words);
        foreach (var person in urgers.Append(MadeById).Distinct().Where(p => p != by.PersonId))
        {
            Inform(person, NoticeKind.Answered, at, by, words);
        }
    }

    /// <summary>
    /// The clock's own step, one rung a call: reminds, says that it is late, tells the superior, tells the head. Each rung is climbed
    /// once: the entry's version refuses whoever climbs it at the same moment.
    /// </summary>
    public void Climb(DateTime now, Staff.Directory directory, DateOnly today)
    {
        if (!IsOpen || NextAt is not { } due || due > now)
        {
            return;
        }

        Rung++;
        NextAt = NextRung();
        switch (Rung)
        {
            case Rung.Reminded:
                Speak(StepKind.Reminded, NoticeKind.Reminder, now, [OwnerId]);
                break;
            case Rung.Late:
                Speak(StepKind.Late, NoticeKind.Late, now, [OwnerId, MadeById]);
                break;
            default:
                Escalate(Above(directory, today), now);
                break;
        }
    }

    private DateTime? NextRung() => (Rung, Ladder) switch
    {
        (_, null) => null,
        (Rung.None, { } ladder) => ladder.RemindAt,
        (Rung.Reminded, _) => DueAt,
        // Nobody above is told of a parcel.
        (Rung.Late, _) when Kind == CommitmentKind.CollectParcel => null,
        (Rung.Late, { } ladder) => ladder.SuperiorAt,
        (Rung.Superior, { } ladder) => ladder.HeadAt,
        _ => null,
    };

    private Colleague? Above(Staff.Directory directory, DateOnly today)
    {
        var superior = directory.SuperiorOf(OwnerId);
        return Rung == Rung.Superior ? superior : directory.Head(today) ?? (superior is null ? null : directory.SuperiorOf(superior.Id));
    }

    // Nobody above, or somebody who must not know of it: the step is written all the same, and says so by naming no one.
    private void Escalate(Colleague? above, DateTime now)
    {
        var told = above is null || above.Id == OwnerId || Entry.Exclusions.Any(x => x.PersonId == above.Id) ? null : above;
        if (told is not null)
        {
            Entry.Involve(told.Name, Part.Superior, told.Id);
        }

        Take(StepKind.Escalated, now, Viewer.System, to: told?.Name);
        foreach (var person in new[] { told?.Id, OwnerId, MadeById }.OfType<long>().Distinct())
        {
            Inform(person, NoticeKind.Escalated, now, Viewer.System, told?.Name);
        }
    }

    private void Speak(StepKind step, NoticeKind notice, DateTime now, IEnumerable<long> persons)
    {
        Take(step, now, Viewer.System);
        foreach (var person in persons.Distinct())
        {
            Inform(person, notice, now, Viewer.System, null);
        }
    }

    private void Take(StepKind kind, DateTime at, Viewer by, string? text = null, string? to = null, DateTime? until = null)
    {
        _steps.Add(new CommitmentStep(this, kind, at, by) { Text = text, ToName = to, Until = until });
        Entry.Tell(new CommitmentMoved(kind, Kind, OwnerName, text, to, until));
    }

    private void TellOthers(NoticeKind kind, DateTime at, Viewer by, string? text)
    {
        foreach (var person in new[] { OwnerId, MadeById }.Distinct().Where(p => p != by.PersonId))
        {
            Inform(person, kind, at, by, text);
        }
    }

    // A kiosk gives a host his guest to receive, and is nobody who could be told what became of it.
    private void Inform(long person, NoticeKind kind, DateTime at, Viewer by, string? text)
    {
        if (person != Viewer.System.PersonId)
        {
            _notices.Add(new Notice(this, person, kind, at, by) { Text = text });
        }
    }

    /// <summary>The owner hears of what somebody else gave him to do.</summary>
    internal void Announce(DateTime at, Person by)
    {
        if (OwnerId != by.Id)
        {
            _notices.Add(new Notice(this, OwnerId, NoticeKind.Given, at, new Viewer(by.Id, by.Name, Role.Employee, null)));
        }
    }
}
