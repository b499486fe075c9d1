namespace SecretaryService.Domain.Documents;

/// <summary>阅件 or 办件: read, or also acted upon. Stored by number: never renumber.</summary>
public enum Nature { ForInformation = 1, ForAction = 2 }

/// <summary>办理状态. Stored by number: never renumber.</summary>
public enum DocumentState { Registered = 1, WithSender = 2, Underway = 3, Completed = 4, Filed = 5, Returned = 6 }

/// <summary>Clause 3.3.1a: what is checked when a document is received. Stored: never renumber.</summary>
[Flags]
public enum ReceiptChecks { None = 0, Title = 1, Copies = 2, Date = 4, All = Title | Copies | Date }

/// <summary>初审要点, clause 3.3.1b. Stored: never renumber.</summary>
[Flags]
public enum ReviewPoints
{
    None = 0, Competence = 1, Routing = 2, Form = 4, Consultation = 8, Title = 16, Copies = 32, Enclosures = 64, Seal = 128, Date = 256, Number = 512,
    Addressee = 1024, All = 2047,
}

/// <summary>国家秘密: such a paper is entered by its number alone, and no file of it is ever kept. Stored by number: never renumber.</summary>
public enum StateSecrecy { None = 0, Secret = 1, Confidential = 2, TopSecret = 3 }

/// <summary>What is asked of the sender: 查询 what is missing, or 退文 the whole paper back. Stored by number: never renumber.</summary>
public enum QueryKind { Query = 1, Return = 2 }

/// <summary>What is written down of a document on receipt.</summary>
/// <param name="Sender">来文单位; of an internal paper the department.</param>
public sealed record IncomingNote(Face Face, string Sender, Channel Channel, Nature Nature)
{
    /// <summary>来文字号, as it stands on the paper; some have none.</summary>
    public string? SendersNumber { get; init; }

    /// <summary>份号, such as 000012-000014.</summary>
    public string? CopyNumbers { get; init; }
    public string? Contact { get; init; }
    public string? ContactPhone { get; init; }
    public ReceiptChecks Checks { get; init; }

    /// <summary>It is to be reviewed before it goes further. What is urgent or confidential always is.</summary>
    public bool IsImportant { get; init; }
    public StateSecrecy StateSecrecy { get; init; }
}

/// <summary>初审: what was looked at and found wrong, by whom, when.</summary>
public sealed record Review(DateTime At, string ByName, ReviewPoints Faults, string? Remark);

/// <summary>What the sender was asked, and what came of it.</summary>
public sealed record SenderQuery(DateTime At, string ByName, QueryKind Kind, string Text, DateTime? AnsweredAt, string? Answer);

/// <summary>拟办意见 or 批示, with who wrote it when.</summary>
/// <param name="ForName">Whose instruction it is, where somebody entered it for him from paper or as his deputy.</param>
public sealed record Opinion(DateTime At, string ByName, string Text, string? ForName = null);

/// <summary>办结: what came of it, and how the sender was told.</summary>
public sealed record Completion(DateTime At, string ByName, string? Result);
