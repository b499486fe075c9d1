using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A row of an old register of outgoing documents, understood.</summary>
internal sealed record IssuedLine(DateTime At, OutgoingLine Line, Level Level);

/// <summary>
/// Outgoing documents of other years. The number on the paper is kept beside and found; the line has a number of this register, since an old ledger may
/// have one twice or none. What it does not say is not judged.
/// </summary>
public sealed class OutgoingImport : ImportableRegister
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public override string Key => "outgoing";
    public override Wording Name { get; } = new("Outgoing documents", "发文");
    public override IReadOnlyList<Field> Fields => OutgoingFields.All;
    public override string Address => "/outgoing";

    public override bool MayBeImportedBy(Role role) => role == Role.Secretary;

    internal override object Read(RowReader row, ImportRun run)
    {
        var signed = row.MomentOf("SignedOffOn", null) is { } moment ? DateOnly.FromDateTime(moment) : (DateOnly?)null;
        var local = row.IsThere("Day") || signed is null ? row.Moment() : signed.Value.ToDateTime(TimeOnly.MinValue);
        var title = row.Text("Title", RegisterEntry.TitleMaxLength) ?? "";
        var face = new Face(IncomingImport.Whole(title), IncomingImport.KindOf(title), signed ?? DateOnly.FromDateTime(local), row.Number("Copies", 1, Document.MostCopies) ?? 1,
            row.Number("Pages", 1, Document.MostCopies), row.Number("Enclosures", 0, Document.MostCopies) ?? 0)
        {
            Addressee = row.Text("Addressee", Document.AddresseeMaxLength), Note = IncomingImport.NoteOf(row),
        };
        var line = new OutgoingLine(face, row.Text("PrintedNumber", OutgoingDocument.PrintedNumberMaxLength), row.Text("Drafter", OutgoingDocument.NameMaxLength), row.Text("Unit", OutgoingDocument.UnitMaxLength),
            row.Text("SignedOffBy", OutgoingDocument.NameMaxLength), signed)
        {
            Cc = row.Text("Cc", OutgoingDocument.CcMaxLength), Range = row.Text("Range", OutgoingDocument.RangeMaxLength), SentTo = row.Text("SentTo", OutgoingDocument.NamesMaxLength),
        };
        var read = new IssuedLine(run.House.ToUtc(local), line, row.Choice<Level>("Level"));
        // Whatever the domain refuses it refuses now, before a number is drawn.
        Make(read, run, "", 0);
        return read;
    }

    internal override string ContentOf(object note)
    {
        var line = (IssuedLine)note;
        return string.Join('|', line.At.Ticks, Values.Words.Folded(line.Line.Face.Title), IncomingDocument.KeyOf(line.Line.PrintedNumber), Values.Words.Folded(line.Line.Face.Addressee ?? ""));
    }

    internal override IEnumerable<string> KeysOf(object note) => [];

    internal override Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct) => Task.CompletedTask;

    internal override bool SaysNothingNew(RowToImport row, ImportRun run) => true;

    internal override async Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var year = run.House.DayOf(run.Now).Year;
        foreach (var group in rows.GroupBy(r => Series.Of(Register.OutgoingDocuments, ((IssuedLine)r.Note!).Level, year)).ToList())
        {
            var (members, first) = (group.ToList(), await db.NextNumbers(group.Key, group.Count(), ct));
            for (var i = 0; i < members.Count; i++)
            {
                var document = Make((IssuedLine)members[i].Note!, run, (first with { Place = first.Place + i }).ToString(), members[i].Row.Line);
                db.Add(document);
                members[i].Target = document;
            }

            await ImportedNumbers.Keep(db, run.Batch.Id, first, members.Count, ct);
        }
    }

    internal override (long Id, int Version) IdOf(object target) => (((OutgoingDocument)target).Id, ((OutgoingDocument)target).Version);

    internal override async Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.TargetId!.Value).Distinct().ToList();
        var documents = await db.OutgoingDocuments.IgnoreQueryFilters(PastFilter).Include(d => d.Commitments).AsSplitQuery().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        TakeBack(documents, rows, by, at);
    }

    private static OutgoingDocument Make(IssuedLine line, ImportRun run, string number, int at)
    {
        var on = run.House.DayOf(line.At);
        var registration = new Registration(number, line.At, on, run.Now, new Person(run.By.PersonId, run.By.Name), run.House.StandardOn(on).Number);
        return OutgoingDocument.FromLedger(registration, line.Line, line.Level, new EntryImported(run.Batch.FileName, at));
    }
}
