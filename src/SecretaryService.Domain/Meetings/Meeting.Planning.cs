using SecretaryService.Domain.Rooms;

namespace SecretaryService.Domain.Meetings;

/// <summary>会议计划 (clause 3.4.1a): changed, moved, placed and cancelled; and what could not be held so.</summary>
public sealed partial class Meeting
{
    /// <summary>Secretaries, the chair and whoever acts for him, the minute taker, and whoever planned it.</summary>
    public bool MayBePreparedBy(Viewer viewer) => viewer.Role == Staff.Role.Secretary || viewer.PersonId == ChairId || viewer.DeputisesFor.Contains(ChairId) || viewer.PersonId == MinuteTakerId
        || Parties.Any(p => p.PersonId == viewer.PersonId && p.Part.HasFlag(Part.Author));

    /// <summary>Topic, people who run it, and whatever else is not the time: told to nobody unless somebody says so.</summary>
    /// <exception cref="RuleBrokenException">It is over, or not this person's to change.</exception>
    public void Rewrite(MeetingNote note, Viewer by, House house, DateTime now)
    {
        RefuseUnlessAhead(by);
        if (note.Stay != Stay)
        {
            Move(note.Stay, by, house, now);
        }

        var (told, chair, taker) = ((Where, Link, ChairId), ChairId, MinuteTakerId);
        Write(note);
        LetGo(chair);
        LetGo(taker);
        Tell(new MeetingRewritten());
        if (told != (Where, Link, ChairId))
        {
            ChangeOfPlace(now);
        }
    }

    /// <summary>改期: whoever answered has answered the time before.</summary>
    /// <exception cref="RuleBrokenException">It is over, not this person's to move, or could not be held then.</exception>
    public void Move(Stay stay, Viewer by, House house, DateTime now)
    {
        RefuseUnlessAhead(by);
        RefuseImpossible(stay, now);
        MoveTo(stay.From, house.DayOf(stay.From));
        EndsAt = stay.Until;
        AnswerBy = AnswerBy >= stay.From ? null : AnswerBy;
        // Who was released before knows the time that he was released from.
        foreach (var participant in Invited)
        {
            participant.Follow(stay);
        }

        _checks.ForEach(c => c.LookAgainFrom(stay.From - SecondCheckWithin));
        ChangeOfTime();
        Tell(new MeetingMoved(stay.From, stay.Until));
    }

    /// <summary>The room it has, or has no longer.</summary>
    /// <param name="equipment">What stands in it: that is looked at before the meeting.</param>
    /// <exception cref="RuleBrokenException">It is over, or not this person's to change.</exception>
    public void TakePlace(Reservation? reservation, Equipment equipment, Viewer by, DateTime now)
    {
        RefuseUnlessAhead(by);
        var place = Where;
        ListEquipment(equipment);
        if (reservation is not null && reservation.RoomId != RoomId)
        {
            CheckAnew();
        }

        (ReservationId, RoomId, RoomName) = (reservation?.Id, reservation?.RoomId, reservation?.RoomName);
        Tell(new MeetingPlaced(reservation?.RoomName));
        if (place != Where)
        {
            ChangeOfPlace(now);
        }
    }

    /// <summary>取消: whoever was told is told that, too; what was to be done for it is withdrawn.</summary>
    /// <exception cref="RuleBrokenException">It has begun, is over, or is not this person's.</exception>
    public void Cancel(Viewer by, DateTime now, string reason)
    {
        RefuseUnlessAhead(by);
        (State, CancelledAt, CancelledBecause) = (MeetingState.Cancelled, now, reason);
        (ReservationId, RoomId) = (null, null);
        foreach (var commitment in Commitments.Where(c => c.IsOpen).ToList())
        {
            commitment.Release(by, now, reason);
        }

        TellOfCancelling();
        Tell(new MeetingCancelled(reason));
    }

    protected override void RefuseVoiding()
    {
        base.RefuseVoiding();
        if (State is not (MeetingState.Planned or MeetingState.Cancelled))
        {
            throw new RuleBrokenException("People were told of this meeting. Cancel it first, so that they hear of it.");
        }
    }

    private void Write(MeetingNote note)
    {
        if (note.AnswerBy >= note.Stay.From)
        {
            throw new RuleBrokenException("Answers are wanted before the meeting begins. Choose an earlier time.");
        }

        Retitle(note.Topic);
        RankAs(note.Urgency);
        Concern(note.DepartmentId);
        (Kind, Purpose, Zone, Place, Link, Requirements, Convenor) = (note.Kind, note.Purpose, note.Zone, note.Place, note.Link, note.Requirements, note.Convenor);
        (ChairId, ChairName, MinuteTakerId, MinuteTakerName) = (note.Chair.Id, note.Chair.Name, note.MinuteTaker?.Id, note.MinuteTaker?.Name);
        (AnswerBy, Quorum, SpareCopies, WantsMinutes) = (note.AnswerBy, note.Quorum, note.SpareCopies, note.WantsMinutes);
        // Whoever acts for the chair handles what the chair handles.
        Involve(note.Chair.Name, Part.Host | Part.Handler, note.Chair.Id);
        if (note.MinuteTaker is { } taker)
        {
            Involve(taker.Name, Part.Handler, taker.Id);
        }
    }

    private void RefuseUnlessAhead(Viewer by)
    {
        RefuseUnlessPrepared(by);
        if (State == MeetingState.Cancelled)
        {
            throw new RuleBrokenException("This meeting was cancelled. Plan a new one.");
        }

        if (!IsAhead)
        {
            throw new RuleBrokenException("This meeting has begun. What was planned stays as it was.");
        }
    }

    private void RefuseUnlessPrepared(Viewer by)
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        RefuseForgotten();
        if (!MayBePreparedBy(by))
        {
            throw new RuleBrokenException("This meeting is for {0}, the minute taker or a secretary to arrange.", ChairName);
        }
    }

    private static void RefuseImpossible(MeetingNote note, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(note.Topic))
        {
            throw new RuleBrokenException("Say what the meeting is about.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(note.Zone, out _))
        {
            throw new RuleBrokenException("{0} is no time zone that is known here. Choose one from the list.", note.Zone);
        }

        RefuseImpossible(note.Stay, now);
    }

    private static void RefuseImpossible(Stay stay, DateTime now)
    {
        if (stay.Until <= stay.From)
        {
            throw new RuleBrokenException("It would end before it begins. Choose a later end.");
        }

        if (stay.Until - stay.From > Longest)
        {
            throw new RuleBrokenException("A meeting takes {0} hours at most. What takes days is a meeting for each day.", (int)Longest.TotalHours);
        }

        if (stay.From < now.AddMinutes(-Quarter.Minutes))
        {
            throw new RuleBrokenException("This time is over. Choose a later one.");
        }

        if (stay.From > now + Furthest)
        {
            throw new RuleBrokenException("This is more than a year ahead. Check the year.");
        }
    }
}
