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

    private void Write(AppDbContext db)
    {
        var touched = db.ChangeTracker.Entries().Where(IsTouched).ToList().ToLookup(EntryOf);
        foreach (var entry in touched.Select(g => g.Key).OfType<RegisterEntry>().ToList())
        {
            Write(db, entry, touched[entry]);
        }
    }

    private void Write(AppDbContext db, RegisterEntry entry, IEnumerable<EntityEntry> touched)
    {
        var (version, sealOf) = (db.Entry(entry).Property(e => e.Version), db.Entry(entry).Property<byte[]?>(Seal.Column));
        var (at, facts, changes) = (db.TellingOf ?? clock.GetUtcNow().UtcDateTime, Changes.Write(entry.Facts), Changes.Write(touched));
        var digest = seal.Digest(facts, changes);
        // From the original values: a save tried again after a failure must not count twice.
        version.CurrentValue = version.OriginalValue + 1;
        sealOf.CurrentValue = seal.On(sealOf.OriginalValue, entry.Number, version.CurrentValue, at, db.Viewer.PersonId, digest);
        db.Journal.Add(new JournalLine
        {
            Entry = entry, Version = version.CurrentValue, At = at, ById = db.Viewer.PersonId,
            Facts = facts, Changes = changes, Digest = digest, Seal = sealOf.CurrentValue,
        });
        entry.ForgetFacts();
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
