using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Domain.Meetings;

/// <summary>What somebody saw who looked at a thing in the room.</summary>
public sealed record CheckNote(bool IsSecond, bool Works)
{
    public string? Fault { get; init; }
    public string? Fallback { get; init; }
}

/// <summary>设备检查: the room and what stands in it, looked at twice (clauses 3.4.1b, 3.4.2a).</summary>
public sealed partial class Meeting
{
    /// <summary>What is looked at besides the room and its equipment.</summary>
    /// <exception cref="RuleBrokenException">It is over, or not this person's, or there are too many.</exception>
    public void Check(string what, Viewer by)
    {
        RefuseUnlessAhead(by);
        if (_checks.Count >= MostChecks)
        {
            throw new RuleBrokenException("A check list has at most {0} lines.", MostChecks);
        }

        if (!string.IsNullOrWhiteSpace(what) && !_checks.Exists(c => c.What == what))
        {
            _checks.Add(new VenueCheck(this, null, what));
            Tell(new CheckListed(what));
        }
    }

    // The room itself always; of its equipment what stands in the room that the meeting has now. What was looked at stays on the list.
    private void ListEquipment(Equipment equipment)
    {
        _checks.RemoveAll(c => c.Thing is { } thing && thing != Equipment.None && !equipment.HasFlag(thing) && c.FirstAt is null);
        foreach (var thing in Enum.GetValues<Equipment>().Where(e => e == Equipment.None || equipment.HasFlag(e)))
        {
            if (!_checks.Exists(c => c.Thing == thing))
            {
                _checks.Add(new VenueCheck(this, thing, null));
            }
        }
    }

    /// <summary>One thing was looked at. What does not work says what is wrong, and the keeper of the room is told.</summary>
    /// <param name="keeper">Who has it mended, and until when; none where nobody keeps the room.</param>
    /// <exception cref="RuleBrokenException">It is over, the first look is missing, the second too early, or a fault has no words.</exception>
    public void LookAt(Guid key, CheckNote note, (Person Keeper, Due Due)? keeper, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (State is MeetingState.Held or MeetingState.Cancelled)
        {
            throw new RuleBrokenException("This meeting is over. What was looked at before it stays as it was.");
        }

        var check = _checks.Find(c => c.Key == key) ?? throw new RuleBrokenException("This line is not on the list any more.");
        RefuseLook(check, note, now);
        check.Look(note.IsSecond, note.Works, note.Fault, note.Fallback, by.Name, now);
        Tell(new VenueChecked(check.Thing, check.What, note.IsSecond, note.Works, note.Fault));
        if (!note.Works && keeper is { } mend)
        {
            Promise(CommitmentKind.MendEquipment, mend.Keeper, mend.Due, new Person(by.PersonId, by.Name), now).Saying(Short(note.Fault!), null, check.JournalKey);
        }
    }

    private void RefuseLook(VenueCheck check, CheckNote note, DateTime now)
    {
        if (!note.Works && string.IsNullOrWhiteSpace(note.Fault))
        {
            throw new RuleBrokenException("Say what is wrong with it, and what is used instead.");
        }

        if (note.IsSecond && check.FirstAt is null)
        {
            throw new RuleBrokenException("This has not been looked at a first time yet.");
        }

        if (note.IsSecond && now < StartsAt - SecondCheckWithin)
        {
            throw new RuleBrokenException("The second look is within {0} hours of the start: what works today may not work then.", (int)SecondCheckWithin.TotalHours);
        }
    }
}
