using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data.Files;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Search;

/// <summary>
/// What follows from files, in the same save: a new one waits to be read for the search, one that is struck loses its key and its text, and an entry that becomes
/// confidential or is forgotten is found by no file any more. Nobody has to remember.
/// </summary>
public sealed class KeepFiles : SaveChangesInterceptor
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Keep((AppDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep((AppDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    // It asks only where files are at hand; nearly every save has none and goes on at once.
    private static void Keep(AppDbContext db)
    {
        var all = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified && e.Entity is FileVersion or Attachment or RegisterEntry).ToList();
        var looking = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var struck in all.Where(e => e.Entity is Attachment && Changes(e, nameof(Attachment.StruckAt))).Select(e => (Attachment)e.Entity))
        {
            Destroy(db, struck);
        }

        foreach (var version in all.Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<FileVersion>())
        {
            Await(db, version.Attachment);
        }

        foreach (var entry in all.Where(e => Changes(e, nameof(RegisterEntry.Level))).Select(e => e.Entity).OfType<RegisterEntry>())
        {
            Rank(db, entry);
        }

        db.ChangeTracker.AutoDetectChangesEnabled = looking;
    }

    private static bool Changes(EntityEntry e, string property) => e.State == EntityState.Modified && e.Metadata.FindProperty(property) is not null && e.Property(property).IsModified;

    private static void Destroy(AppDbContext db, Attachment attachment)
    {
        var keys = db.Set<FileVersion>().IgnoreQueryFilters(PastFilter).Where(v => v.AttachmentId == attachment.Id).Select(v => v.StorageKey).ToList();
        db.RemoveRange(db.Set<StoredFile>().Where(f => keys.Contains(f.Key)).ToList());
        if (TextOf(db, attachment.Id) is { } text)
        {
            db.Remove(text);
        }
    }

    private static void Await(AppDbContext db, Attachment attachment)
    {
        var text = attachment.Id > 0 ? TextOf(db, attachment.Id) : null;
        if (!attachment.Entry.IsOpenToSearch || !attachment.Latest.Kind.HasText())
        {
            Remove(db, text);
        }
        else if (text is null)
        {
            db.Add(new FileText(attachment));
        }
        else
        {
            text.Await(attachment.Latest.No);
            db.Entry(text).DetectChanges();
        }
    }

    // The level has moved: out of the index in the same save, or back into it.
    private static void Rank(AppDbContext db, RegisterEntry entry)
    {
        var texts = db.FileTexts.IgnoreQueryFilters(PastFilter).Where(t => t.EntryId == entry.Id).ToList();
        if (!entry.IsOpenToSearch)
        {
            db.RemoveRange(texts);
            return;
        }

        var known = texts.Select(t => t.AttachmentId).ToHashSet();
        foreach (var attachment in db.Attachments.IgnoreQueryFilters(PastFilter).Include(a => a.Versions).Where(a => a.EntryId == entry.Id && a.StruckAt == null).ToList()
            .Where(a => !known.Contains(a.Id) && a.Latest.Kind.HasText()))
        {
            db.Add(new FileText(attachment));
        }
    }

    private static FileText? TextOf(AppDbContext db, long attachment) => db.FileTexts.IgnoreQueryFilters(PastFilter).FirstOrDefault(t => t.AttachmentId == attachment);

    private static void Remove(AppDbContext db, FileText? text)
    {
        if (text is not null)
        {
            db.Remove(text);
        }
    }
}
