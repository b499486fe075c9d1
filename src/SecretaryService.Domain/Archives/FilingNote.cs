namespace SecretaryService.Domain.Archives;

/// <summary>载体. Stored by number: never renumber.</summary>
public enum Medium { Paper = 1, Electronic = 2, Both = 3, Object = 4 }

/// <summary>在哪里: in the office that filed it, on a hand-over list, in the archive room, or destroyed by a signed list. Stored by number: never renumber.</summary>
public enum ArchiveState { InOffice = 1, Offered = 2, InArchive = 3, Destroyed = 4 }

/// <summary>齐全完整, clause 3.3.3a: what is looked at before a document is filed. Stored: never renumber.</summary>
[Flags]
public enum FilingChecks
{
    None = 0,

    /// <summary>正本.</summary>
    Original = 1,

    /// <summary>附件.</summary>
    Enclosures = 2,

    /// <summary>文件处理单 or 发文稿纸.</summary>
    HandlingSheet = 4,

    /// <summary>重份、草稿已剔除: neither doubles nor drafts.</summary>
    NothingSuperfluous = 8,
    All = Original | Enclosures | HandlingSheet | NothingSuperfluous,
}

/// <summary>著录: a line of the catalogue (归档文件目录), clause 3.3.3b.</summary>
/// <param name="Title">题名.</param>
/// <param name="DocumentNumber">文号; none where it bears none.</param>
/// <param name="Responsible">责任者.</param>
public sealed record CatalogueLine(string Title, string? DocumentNumber, string? Responsible, DateOnly? DatedOn, int? Pages)
{
    public const int NumberMaxLength = 60;
    public const int ResponsibleMaxLength = 120;
    public const int RemarkMaxLength = 200;
}

/// <summary>What is decided when a document is filed.</summary>
public sealed record FilingNote(CatalogueLine Line, ArchivePlace Place, RetentionClass Retention, int Year)
{
    public Medium Medium { get; init; } = Medium.Paper;

    /// <summary>None: from its own year.</summary>
    public int? CountedFrom { get; init; }
    public string? Remark { get; init; }
    public FilingChecks Checks { get; init; }

    /// <summary>It bears no number, and nobody has to look for one.</summary>
    public bool HasNoNumber { get; init; }
}

/// <summary>全宗, 门类 and 机构（问题）, with the names they had then.</summary>
public sealed record ArchivePlace(string Fonds, string FondsName, string Category, string Unit, string UnitName);
