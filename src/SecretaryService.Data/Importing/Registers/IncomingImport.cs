using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A row of a ledger of documents, understood.</summary>
internal sealed record DocumentLine(DateTime At, IncomingNote Note, Level Level, Person RegisteredBy);

/// <summary>Incoming documents of other years. A ledger without the day of receipt has the day of the document; what it does not say is not judged.</summary>
public sealed class IncomingImport : ImportableRegister
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    private static readonly (string Ending, DocumentKind Kind)[] Endings =
    [
        ("通知", DocumentKind.Notice), ("通报", DocumentKind.Circular), ("决定", DocumentKind.Decision), ("意见", DocumentKind.Opinion), ("报告", DocumentKind.Report),
        ("请示", DocumentKind.Request), ("批复", DocumentKind.Reply), ("函", DocumentKind.Letter), ("纪要", DocumentKind.Minutes),
    ];

    public override string Key => "incoming";
    public override Wording Name { get; } = new("Incoming documents", "收文");
    public override IReadOnlyList<Field> Fields => IncomingFields.All;
    public override string Address => "/documents";

    public override bool MayBeImportedBy(Role role) => role == Role.Secretary;

    internal override object Read(RowReader row, ImportRun run)
    {
        var dated = row.MomentOf("DatedOn", null);
        var local = row.IsThere("At") || row.IsThere("Day") ? row.Moment() : dated ?? row.Moment();
        var face = new Face(Whole(row.Text("Title", RegisterEntry.TitleMaxLength) ?? ""), KindOf(row.Text("Title") ?? ""), dated is { } day ? DateOnly.FromDateTime(day) : null,
            row.Number("Copies", 1, Document.MostCopies) ?? 1, row.Number("Pages", 1, Document.MostCopies), row.Number("Enclosures", 0, Document.MostCopies) ?? 0)
        {
            Addressee = row.Text("Addressee", Document.AddresseeMaxLength), Note = NoteOf(row),
        };
        var note = new IncomingNote(face, row.Text("Sender", IncomingDocument.SenderMaxLength) ?? "", Channel.Post, row.Choice<Nature>("Nature"))
        {
            SendersNumber = row.Text("SendersNumber", IncomingDocument.SendersNumberMaxLength), CopyNumbers = row.Text("CopyNumbers", IncomingDocument.CopyNumbersMaxLength),
        };
        var author = row.Text("RegisteredBy", Employee.NameMaxLength);
        var line = new DocumentLine(run.House.ToUtc(local), note, row.Choice<Level>("Level"), author is not null && run.Directory.Find(author) is { } known ? known.AsPerson : new Person(run.By.PersonId, run.By.Name));
        // Whatever the domain refuses it refuses now, before a number is drawn.
        Make(line, run, "", 0);
        return line;
    }

    internal override string ContentOf(object note)
    {
        var line = (DocumentLine)note;
        return string.Join('|', line.At.Ticks, Values.Words.Folded(line.Note.Face.Title), Values.Words.Folded(line.Note.Sender), IncomingDocument.KeyOf(line.Note.SendersNumber), line.Note.Face.DatedOn?.DayNumber);
    }

    internal override IEnumerable<string> KeysOf(object note) => [];

    internal override Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct) => Task.CompletedTask;

    internal override bool SaysNothingNew(RowToImport row, ImportRun run) => true;

    internal override async Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var year = run.House.DayOf(run.Now).Year;
        foreach (var group in rows.GroupBy(r => Series.Of(Register.IncomingDocuments, ((DocumentLine)r.Note!).Level, year)).ToList())
        {
            var (members, first) = (group.ToList(), await db.NextNumbers(group.Key, group.Count(), ct));
            for (var i = 0; i < members.Count; i++)
            {
                var document = Make((DocumentLine)members[i].Note!, run, (first with { Place = first.Place + i }).ToString(), members[i].Row.Line);
                db.Add(document);
                members[i].Target = document;
            }

            await ImportedNumbers.Keep(db, run.Batch.Id, first, members.Count, ct);
        }
    }

    internal override (long Id, int Version) IdOf(object target) => (((IncomingDocument)target).Id, ((IncomingDocument)target).Version);

    internal override async Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.TargetId!.Value).Distinct().ToList();
        var documents = await db.IncomingDocuments.IgnoreQueryFilters(PastFilter).Include(d => d.Commitments).AsSplitQuery().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        TakeBack(documents, rows, by, at);
    }

    private static IncomingDocument Make(DocumentLine line, ImportRun run, string number, int at)
    {
        var on = run.House.DayOf(line.At);
        var registration = new Registration(number, line.At, on, run.Now, line.RegisteredBy, run.House.StandardOn(on).Number);
        return IncomingDocument.FromLedger(registration, Register.IncomingDocuments, line.Note, line.Level, DocumentState.Completed, new EntryImported(run.Batch.FileName, at));
    }

    // Broken into lines only by the width of a cell.
    internal static string Whole(string title) => string.Join(' ', title.Split(['\r', '\n', '\t', '　'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    // What is too long for a remark stays in the file itself, which is kept with the import.
    internal static string? NoteOf(RowReader row) => row.Text("Note") is not { } note ? null
        : note.Length <= Document.NoteMaxLength ? note : note[..(char.IsHighSurrogate(note[Document.NoteMaxLength - 2]) ? Document.NoteMaxLength - 2 : Document.NoteMaxLength - 1)] + "…";

    // Chinese titles end in their kind.
    internal static DocumentKind KindOf(string title)
    {
        var plain = title.TrimEnd('.', '…', ' ', '　');
        return Array.Find(Endings, e => plain.EndsWith(e.Ending, StringComparison.Ordinal)) is { Ending: not null } found ? found.Kind : DocumentKind.Other;
    }
}
