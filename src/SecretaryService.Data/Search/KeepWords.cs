using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Data.Search;

/// <summary>What is saved can be found, in the same transaction; nobody has to remember. Parties are always loaded with an entry (see its mapping).</summary>
public sealed class KeepWords : SaveChangesInterceptor
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    // The journal raises these with every save; no word of an entry hangs on them.
    private static readonly string[] OfTheJournal = [nameof(RegisterEntry.Version), Seal.Column];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        var db = (AppDbContext)eventData.Context!;
        var touched = Touched(db);
        foreach (var rest in Rest(db, touched))
        {
            rest.Load();
        }

        Keep(db, touched);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDbContext)eventData.Context!;
        var touched = Touched(db);
        foreach (var rest in Rest(db, touched))
        {
            await rest.LoadAsync(cancellationToken);
        }

        Keep(db, touched);
        return result;
    }

    private static List<RegisterEntry> Touched(AppDbContext db)
    {
        var touched = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.Entity is RegisterEntry or Party).ToList();
        // What has changed is known by now; each further look at the tracker would ask again.
        return touched.Count == 0 ? [] : Quietly(db, () => touched.Where(SaysSomethingNew).Select(EntryOf).OfType<RegisterEntry>().Distinct().ToList());
    }

    // A round loads a meeting with those people alone whom it serves; it is found by all of them, and by its agenda.
    private static List<IQueryable<object>> Rest(AppDbContext db, List<RegisterEntry> touched) => Quietly(db, () => touched.OfType<Meeting>().Select(m => db.Entry(m)).Where(m => m.State != EntityState.Added)
        .SelectMany(m => new[] { Past(m.Collection(e => e.Parties).Query()), Past(m.Collection(e => e.Participants).Query()), Past(m.Collection(e => e.Agenda).Query()) }).ToList());

    private static IQueryable<object> Past<T>(IQueryable<T> parts) where T : class => parts.IgnoreQueryFilters(PastFilter);

    private static void Keep(AppDbContext db, List<RegisterEntry> touched) => Quietly(db, () =>
    {
        var kept = touched.Count == 0 ? [] : db.ChangeTracker.Entries<EntryWords>().ToDictionary(w => w.Entity.Entry);
        touched.ForEach(entry => Keep(db, entry, kept.GetValueOrDefault(entry)));
        return kept.Count;
    });

    private static T Quietly<T>(AppDbContext db, Func<T> look)
    {
        var looking = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return look();
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = looking;
        }
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
