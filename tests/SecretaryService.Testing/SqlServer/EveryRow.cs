using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using SecretaryService.Data;
using SecretaryService.Domain;

namespace SecretaryService.Testing.SqlServer;

/// <summary>One and five rows added, and two changed and deleted, of every kind in the model.</summary>
public static class EveryRow
{
    private static readonly (EntityState State, int Rows)[] Deeds =
        [(EntityState.Added, 1), (EntityState.Added, 5), (EntityState.Modified, 2), (EntityState.Deleted, 2)];

    public static IReadOnlyList<Captured> Saved()
    {
        var log = new List<Captured>();
        using var model = FakeSqlServer.Context();
        foreach (var name in model.Model.GetEntityTypes().Where(t => !t.ClrType.IsAbstract).Select(t => t.Name))
        {
            foreach (var (state, rows) in Deeds)
            {
                Save(name, state, rows, log);
            }
        }

        return log;
    }

    private static void Save(string name, EntityState state, int rows, List<Captured> log)
    {
        using var db = FakeSqlServer.Context(Viewer.System, log, string.Create(CultureInfo.InvariantCulture, $"{name} {state} x{rows}"));
        var type = db.Model.FindEntityType(name)!;
        for (var i = 0; i < rows; i++)
        {
            var entry = db.Entry(RuntimeHelpers.GetUninitializedObject(type.ClrType));
            Fill(entry, state);
            // A row that is nothing but its key cannot be changed.
            entry.State = state == EntityState.Modified && !type.GetProperties().Any(p => !p.IsPrimaryKey()) ? EntityState.Unchanged : state;
        }

        db.SaveChanges();
    }

    private static void Fill(EntityEntry entry, EntityState state)
    {
        foreach (var property in entry.Properties.Where(p => state != EntityState.Added || !IsGiven(p.Metadata)))
        {
            property.CurrentValue = Plausible.Of(property.Metadata.ClrType);
        }

        foreach (var complex in entry.ComplexProperties)
        {
            complex.CurrentValue = Plausible.Of(complex.Metadata.ClrType);
            foreach (var property in complex.Properties)
            {
                property.CurrentValue = Plausible.Of(property.Metadata.ClrType);
            }
        }
    }

    private static bool IsGiven(IProperty property) => property.IsPrimaryKey() && property.ValueGenerated != ValueGenerated.Never && !property.IsForeignKey();
}
