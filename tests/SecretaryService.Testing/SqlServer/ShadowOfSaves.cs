using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data;

namespace SecretaryService.Testing.SqlServer;

/// <summary>
/// Every save to SQLite is saved to the fake server as well, from copies: the same kinds of rows, added, changed and deleted together, so
/// that the batches are those SQL Server would get. Stands after the journal, whose lines belong to the save. Saves of one kind once.
/// </summary>
internal sealed class ShadowOfSaves(Shadow shadow) : SaveChangesInterceptor
{
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Repeat(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Repeat(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Repeat(DbContext? context)
    {
        if (context is not AppDbContext { IsSqlite: true } db)
        {
            return;
        }

        var touched = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var kind = KindOf(touched);
        if (touched.Count == 0 || !_seen.TryAdd(kind, true))
        {
            return;
        }

        var log = new List<Captured>();
        try
        {
            using var server = FakeSqlServer.Context(Shadow.ViewerOf(db), log, kind);
            touched.ForEach(entry => Copy(entry, server));
            server.SaveChanges();
        }
        catch (Exception e)
        {
            shadow.Fail(kind, e);
        }

        shadow.Keep(log);
    }

    // From four rows of a kind EF merges them into one statement; beyond that, more rows are more of the same.
    private static string KindOf(IEnumerable<EntityEntry> touched) => string.Join("; ", touched.GroupBy(KindOf, StringComparer.Ordinal)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} x{Math.Min(g.Count(), 5)}")));

    private static string KindOf(EntityEntry entry) => $"{entry.State} {entry.Metadata.ShortName()}"
        + (entry.State == EntityState.Modified ? $" ({string.Join(", ", Changed(entry))})" : "");

    private static IEnumerable<string> Changed(EntityEntry entry) =>
        entry.Properties.Concat(entry.ComplexProperties.SelectMany(c => c.Properties)).Where(p => p.IsModified).Select(p => p.Metadata.Name);

    private static void Copy(EntityEntry entry, AppDbContext server)
    {
        var copy = server.Entry(RuntimeHelpers.GetUninitializedObject(entry.Metadata.ClrType));
        foreach (var property in entry.Properties)
        {
            copy.Property(property.Metadata.Name).CurrentValue = property.CurrentValue;
        }

        foreach (var complex in entry.ComplexProperties)
        {
            copy.ComplexProperty(complex.Metadata.Name).CurrentValue = complex.CurrentValue;
        }

        if (entry.State == EntityState.Modified)
        {
            copy.State = EntityState.Unchanged;
            MarkChanged(entry, copy);
        }
        else
        {
            copy.State = entry.State;
        }

        foreach (var property in entry.Properties.Where(p => p.IsTemporary))
        {
            copy.Property(property.Metadata.Name).IsTemporary = true;
        }
    }

    private static void MarkChanged(EntityEntry entry, EntityEntry copy)
    {
        foreach (var property in entry.Properties)
        {
            copy.Property(property.Metadata.Name).OriginalValue = property.OriginalValue;
            copy.Property(property.Metadata.Name).IsModified = property.IsModified;
        }

        foreach (var (complex, property) in entry.ComplexProperties.SelectMany(c => c.Properties.Where(p => p.IsModified), (c, p) => (c, p)))
        {
            copy.ComplexProperty(complex.Metadata.Name).Property(property.Metadata.Name).IsModified = true;
        }
    }
}
