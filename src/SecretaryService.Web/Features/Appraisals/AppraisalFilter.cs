using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>What the register of appraisals is narrowed to, as it stands in the address. What is no such thing is left out.</summary>
public sealed record AppraisalFilter
{
    public string? Q { get; init; }
    public AppraisalState? State { get; init; }

    public bool IsPlain => this == new AppraisalFilter();

    public AppraisalFilter Cleaned() => this with { Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(), State = State is { } state && Enum.IsDefined(state) ? state : null };

    public Narrowing ToNarrowing()
    {
        var narrowing = Narrowing.To(Register.Appraisals).Holding(Wanted.Of(Q));
        return State is { } state ? narrowing.And(Facet.Of(FacetKind.State, state)).And(new Facet(FacetKind.Voided, 0)) : narrowing;
    }

    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("state", State?.ToString()) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }
}
