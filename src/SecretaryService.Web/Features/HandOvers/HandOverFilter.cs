using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>What the register of hand-over lists is narrowed to, as it stands in the address. What is no such thing is left out.</summary>
public sealed record HandOverFilter
{
    public string? Q { get; init; }
    public HandOverState? State { get; init; }
    public int? Year { get; init; }

    public bool IsPlain => this == new HandOverFilter();

    public HandOverFilter Cleaned() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        State = State is { } state && Enum.IsDefined(state) ? state : null,
        Year = Year is > 0 and < 10000 ? Year : null,
    };

    public Narrowing ToNarrowing()
    {
        var narrowing = Narrowing.To(Register.HandOvers).Holding(Wanted.Of(Q));
        narrowing = State is { } state ? narrowing.And(Facet.Of(FacetKind.State, state)).And(new Facet(FacetKind.Voided, 0)) : narrowing;
        return Year is { } year ? narrowing.And(new Facet(FacetKind.Year, year)) : narrowing;
    }

    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("state", State?.ToString()), ("year", Year?.ToString(CultureInfo.InvariantCulture)) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }
}
