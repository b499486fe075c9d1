namespace SecretaryService.Domain.Archives;

/// <summary>借阅: one line of the loan book of a document.</summary>
public sealed class Loan : IPartOfEntry
{
    public const int NameMaxLength = 80;
    public const int PurposeMaxLength = 200;
    public const int ConditionMaxLength = 200;

    private Loan() { }

    internal Loan(ArchivedDocument document, int no, LoanNote note, Viewer by, DateTime at)
    {
        (Document, No, BorrowerId, BorrowerName, Unit, Purpose, DueOn, ConditionOut) = (document, no, note.Borrower.Known, note.Borrower.Name, note.Unit, note.Purpose, note.DueOn, note.Condition);
        (LentAt, LentByName) = (at, by.Name);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public ArchivedDocument Document { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Document;

    /// <summary>Counted from 1 within the document.</summary>
    public int No { get; private set; }

    /// <summary>None: somebody from outside.</summary>
    public long? BorrowerId { get; private set; }
    public string BorrowerName { get; private set; } = "";
    public string? Unit { get; private set; }
    public string Purpose { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime LentAt { get; private set; }
    public string LentByName { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public string? ConditionOut { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ReturnedAt { get; private set; }
    public string? TakenBackByName { get; private set; }
    public string? ConditionIn { get; private set; }

    public string JournalKey => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"loan{No}");

    internal void ComeBack(string condition, Viewer by, DateTime at) => (ReturnedAt, TakenBackByName, ConditionIn) = (at, by.Name, condition);
}
