using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>What became of one row of a file.</summary>
public sealed class ImportedRow
{
    public required long BatchId { get; init; }
    public long Id { get; private set; }
    public required string Register { get; init; }

    /// <summary>Where it stood in the file.</summary>
    public required int Line { get; init; }
    public required Verdict Verdict { get; init; }

    /// <summary>In English, and what is put into the sentence. Of an undone batch: why this row had to stay.</summary>
    public string? Why { get; private set; }
    public string? WhyWith { get; private set; }

    /// <summary>Of what was brought into the register: the same content coming again is known by it. None once it is undone.</summary>
    public Guid? Fingerprint { get; private set; }

    /// <summary>The entry, contact or colleague that was made or changed.</summary>
    public long? TargetId { get; init; }

    /// <summary>Its version after the import: whoever changed it since keeps it from being undone.</summary>
    public int? VersionAfter { get; init; }

    /// <summary>JSON: what stood there before it was changed.</summary>
    public string? Before { get; set; }

    /// <summary>Protected: the cells of a rejected row as they came, for the file that is given back.</summary>
    public byte[]? Cells { get; init; }

    public bool IsUndone { get; private set; }

    public ImportedRow Because(RuleBrokenException? why)
    {
        (Why, WhyWith) = why is null ? (null, null) : (why.Message, Reason.Arguments(why));
        return this;
    }

    public ImportedRow KnownBy(Guid? fingerprint)
    {
        Fingerprint = fingerprint;
        return this;
    }

    /// <param name="why">Nothing: it is undone; otherwise why it has to stay.</param>
    public void Undo(RuleBrokenException? why)
    {
        (IsUndone, Fingerprint) = (true, why is null ? null : Fingerprint);
        Because(why);
    }
}

/// <summary>The file itself and what was found in it, protected. Kept as long as they are needed.</summary>
public sealed class ImportPapers
{
    public long BatchId { get; init; }
    public ImportBatch Batch { get; init; } = null!;
    public byte[]? File { get; set; }
    public byte[]? Facts { get; set; }

    /// <summary>The first rows of each verdict, for the preview.</summary>
    public byte[]? Findings { get; set; }
}

/// <summary>The numbers that a batch drew of one series: the book of numbers explains them in one line.</summary>
public sealed class ImportedNumbers
{
    public required long BatchId { get; init; }
    public required string Series { get; init; }
    public required long First { get; init; }
    public long Last { get; private set; }
    public int Count { get; private set; }

    public void Add(long last, int count) => (Last, Count) = (last, Count + count);

    /// <summary>So many numbers more were drawn for a batch, beginning with this one.</summary>
    public static async Task Keep(AppDbContext db, long batch, Domain.EntryNumber first, int count, CancellationToken ct)
    {
        var numbers = await db.ImportedNumbers.FirstOrDefaultAsync(n => n.BatchId == batch && n.Series == first.Series, ct);
        if (numbers is null)
        {
            db.Add(numbers = new ImportedNumbers { BatchId = batch, Series = first.Series, First = first.Place });
        }

        numbers.Add(first.Place + count - 1, count);
    }
}

/// <summary>A refusal as it is kept: the sentence and what is put into it.</summary>
public static class Reason
{
    public const int MaxLength = 300;
    public const int ArgumentsMaxLength = 400;
    private const char Between = '\u001F';
    private const int LongestArgument = 90;

    public static string? Arguments(RuleBrokenException why) => why.Arguments.Count == 0 ? null
        : string.Join(Between, why.Arguments.Take(4).Select(a => Shortened(Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture) ?? "")));

    public static object[] Read(string? arguments) => arguments is null ? [] : [.. arguments.Split(Between)];

    public static string Shortened(string text) => text.Length <= LongestArgument ? text : $"{text[..(char.IsHighSurrogate(text[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument)]}…";
}
