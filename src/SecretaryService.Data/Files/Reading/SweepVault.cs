using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Data.Files.Reading;

/// <summary>Bytes that no row names: of a form that was refused or broken off, of a file that was struck. Nobody can read them; after a day they are thrown away.</summary>
public sealed class SweepVault(FileVault vault, TimeProvider clock)
{
    private const int Batch = 500;

    /// <summary>What is being written now is named by nobody yet.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    /// <returns>How many were thrown away.</returns>
    public async Task<int> Run(AppDbContext db, CancellationToken ct)
    {
        var (old, swept) = (clock.GetUtcNow().UtcDateTime - Grace, 0);
        foreach (var some in vault.Everything().Where(f => f.WrittenAt < old).Chunk(Batch))
        {
            ct.ThrowIfCancellationRequested();
            var keys = some.Select(f => f.Key).OfType<Guid>().ToList();
            var named = await db.StoredFiles.Where(f => keys.Contains(f.Key)).Select(f => f.Key).ToHashSetAsync(ct);
            foreach (var (path, _, _) in some.Where(f => f.Key is not { } key || !named.Contains(key)))
            {
                File.Delete(path);
                swept++;
            }
        }

        return swept;
    }
}
