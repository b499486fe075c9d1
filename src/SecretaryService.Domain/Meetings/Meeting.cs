using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 会议、活动: one thread from the plan to the last resolution that was carried out. It happens when it begins: that is its time in every list.
/// Here stands what is planned; invitations, agenda, preparation, the day itself and the minutes stand beside.
/// </summary>
public sealed partial class Meeting : Archivable
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

    public override IEnumerable<IPartOfEntry> OwnParts => [.. _participants, .. _agenda, .. _materials, .. _checks, .. _steps, .. _tasks, .. _actions, .. _reviews, .. _reviews.SelectMany(r => r.Remarks), .. _issued];

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
}
