using SecretaryService.Domain.Documents;

namespace SecretaryService.Domain.Manuscripts;

/// <summary>文稿状态: the stage a draft stands in. Stored by number: never renumber.</summary>
public enum ManuscriptState
{
    Draft = 1, UnderReview = 2, UnderProofreading = 3, Countersigning = 4, AwaitingSignOff = 5, SignedOff = 6, Issued = 7, Withdrawn = 8,
}

/// <summary>核稿、校对、会签、签发. Stored by number: never renumber.</summary>
public enum PassKind { Review = 1, Proofreading = 2, Countersignature = 3, SignOff = 4 }

/// <summary>Stored by number: never renumber.</summary>
public enum PassState { Asked = 1, Passed = 2, Returned = 3, Dropped = 4 }

/// <summary>核稿、校对的要点: what a reader says that he has looked at. Stored by number: never renumber.</summary>
[Flags]
public enum Checks { None = 0, Names = 1, Titles = 2, Figures = 4, Dates = 8, DocumentNumbers = 16, Enclosures = 32, Format = 64, All = 127 }

/// <summary>What is written down about a draft beside its text.</summary>
/// <param name="Addressee">主送.</param>
public sealed record ManuscriptNote(string Title, DocumentKind Kind, string? Addressee, string? Cc, string? Purpose)
{
    public Urgency Urgency { get; init; } = Urgency.Routine;

    /// <summary>Ticked by whoever drafts it; what is urgent or confidential always is.</summary>
    public bool IsImportant { get; init; }

    /// <summary>The secretary who registers it once it is signed off. What is confidential is seen by no other.</summary>
    public Person? Clerk { get; init; }

    /// <summary>The incoming document that it answers.</summary>
    public long? AnswersId { get; init; }
}

/// <summary>The unit that a drafter belongs to, by its name then.</summary>
public sealed record DraftingUnit(long? DepartmentId, string Name);

/// <summary>A remark on a line or a paragraph.</summary>
public sealed record RemarkNote(string? Place, string Text);

/// <summary>Signed off: who, when, and in whose place.</summary>
public sealed record SigningOff(DateTime At, long ById, string ByName);

/// <summary>Who did something, and when.</summary>
internal readonly record struct Done(Person By, DateTime At);
