using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>A line of the register of hand-over lists.</summary>
public sealed record HandOverRow(
    long Id, string Number, string Title, DateTime OccurredAt, HandOverState State, Level Level, string Fonds, int Year, string GiverName, string ReceiverName, int Items, int Returned,
    DateOnly DueOn, DateOnly? ConcludedOn, DateTime? VoidedAt, string? VoidReason)
{
    public static readonly Expression<Func<HandOverList, HandOverRow>> From = h => new HandOverRow(
        h.Id, h.Number, h.Title, h.OccurredAt, h.State, h.Level, h.Fonds, h.Year, h.GiverName, h.ReceiverName, h.Items, h.Returned, h.DueOn, h.ConcludedOn, h.VoidedAt, h.VoidReason);

    public Keyset Place => new(OccurredAt, Id);
}

public sealed record HandOversPage(Turned<HandOverRow> Turned, HandOverFilter Filter)
{
    public IReadOnlyList<HandOverRow> Rows => Turned.Rows;
}

/// <summary>The register of hand-over lists, page by page: by time from the entries' own index; narrowed, from the index of words and facets.</summary>
public sealed class ListHandOvers(AppDbContext db)
{
    public const int PageLength = 25;
    private static readonly Func<HandOverList, HandOverRow> Row = HandOverRow.From.Compile();

    public async Task<HandOversPage> Page(HandOverFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new HandOversPage(filter.IsPlain ? await ByTime(newer, older, ct) : await Narrowed(filter, newer, older, ct), filter);
    }

    private async Task<Turned<HandOverRow>> ByTime(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<HandOverList>(Register.HandOvers, stretch).Select(HandOverRow.From).ToListAsync(ct)).Turn(PageLength, stretch, row => row.Place.ToString());
    }

    private async Task<Turned<HandOverRow>> Narrowed(HandOverFilter filter, string? newer, string? older, CancellationToken ct)
    {
        var (after, before, narrowing) = (Place(newer), Place(older), filter.ToNarrowing());
        var ids = await db.Matching(narrowing, new FoundStretch(PageLength + 1, before, after)).ToListAsync(ct);
        var found = db.HandOvers.AsNoTracking().Where(h => ids.Contains(h.Id)).OrderByDescending(h => h.Id);
        IReadOnlyList<HandOverRow> rows = narrowing.Wanted is not { } wanted ? await found.Select(HandOverRow.From).ToListAsync(ct)
            : [.. (await found.Include(h => h.Parties).ToListAsync(ct)).Where(h => wanted.Explain(h.Findables) is not null).Select(Row)];
        IReadOnlyList<HandOverRow> nearest = after is null ? rows : [.. rows.AsEnumerable().Reverse()];
        return nearest.Turn(PageLength, ids.Count > PageLength, after is not null, (before ?? after) is not null, row => row.Id.ToString(CultureInfo.InvariantCulture));
    }

    private static long? Place(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
