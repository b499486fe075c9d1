using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>Which drafts are shown, as it stands in the address: all that the reader sees, his own, or those at him. What is no such thing is left out.</summary>
public sealed record ManuscriptFilter
{
    public const string Mine = "mine", Asked = "asked";

    public string? Q { get; init; }
    public string? Tab { get; init; }
    public ManuscriptState? State { get; init; }
    public DocumentKind? Kind { get; init; }

    public bool IsPlain => this == new ManuscriptFilter();

    public bool IsOfAsked => Tab == Asked;

    public ManuscriptFilter Cleaned() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        Tab = Tab is Mine or Asked ? Tab : null,
        State = State is { } state && Enum.IsDefined(state) ? state : null,
        Kind = Kind is { } kind && Enum.IsDefined(kind) ? kind : null,
    };

    public Narrowing ToNarrowing(Viewer viewer)
    {
        var narrowing = Narrowing.To(Register.Manuscripts).Holding(Wanted.Of(Q));
        narrowing = State is { } state ? narrowing.And(Facet.Of(FacetKind.State, state)) : narrowing;
        narrowing = Kind is { } kind ? narrowing.And(Facet.Of(FacetKind.Kind, kind)) : narrowing;
        return Tab == Mine ? narrowing.And(new Facet(FacetKind.For, viewer.PersonId)) : narrowing;
    }

    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("tab", Tab), ("state", State?.ToString()), ("kind", Kind?.ToString()) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }
}
