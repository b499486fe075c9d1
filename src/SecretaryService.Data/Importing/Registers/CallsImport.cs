using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A row of a ledger of calls, understood.</summary>
/// <param name="Number">Ours, where the file came from us: the entry that is to be corrected.</param>
internal sealed record CallLine(DateTime At, CallNote Note, Level Level, Person TakenBy, string? Number);

/// <summary>
/// Calls, with the time and the author that they had. Nothing is promised by them and nobody is told. A row with our own number corrects
/// that entry; every other one is new.
/// </summary>
public sealed class CallsImport : ImportableRegister
{
    private static readonly string[] Nobody = ["noserver", "nobody", "none", "noagent", "unanswered", "无人接听", "未接", "无"];

    public override string Key => "calls";
    public override Wording Name { get; } = new("Calls", "来电");
    /// <summary>What an export names its columns by, too.</summary>
    public static IReadOnlyList<Field> EveryField => CallFields.All;

    public override IReadOnlyList<Field> Fields => EveryField;
    public override string Address => "/calls";

    public override bool MayBeImportedBy(Role role) => role == Role.Secretary;

    internal override object Read(RowReader row, ImportRun run)
    {
        var taker = row.Text("TakenBy", Employee.NameMaxLength);
        var nobody = taker is not null && Nobody.Contains(Values.Words.Folded(taker));
        var direction = row.Choice<CallDirection>("Direction");
        var outcome = nobody && direction == CallDirection.Incoming ? CallOutcome.Missed : row.Choice<CallOutcome>("Outcome");
        var note = new CallNote(CallerOf(row), outcome, ForOf(row, run), row.Number("Rings", 1, Call.MostRings), row.Choice<Urgency>("Urgency"))
        {
            Direction = direction, Courtesies = new Courtesies(row.Tick("Greeting"), row.Tick("Told"), row.Tick("ReadBack")),
        };
        var at = run.House.ToUtc(row.Moment());
        var line = new CallLine(at, note, row.Choice<Level>("Level"), nobody || taker is null ? Person.ByNameAlone("") : Author(taker, run), row.Text("Number", RegisterEntry.NumberMaxLength));
        // Whatever the domain refuses it refuses now, before a number is drawn.
        Make(line, run, "");
        return line;
    }

    internal override string ContentOf(object note)
    {
        var (at, call) = (((CallLine)note).At, ((CallLine)note).Note);
        return string.Join('|', at.Ticks, (int)call.Direction, call.Caller.Phone?.Digits, Values.Words.Folded(call.Caller.Name ?? ""), Values.Words.Folded(call.Caller.Organisation ?? ""),
            Values.Words.Folded(call.Caller.Matter ?? ""), Values.Words.Folded(call.For?.Name ?? ""));
    }

    internal override IEnumerable<string> KeysOf(object note) => ((CallLine)note).Number is { } number ? [number] : [];

    internal override async Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var numbers = rows.Select(r => Of(r).Number).OfType<string>().ToList();
        var ours = numbers.Count == 0 ? [] : await db.Calls.Include(c => c.Commitments).AsSplitQuery().Where(c => numbers.Contains(c.Number)).ToDictionaryAsync(c => c.Number, StringComparer.Ordinal, ct);
        foreach (var row in rows)
        {
            row.Existing = Of(row).Number is { } number ? ours.GetValueOrDefault(number) : null;
            if (row.Existing is Call { Voided: not null })
            {
                row.Reject(new RuleBrokenException("This entry is void. It stays as it is."));
            }
        }

        await new FindByHand(db).Mark([.. rows.Where(r => r.IsToDo && r.Existing is null)], ct);
    }

    internal override bool SaysNothingNew(RowToImport row, ImportRun run) => Merged((Call)row.Existing!, Of(row), run) == ((Call)row.Existing!).AsNoted();

    internal override async Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        foreach (var row in rows.Where(r => r.Existing is not null))
        {
            Correct(row, run);
        }

        var year = run.House.DayOf(run.Now).Year;
        foreach (var group in rows.Where(r => r.Existing is null).GroupBy(r => Series.Of(Register.Calls, Of(r).Level, year)).ToList())
        {
            await Add(db, run, group.Key, [.. group], ct);
        }
    }

    internal override (long Id, int Version) IdOf(object target) => (((Call)target).Id, ((Call)target).Version);

    internal override Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct) => new TakeBackCalls(db, by, at).Run(rows, ct);

    private static void Correct(RowToImport row, ImportRun run)
    {
        var (call, before) = ((Call)row.Existing!, CallBefore.Of((Call)row.Existing!));
        try
        {
            call.Correct(Merged(call, Of(row), run), "import");
        }
        catch (RuleBrokenException broken)
        {
            row.Reject(broken);
            return;
        }

        // As a correction by hand does: a message goes to whom it is for now.
        if (!call.WasImported)
        {
            call.Deliver(run.House, run.By, run.Now);
        }

        call.CameFrom(run.Batch.FileName, row.Row.Line);
        (row.Target, row.Before) = (call, Kept.Write(before));
    }

    private static CallLine Of(RowToImport row) => (CallLine)row.Note!;

    private static async Task Add(AppDbContext db, ImportRun run, string series, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var first = await db.NextNumbers(series, rows.Count, ct);
        for (var i = 0; i < rows.Count; i++)
        {
            var call = Make(Of(rows[i]), run, (first with { Place = first.Place + i }).ToString());
            call.CameFrom(run.Batch.FileName, rows[i].Row.Line);
            db.Add(call);
            rows[i].Target = call;
        }

        await ImportedNumbers.Keep(db, run.Batch.Id, first, rows.Count, ct);
    }

    private static Call Make(CallLine line, ImportRun run, string number)
    {
        var on = run.House.DayOf(line.At);
        var standard = run.House.StandardOn(on);
        return Call.Import(new Registration(number, line.At, on, run.Now, line.TakenBy, standard.Number), line.Note, line.Level, standard.RingsAllowed, Unkept(run.Columns.Mapping));
    }

    // Of a correction only what the file has a column for; an empty cell takes nothing away.
    private static CallNote Merged(Call call, CallLine line, ImportRun run)
    {
        var (now, said, mapping) = (call.AsNoted(), line.Note, run.Columns.Mapping);
        return now with
        {
            Caller = new Caller(said.Caller.Name ?? now.Caller.Name, said.Caller.Organisation ?? now.Caller.Organisation, said.Caller.Phone ?? now.Caller.Phone, said.Caller.Matter ?? now.Caller.Matter),
            For = said.For ?? now.For,
            Rings = said.Rings ?? now.Rings,
            Outcome = mapping.Has("Outcome") ? said.Outcome : now.Outcome,
            Urgency = mapping.Has("Urgency") ? said.Urgency : now.Urgency,
            Direction = mapping.Has("Direction") ? said.Direction : now.Direction,
            Courtesies = new Courtesies(said.Courtesies.Greeting ?? now.Courtesies.Greeting, said.Courtesies.Told ?? now.Courtesies.Told, said.Courtesies.ReadBack ?? now.Courtesies.ReadBack),
        };
    }

    private static Particulars Unkept(Mapping mapping) => new[] { Particulars.Name, Particulars.Organisation, Particulars.Phone, Particulars.Matter }
        .Where(p => !mapping.Has(p.ToString())).Aggregate(Particulars.None, (all, one) => all | one);

    private static Caller CallerOf(RowReader row) => new(row.Text("Name", Call.NameMaxLength), row.Text("Organisation", Call.OrganisationMaxLength),
        row.Text("Phone") is not { } phone ? null : PhoneNumber.TryParse(phone) ?? throw new RuleBrokenException("“{0}” under {1} is no telephone number.", phone, row.NameOf("Phone")),
        row.Text("Matter", Call.MatterMaxLength));

    private static Addressee? ForOf(RowReader row, ImportRun run) => row.Text("For", Call.NameMaxLength) is not { } name ? null
        : run.Directory.Find(name) is { } colleague ? new Addressee(colleague.Name, colleague.Id, colleague.DepartmentId) : new Addressee(name);

    private static Person Author(string name, ImportRun run) => run.Directory.Find(name)?.AsPerson ?? Person.ByNameAlone(name);
}
