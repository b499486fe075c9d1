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
}
