namespace SecretaryService.Domain.Archives;

/// <summary>全宗, 门类, 机构（问题）, 保管期限: what a code of the archive is made of. Stored by number: never renumber.</summary>
public enum ArchiveClassKind { Fonds = 1, Category = 2, Unit = 3, Retention = 4 }

/// <summary>
/// One entry of the filing scheme (分类方案). It is never changed, since codes are made of it; it is only taken out of use.
/// Permanent, 30 years and 10 years are known without being written down.
/// </summary>
public sealed class ArchiveClass : IOfTheHouse
{
    public const int CodeMaxLength = 6;
    public const int CategoryMaxLength = 4;
    public const int NameMaxLength = 60;
    public const int MostYears = 99;

    private ArchiveClass() { }

    public long Id { get; private set; }
    public ArchiveClassKind Kind { get; private set; }

    /// <summary>Z109, WS, BGS, D15.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>Of a retention period; the company's own are never permanent.</summary>
    public int? Years { get; private set; }

    /// <summary>Out of use; what was filed under it stays there.</summary>
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; private set; }

    public string HouseKey => $"{Kind} {Code}";

    /// <param name="years">Of a retention period, from which its code is made.</param>
    /// <exception cref="RuleBrokenException">The code is none, the name is missing, or the years are none.</exception>
    public static ArchiveClass Take(ArchiveClassKind kind, string? code, string? name, int? years)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameMaxLength)
        {
            throw new RuleBrokenException("Give it a name of at most {0} characters.", NameMaxLength);
        }

        if (kind == ArchiveClassKind.Retention)
        {
            return years is >= 1 and <= MostYears && !RetentionClass.Standard.Any(s => s.Years == years)
                ? new ArchiveClass { Kind = kind, Code = RetentionClass.CodeOf(years), Name = name.Trim(), Years = years }
                : throw new RuleBrokenException("A retention period of the company has 1 to {0} years. Permanent, 30 and 10 years are there already.", MostYears);
        }

        var (letters, longest) = ((code ?? "").Trim().ToUpperInvariant(), kind == ArchiveClassKind.Category ? CategoryMaxLength : CodeMaxLength);
        return letters.Length is > 0 && letters.Length <= longest && letters.All(char.IsAsciiLetterOrDigit)
            ? new ArchiveClass { Kind = kind, Code = letters, Name = name.Trim() }
            : throw new RuleBrokenException("A code has 1 to {0} letters and digits and nothing else.", longest);
    }

    /// <exception cref="RuleBrokenException">It is out of use already.</exception>
    public void Close(DateOnly today) => ClosedOn = ClosedOn is null ? today : throw new RuleBrokenException("It is out of use already.");
}

/// <summary>保管期限 as a class: permanent, or so many years.</summary>
public sealed record RetentionClass(string Code, int? Years, string? Name = null)
{
    public const int CodeMaxLength = 3;

    /// <summary>永久, 30年, 10年.</summary>
    public static IReadOnlyList<RetentionClass> Standard { get; } = [new("Y", null), new("D30", 30), new("D10", 10)];

    public static string CodeOf(int? years) => years is { } n ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"D{n}") : "Y";
}

/// <summary>保管期限, reckoned for one document: it begins with the year after the one it is counted from.</summary>
/// <param name="Years">None: permanent. It has no last day, not even a distant one.</param>
/// <param name="CountedFrom">The year the document was made, or in which it lost its force or its case was closed.</param>
public sealed record RetentionPeriod(string Code, int? Years, int CountedFrom)
{
    public DateOnly From => new(CountedFrom + 1, 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly? Until => Years is { } n ? new DateOnly(CountedFrom + n, 12, 31) : null;

    /// <summary>The year in which it is appraised: kept longer, or destroyed by a signed list. Nothing happens of itself.</summary>
    public int? AppraisedIn => Years is { } n ? CountedFrom + n + 1 : null;
}
