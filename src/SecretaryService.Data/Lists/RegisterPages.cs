using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Search;

namespace SecretaryService.Data.Lists;

/// <summary>How the lines of a register are made of its entries, for its list and for the file that is made of it.</summary>
/// <param name="From">What is read of an entry for its line.</param>
/// <param name="Place">Where a line stands in time.</param>
public sealed record Lines<TEntry, TLine>(Expression<Func<TEntry, TLine>> From, Func<TLine, Keyset> Place) where TEntry : RegisterEntry
{
    private readonly Func<TEntry, TLine> _line = From.Compile();

    /// <summary>How entries are read whose texts have to be looked through: with every part in which typed words may stand.</summary>
    public Func<IQueryable<TEntry>, IQueryable<TEntry>> Whole { get; init; } = entries => entries;

    /// <summary>How entries are read for their lines alone.</summary>
    public Func<IQueryable<TEntry>, IQueryable<TEntry>> Plain { get; init; } = entries => entries;

    public TLine Of(TEntry entry) => _line(entry);
}

/// <summary>
/// A register line by line: all of it by time, driven by the entries' own index; narrowed, in the order of registration, from the index of words and facets.
/// </summary>
public static class RegisterPages
{
    /// <summary>Lines of a page.</summary>
    public const int Length = 25;

    /// <summary>Lines that are in memory at once when a whole register is read.</summary>
    private const int Chunk = 1000;

    extension(AppDbContext db)
    {
        /// <summary>A page of all that there is, newest first.</summary>
        /// <param name="top">Where the list begins; none: with the newest.</param>
        public async Task<Turned<TLine>> PageOf<TEntry, TLine>(Register register, Lines<TEntry, TLine> lines, string? newer, string? older, CancellationToken ct, Keyset? top = null)
            where TEntry : RegisterEntry
        {
            var stretch = Stretch.Of(newer, older, Length + 1, top);
            return (await db.Latest<TEntry>(register, stretch).Select(lines.From).ToListAsync(ct)).Turn(Length, stretch, line => lines.Place(line).ToString());
        }

        /// <summary>A page of what fits, last registered first.</summary>
        /// <remarks>The index keeps pieces of words: of what it names, a page may hold less than its length, or nothing, and still be followed by another.</remarks>
        public async Task<Turned<TLine>> PageOf<TEntry, TLine>(Narrowing narrowing, Lines<TEntry, TLine> lines, string? newer, string? older, CancellationToken ct)
            where TEntry : RegisterEntry
        {
            var (after, before) = (IdOf(newer), IdOf(older));
            var found = await db.Matching(narrowing, new FoundStretch(Length + 1, before, after)).ToListAsync(ct);
            var ids = found.Turn(Length, found.Count > Length, after is not null, (before ?? after) is not null, id => id.ToString(CultureInfo.InvariantCulture));
            return new(await Read(db, lines, [.. ids.Rows], narrowing.Wanted, ct), ids.Newer, ids.Older);
        }

        /// <summary>Every line, newest first, read piece by piece.</summary>
        public async IAsyncEnumerable<TLine> AllOf<TEntry, TLine>(Register register, Lines<TEntry, TLine> lines, Keyset? top, [EnumeratorCancellation] CancellationToken ct)
            where TEntry : RegisterEntry
        {
            for (var stretch = top is { } place ? Stretch.OlderThan(place, Chunk) : Stretch.Newest(Chunk); ;)
            {
                var read = await lines.Plain(db.Latest<TEntry>(register, stretch).AsNoTracking()).Select(lines.From).ToListAsync(ct);
                foreach (var line in read)
                {
                    yield return line;
                }

                if (read.Count < Chunk)
                {
                    yield break;
                }

                stretch = Stretch.OlderThan(lines.Place(read[^1]), Chunk);
            }
        }

        /// <summary>Every line that fits, last registered first, read piece by piece.</summary>
        public async IAsyncEnumerable<TLine> AllOf<TEntry, TLine>(Narrowing narrowing, Lines<TEntry, TLine> lines, [EnumeratorCancellation] CancellationToken ct)
            where TEntry : RegisterEntry
        {
            for (long? before = long.MaxValue; before is not null;)
            {
                var ids = await db.Matching(narrowing, new FoundStretch(Chunk, before)).ToListAsync(ct);
                foreach (var line in await Read(db, lines, ids, narrowing.Wanted, ct))
                {
                    yield return line;
                }

                before = ids.Count == Chunk ? ids[^1] : null;
            }
        }
    }

    // Where something was typed, the texts themselves are read, those of files as well.
    private static async Task<IReadOnlyList<TLine>> Read<TEntry, TLine>(AppDbContext db, Lines<TEntry, TLine> lines, List<long> ids, Wanted? wanted, CancellationToken ct)
        where TEntry : RegisterEntry
    {
        var entries = db.Set<TEntry>().AsNoTracking().Where(e => ids.Contains(e.Id)).OrderByDescending(e => e.Id);
        return wanted is null ? await lines.Plain(entries).Select(lines.From).ToListAsync(ct)
            : [.. (await db.Fitting(wanted, await lines.Whole(entries).ToListAsync(ct), ct)).Select(f => lines.Of(f.Entry))];
    }

    private static long? IdOf(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
