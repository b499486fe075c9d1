using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Journal;

/// <summary>
/// Whatever of the house is added, changed or deleted gets one line in the same save, and where it has a version for its concurrency
/// token, that rises. Nobody has to remember.
/// </summary>
public sealed class WriteHouseJournal(TimeProvider clock) : SaveChangesInterceptor
{
    private const string Version = nameof(Employee.Version);

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

    // Somebody else was faster: EF throws, and calls that no failure.
    public override InterceptionResult ThrowingConcurrencyException(ConcurrencyExceptionEventData eventData, InterceptionResult result)
    {
        TakeBackLines(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        TakeBackLines(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void TakeBackLines(DbContext db)
    {
        foreach (var line in db.ChangeTracker.Entries<HouseLine>().Where(l => l.State == EntityState.Added).ToList())
        {
            line.State = EntityState.Detached;
        }
    }

    private void Write(AppDbContext db)
    {
        var touched = db.ChangeTracker.Entries<IOfTheHouse>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in touched)
        {
            Write(db, entry);
        }
    }

    private void Write(AppDbContext db, EntityEntry<IOfTheHouse> entry)
    {
        var changes = Changes.Write([entry], erasing: entry.Entity is Contact { ForgottenAt: not null });
        Raise(entry);
        if (entry.State == EntityState.Modified && changes == "[]")
        {
            return;
        }

        // A line about what is deleted names it by its key alone.
        var (about, contact) = (About(entry.Entity), entry.State == EntityState.Deleted ? null : entry.Entity as Contact);
        db.HouseLines.Add(new HouseLine
        {
            At = db.TellingOf ?? clock.GetUtcNow().UtcDateTime, ById = db.Viewer.PersonId, Of = entry.Metadata.ShortName(), Key = entry.Entity.HouseKey,
            Changes = changes, ColleagueId = about is { Id: > 0 } ? about.Id : null, Colleague = about,
            ContactId = contact is { Id: > 0 } ? contact.Id : null, Contact = contact,
        });
    }

    // From the original value: a save tried again after a failure must not count twice.
    private static void Raise(EntityEntry entry)
    {
        if (entry.State != EntityState.Deleted && entry.Metadata.FindProperty(Version) is { IsConcurrencyToken: true } token && token.ClrType == typeof(int))
        {
            var version = entry.Property(Version);
            version.CurrentValue = entry.State == EntityState.Added ? 1 : (int)version.OriginalValue! + 1;
        }
    }

    private static Employee? About(IOfTheHouse one) => one switch
    {
        Employee employee => employee,
        Duty duty => duty.Employee,
        CalendarFeed feed => feed.Owner,
        _ => null,
    };
}
