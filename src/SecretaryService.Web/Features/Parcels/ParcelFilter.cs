using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>
/// What the register of deliveries is narrowed to, as it stands in the address: what waits, where nothing else is said. Anybody types an address:
/// what is no such thing is left out.
/// </summary>
public sealed record ParcelFilter
{
    public const string Everything = "all";

    public string? Q { get; init; }

    /// <summary>Empty: what waits. "all", or the name of a state.</summary>
    public string? State { get; init; }

    /// <summary>The recipient; 0: nobody of the directory yet.</summary>
    public long? For { get; init; }

    public bool IsPlain => State == Everything && Q is null && For is null;

    public ParcelState? Of => State == Everything ? null : Enum.TryParse<ParcelState>(State, out var state) && Enum.IsDefined(state) ? state : ParcelState.Waiting;

    public ParcelFilter Cleaned() => this with { For = For is >= 0 ? For : null, Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(), State = Of is null ? Everything : Of == ParcelState.Waiting ? null : Of.ToString() };

    public Narrowing ToNarrowing()
    {
        var narrowing = Narrowing.To(Register.Parcels).Holding(Wanted.Of(Q));
        narrowing = Of is { } state ? narrowing.And(Facet.Of(FacetKind.State, state)) : narrowing;
        // What is void waits no more.
        narrowing = Of == ParcelState.Waiting ? narrowing.And(new Facet(FacetKind.Voided, 0)) : narrowing;
        return For is { } person ? narrowing.And(new Facet(FacetKind.For, person)) : narrowing;
    }

    /// <summary>For an address: "state=all&amp;q=SF13".</summary>
    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("state", State), ("for", For?.ToString(CultureInfo.InvariantCulture)) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }
}
