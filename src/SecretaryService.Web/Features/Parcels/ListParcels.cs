using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>A line of the register of deliveries.</summary>
public sealed record ParcelRow(
    long Id, string Number, DateTime OccurredAt, string? Carrier, string? Sender, ParcelKind Kind, int Pieces, string? Tracking, long? RecipientId, string RecipientName,
    string? Shelf, ParcelState State, Level Level, DateTime? VoidedAt, DateTime? HandedOutAt, string? TakenByName)
{
    public static readonly Expression<Func<Parcel, ParcelRow>> From = p => new ParcelRow(
        p.Id, p.Number, p.OccurredAt, p.Carrier, p.Sender, p.Kind, p.Pieces, p.Tracking, p.RecipientId, p.RecipientName,
        p.Shelf, p.State, p.Level, p.VoidedAt, p.HandedOutAt, p.TakenByName);

    public bool IsWaiting => State == ParcelState.Waiting && VoidedAt is null;

    public string Label => string.Join(", ", new[] { Carrier, Sender }.OfType<string>()) is { Length: > 0 } label ? label : RecipientName;

    public Keyset Place => new(OccurredAt, Id);
}

public sealed record ParcelsPage(Turned<ParcelRow> Turned, ParcelFilter Filter)
{
    public IReadOnlyList<ParcelRow> Rows => Turned.Rows;
}

/// <summary>
/// The register of deliveries, page by page: all of it by time, driven by the entries' own index; narrowed, in the order of registration, from the
/// index of words and facets.
/// </summary>
public sealed class ListParcels(AppDbContext db)
{
    public const int PageLength = 25;
    private static readonly Func<Parcel, ParcelRow> Row = ParcelRow.From.Compile();

    public async Task<ParcelsPage> Page(ParcelFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new ParcelsPage(filter.IsPlain ? await ByTime(newer, older, ct) : await Narrowed(filter, newer, older, ct), filter);
    }

    private async Task<Turned<ParcelRow>> ByTime(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<Parcel>(Register.Parcels, stretch).Select(ParcelRow.From).ToListAsync(ct)).Turn(PageLength, stretch, row => row.Place.ToString());
    }

    private async Task<Turned<ParcelRow>> Narrowed(ParcelFilter filter, string? newer, string? older, CancellationToken ct)
    {
        var (after, before, narrowing) = (Place(newer), Place(older), filter.ToNarrowing());
        var ids = await db.Matching(narrowing, new FoundStretch(PageLength + 1, before, after)).ToListAsync(ct);
        var rows = await Read(ids, narrowing.Wanted, ct);
        IReadOnlyList<ParcelRow> nearest = after is null ? rows : [.. rows.AsEnumerable().Reverse()];
        return nearest.Turn(PageLength, ids.Count > PageLength, after is not null, (before ?? after) is not null, row => row.Id.ToString(CultureInfo.InvariantCulture));
    }

    // The index keeps pieces of words; where something was typed, the texts themselves are read.
    private async Task<IReadOnlyList<ParcelRow>> Read(List<long> ids, Wanted? wanted, CancellationToken ct)
    {
        var parcels = db.Parcels.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderByDescending(p => p.Id);
        return wanted is null ? await parcels.Select(ParcelRow.From).ToListAsync(ct)
            : [.. (await db.Fitting(wanted, await parcels.ToListAsync(ct), ct)).Select(f => Row(f.Entry))];
    }

    private static long? Place(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
