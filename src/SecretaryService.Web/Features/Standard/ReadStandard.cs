using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Standard;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Standard;

/// <summary>Which days are measured, both included, in the house's zone.</summary>
public sealed record Span(DateOnly From, DateOnly Until)
{
    /// <summary>This month, unless the address says otherwise. The wrong way round is read the right way round; nothing was registered before the year 2000.</summary>
    public static Span Of(DateOnly? from, DateOnly? until, DateOnly today)
    {
        var (earliest, latest) = (DateOnly.FromDateTime(Registration.Earliest), today.AddYears(1));
        var last = until ?? today;
        var (a, b) = (Within(from ?? new DateOnly(last.Year, last.Month, 1)), Within(last));
        return a <= b ? new Span(a, b) : new Span(b, a);

        DateOnly Within(DateOnly day) => day < earliest ? earliest : day > latest ? latest : day;
    }
}

/// <summary>Met of counted, and its course: by day, over two months and more by month.</summary>
public sealed record Figure(ClauseMeasure Measure, Tally Tally, IReadOnlyList<decimal> Trend)
{
    public bool IsBelow => Tally.Percent < Measure.Target;
}

/// <param name="Contact">Of what judges contacts: which one.</param>
public sealed record MissedRow(long? EntryId, Register Register, string Number, string Title, DateTime At, string Person, long? Contact = null);

/// <param name="IsAcknowledged">Whether the reader has acknowledged the version in force.</param>
public sealed record StandardPage(StandardVersion Version, Span Span, IReadOnlyDictionary<string, Figure> Figures, bool IsAcknowledged);

public sealed record ClausePage(StandardVersion Version, Clause Clause, Span Span, IReadOnlyDictionary<string, Figure> Figures, IReadOnlyDictionary<string, IReadOnlyList<MissedRow>> Missed)
{
    /// <summary>The clause in every approved version, the latest first.</summary>
    public required IReadOnlyList<(StandardVersion Version, Clause Clause)> History { get; init; }

    /// <summary>Of what is counted by kind; nothing for other clauses.</summary>
    public required IReadOnlyList<KindTally> Kinds { get; init; }
}

/// <summary>The standard with its figures: one query a measure gives both the figure and its course.</summary>
public sealed class ReadStandard(AppDbContext db, Measuring measuring, OfficeTime time)
{
    private const int MostMissed = 50;
    private const int DaysShownSingly = 62;

    public async Task<StandardPage> All(DateOnly? from, DateOnly? until, CancellationToken ct)
    {
        var (span, version) = (Span.Of(from, until, time.Today), time.House.StandardOn(time.Today));
        var acknowledged = await db.Acknowledgements.AnyAsync(a => a.VersionNumber == version.Number && a.EmployeeId == db.Viewer.PersonId, ct);
        return new StandardPage(version, span, await Figures(version.Clauses.SelectMany(c => c.Measures), span, ct), acknowledged);
    }

    public async Task<ClausePage?> One(string number, DateOnly? from, DateOnly? until, CancellationToken ct)
    {
        var (span, version) = (Span.Of(from, until, time.Today), time.House.StandardOn(time.Today));
        if (version.Clauses.FirstOrDefault(c => c.Number == number && !c.IsHeading) is not { } clause)
        {
            return null;
        }

        var missed = new Dictionary<string, IReadOnlyList<MissedRow>>(StringComparer.Ordinal);
        foreach (var measure in clause.Measures)
        {
            if (measuring.Visible(measure.Key) is { } outcomes)
            {
                missed[measure.Key] = await (Measuring.IsOfContacts(measure.Key) ? MissedContacts(span, ct) : Measuring.IsOfPersons(measure.Key) ? MissedByPersons(outcomes, span, ct) : Missed(outcomes, span, ct));
            }
        }

        return new ClausePage(version, clause, span, await Figures(clause.Measures, span, ct), missed)
        {
            Kinds = await Kinds(clause, span, ct),
            History = [.. time.House.Standards.SelectMany(v => v.Clauses.Where(c => c.Number == number && !c.IsHeading).Select(c => (v, c)))],
        };
    }

    private async Task<Dictionary<string, Figure>> Figures(IEnumerable<ClauseMeasure> measures, Span span, CancellationToken ct)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var measure in measures.Where(m => Measuring.Keys.Contains(m.Key)))
        {
            var days = await Tallies(measure.Key, outcomes => outcomes.ByDay, span, ct);
            figures[measure.Key] = new Figure(measure, Sum(days), TrendOf(days, span));
        }

        return figures;
    }

    private async Task<IReadOnlyList<KindTally>> Kinds(Clause clause, Span span, CancellationToken ct) =>
        clause.Measures.FirstOrDefault(m => Measuring.IsByKind(m.Key)) is { } measure
            ? [.. (await Tallies(measure.Key, outcomes => outcomes.ByKind, span, ct)).GroupBy(k => k.Kind).OrderBy(g => g.Key).Select(g => new KindTally(g.Key, g.Sum(k => k.Counted), g.Sum(k => k.Met)))]
            : [];

    // A day or a kind may come twice: of what everybody counts, and of what this reader sees besides.
    private async Task<List<T>> Tallies<T>(string key, Func<IQueryable<Outcome>, IQueryable<T>> by, Span span, CancellationToken ct)
    {
        List<T> tallies = [];
        foreach (var outcomes in measuring.Counted(key))
        {
            tallies.AddRange(await by(outcomes.Within(PeriodOf(span))).ToListAsync(ct));
        }

        return tallies;
    }

    private Task<List<MissedRow>> Missed(IQueryable<Outcome> outcomes, Span span, CancellationToken ct) =>
        (from o in outcomes.Within(PeriodOf(span)).Missed
         join e in db.Entries on o.EntryId equals (long?)e.Id
         join p in db.Employees on o.PersonId equals (long?)p.Id into people
         from p in people.DefaultIfEmpty()
         orderby o.At descending, o.EntryId descending
         select new MissedRow(o.EntryId, e.Register, e.Number, e.Title, o.At, p.Name ?? "—")).Take(MostMissed).ToListAsync(ct);

    private Task<List<MissedRow>> MissedByPersons(IQueryable<Outcome> outcomes, Span span, CancellationToken ct) =>
        (from o in outcomes.Within(PeriodOf(span)).Missed
         join p in db.Employees on o.PersonId equals (long?)p.Id
         orderby o.At descending, p.Name
         select new MissedRow(null, default, "", "", o.At, p.Name)).Take(MostMissed).ToListAsync(ct);

    // Of whoever may look into the book; the longest without a confirmation first.
    private async Task<List<MissedRow>> MissedContacts(Span span, CancellationToken ct)
    {
        if (db.Viewer.Role is not (Role.Secretary or Role.Supervisor) || time.Today < span.From || time.Today > span.Until)
        {
            return [];
        }

        var rows = await (from c in db.Contacts.Amiss(measuring.ConfirmedSince)
                          join p in db.Employees on c.ConfirmedById ?? c.AddedById equals p.Id into people
                          from p in people.DefaultIfEmpty()
                          orderby c.Id
                          select new { c.Id, c.Name, c.Organisation, c.AddedAt, c.ConfirmedOn, By = (string?)p.Name }).Take(MostMissed).ToListAsync(ct);
        return [.. rows.Select(r => new MissedRow(null, default, "", r.Name ?? r.Organisation ?? "", r.ConfirmedOn is { } day ? time.House.StartOf(day) : r.AddedAt, r.By ?? "—", r.Id))];
    }

    private Period PeriodOf(Span span) => new(time.House.StartOf(span.From), time.House.StartOf(span.Until.AddDays(1)));

    private static Tally Sum(IReadOnlyCollection<DayTally> days) => new(days.Sum(d => d.Counted), days.Sum(d => d.Met));

    private static List<decimal> TrendOf(IReadOnlyCollection<DayTally> days, Span span)
    {
        var byDay = span.Until.DayNumber - span.From.DayNumber <= DaysShownSingly;
        return [.. days.GroupBy(d => byDay ? d.On : new DateOnly(d.On.Year, d.On.Month, 1)).OrderBy(g => g.Key).Select(g => Sum([.. g]).Percent!.Value)];
    }
}
