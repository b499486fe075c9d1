using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Imports;

public sealed record ImportsPage(IReadOnlyList<ImportBatch> Batches, IReadOnlyDictionary<string, ImportableRegister> Registers);

/// <param name="Facts">None before the file was looked through.</param>
/// <param name="Stayed">Of an undone batch: the rows that had to stay, and why.</param>
public sealed record ImportPage(ImportBatch Batch, ImportableRegister Register, FileFacts? Facts, Mapping? Mapping, IReadOnlyList<Finding> Findings, IReadOnlyList<StayedRow> Stayed, IReadOnlyList<ImportedNumbers> Numbers)
{
    public int Percent => Batch.Rows == 0 ? 0 : (int)(100L * Batch.Cursor / Batch.Rows);
}

public sealed record StayedRow(int Line, string Why, string? WhyWith);

public sealed class ReadImports(AppDbContext db, Viewer viewer, ImportableRegisters registers, ImportVault vault)
{
    private const int MostRows = 50;
    private const int MostStayed = 200;

    public IReadOnlyList<ImportableRegister> Mine => registers.For(viewer.Role);

    /// <summary>Of those registers that the reader himself may bring files into: a colleague's batch, too.</summary>
    public async Task<ImportsPage> Page(CancellationToken ct)
    {
        var found = new List<ImportBatch>();
        foreach (var key in Mine.Select(r => r.Key))
        {
            found.AddRange(await db.Imports.AsNoTracking().Where(b => b.Register == key).OrderByDescending(b => b.Id).Take(MostRows).ToListAsync(ct));
        }

        return new ImportsPage([.. found.OrderByDescending(b => b.Id).Take(MostRows)], registers.All.ToDictionary(r => r.Key, StringComparer.Ordinal));
    }

    /// <summary>Nothing for whoever may not bring files into its register.</summary>
    public async Task<ImportBatch?> Find(long id, CancellationToken ct) =>
        await db.Imports.FirstOrDefaultAsync(b => b.Id == id, ct) is { } batch && registers.Of(batch).MayBeImportedBy(viewer.Role) ? batch : null;

    public async Task<ImportPage?> One(long id, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } batch)
        {
            return null;
        }

        var papers = await db.ImportPapers.Where(p => p.BatchId == id).Select(p => new { p.Facts, p.Findings }).FirstOrDefaultAsync(ct);
        return new ImportPage(batch, registers.Of(batch), papers?.Facts is { } facts ? vault.Unlock<FileFacts>(facts) : null,
            batch.Mapping is { } mapping ? Kept.Read<Mapping>(mapping) : null, papers?.Findings is { } findings ? vault.Unlock<List<Finding>>(findings) : [],
            batch.Kept == 0 ? [] : await Stayed(id, ct), await db.ImportedNumbers.AsNoTracking().Where(n => n.BatchId == id).OrderBy(n => n.Series).ToListAsync(ct));
    }

    private Task<List<StayedRow>> Stayed(long id, CancellationToken ct) => db.ImportedRows
        .Where(r => r.BatchId == id && (r.Verdict == Verdict.New || r.Verdict == Verdict.Changed) && r.IsUndone && r.Why != null)
        .OrderBy(r => r.Id).Take(MostStayed).Select(r => new StayedRow(r.Line, r.Why!, r.WhyWith)).ToListAsync(ct);

    /// <summary>A kept sentence in the reader's language.</summary>
    public static string Say(ITexts texts, string why, string? with) => texts[why, Reason.Read(with)];
}
