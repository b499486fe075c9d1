using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Numbers;

/// <summary>Numbers that one import drew: one line, however many they are.</summary>
public sealed record NumberRange(string Series, long First, long Last, int Count, long BatchId, string FileName, string ByName, ImportState State, int Kept);

public sealed record NumbersPage(IReadOnlyList<Counter> Series, ILookup<string, NumberRange> Ranges);

/// <summary>编号簿: how far each series has come, and which stretches of it came by an import or are void with one.</summary>
[Route("numbers")]
public sealed class NumbersController(AppDbContext db, Viewer viewer) : Controller
{
    private const int MostRanges = 500;

    [HttpGet(""), Authorize(May.ReadNumbers)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        // Only of what the reader is cleared for: how many confidential entries there are is nobody else's business.
        var cleared = (from register in Enum.GetValues<Register>()
                       from level in Enum.GetValues<Level>()
                       where Series.IsByYear(register) && viewer.Clearances.Contains(AccessClass.Of(register, level))
                       select Series.StemOf(Series.Of(register, level, 0))).ToHashSet(StringComparer.Ordinal);
        var words = await db.DocumentWords.AsNoTracking().ToListAsync(ct);
        cleared.UnionWith(words.Where(w => viewer.Clearances.Contains(w.AccessClass)).Select(w => Series.StemOf(Series.OfDocuments(w.Word, 0))));
        var series = (await db.Set<Counter>().AsNoTracking().OrderByDescending(c => c.Series).ToListAsync(ct)).FindAll(c => cleared.Contains(Series.StemOf(c.Series)) || IsOfReadableArchive(c.Series));
        var names = series.ConvertAll(s => s.Series);
        var ranges = await (from n in db.ImportedNumbers
                            join b in db.Imports on n.BatchId equals b.Id
                            where names.Contains(n.Series)
                            orderby n.First descending
                            select new NumberRange(n.Series, n.First, n.Last, n.Count, b.Id, b.FileName, b.ByName, b.State, b.Kept)).Take(MostRanges).ToListAsync(ct);
        return View(new NumbersPage(series, ranges.ToLookup(r => r.Series, StringComparer.Ordinal)));
    }

    private bool IsOfReadableArchive(string series) => ArchiveCode.LevelOf(series) is { } level && viewer.Clearances.Contains(AccessClass.Of(Register.Archive, level));
}
