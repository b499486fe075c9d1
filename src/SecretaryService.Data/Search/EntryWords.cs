using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Search;

namespace SecretaryService.Data.Search;

/// <summary>
/// The grams and facets by which an entry is found, and the marks of who may find it. Written with the entry; each database indexes this one table in
/// its own way, by triggers of its own: SQLite with FTS5, SQL Server as rows of <see cref="EntryGram"/>.
/// </summary>
public sealed class EntryWords
{
    private EntryWords() { }

    public EntryWords(RegisterEntry entry) => (EntryId, Entry, Words) = (entry.Id, entry, Of(entry));

    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;

    /// <summary>Parted by spaces.</summary>
    public string Words { get; private set; } = "";

    public void Refresh(RegisterEntry entry) => Words = Of(entry);

    /// <summary>The visibility filter of <see cref="AppDbContext"/> in marks, but for exclusions. A mark begins with a sign that no gram has.</summary>
    public static IEnumerable<string> MarksOf(Viewer viewer) =>
    [
        .. viewer.Clearances.Select(c => $"_c{c}"), .. viewer.DepartmentClearances.Select(c => $"_d{c}"),
        $"_p{viewer.PersonId}", .. viewer.DeputisesFor.Select(absent => $"_h{absent}"),
    ];

    private static string Of(RegisterEntry entry) => string.Join(' ', entry.Findables.SelectMany(Grams.Of).Distinct().Concat(entry.Facets.Select(f => f.ToString())).Concat(MarksOf(entry)));

    private static IEnumerable<string> MarksOf(RegisterEntry entry)
    {
        var people = entry.Parties.Where(p => p.PersonId is not null).ToList();
        var handlers = entry.Level < Level.Restricted ? people.Where(p => p.Part.HasFlag(Part.Handler)) : [];
        return [$"_c{entry.AccessClass}", $"_d{entry.DepartmentClass}", .. people.Select(p => $"_p{p.PersonId}"), .. handlers.Select(p => $"_h{p.PersonId}")];
    }
}

/// <summary>SQL Server's index: one row for each word of an entry, written by a trigger. Empty on SQLite.</summary>
public sealed class EntryGram
{
    public const int MaxLength = 40;

    public required string Gram { get; init; }
    public required long EntryId { get; init; }
}

public sealed class EntryWordsMapping : IEntityTypeConfiguration<EntryWords>, IEntityTypeConfiguration<EntryGram>
{
    public void Configure(EntityTypeBuilder<EntryWords> builder)
    {
        // Named, because on SQL Server a table with a trigger must not be written with a bare OUTPUT clause.
        builder.ToTable("EntryWords", table => table.HasTrigger("EntryWords_Indexed")).HasKey(w => w.EntryId);
        builder.HasOne(w => w.Entry).WithOne().HasForeignKey<EntryWords>(w => w.EntryId);
        builder.HasQueryFilter(AppDbContext.Visibility, w => w.Entry.Number != "");
    }

    public void Configure(EntityTypeBuilder<EntryGram> builder)
    {
        builder.ToTable("EntryGrams").HasKey(g => new { g.Gram, g.EntryId });
        builder.Property(g => g.Gram).HasMaxLength(EntryGram.MaxLength);
        builder.Property(g => g.EntryId).ValueGeneratedNever();
    }
}
