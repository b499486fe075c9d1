using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Domain;

namespace SecretaryService.Data.Journal;

/// <summary>
/// Whatever changes an entry or hangs on it raises the entry's version and writes one sealed line, in the same transaction.
/// Nobody has to remember. Two people who saved the same version: the second is refused by the concurrency token.
/// </summary>
public sealed class WriteJournal(Seal seal, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write((AppDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write((AppDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        ForgetFacts(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        ForgetFacts(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => TakeBackLines(eventData.Context!);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        TakeBackLines(eventData.Context!);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => TakeBackLines(eventData.Context!);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        TakeBackLines(eventData.Context!);
        return Task.CompletedTask;
    }

    private static void ForgetFacts(DbContext db)
    {
        // Nothing has changed since the save: looking for changes again would cost as much as the save did.
        var looking = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var entry in db.ChangeTracker.Entries<RegisterEntry>())
        {
            entry.Entity.ForgetFacts();
        }

        db.ChangeTracker.AutoDetectChangesEnabled = looking;
    }

    // The facts are kept: a save tried again tells them in a line of its own.
    private static void TakeBackLines(DbContext db)
    {
        foreach (var line in db.ChangeTracker.Entries<JournalLine>().Where(l => l.State == EntityState.Added).ToList())
        {
            line.State = EntityState.Detached;
        }
    }

    private void Write(AppDbContext db)
    {
        var all = db.ChangeTracker.Entries().Where(IsTouched).ToList();
        // What has changed is known now: looking for it again at each part that was taken away would cost more than everything else.
        var looking = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var touched = all.ToLookup(EntryOf);
            foreach (var entry in touched.Select(g => g.Key).OfType<RegisterEntry>().ToList())
            {
                Write(db, entry, touched[entry]);
            }
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = looking;
        }
    }

    private void Write(AppDbContext db, RegisterEntry entry, IEnumerable<EntityEntry> touched)
    {
        var (version, sealOf) = (db.Entry(entry).Property(e => e.Version), db.Entry(entry).Property<byte[]?>(Seal.Column));
        var (at, facts, changes) = (db.TellingOf ?? clock.GetUtcNow().UtcDateTime, Changes.Write(entry.Facts), Changes.Write(touched, erasing: entry.Facts.Any(f => f is IErasure)));
        var digest = seal.Digest(facts, changes);
        // From the original values: a save tried again after a failure must not count twice.
        version.CurrentValue = version.OriginalValue + 1;
        sealOf.CurrentValue = seal.On(sealOf.OriginalValue, entry.Number, version.CurrentValue, at, db.Viewer.PersonId, digest);
        db.Journal.Add(new JournalLine
        {
            Entry = entry, Version = version.CurrentValue, At = at, ById = db.Viewer.PersonId,
            Facts = facts, Changes = changes, Digest = digest, Seal = sealOf.CurrentValue,
        });
    }

    private static bool IsTouched(EntityEntry e) =>
        e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not JournalLine;

    private static RegisterEntry? EntryOf(EntityEntry e) => e.Entity switch
    {
        RegisterEntry entry => entry,
        IPartOfEntry part => part.Entry ?? FormerEntryOf(e) ?? throw new InvalidOperationException($"Load the entry with its {e.Metadata.ShortName()}: its version must rise."),
        _ => null,
    };

    // A part that was taken away no longer names its entry; its row still does.
    private static RegisterEntry? FormerEntryOf(EntityEntry part) => part.State != EntityState.Deleted ? null
        : part.Context.ChangeTracker.Entries<RegisterEntry>()
            .FirstOrDefault(e => e.Entity.Id == (long)part.Property(nameof(IPartOfEntry.EntryId)).OriginalValue!)?.Entity;
}
