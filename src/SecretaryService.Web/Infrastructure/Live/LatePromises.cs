using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Infrastructure.Live;

/// <summary>
/// How many promises of a person are late: asked on every page, so remembered until something is saved that is promised, at most for a
/// few seconds, because time passes and other nodes save, too.
/// </summary>
public sealed class LatePromises(TimeProvider clock) : SaveChangesInterceptor
{
    /// <summary>Beyond it the number says nothing more.</summary>
    private const int MostCounted = 100;

    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(5);
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    // Whoever owes something is a party, so that of the filter's questions only the exclusion remains.
    private static readonly Func<AppDbContext, long, DateTime, Task<int>> Count = EF.CompileAsyncQuery((AppDbContext db, long person, DateTime now) =>
        db.Commitments.IgnoreQueryFilters(PastFilter).Where(c => c.Done == null && c.Withdrawn == null && c.OwnerId == person && c.DueAt < now && !c.Entry.Exclusions.Any(x => x.PersonId == person))
            .OrderBy(c => c.DueAt).ThenBy(c => c.Id).Take(MostCounted).Count());

    private readonly ConcurrentDictionary<long, Counted> _counted = new();
    private long _turn;

    public async Task<int> Of(long person, AppDbContext db)
    {
        var (turn, now) = (Interlocked.Read(ref _turn), clock.GetUtcNow().UtcDateTime);
        if (_counted.TryGetValue(person, out var known) && known.Turn == turn && now - known.At is var age && age >= TimeSpan.Zero && age < Trusted)
        {
            return known.Number;
        }

        var number = await Count(db, person, now);
        _counted[person] = new Counted(number, turn, now);
        return number;
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Turn(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Turn(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Turn(DbContext db)
    {
        var looking = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        if (db.ChangeTracker.Entries<Commitment>().Any())
        {
            Interlocked.Increment(ref _turn);
        }

        db.ChangeTracker.AutoDetectChangesEnabled = looking;
    }

    private readonly record struct Counted(int Number, long Turn, DateTime At);
}
