using System.Linq.Expressions;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;

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
    private static readonly Lines<Parcel, ParcelRow> Lines = new(ParcelRow.From, row => row.Place);

    public async Task<ParcelsPage> Page(ParcelFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new(filter.IsPlain ? await db.PageOf(Register.Parcels, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(), Lines, newer, older, ct), filter);
    }
}
