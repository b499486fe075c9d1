using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 会议、活动: one thread from the plan to the last resolution that was carried out. It happens when it begins: that is its time in every list.
/// Here stands what is planned; invitations, agenda, preparation, the day itself and the minutes stand beside.
/// </summary>
public sealed partial class Meeting : RegisterEntry
{
    public const int PurposeMaxLength = 500;
    public const int PlaceMaxLength = 200;
    public const int LinkMaxLength = 300;
    public const int RequirementsMaxLength = 500;
    public const int ConvenorMaxLength = 80;
    public const int ZoneMaxLength = 60;
    public const int ReasonMaxLength = 200;
    public const int MostSpareCopies = 100;

    /// <summary>Nobody sits for longer without going home; a longer time is a slip of the hand.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Nobody plans further; a later year is a slip of the hand.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(Room.DaysAhead);

    private Meeting() { }

    /// <summary>Names the meeting to calendars for good, however often it moves.</summary>
    public Guid Key { get; private set; }
    public MeetingKind Kind { get; private set; }
    public MeetingState State { get; private set; }
    public string? Purpose { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartsAt => OccurredAt;

    /// <summary>UTC: the first moment after it.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>IANA.</summary>
    public string Zone { get; private set; } = "";
    public long ChairId { get; private set; }
    public string ChairName { get; private set; } = "";
    public string? Convenor { get; private set; }
    public long? MinuteTakerId { get; private set; }
    public string? MinuteTakerName { get; private set; }
    public string? Place { get; private set; }
    public string? Link { get; private set; }
    public string? Requirements { get; private set; }
    public DateTime? AnswerBy { get; private set; }
    public int? Quorum { get; private set; }
    public int SpareCopies { get; private set; }
    public bool WantsMinutes { get; private set; }
    public Guid? SeriesKey { get; private set; }

    /// <summary>UTC: when it was planned. Whether that was ahead in time is clause 3.4.1a's question.</summary>
    public DateTime PlannedAt { get; private set; }

    /// <summary>The reservation by which it has its room; none where it is elsewhere.</summary>
    public long? ReservationId { get; private set; }
    public long? RoomId { get; private set; }
    public string? RoomName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? CancelledAt { get; private set; }
    public string? CancelledBecause { get; private set; }

    public Stay Stay => new(StartsAt, EndsAt);

    /// <summary>As the notice says it: the room, or where it is otherwise.</summary>
    public string? Where => RoomName ?? Place;

    /// <summary>Nothing of it is still to come.</summary>
    public override bool IsOver => State == MeetingState.Cancelled || (State == MeetingState.Held && (!WantsMinutes || MinutesState == MinutesState.Issued));

    /// <summary>It may still be planned otherwise.</summary>
    public bool IsAhead => VoidedAt is null && State is MeetingState.Planned or MeetingState.Convened;

    public override IEnumerable<IPartOfEntry> OwnParts => [.. _participants, .. _agenda, .. _materials, .. _checks, .. _steps, .. _actions, .. _reviews, .. _reviews.SelectMany(r => r.Remarks), .. _issued];

    /// <summary>Of what is confidential the number alone: neither its topic nor its people are in the index.</summary>
    public override IEnumerable<Findable> Findables => Level > Level.Internal ? [new(FoundBy.Number, Number)]
        : base.Findables.Concat(new (FoundBy By, string? Text)[] { (FoundBy.Matter, Purpose), (FoundBy.Place, Where), (FoundBy.Organisation, Convenor) }
            .Concat(_participants.Where(p => p.PersonId is null).SelectMany(p => new (FoundBy, string?)[] { (FoundBy.Name, p.Name), (FoundBy.Organisation, p.Organisation) }))
            .Concat(_agenda.Select(a => (FoundBy.Matter, (string?)a.Title)))
            .Where(w => w.Item2 is { Length: > 0 }).Select(w => new Findable(w.Item1, w.Item2!)));

    public override IEnumerable<Facet> Facets => base.Facets.Concat([Facet.Of(FacetKind.State, State), Facet.Of(FacetKind.Kind, Kind), new(FacetKind.For, ChairId)])
        .Concat(RoomId is { } room ? [new Facet(FacetKind.Room, room)] : []);

    /// <param name="registration">At the moment at which it begins.</param>
    /// <exception cref="RuleBrokenException">It could not be held so.</exception>
    public static Meeting Plan(Registration registration, MeetingNote note, Level level)
    {
        RefuseImpossible(note, registration.Now);
        var meeting = new Meeting
        {
            Register = Register.Meetings, Number = registration.Number, Key = Guid.CreateVersion7(), State = MeetingState.Planned, SeriesKey = note.SeriesKey, PlannedAt = registration.Now,
            EndsAt = note.Stay.Until,
        };
        meeting.Open(registration, note.Urgency, level);
        meeting.Tell(new MeetingPlanned());
        meeting.Write(note);
        meeting.ListEquipment(Equipment.None);
        return meeting;
    }

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

        var (place, before) = (Where, ChairId);
        Write(note);
        if (before != ChairId)
        {
            Release(Part.Host, before);
        }

        Tell(new MeetingRewritten());
        if (place != Where)
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
        _participants.ForEach(p => p.Follow(stay));
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
        Involve(note.Chair.Name, Part.Host, note.Chair.Id);
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
