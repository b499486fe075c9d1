namespace SecretaryService.Domain.Manuscripts;

/// <summary>
/// 核稿、校对、会签或签发: one colleague was asked for his opinion on one version. What he said stays, also when the draft goes back and round again.
/// </summary>
public sealed class ManuscriptPass : IPartOfEntry
{
    public const int OpinionMaxLength = 500;
    private readonly List<PassRemark> _remarks = [];

    private ManuscriptPass() { }

    internal ManuscriptPass(Manuscript manuscript, PassKind kind, ManuscriptVersion version, Person person, Done asked)
    {
        (Manuscript, Kind, Round, Key, State) = (manuscript, kind, manuscript.Round, Guid.CreateVersion7(), PassState.Asked);
        (VersionNo, VersionHash, PersonId, PersonName) = (version.No, version.Hash, person.Id, person.Name);
        (AskedAt, AskedById, AskedByName) = (asked.At, asked.By.Id, asked.By.Name);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Manuscript Manuscript { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Manuscript;
    public Guid Key { get; private set; }
    public PassKind Kind { get; private set; }
    public int Round { get; private set; }

    /// <summary>The version that he was given to read, and its hash: what he says is said of that text.</summary>
    public int VersionNo { get; private set; }
    public string VersionHash { get; private set; } = "";
    public long PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public DateTime AskedAt { get; private set; }
    public long AskedById { get; private set; }
    public string AskedByName { get; private set; } = "";
    public PassState State { get; private set; }

    /// <summary>UTC: when it was passed, returned or dropped.</summary>
    public DateTime? At { get; private set; }

    /// <summary>Who said it: the colleague himself, or his deputy.</summary>
    public long? ById { get; private set; }
    public string? ByName { get; private set; }
    public Checks Checked { get; private set; }

    /// <summary>The opinion, the reason of a return, or why it was dropped.</summary>
    public string? Opinion { get; private set; }
    public IReadOnlyCollection<PassRemark> Remarks => _remarks;

    public bool IsOpen => State == PassState.Asked;

    /// <summary>代签: another said it in his place.</summary>
    public bool IsByDeputy => ById is { } by && by != PersonId && State is PassState.Passed or PassState.Returned;

    public string JournalKey => Key.ToString("N");

    internal void Say(PassState state, Viewer by, DateTime at, Checks looked, string? opinion, IEnumerable<RemarkNote> remarks)
    {
        (State, At, ById, ByName, Checked, Opinion) = (state, at, by.PersonId, by.Name, looked, opinion);
        _remarks.AddRange(remarks.Select((note, i) => new PassRemark(this, i + 1, note)));
    }

    internal void Drop(Viewer by, DateTime at, string reason) => (State, At, ById, ByName, Opinion) = (PassState.Dropped, at, by.PersonId, by.Name, reason);
}

/// <summary>A remark of a reader, on a line or a paragraph.</summary>
public sealed class PassRemark : IPartOfEntry
{
    public const int PlaceMaxLength = 40;
    public const int TextMaxLength = 500;
    public const int Most = 50;

    private PassRemark() { }

    internal PassRemark(ManuscriptPass pass, int no, RemarkNote note) => (Pass, Manuscript, PassKey, No, Place, Text) = (pass, pass.Manuscript, pass.Key, no, note.Place, note.Text);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Manuscript Manuscript { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Manuscript;
    public long PassId { get; private set; }
    public ManuscriptPass Pass { get; private set; } = null!;

    /// <summary>Copied from the pass: known before the first save.</summary>
    public Guid PassKey { get; private set; }
    public int No { get; private set; }

    /// <summary>"第3段", "line 12".</summary>
    public string? Place { get; private set; }
    public string Text { get; private set; } = "";

    public string JournalKey => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PassKey:N}.{No}");
}
