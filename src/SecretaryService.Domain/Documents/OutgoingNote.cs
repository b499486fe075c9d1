namespace SecretaryService.Domain.Documents;

/// <summary>Who wrote it, read it and signed it, as it stands on the 发文稿纸: from its draft, or from the sheet of a paper that was signed on paper.</summary>
public sealed record Provenance(string DrafterName, string? Unit, string SignedOffByName, DateOnly SignedOffOn)
{
    public string? ReviewedByName { get; init; }
    public DateOnly? ReviewedOn { get; init; }
    public string? ProofreadByName { get; init; }
    public DateOnly? ProofreadOn { get; init; }
    public string? CountersignedBy { get; init; }
    public bool IsImportant { get; init; }

    /// <summary>The draft it comes from; none of a paper that was signed on paper.</summary>
    public long? ManuscriptId { get; init; }
    public string? ManuscriptNumber { get; init; }
    public int? VersionNo { get; init; }
    public string? VersionHash { get; init; }

    /// <summary>The incoming document that it answers.</summary>
    public long? AnswersId { get; init; }
}

/// <summary>What is fixed with the number: how far it goes, and how many copies there are.</summary>
/// <param name="Range">发放范围.</param>
/// <param name="Filed">存档份数.</param>
public sealed record Circulation(string? Cc, string? Range, int Filed);

/// <summary>用印: with which seal, by whom, how often.</summary>
public sealed record Sealing(string Seal, string ByName, DateTime At, int Impressions);

/// <summary>One line of the dispatch list.</summary>
/// <param name="PersonId">A colleague; none where it leaves the house.</param>
/// <param name="CopyNumbers">份号.</param>
public sealed record DispatchNote(string To, long? PersonId, int Copies, string? CopyNumbers, Channel Channel, string? Envelope);
