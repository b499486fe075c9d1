using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Reading;

/// <summary>
/// Takes the text out of files that wait for it, one after the other, in the background. While a reading that was left behind is not over, none is begun.
/// </summary>
public sealed class ReadFileTexts(IDbContextFactory<AppDbContext> contexts, WriteGate gate, ReadInTime reading)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task<bool> IsWaiting(CancellationToken ct)
    {
        await using var db = contexts.For(Viewer.System);
        return !reading.IsBusy && await Waiting(db).AnyAsync(ct);
    }

    /// <returns>Whether there was one.</returns>
    public async Task<bool> Next(CancellationToken ct)
    {
        if (reading.IsBusy || await Begin(ct) is not { } begun)
        {
            return false;
        }

        var (version, most) = begun;
        var (state, text) = await Read(version, most, ct);
        await End(version, state, text, ct);
        return true;
    }

    private static IQueryable<FileText> Waiting(AppDbContext db) => db.FileTexts.IgnoreQueryFilters(PastFilter).Where(t => t.State == TextState.Waiting);

    // That it is begun is saved first: a file that ends the process is met three times and no more.
    private async Task<(FileVersion Version, int Most)?> Begin(CancellationToken ct)
    {
        await using var db = contexts.For(Viewer.System);
        await using var deed = await gate.Begin(db, ct);
        if (await Waiting(db).OrderBy(t => t.AttachmentId).FirstOrDefaultAsync(ct) is not { } text)
        {
            return null;
        }

        var others = await db.FileTexts.IgnoreQueryFilters(PastFilter).Where(t => t.EntryId == text.EntryId && t.AttachmentId != text.AttachmentId).SumAsync(t => t.Text!.Length, ct);
        var version = await db.FileVersions.IgnoreQueryFilters(PastFilter).AsNoTracking().SingleAsync(v => v.AttachmentId == text.AttachmentId && v.No == text.No, ct);
        var may = text.Begin();
        await db.SaveChangesAsync(ct);
        await deed.Commit();
        return (version, may ? Math.Clamp(FileText.MostOfAnEntry - others, 0, FileText.TextMaxLength) : 0);
    }

    private async Task<(TextState State, string? Text)> Read(FileVersion version, int most, CancellationToken ct)
    {
        await using var db = contexts.For(Viewer.System);
        return await db.StoredFiles.AsNoTracking().FirstOrDefaultAsync(f => f.Key == version.StorageKey, ct) is { } stored
            ? await reading.Run(version.Kind, stored, most, ct) : (TextState.Unreadable, null);
    }

    // The row is asked once more: an entry that became confidential meanwhile has none, and a file that was replaced waits again. Two at once: the count of tries lets one through.
    private async Task End(FileVersion version, TextState state, string? text, CancellationToken ct)
    {
        await using var db = contexts.For(Viewer.System);
        await using var deed = await gate.Begin(db, ct);
        if (await Waiting(db).FirstOrDefaultAsync(t => t.AttachmentId == version.AttachmentId && t.No == version.No, ct) is { } waiting)
        {
            waiting.End(state, text);
            try
            {
                await db.SaveChangesAsync(ct);
                await deed.Commit();
            }
            catch (DbUpdateConcurrencyException)
            {
                // It has gone, or somebody else was faster.
            }
        }
    }
}
