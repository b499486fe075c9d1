using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;

namespace SecretaryService.Data.Journal;

/// <summary>
/// The mark under a day's journals and number series (封存). It covers the lines written since the seal before it, the ends of all series, and
/// that seal itself: whoever changes or deletes something older must forge every seal since, without the key.
/// </summary>
public sealed class DailySeal
{
    private DailySeal() { }

    internal DailySeal(DateOnly day, DateTime at, DailySeal? before, SealedLines lines, string seriesEnds)
    {
        (Day, At, LastLine, Lines, SeriesEnds) = (day, at, Math.Max(lines.Last, before?.LastLine ?? 0), lines.Count, seriesEnds);
        Entries = (before?.Entries ?? 0) + lines.NewEntries;
    }

    /// <summary>In the company's zone.</summary>
    public DateOnly Day { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The key of the last journal line under this seal.</summary>
    public long LastLine { get; private set; }

    /// <summary>Lines since the seal before.</summary>
    public long Lines { get; private set; }

    /// <summary>Entries there were, all of them.</summary>
    public long Entries { get; private set; }

    /// <summary>C-2026:10418;CC-2026:3. As long as there are series: the only text without a greatest length.</summary>
    public string SeriesEnds { get; private set; } = "";
    public byte[] Head { get; private set; } = [];

    /// <summary>As it is written where a database administrator cannot reach it.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd} {Entries} entries {Lines} new lines {Convert.ToHexString(Head)}");

    internal DailySeal Closed(byte[] head)
    {
        Head = head;
        return this;
    }

    /// <summary>What the seal says besides the lines.</summary>
    internal string Words => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}\n{At.Ticks}\n{LastLine}\n{Lines}\n{Entries}\n{SeriesEnds}");

    internal IEnumerable<EntryNumber> Ends => SeriesEnds.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(end => end.Split(':')).Select(end => new EntryNumber(end[0], long.Parse(end[1], CultureInfo.InvariantCulture)));
}

public sealed class DailySealMapping : IEntityTypeConfiguration<DailySeal>
{
    public void Configure(EntityTypeBuilder<DailySeal> builder)
    {
        builder.ToTable("DailySeals").HasKey(s => s.Day);
        builder.Property(s => s.Day).ValueGeneratedNever();
        builder.Property(s => s.Head).HasMaxLength(Seal.Length);
        builder.Ignore(s => s.Line).Ignore(s => s.Words).Ignore(s => s.Ends);
    }
}
