using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A line of a catalogue, understood.</summary>
internal sealed record CatalogueRow(ArchiveCode Code, long Place, FilingNote Note)
{
    public string Number => new EntryNumber(Code.Series, Place).ToString();
}

/// <summary>
/// An old catalogue of filed documents. Its codes stay as they are: they stand on the papers. The series goes on after the highest of them, and no clause
/// judges what was filed elsewhere.
/// </summary>
public sealed class ArchiveImport : ImportableRegister
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public override string Key => "archive";
    public override Wording Name { get; } = new("Catalogue of the archive", "归档文件目录");
    public override IReadOnlyList<Field> Fields => ArchiveFields.All;
    public override string Address => "/archive";

    public override bool MayBeImportedBy(Role role) => role == Role.Secretary;

    internal override object Read(RowReader row, ImportRun run)
    {
        var typed = row.Text("Code", RegisterEntry.NumberMaxLength);
        var (code, place) = ArchiveCode.Parse(typed) ?? throw new RuleBrokenException("{0} is no archive code such as Z109-WS·2026-D30-BGS-0001.", typed ?? "—");
        var level = row.Choice<Level>("Level");
        if (code.Level != level && code.Level + (int)level != Level.Internal)
        {
            code = code with { Level = level };
        }

        var line = new CatalogueLine(row.Text("Title", RegisterEntry.TitleMaxLength) ?? "", row.Text("DocumentNumber", CatalogueLine.NumberMaxLength), row.Text("Responsible", CatalogueLine.ResponsibleMaxLength),
            row.MomentOf("DatedOn", null) is { } dated ? DateOnly.FromDateTime(dated) : null, row.Number("Pages", 1, Domain.Documents.Document.MostCopies));
        int? years = code.Retention == "Y" ? null : int.Parse(code.Retention[1..], System.Globalization.CultureInfo.InvariantCulture);
        var note = new FilingNote(line, new ArchivePlace(code.Fonds, code.Fonds, code.Category, code.Unit, code.Unit), new RetentionClass(code.Retention, years), code.Year)
        {
            Remark = row.Text("Remark", CatalogueLine.RemarkMaxLength),
        };
        var read = new CatalogueRow(code, place, note);
        // Whatever the domain refuses it refuses now.
        Make(read, run, 0);
        return read;
    }

    internal override string ContentOf(object note) => ((CatalogueRow)note).Number;

    internal override IEnumerable<string> KeysOf(object note) => [((CatalogueRow)note).Number];

    internal override async Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var known = await Known(db, rows, ct);
        foreach (var row in rows)
        {
            // A code that an undone import brought may come again, since it stands on the paper.
            row.Existing = known.GetValueOrDefault(Of(row).Number) is { WasTakenBack: false } there ? there : null;
        }
    }

    internal override bool SaysNothingNew(RowToImport row, ImportRun run) => true;

    internal override async Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        foreach (var series in rows.GroupBy(r => Of(r).Code.Series).ToList())
        {
            var (highest, last) = (series.Max(r => Of(r).Place), await db.Set<Counter>().Where(c => c.Series == series.Key).Select(c => c.Last).FirstOrDefaultAsync(ct));
            if (highest > last)
            {
                await db.NextNumbers(series.Key, highest - last, ct);
            }
        }

        var known = await Known(db, rows, ct);
        foreach (var row in rows)
        {
            if (known.TryGetValue(Of(row).Number, out var document))
            {
                document.ListAgain(Of(row).Note, Of(row).Code.Level, new Person(run.By.PersonId, run.By.Name), new EntryImported(run.Batch.FileName, row.Row.Line));
            }
            else
            {
                db.Add(document = Make(Of(row), run, row.Row.Line));
            }

            row.Target = document;
        }
    }

    internal override (long Id, int Version) IdOf(object target) => (((ArchivedDocument)target).Id, ((ArchivedDocument)target).Version);

    internal override async Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.TargetId!.Value).Distinct().ToList();
        var documents = await db.Archive.IgnoreQueryFilters(PastFilter).Include(d => d.Commitments).AsSplitQuery().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        TakeBack(documents, rows, by, at);
    }

    // Past the filter: a code is taken by whoever has it.
    private static Task<Dictionary<string, ArchivedDocument>> Known(AppDbContext db, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var codes = rows.Select(r => Of(r).Number).ToList();
        return db.Archive.IgnoreQueryFilters(PastFilter).Where(d => codes.Contains(d.Number)).ToDictionaryAsync(d => d.Number, StringComparer.Ordinal, ct);
    }

    private static CatalogueRow Of(RowToImport row) => (CatalogueRow)row.Note!;

    private static ArchivedDocument Make(CatalogueRow line, ImportRun run, int at)
    {
        var on = line.Note.Line.DatedOn is { } dated && dated <= run.House.DayOf(run.Now) ? dated : run.House.DayOf(run.Now);
        var registration = new Registration(line.Number, run.House.StartOf(on), on, run.Now, new Person(run.By.PersonId, run.By.Name), run.House.StandardOn(on).Number);
        return ArchivedDocument.FromCatalogue(registration, line.Note, ArchiveState.InArchive, line.Code.Level, new EntryImported(run.Batch.FileName, at));
    }
}
