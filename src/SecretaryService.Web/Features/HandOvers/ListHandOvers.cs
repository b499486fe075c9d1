using System.Linq.Expressions;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
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
    private static readonly Lines<HandOverList, HandOverRow> Lines = new(HandOverRow.From, row => row.Place);

    public async Task<HandOversPage> Page(HandOverFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new(filter.IsPlain ? await db.PageOf(Register.HandOvers, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(), Lines, newer, older, ct), filter);
    }
}
