using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Data.Journal;

/// <summary>A stretch of the journal, by its lines' own seals: what a daily seal covers.</summary>
internal sealed record SealedLines(long Last, long Count, long NewEntries, byte[] Digest)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>Lines after one key up to another, each read once.</summary>
    public static async Task<SealedLines> Read(AppDbContext db, long after, long until, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (last, count, entries) = (after, 0L, 0L);
        var lines = db.Journal.IgnoreQueryFilters(PastFilter).Where(l => l.Id > after && l.Id <= until).OrderBy(l => l.Id)
            .Select(l => new { l.Id, l.Version, l.Seal }).AsAsyncEnumerable();
        await foreach (var line in lines.WithCancellation(ct))
        {
            hash.AppendData(Place(line.Id, line.Version));
            hash.AppendData(line.Seal);
            (last, count, entries) = (line.Id, count + 1, entries + (line.Version == 1 ? 1 : 0));
        }

        return new SealedLines(last, count, entries, hash.GetHashAndReset());
    }

    private static byte[] Place(long id, int version)
    {
        var place = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(place, id);
        BinaryPrimitives.WriteInt32BigEndian(place.AsSpan(8), version);
        return place;
    }
}
