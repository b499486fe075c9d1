using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Reading;

/// <summary>What an administrator asks of the vault: whether every file is what it was, and that their keys be wrapped by the key of today.</summary>
public sealed class CheckVault(AppDbContext db, FileVault vault, FileKeys keys)
{
    private const int Batch = 200;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>Every file is read to its end and compared with the sum that was taken when it came.</summary>
    /// <returns>How many are whole, and which are not: by the number of their entry, and no more of them.</returns>
    public async Task<(int Whole, IReadOnlyList<string> Damaged)> Verify(CancellationToken ct)
    {
        var (whole, damaged) = (0, new List<string>());
        for (var (after, some) = (0L, await Next(0, ct)); some.Count > 0; some = await Next(after, ct))
        {
            foreach (var (version, number, stored) in some)
            {
                var isWhole = stored is not null && await IsWhole(stored, version.Sha256, ct);
                (whole, after) = (whole + (isWhole ? 1 : 0), version.Id);
                if (!isWhole)
                {
                    damaged.Add($"{number}: a file of version {version.No} ({version.StorageKey:N})");
                }
            }
        }

        return (whole, damaged);
    }

    /// <returns>How many keys were wrapped anew. Whoever calls saves each batch.</returns>
    public async Task<int> Rewrap(CancellationToken ct)
    {
        var (current, after, done) = (keys.Current, Guid.Empty, 0);
        while (await db.StoredFiles.Where(f => f.Key.CompareTo(after) > 0).OrderBy(f => f.Key).Take(Batch).ToListAsync(ct) is { Count: > 0 } some)
        {
            after = some[^1].Key;
            foreach (var file in some.Where(f => f.KeyId != current))
            {
                file.Rewrap(keys.Rewrap(file.Wrapped));
                done++;
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return done;
    }

    private async Task<List<Filed>> Next(long after, CancellationToken ct) => await (
        from version in db.FileVersions.IgnoreQueryFilters(PastFilter).AsNoTracking()
        where version.Id > after && version.Attachment.StruckAt == null
        join stored in db.StoredFiles.AsNoTracking() on version.StorageKey equals stored.Key into there
        from stored in there.DefaultIfEmpty()
        orderby version.Id
        select new Filed(version, version.Entry.Number, stored)).Take(Batch).ToListAsync(ct);

    private async Task<bool> IsWhole(StoredFile stored, string sum, CancellationToken ct)
    {
        try
        {
            await using var content = vault.Open(stored);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) == sum;
        }
        catch (DamagedFileException)
        {
            return false;
        }
    }

    private sealed record Filed(FileVersion Version, string Number, StoredFile? Stored);
}
