using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using SecretaryService.Domain;

namespace SecretaryService.Data.Journal;

/// <summary>One value of one part of an entry, from what to what. <c>Key</c> tells parts of a kind apart; the entry itself has none.</summary>
public sealed record Change(string Of, string? Key, string Name, object? Old, object? New);

/// <summary>A fact as it stands in the journal.</summary>
public sealed record Told(string Fact, JsonElement With);

/// <summary>Old → new of everything in one save that belongs to one entry, and back.</summary>
public static class Changes
{
    /// <summary>Stands where a person's data stood.</summary>
    public const string Mark = "▇";

    internal static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A part taken away and given back in one save stands in both states: what it became is written last.
    internal static string Write(IEnumerable<EntityEntry> touched, bool erasing = false)
    {
        var changes = touched.OrderBy(e => e.State != EntityState.Deleted).SelectMany(Of);
        // What is erased must not be written down once more.
        return Write(erasing ? changes.Select(c => c.Old is string { Length: > 0 } || (c.Name == "ContactId" && c.Old is not null) ? c with { Old = Mark } : c) : changes);
    }

    internal static string Write(IEnumerable<Change> changes) => JsonSerializer.Serialize(changes.ToList(), Readable);

    internal static string Write(IEnumerable<Fact> facts) =>
        JsonSerializer.Serialize(facts.Select(f => new { Fact = f.GetType().Name, With = (object)f }), Readable);

    /// <summary>A deed of the house that changes no row of its own: what it was about.</summary>
    internal static string Write(string of, IEnumerable<(string Name, object? Now)> values) =>
        JsonSerializer.Serialize(values.Where(v => v.Now is not null).Select(v => new Change(of, null, v.Name, null, v.Now)).ToList(), Readable);

    public static IReadOnlyList<Told> ReadFacts(string facts) => JsonSerializer.Deserialize<List<Told>>(facts) ?? [];

    public static IReadOnlyList<Change> Read(string changes) => JsonSerializer.Deserialize<List<Change>>(changes) ?? [];

    /// <summary>What every value of an entity now is, as the journal would have written it.</summary>
    internal static IEnumerable<(string Of, string? Key, string Name, string Value)> Current(EntityEntry entry) =>
        Values(entry).Select(v => (entry.Metadata.ShortName(), Key(entry), v.Name, Text(v.Now)));

    internal static string Text(object? value) => JsonSerializer.Serialize(value, Readable);

    private static IEnumerable<Change> Of(EntityEntry entry) =>
        from v in Values(entry)
        let old = entry.State == EntityState.Added ? null : v.Old
        let now = entry.State == EntityState.Deleted ? null : v.Now
        where !Equals(old, now)
        select new Change(entry.Metadata.ShortName(), Key(entry), v.Name, old, now);

    private static IEnumerable<(string Name, object? Old, object? Now)> Values(EntityEntry entry) =>
        entry.Properties.Where(IsContent).Select(p => (p.Metadata.Name, p.OriginalValue, p.IsTemporary ? null : p.CurrentValue))
            .Concat(entry.ComplexProperties.SelectMany(Values));

    // An optional object that is not there has no values, whatever defaults its members show.
    private static IEnumerable<(string Name, object? Old, object? Now)> Values(ComplexPropertyEntry complex) =>
        complex.Properties.Select(p => ($"{complex.Metadata.Name}.{p.Metadata.Name}",
            complex.EntityEntry.State == EntityState.Added ? null : p.OriginalValue, complex.CurrentValue is null ? null : p.CurrentValue));

    private static bool IsContent(PropertyEntry p) =>
        !p.Metadata.IsKey() && !IsOwnerKey(p.Metadata) && p.Metadata.Name is not (nameof(RegisterEntry.Version) or Seal.Column);

    private static bool IsOwnerKey(IProperty property) => property.Name is nameof(IPartOfEntry.EntryId) or nameof(Domain.Files.FileVersion.AttachmentId);

    private static string? Key(EntityEntry entry) => (entry.Entity as IPartOfEntry)?.JournalKey;
}
