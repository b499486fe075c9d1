using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SecretaryService.Data;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Shared;

/// <summary>What the journal of the house writes as numbers and names of properties, in the reader's words.</summary>
public sealed class HouseWords(AppDbContext db, Texts<SharedTexts> texts, OfficeTime time)
{
    private Dictionary<long, string> _colleagues = [];
    private Dictionary<long, Wording> _departments = [];

    /// <summary>Kinds of things of which the journal of the house tells an administrator. Contacts are content: he reads none.</summary>
    public static IEnumerable<string> KindsIn(IModel model) =>
        model.GetEntityTypes().Where(t => typeof(IOfTheHouse).IsAssignableFrom(t.ClrType) && t.ClrType != typeof(Domain.Contacts.Contact)).Select(t => t.ShortName()).Concat(HouseDeeds.Kinds).Order(StringComparer.Ordinal);

    /// <summary>SuperiorId → Superior, Name.En → Name in English, Departure.At → Departure, At: the English words, which are the key of the Chinese ones.</summary>
    public static IEnumerable<string> Of(string property) => property.Split('.') switch
    {
        [var text, "En"] => [$"{EnumWords.Words(text)} in English"],
        [var text, "Zh"] => [$"{EnumWords.Words(text)} in Chinese"],
        var parts => parts.Select(part => EnumWords.Words(part.Length > 2 && part.EndsWith("Id", StringComparison.Ordinal) ? part[..^2] : part)),
    };

    public async Task<IReadOnlyList<HouseRow>> Read(IQueryable<HouseLine> lines, CancellationToken ct)
    {
        var found = await (from line in lines
                           join writer in db.Employees on line.ById equals writer.Id into writers
                           from writer in writers.DefaultIfEmpty()
                           select new { line.Id, line.At, By = (string?)writer.Name, line.Of, line.Key, line.Changes }).ToListAsync(ct);
        var rows = found.Select(l => (Line: l, Changes: Changes.Read(l.Changes))).ToList();
        await Name([.. rows.SelectMany(r => r.Changes)], ct);
        return [.. rows.Select(r => new HouseRow(r.Line.Id, r.Line.At, r.Line.By, texts[EnumWords.Words(r.Line.Of)], Key(r.Line.Of, r.Line.Key), [.. r.Changes.Select(Worded)]))];
    }

    private async Task Name(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        var (people, places) = (Ids(changes, typeof(Employee)), Ids(changes, typeof(Department)));
        _colleagues = await db.Employees.Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, ct);
        _departments = await db.Departments.Where(d => places.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
    }

    private List<long> Ids(IEnumerable<Change> changes, Type principal) =>
    [
        .. changes.Where(c => Property(c) is { } property && PrincipalOf(property) == principal)
            .SelectMany(c => new[] { c.Old, c.New }).OfType<JsonElement>().Select(id => id.GetInt64()).Distinct(),
    ];

    private HouseChange Worded(Change change)
    {
        var property = Property(change);
        return new(string.Join(" · ", Of(change.Name).Select(word => texts[word])), Text(property, change.Old), Text(property, change.New));
    }

    // A duty is called by its holder and its kind.
    private string Key(string of, string key) => of == nameof(Duty) && key.Split(": ") is [var holder, var kind] && Enum.TryParse<DutyKind>(kind, out var known)
        ? $"{holder} · {texts[known.Words()]}" : key;

    private string? Text(IProperty? property, object? value) => (value, property?.ClrType is { } type ? Nullable.GetUnderlyingType(type) ?? type : null) switch
    {
        (JsonElement id, not null) when PrincipalOf(property!) == typeof(Employee) => _colleagues.GetValueOrDefault(id.GetInt64(), "—"),
        (JsonElement id, not null) when PrincipalOf(property!) == typeof(Department) =>
            _departments.GetValueOrDefault(id.GetInt64())?.In(CultureInfo.CurrentUICulture.Name) ?? "—",
        // Several choices at once are written with commas between them.
        (JsonElement number, { IsEnum: true } choice) => string.Join(", ", Enum.ToObject(choice, number.GetInt32()).ToString()!.Split(", ").Select(one => texts[EnumWords.Words(one)])),
        (JsonElement moment, var kind) when kind == typeof(DateTime) => time.InFull(moment.GetDateTime()),
        _ => value?.ToString(),
    };

    private static Type? PrincipalOf(IProperty property) => property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType.ClrType;

    private IProperty? Property(Change change)
    {
        var type = db.Model.GetEntityTypes().FirstOrDefault(t => t.ShortName() == change.Of);
        return change.Name.Split('.') is [var complex, var part] ? type?.FindComplexProperty(complex)?.ComplexType.FindProperty(part) : type?.FindProperty(change.Name);
    }
}
