using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Data.Founding;

/// <summary>
/// What every house begins with: its name and zone, version 1 of the standard, version 1 of the calendar, one department. Done once,
/// on an empty database.
/// </summary>
public static class FoundHouse
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Version 1 is in force from the beginning: entries copied from older ledgers are judged by it.</summary>
    private static readonly DateOnly Beginning = new(2000, 1, 1);

    /// <param name="now">UTC: version 1 is to be acknowledged within its days after this one. None: nobody is late with it.</param>
    public static async Task FoundIfEmpty(this AppDbContext db, Wording name, DateTime? now = null, CancellationToken ct = default)
    {
        if (await db.Companies.AnyAsync(ct))
        {
            return;
        }

        var (company, standard) = (new Company(name, "Asia/Shanghai"), VersionOne());
        var calendar = new CalendarVersion(1, Beginning, "08:30-12:00,13:30-17:30", Holidays.Of2026);
        if (now is { } founding)
        {
            var house = new House(company, [calendar], [standard]);
            standard.BeAcknowledgedAfter(house.DayOf(founding), house);
        }

        db.AddRange(company, standard, calendar);
        db.Add(new Domain.Staff.Department(new Wording("Office", "办公室")));
        await db.SaveChangesAsync(ct);
    }

    public static StandardVersion VersionOne()
    {
        using var stream = typeof(FoundHouse).Assembly.GetManifestResourceStream("standard-1.json")!;
        var written = JsonSerializer.Deserialize<WrittenStandard>(stream, Web)!;
        var order = written.Chapters.Select(c => (c.Number, Clause: Clause.Heading(c.Number, c.Title)))
            .Concat(written.Clauses.Select(c => (c.Number, Clause: Read(c))))
            .OrderBy(c => c.Number, ByClauseNumber.Order)
            .Select((c, position) => c.Clause.At(position));
        return new StandardVersion(written.Version, Beginning, written.Title, order);
    }

    private static Clause Read(WrittenClause written)
    {
        var clause = Clause.Of(written.Number, written.Title, written.Text, written.Upheld);
        foreach (var (measure, position) in written.Measures.Select((m, i) => (m, i)))
        {
            clause.MeasureBy(new ClauseMeasure(measure.Key, position, measure.Title, measure.Target));
        }

        foreach (var parameter in written.Parameters)
        {
            clause.Set(new ClauseParameter(parameter.Name, parameter.Value, Enum.Parse<Unit>(parameter.Unit)));
        }

        return clause;
    }

    private sealed record WrittenStandard(int Version, Wording Title, IReadOnlyList<WrittenChapter> Chapters, IReadOnlyList<WrittenClause> Clauses);

    private sealed record WrittenChapter(string Number, Wording Title);

    private sealed record WrittenClause(
        string Number, Wording Title, Wording Text, Wording? Upheld, IReadOnlyList<WrittenMeasure> Measures, IReadOnlyList<WrittenParameter> Parameters);

    private sealed record WrittenMeasure(string Key, Wording Title, decimal? Target);

    private sealed record WrittenParameter(string Name, decimal Value, string Unit);
}
