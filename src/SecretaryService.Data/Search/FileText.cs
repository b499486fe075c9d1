using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Search;

namespace SecretaryService.Data.Search;

/// <summary>How far the text of a file has come. Stored by number: never renumber.</summary>
public enum TextState { Waiting = 1, Indexed = 2, Empty = 3, TooLarge = 4, TimedOut = 5, Unreadable = 6 }

/// <summary>
/// The text of an attached file, of its newest version alone, and the grams of it. There is a row only where there may be one: of an entry up to internal, of
/// a kind that has text, not struck. A row of its own and not a part of the entry: taking text out raises no version and asks no one to save again.
/// </summary>
public sealed class FileText
{
    /// <summary>More of one file is not found by.</summary>
    public const int TextMaxLength = 200_000;

    /// <summary>More of all files of one entry is not found by: it is what a save of the entry has to put into the index once more.</summary>
    public const int MostOfAnEntry = 1_000_000;
    private const int MostTries = 3;

    private FileText() { }

    public FileText(Attachment attachment) => (Attachment, Entry, No, State) = (attachment, attachment.Entry, attachment.Latest.No, TextState.Waiting);

    public long AttachmentId { get; private set; }
    public Attachment Attachment { get; private set; } = null!;
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;

    /// <summary>Of which version.</summary>
    public int No { get; private set; }
    public TextState State { get; private set; }

    /// <summary>How often it was begun: a file that ends the process that reads it is not read for ever.</summary>
    public int Tries { get; private set; }
    public string? Text { get; private set; }

    /// <summary>Grams, parted by spaces; each database indexes them with the words of the entry.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Another version stands there now: what was found in the one before is found no more.</summary>
    public void Await(int no) => (No, State, Tries, Text, Words) = (no, TextState.Waiting, 0, null, "");

    /// <returns>Whether it may be tried at all.</returns>
    public bool Begin()
    {
        if (Tries >= MostTries)
        {
            State = TextState.Unreadable;
            return false;
        }

        Tries++;
        return true;
    }

    public void End(TextState state, string? text)
    {
        (State, Text) = (state, state == TextState.Indexed ? text : null);
        Words = Text is null ? "" : string.Join(' ', Grams.Of(new Findable(FoundBy.File, Text)).Where(g => g.Length <= EntryGram.MaxLength).Distinct(StringComparer.Ordinal));
    }
}

/// <summary>SQL Server's index of files: one row for each word of one, written by a trigger. Empty on SQLite.</summary>
public sealed class FileGram
{
    public required string Gram { get; init; }
    public required long EntryId { get; init; }
    public required long AttachmentId { get; init; }
}

public sealed class FileTextMapping : IEntityTypeConfiguration<FileText>, IEntityTypeConfiguration<FileGram>
{
    public void Configure(EntityTypeBuilder<FileText> builder)
    {
        builder.ToTable("FileTexts", table => table.HasTrigger("FileTexts_Indexed")).HasKey(t => t.AttachmentId);
        builder.Property(t => t.AttachmentId).ValueGeneratedNever();
        builder.HasOne(t => t.Attachment).WithOne().HasForeignKey<FileText>(t => t.AttachmentId);
        builder.HasOne(t => t.Entry).WithMany().HasForeignKey(t => t.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(t => t.Tries).IsConcurrencyToken();
        builder.HasQueryFilter(AppDbContext.Visibility, t => t.Entry.Number != "");
        // Texts of an entry that was found; what is still to be read, the oldest first.
        builder.HasIndex(t => t.EntryId);
        builder.HasIndex(t => new { t.State, t.AttachmentId }, "IX_FileTexts_Waiting").HasFilter("[State] = 1");
    }

    public void Configure(EntityTypeBuilder<FileGram> builder)
    {
        builder.ToTable("FileGrams").HasKey(g => new { g.Gram, g.EntryId, g.AttachmentId });
        builder.Property(g => g.Gram).HasMaxLength(EntryGram.MaxLength);
        builder.Property(g => g.EntryId).ValueGeneratedNever();
        builder.Property(g => g.AttachmentId).ValueGeneratedNever();
        // Those of a file whose text goes: its words are not all looked up one by one.
        builder.HasIndex(g => g.AttachmentId);
    }
}
