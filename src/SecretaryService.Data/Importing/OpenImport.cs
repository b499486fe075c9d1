using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>A batch with its file open.</summary>
public sealed class OpenImport
{
    private OpenImport(ImportRun run, ImportableRegister register, ImportFile file, FileFacts facts) => (Run, Register, File, Facts) = (run, register, file, facts);

    public ImportRun Run { get; }
    public ImportableRegister Register { get; }
    public FileFacts Facts { get; }
    private ImportFile File { get; }

    /// <summary>Reads the papers; a batch that nobody looked through yet is looked through now, and its columns get their meaning.</summary>
    public static async Task<OpenImport> Of(ImportTools tools, ImportableRegister register, ImportBatch batch, CancellationToken ct)
    {
        var viewer = await tools.Orderer(batch, ct);
        await using var db = tools.As(viewer);
        var papers = await db.ImportPapers.AsNoTracking().FirstAsync(p => p.BatchId == batch.Id, ct);
        var content = tools.Vault.Unlock(papers.File ?? throw new RuleBrokenException("The file of this import is not kept any more. Upload it again."));
        var wishes = batch.Wishes is null ? new ReadingWishes() : Kept.Read<ReadingWishes>(batch.Wishes);
        var facts = batch.Mapping is null || papers.Facts is null ? ImportTools.LookThrough(content, wishes, register.Fields, ct) : tools.Vault.Unlock<FileFacts>(papers.Facts);
        if (batch.Mapping is null)
        {
            batch = await Understand(tools, register, batch, facts, viewer, ct);
        }

        var columns = Columns.Of(register.Fields, Kept.Read<Mapping>(batch.Mapping!), facts);
        var run = new ImportRun(batch, columns, viewer, tools.Book.House, tools.Book.Directory, tools.Now, new HashSet<string>(StringComparer.Ordinal));
        return new OpenImport(run, register, ImportFile.Open(content, wishes with { Encoding = facts.Encoding, Separator = facts.Separator, Sheet = facts.Sheet }), facts);
    }

    /// <summary>The rows below the header, in chunks, from one on.</summary>
    public IEnumerable<FileRow> Rows() => File.Rows(Facts.Headers.Count).Where(r => r.Line > Facts.HeaderRow && !r.IsBlank);

    private static Task<ImportBatch> Understand(ImportTools tools, ImportableRegister register, ImportBatch seen, FileFacts facts, Viewer viewer, CancellationToken ct) =>
        tools.Do(viewer, seen, async (db, batch) =>
        {
            var header = ImportTools.DigestOf(facts.Headers);
            batch.Understand(header, Kept.Write(await Remembered(db, register, header, facts, ct)), facts.Rows);
            (await db.ImportPapers.SingleAsync(p => p.BatchId == batch.Id, ct)).Facts = tools.Vault.Lock(facts);
            return batch;
        }, ct);

    // As the last file with the same header was read; words that were not in it are proposed.
    private static async Task<Mapping> Remembered(AppDbContext db, ImportableRegister register, string header, FileFacts facts, CancellationToken ct)
    {
        var (key, proposed) = (register.Key, ProposeMapping.Run(register.Fields, facts));
        var last = await db.Imports.Where(b => b.Register == key && b.Header == header && b.Mapping != null && (b.State == ImportState.Done || b.State == ImportState.Undone || b.State == ImportState.Running))
            .OrderByDescending(b => b.Id).Select(b => b.Mapping).FirstOrDefaultAsync(ct);
        if (last is null)
        {
            return proposed;
        }

        var known = Kept.Read<Mapping>(last);
        var values = known.Columns.Where(c => c.Length > 0).Concat(register.Fields.Select(f => f.Key)).Distinct(StringComparer.Ordinal).Where(f => proposed.Values.ContainsKey(f) || known.Values.ContainsKey(f))
            .ToDictionary(field => field, field => Both(proposed.Values.GetValueOrDefault(field), known.Values.GetValueOrDefault(field)), StringComparer.Ordinal);
        return known with { Values = values, Order = facts.Notices.Any(n => n.What == Noticed.DayOrderUnknown) ? known.Order : facts.Order };
    }

    private static IReadOnlyDictionary<string, string> Both(IReadOnlyDictionary<string, string>? proposed, IReadOnlyDictionary<string, string>? known)
    {
        var both = (proposed ?? new Dictionary<string, string>(StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
        foreach (var (word, choice) in known ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            both[word] = choice;
        }

        return both;
    }
}
