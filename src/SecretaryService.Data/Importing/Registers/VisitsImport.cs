using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A row of a ledger of visits, understood.</summary>
internal sealed record VisitLine(DateTime At, VisitNote Note, VisitPast Past, Person ReceivedBy);

/// <summary>Visits, with the time and the author that they had. A row of a guest who has neither name nor organisation is refused and handed back.</summary>
public sealed class VisitsImport : ImportableRegister
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public override string Key => "visits";
    public override Wording Name { get; } = new("Visits", "来访");
    public override IReadOnlyList<Field> Fields => EveryField;

    public static IReadOnlyList<Field> EveryField => VisitFields.All;
    public override string Address => "/visits/register";

    public override bool MayBeImportedBy(Role role) => role == Role.Secretary;

    internal override object Read(RowReader row, ImportRun run)
    {
        // The arrival alone is a time, too: many ledgers have no other.
        var local = row.MomentOf("Arrived", null) is { } came && !row.IsThere("At") && !row.IsThere("Day") ? came : row.Moment();
        var at = run.House.ToUtc(local);
        var guest = new Guest(row.Text("Name", Visit.NameMaxLength), row.Text("Organisation", Visit.OrganisationMaxLength), PhoneOf(row), row.Number("HeadCount", 1, Visit.MostHeads) ?? 1, null);
        var note = new VisitNote(guest, row.Text("Purpose", Visit.PurposeMaxLength), HostOf(row, run), row.Choice<VisitGrade>("Grade"))
        {
            Expected = new Expectation(at, Ending(row, run, local, at)),
        };
        var past = new VisitPast(Utc(row.MomentOf("Arrived", local), run), Utc(row.MomentOf("Left", local), run), row.Text("Card", Visit.CardMaxLength), row.Text("Cancelled") is not null);
        var author = row.Text("ReceivedBy", Employee.NameMaxLength);
        var line = new VisitLine(at, note, past, author is null ? Person.ByNameAlone("") : run.Directory.Find(author)?.AsPerson ?? Person.ByNameAlone(author));
        // Whatever the domain refuses it refuses now, before a number is drawn.
        Make(line, run, "");
        return line;
    }

    internal override string ContentOf(object note)
    {
        var line = (VisitLine)note;
        return string.Join('|', line.At.Ticks, Values.Words.Folded(line.Note.Guest.Name ?? ""), Values.Words.Folded(line.Note.Guest.Organisation ?? ""), line.Note.Guest.Phone?.Digits,
            line.Note.Guest.HeadCount, Values.Words.Folded(line.Note.Host?.Name ?? ""), Values.Words.Folded(line.Note.Purpose ?? ""), line.Past.ArrivedAt?.Ticks);
    }

    internal override IEnumerable<string> KeysOf(object note) => [];

    internal override Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct) => Task.CompletedTask;

    internal override bool SaysNothingNew(RowToImport row, ImportRun run) => true;

    internal override async Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var series = Series.Of(Register.Visits, Level.Internal, run.House.DayOf(run.Now).Year);
        var first = await db.NextNumbers(series, rows.Count, ct);
        for (var i = 0; i < rows.Count; i++)
        {
            var visit = Make((VisitLine)rows[i].Note!, run, (first with { Place = first.Place + i }).ToString());
            visit.CameFrom(run.Batch.FileName, rows[i].Row.Line);
            db.Add(visit);
            rows[i].Target = visit;
        }

        await ImportedNumbers.Keep(db, run.Batch.Id, first, rows.Count, ct);
    }

    internal override (long Id, int Version) IdOf(object target) => (((Visit)target).Id, ((Visit)target).Version);

    internal override async Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.TargetId!.Value).Distinct().ToList();
        var visits = await db.Visits.IgnoreQueryFilters(PastFilter).Include(v => v.Commitments).AsSplitQuery().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        TakeBack(visits, rows, by, at);
    }

    private static Visit Make(VisitLine line, ImportRun run, string number)
    {
        var on = run.House.DayOf(line.At);
        return Visit.Import(new Registration(number, line.At, on, run.Now, line.ReceivedBy, run.House.StandardOn(on).Number), run.House, line.Note, line.Past, Level.Internal);
    }

    // An end that is none (midnight of the same day, or before the beginning) is left out: such ledgers close every appointment at 23:59.
    private static DateTime Ending(RowReader row, ImportRun run, DateTime local, DateTime at) =>
        row.MomentOf("Until", local) is { } until && until > local && until - local < TimeSpan.FromHours(24) ? run.House.ToUtc(until) : at + Usual;

    private static DateTime? Utc(DateTime? local, ImportRun run) => local is { } moment ? run.House.ToUtc(moment) : null;

    private static PhoneNumber? PhoneOf(RowReader row) => row.Text("Phone") is not { } phone ? null
        : PhoneNumber.TryParse(phone) ?? throw new RuleBrokenException("“{0}” under {1} is no telephone number.", phone, row.NameOf("Phone"));

    private static Addressee? HostOf(RowReader row, ImportRun run) => row.Text("Host", Visit.NameMaxLength) is not { } name ? null
        : run.Directory.Find(name) is { } colleague ? new Addressee(colleague.Name, colleague.Id, colleague.DepartmentId) : new Addressee(name);
}
