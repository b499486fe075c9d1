using System.Globalization;

namespace SecretaryService.Domain.Documents;

/// <summary>Within a stage the readers read one after another (循序) or all at once (同时). Stored by number: never renumber.</summary>
public enum StageOrder { OneByOne = 1, AtOnce = 2 }

/// <summary>Stored by number: never renumber.</summary>
public enum SlipState { Running = 1, Ended = 2, Recalled = 3 }

/// <summary>传阅单: why a document goes round, until when, and how that ended.</summary>
public sealed class CirculationSlip : IPartOfEntry
{
    public const int PurposeMaxLength = 300;

    private CirculationSlip() { }

    internal CirculationSlip(IncomingDocument document, SlipNote note, Viewer by, DateTime at)
    {
        (Document, Number, State) = (document, document.Slips.Count + 1, SlipState.Running);
        (Purpose, DueOn, BegunAt, BegunById, BegunByName) = (note.Purpose, note.DueOn, at, by.PersonId, by.Name);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public IncomingDocument Document { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Document;

    /// <summary>Counted from 1 within the document.</summary>
    public int Number { get; private set; }

    /// <summary>传阅说明: what the readers are to look at; gone where the slip was recalled before anybody opened it.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>限阅日期; none: the standard's own times.</summary>
    public DateOnly? DueOn { get; private set; }
    public DateTime BegunAt { get; private set; }
    public long BegunById { get; private set; }
    public string BegunByName { get; private set; } = "";
    public SlipState State { get; private set; }

    /// <summary>UTC: ended, or recalled.</summary>
    public DateTime? OverAt { get; private set; }

    /// <summary>Why it was recalled.</summary>
    public string? Reason { get; private set; }

    public bool IsRunning => State == SlipState.Running;

    public string JournalKey => Number.ToString(CultureInfo.InvariantCulture);

    internal void End(DateTime at) => (State, OverAt) = (SlipState.Ended, at);

    internal void Recall(DateTime at, string reason, bool wasOpened) =>
        (State, OverAt, Reason, Purpose) = (SlipState.Recalled, at, reason, wasOpened ? Purpose : "");
}

/// <summary>环节: some readers of a slip, sent to together.</summary>
public sealed class CirculationStage : IPartOfEntry
{
    private CirculationStage() { }

    internal CirculationStage(IncomingDocument document, int slip, int number, StageOrder order) => (Document, Slip, Number, Order) = (document, slip, number, order);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public IncomingDocument Document { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Document;
    public int Slip { get; private set; }

    /// <summary>Counted from 1 within the slip.</summary>
    public int Number { get; private set; }
    public StageOrder Order { get; private set; }

    /// <summary>UTC: when its turn came; not yet while the stage before it is read.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>UTC: clause 3.3.2a; of readers one by one, the times of all of them.</summary>
    public DateTime? DueAt { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>UTC: when all had read it, or the registry went on without those who had not.</summary>
    public DateTime? PassedAt { get; private set; }

    /// <summary>Somebody had not read it when the registry went on: the stage counts as missed.</summary>
    public bool WentOnWithout { get; private set; }

    /// <summary>Who drew up the slip: whose stage it is.</summary>
    public long? BegunById { get; private set; }

    public string JournalKey => string.Create(CultureInfo.InvariantCulture, $"{Slip}.{Number}");

    internal void Send(DateTime at, Commitments.Due due, long by) => (SentAt, DueAt, DueOn, BegunById) = (at, due.At, due.On, by);

    /// <summary>The sender was asked, and the readers' clocks stood still or ran on: so does the stage's.</summary>
    internal void MoveTo(DateTime dueAt, House house) => (DueAt, DueOn) = (dueAt, house.DayOf(dueAt));

    /// <summary>The slip was recalled: nobody is judged by it.</summary>
    internal void Cancel() => (DueAt, DueOn) = (null, null);

    internal void Pass(DateTime at, bool without) => (PassedAt, WentOnWithout) = (at, without);
}

/// <summary>One reader of a slip: when it reached him, when he opened it, and what he signed. What is signed is not altered.</summary>
public sealed class Reading : IPartOfEntry
{
    private Reading() { }

    internal Reading(CirculationStage stage, int place, Reader reader) =>
        (Document, Slip, Stage, Place, PersonId, Name, Unit) = (stage.Document, stage.Slip, stage.Number, place, reader.Person.Id, reader.Person.Name, reader.Unit);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public IncomingDocument Document { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Document;
    public int Slip { get; private set; }
    public int Stage { get; private set; }

    /// <summary>Counted from 1 within the stage.</summary>
    public int Place { get; private set; }
    public long PersonId { get; private set; }

    /// <summary>Name and department as they were then.</summary>
    public string Name { get; private set; } = "";
    public string Unit { get; private set; } = "";

    /// <summary>UTC: 送阅时间.</summary>
    public DateTime? SentAt { get; private set; }
    public DateTime? DueAt { get; private set; }
    public DateTime? OpenedAt { get; private set; }

    /// <summary>UTC: 阅文时间.</summary>
    public DateTime? SignedAt { get; private set; }

    /// <summary>代签: the deputy, where it was not the reader himself.</summary>
    public string? ByProxyName { get; private set; }
    public string? Opinion { get; private set; }

    /// <summary>Signed after the slip was over: it stands on the supplement.</summary>
    public bool IsSupplement { get; private set; }

    /// <summary>UTC: 退回, with the reason.</summary>
    public DateTime? ReturnedAt { get; private set; }
    public string? ReturnReason { get; private set; }

    /// <summary>The version of the paper that was signed, and its SHA-256; none where no file was attached.</summary>
    public int? SignedVersion { get; private set; }
    public string? SignedHash { get; private set; }

    public bool IsOver => SignedAt is not null || ReturnedAt is not null;

    public string JournalKey => string.Create(CultureInfo.InvariantCulture, $"{Slip}.{Stage}.{Place}");

    internal void Send(DateTime at, DateTime dueAt) => (SentAt, DueAt) = (at, dueAt);

    internal void Open(DateTime at) => OpenedAt = at;

    internal void Sign(DateTime at, string? opinion, string? byProxy, bool isSupplement) =>
        (OpenedAt, SignedAt, Opinion, ByProxyName, IsSupplement) = (OpenedAt ?? at, at, opinion, byProxy, isSupplement);

    internal void BindTo(int version, string hash) => (SignedVersion, SignedHash) = (version, hash);

    internal void Return(DateTime at, string reason) => (ReturnedAt, ReturnReason) = (at, reason);
}

/// <param name="Unit">His department then.</param>
public sealed record Reader(Person Person, string Unit);

public sealed record StageNote(StageOrder Order, IReadOnlyList<Reader> Readers);

/// <param name="DueOn">限阅日期; none: the standard's own times.</param>
public sealed record SlipNote(string Purpose, DateOnly? DueOn, IReadOnlyList<StageNote> Stages);
