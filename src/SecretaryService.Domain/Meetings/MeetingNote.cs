using SecretaryService.Domain.Rooms;

namespace SecretaryService.Domain.Meetings;

/// <summary>What a meeting is planned from (clause 3.4.1a): topic, time, place, people.</summary>
/// <param name="DepartmentId">Of whoever convenes it: its manager may read it.</param>
public sealed record MeetingNote(string Topic, MeetingKind Kind, Stay Stay, Person Chair, long? DepartmentId)
{
    /// <summary>主办部门: in whose name it is convened.</summary>
    public string? Convenor { get; init; }
    public string? Purpose { get; init; }

    /// <summary>记录人.</summary>
    public Person? MinuteTaker { get; init; }

    /// <summary>IANA: in which zone the people who meet think of its time.</summary>
    public required string Zone { get; init; }

    /// <summary>Where it is when it is in no room of the house.</summary>
    public string? Place { get; init; }

    /// <summary>For those who take part from elsewhere.</summary>
    public string? Link { get; init; }

    /// <summary>要求: dress, telephones, how to ask for leave.</summary>
    public string? Requirements { get; init; }

    /// <summary>UTC: until when an answer is wanted.</summary>
    public DateTime? AnswerBy { get; init; }

    /// <summary>How many of those who attend must be there; none where nobody counts.</summary>
    public int? Quorum { get; init; }

    /// <summary>Copies beyond those for the people.</summary>
    public int SpareCopies { get; init; }
    public bool WantsMinutes { get; init; } = true;

    /// <summary>The same for all that were planned together, again and again.</summary>
    public Guid? SeriesKey { get; init; }
    public Urgency Urgency { get; init; } = Urgency.Routine;

    /// <summary>As a meeting stands now.</summary>
    public static MeetingNote Of(Meeting meeting) => new(meeting.Title, meeting.Kind, meeting.Stay, new Person(meeting.ChairId, meeting.ChairName), meeting.DepartmentId)
    {
        Convenor = meeting.Convenor, Purpose = meeting.Purpose, Zone = meeting.Zone, Place = meeting.Place, Link = meeting.Link, Requirements = meeting.Requirements,
        MinuteTaker = meeting.MinuteTakerId is { } taker ? new Person(taker, meeting.MinuteTakerName!) : null,
        AnswerBy = meeting.AnswerBy, Quorum = meeting.Quorum, SpareCopies = meeting.SpareCopies, WantsMinutes = meeting.WantsMinutes, SeriesKey = meeting.SeriesKey, Urgency = meeting.Urgency,
    };

    /// <summary>What was changed at one meeting, at another of its series: whatever is otherwise there by somebody's word stays so.</summary>
    /// <param name="before">The meeting that was changed, as it was.</param>
    /// <param name="stay">When the other one is from now on.</param>
    public MeetingNote Onto(MeetingNote other, MeetingNote before, Stay stay) => other with
    {
        Stay = stay,
        Topic = Topic == before.Topic ? other.Topic : Topic,
        Kind = Kind == before.Kind ? other.Kind : Kind,
        Chair = Chair == before.Chair ? other.Chair : Chair,
        DepartmentId = DepartmentId == before.DepartmentId ? other.DepartmentId : DepartmentId,
        Convenor = Convenor == before.Convenor ? other.Convenor : Convenor,
        Purpose = Purpose == before.Purpose ? other.Purpose : Purpose,
        MinuteTaker = MinuteTaker == before.MinuteTaker ? other.MinuteTaker : MinuteTaker,
        Zone = Zone == before.Zone ? other.Zone : Zone,
        Place = Place == before.Place ? other.Place : Place,
        Link = Link == before.Link ? other.Link : Link,
        Requirements = Requirements == before.Requirements ? other.Requirements : Requirements,
        AnswerBy = AnswerBy == before.AnswerBy ? other.AnswerBy : AnswerBy is { } by ? stay.From - (Stay.From - by) : null,
        Quorum = Quorum == before.Quorum ? other.Quorum : Quorum,
        SpareCopies = SpareCopies == before.SpareCopies ? other.SpareCopies : SpareCopies,
        WantsMinutes = WantsMinutes == before.WantsMinutes ? other.WantsMinutes : WantsMinutes,
        Urgency = Urgency == before.Urgency ? other.Urgency : Urgency,
    };
}
