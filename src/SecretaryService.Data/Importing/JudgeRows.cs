using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>What becomes of each row: the same for the preview and for the deed, so that the one keeps what the other promises.</summary>
public sealed class JudgeRows(ImportableRegister register, ImportRun run)
{
    public async Task<IReadOnlyList<RowToImport>> Run(AppDbContext db, IReadOnlyList<FileRow> file, CancellationToken ct)
    {
        var rows = file.Select(Read).ToList();
        foreach (var row in rows.Where(r => r.Note is not null))
        {
            row.Fingerprint = FingerprintOf(register.Key, register.ContentOf(row.Note!));
        }

        await register.Match(db, run, Open(rows), ct);
        await FindEarlier(db, Open(rows).Where(r => r.Existing is null).ToList(), ct);
        Open(rows).ForEach(Decide);
        return rows;
    }

    /// <summary>Rows that were carried out before the process ended: what they brought stands earlier in the file.</summary>
    public void Remember(FileRow file)
    {
        if (Read(file) is { Note: { } note })
        {
            run.Seen.UnionWith(KeysOf(note));
        }
    }

    public static Guid FingerprintOf(string register, string content) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{register}\n{content}")).AsSpan(0, 16));

    private static List<RowToImport> Open(IEnumerable<RowToImport> rows) => [.. rows.Where(r => r.IsToDo)];

    private RowToImport Read(FileRow file)
    {
        var row = new RowToImport(file);
        try
        {
            RefuseBroken(file);
            row.Note = register.Read(new RowReader(file, run.Columns), run);
        }
        catch (RuleBrokenException broken)
        {
            row.Reject(broken);
        }

        return row;
    }

    private void RefuseBroken(FileRow file)
    {
        var width = run.Columns.Headers.Count;
        if (file.Broken is { } broken)
        {
            throw broken;
        }

        if (file.IsCutOff)
        {
            throw new RuleBrokenException("The file ends in the middle of this row.");
        }

        if (file.Width > width)
        {
            throw new RuleBrokenException("This row has {0} cells, the header {1}. A separator or a line break stands where none should.", file.Width, width);
        }

        if (file.IsText && file.Cells.Count < width)
        {
            throw new RuleBrokenException("This row has {0} cells, the header {1}. A separator or a line break stands where none should.", file.Cells.Count, width);
        }
    }

    // In batches that were not undone: what was taken back may come again.
    private async Task FindEarlier(AppDbContext db, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var prints = rows.Select(r => (Guid?)r.Fingerprint).ToList();
        var key = register.Key;
        var known = prints.Count == 0 ? [] : (await db.ImportedRows.Where(r => r.Register == key && prints.Contains(r.Fingerprint)).Select(r => r.Fingerprint).ToListAsync(ct)).ToHashSet();
        foreach (var row in rows.Where(r => known.Contains(r.Fingerprint)))
        {
            row.IsDuplicate("The same row was imported before.");
        }
    }

    private IEnumerable<string> KeysOf(object note) => register.KeysOf(note).Prepend($"#{FingerprintOf(register.Key, register.ContentOf(note))}");

    private void Decide(RowToImport row)
    {
        var keys = KeysOf(row.Note!).ToList();
        if (keys.Exists(run.Seen.Contains))
        {
            row.IsDuplicate("An earlier row of this file is about the same.");
        }
        else if (row.Existing is null && run.Batch.Mode == ImportMode.Update)
        {
            row.Reject(new RuleBrokenException("Nothing in the register fits this row, and this import only updates."));
        }
        else if (row.Existing is not null && run.Batch.Mode == ImportMode.Create)
        {
            row.IsDuplicate("It is in the register already.");
        }
        else if (row.Existing is not null && register.SaysNothingNew(row, run))
        {
            row.IsDuplicate("It says nothing that is not in the register already.");
        }
        else if (row.Existing is not null)
        {
            row.Changes();
        }

        run.Seen.UnionWith(row.IsToDo ? keys : []);
    }
}
