using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;

namespace SecretaryService.Data.Search;

/// <summary>What is saved can be found, in the same transaction; nobody has to remember. Parties are always loaded with an entry (see its mapping).</summary>
public sealed class KeepWords : SaveChangesInterceptor
{
    // The journal raises these with every save; no word of an entry hangs on them.
    private static readonly string[] OfTheJournal = [nameof(RegisterEntry.Version), Seal.Column];

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

    private static void Keep(AppDbContext db)
    {
        var touched = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.Entity is RegisterEntry or Party).ToList();
        if (touched.Count == 0)
        {
            return;
        }

        // What has changed is known by now; each further look at the tracker would ask again.
        var looking = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var kept = db.ChangeTracker.Entries<EntryWords>().ToDictionary(w => w.Entity.Entry);
        foreach (var entry in touched.Where(SaysSomethingNew).Select(EntryOf).OfType<RegisterEntry>().Distinct().ToList())
        {
            Keep(db, entry, kept.GetValueOrDefault(entry));
        }

        db.ChangeTracker.AutoDetectChangesEnabled = looking;
    }

    private static void Keep(AppDbContext db, RegisterEntry entry, EntityEntry<EntryWords>? kept)
    {
        if (kept is not null)
        {
            kept.Entity.Refresh(entry);
        }
        else if (db.Entry(entry).State == EntityState.Added)
        {
            db.Add(new EntryWords(entry));
        }
        else
        {
            // Written without being read: the words follow from the entry alone.
            db.Attach(new EntryWords(entry)).Property(w => w.Words).IsModified = true;
        }
    }

    private static bool SaysSomethingNew(EntityEntry e) => e.State != EntityState.Modified || e.Entity is Party
        || e.Properties.Any(p => p.IsModified && !OfTheJournal.Contains(p.Metadata.Name, StringComparer.Ordinal));

    private static RegisterEntry? EntryOf(EntityEntry e) => e.Entity as RegisterEntry ?? ((Party)e.Entity).Entry
        ?? e.Context.ChangeTracker.Entries<RegisterEntry>().FirstOrDefault(r => r.Entity.Id == (long)e.Property(nameof(Party.EntryId)).OriginalValue!)?.Entity;
}
