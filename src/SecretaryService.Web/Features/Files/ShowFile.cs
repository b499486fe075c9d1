using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Files;
using SecretaryService.Data.Files.Reading;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;

namespace SecretaryService.Web.Features.Files;

/// <param name="Picture">As an address that holds it: a second request would be a second reading.</param>
/// <param name="Mark">The reader's name and the moment, written over what is confidential.</param>
public sealed record ShownFile(RegisterEntry Entry, FileVersion Version, string? Text, string? Picture, string? Mark);

/// <summary>A version to be read: found through the filter, told in the journal where it is confidential, and only then opened.</summary>
public sealed class ShowFile(AppDbContext db, WriteGate gate, FileVault vault, ReadInTime reading)
{
    private const long LargestPicture = 8 * 1024 * 1024;
    private const int LongestText = 200_000;
    private const int MostTries = 5;

    /// <summary>Nothing where the reader may not see it, where there is none, and where it was struck: one answer, found in one way.</summary>
    public Task<FileVersion?> Find(Guid key, int no, CancellationToken ct) => db.FileVersions.AsNoTracking().Include(v => v.Attachment).Include(v => v.Entry)
        .FirstOrDefaultAsync(v => v.Attachment.Key == key && v.No == no && v.Attachment.StruckAt == null, ct);

    /// <summary>Its bytes. The line in the journal is on the disk before the first of them goes out.</summary>
    /// <exception cref="DamagedFileException">They are not there, or not what they were.</exception>
    public async Task<Stream> Open(FileVersion version, bool shown, CancellationToken ct)
    {
        var content = vault.Open(await Stored(version, ct));
        try
        {
            await Tell(version, shown, ct);
            return content;
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    /// <summary>What a page shows of it: a picture, or text.</summary>
    /// <exception cref="DamagedFileException">It is not there, or not what it was.</exception>
    public async Task<ShownFile> Page(FileVersion version, string mark, CancellationToken ct)
    {
        await using var content = await Open(version, shown: true, ct);
        var picture = version.Kind.IsPicture() && version.Length <= LargestPicture ? await Inline(version, content, ct) : null;
        var text = version.Kind.HasText() ? (await reading.Run(version.Kind, await Stored(version, ct), LongestText, ct)).Text : null;
        return new ShownFile(version.Entry, version, text, picture, version.Entry.Level >= Level.Confidential ? mark : null);
    }

    private async Task<StoredFile> Stored(FileVersion version, CancellationToken ct) =>
        await db.StoredFiles.AsNoTracking().FirstOrDefaultAsync(f => f.Key == version.StorageKey, ct) ?? throw new DamagedFileException("The key of this file is not there.");

    private static async Task<string> Inline(FileVersion version, Stream content, CancellationToken ct)
    {
        var bytes = new byte[(int)version.Length];
        await content.ReadExactlyAsync(bytes, ct);
        return $"data:{version.ContentType};base64,{Convert.ToBase64String(bytes)}";
    }

    private async Task Tell(FileVersion version, bool shown, CancellationToken ct)
    {
        // Somebody else may save the entry at this moment: then it is told once more, of the newer one.
        for (var tries = 1; version.Entry.Level >= Level.Confidential; tries++)
        {
            try
            {
                await TellOnce(version, shown, ct);
                return;
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task TellOnce(FileVersion version, bool shown, CancellationToken ct)
    {
        await using var deed = await gate.Begin(db, ct);
        var entry = await db.Entries.FirstAsync(e => e.Id == version.EntryId, ct);
        if (entry.ReadFile(version, shown))
        {
            // Nothing of it has changed but that it was read: its version rises, and so its journal has a line.
            db.Entry(entry).Property(e => e.Version).IsModified = true;
            await db.SaveChangesAsync(CancellationToken.None);
            await deed.Commit();
        }
    }
}
