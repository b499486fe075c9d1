namespace SecretaryService.Domain.Meetings;

/// <summary>议题: what is on the agenda, who reports, how long.</summary>
public sealed record ItemNote(string Title, int Minutes)
{
    public Person? Reporter { get; init; }

    /// <summary>A reporter from outside, or a whole department.</summary>
    public string? ReporterName { get; init; }

    /// <summary>From an earlier meeting of the series: the action that was still open.</summary>
    public Guid? FollowsKey { get; init; }
}

/// <summary>What was said and settled at an item.</summary>
/// <param name="Statements">重要发言: a line for each, who and what.</param>
public sealed record RecordNote(string? Discussion, string? Statements, string? Resolution, int? For, int? Against, int? Abstained)
{
    public bool IsEmpty => Discussion is null && Statements is null && Resolution is null && For is null && Against is null && Abstained is null;
}

/// <summary>An item of the agenda, and what became of it at the meeting.</summary>
public sealed class AgendaItem : IPartOfEntry
{
    public const int TitleMaxLength = 200;
    public const int LongestMinutes = 480;
    public const int TextMaxLength = 8_000;
    public const int StatementsMaxLength = 4_000;
    public const int ResolutionMaxLength = 2_000;

    private AgendaItem() { }

    internal AgendaItem(Meeting meeting, ItemNote note, int no)
    {
        (Meeting, Key, No) = (meeting, Guid.CreateVersion7(), no);
        Write(note);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public Guid Key { get; private set; }

    /// <summary>1, 2, 3 … as it is printed.</summary>
    public int No { get; private set; }
    public string Title { get; private set; } = "";
    public long? ReporterId { get; private set; }
    public string? ReporterName { get; private set; }
    public int Minutes { get; private set; }
    public Guid? FollowsKey { get; private set; }

    /// <summary>UTC: when it was called, and until when it took.</summary>
    public DateTime? BeganAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public string? Discussion { get; private set; }
    public string? Statements { get; private set; }
    public string? Resolution { get; private set; }
    public int? VotesFor { get; private set; }
    public int? VotesAgainst { get; private set; }
    public int? VotesAbstained { get; private set; }

    /// <summary>Rises with every saving of what was said: of two who write at once, the second sees what the first wrote.</summary>
    public int RecordNo { get; private set; }
    public DateTime? RecordedAt { get; private set; }
    public string? RecordedByName { get; private set; }

    /// <summary>Something was written down (clause 3.4.2c).</summary>
    public bool IsRecorded => RecordNo > 0 && (Discussion is not null || Statements is not null || Resolution is not null || VotesFor is not null);

    public RecordNote Record => new(Discussion, Statements, Resolution, VotesFor, VotesAgainst, VotesAbstained);

    public string JournalKey => Key.ToString("N");

    internal void Write(ItemNote note) => (Title, Minutes, ReporterId, ReporterName, FollowsKey) = (note.Title, note.Minutes, note.Reporter?.Id, note.Reporter?.Name ?? note.ReporterName, note.FollowsKey);

    internal void Stand(int no) => No = no;

    internal void Begin(DateTime at) => (BeganAt, EndedAt) = (BeganAt ?? at, null);

    internal void End(DateTime at) => EndedAt = at;

    internal void Say(RecordNote note, string by, DateTime at)
    {
        (Discussion, Statements, Resolution) = (note.Discussion, note.Statements, note.Resolution);
        (VotesFor, VotesAgainst, VotesAbstained) = (note.For, note.Against, note.Abstained);
        (RecordNo, RecordedAt, RecordedByName) = (RecordNo + 1, at, by);
    }
}
