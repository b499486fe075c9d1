using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Documents;

/// <summary>What is looked for in the register of incoming documents or of internal ones. Anybody types an address: what is no such thing is left out.</summary>
public sealed record DocumentFilter
{
    public const string Open = "open";

    public string? Q { get; init; }

    /// <summary>"open": registered, underway or with the sender; or the name of a state. Empty: all of them.</summary>
    public string? State { get; init; }

    public string? Nature { get; init; }
    public string? Urgency { get; init; }
    public string? Kind { get; init; }

    /// <summary>The register of papers from other departments.</summary>
    public bool Internal { get; init; }

    public Register Register => Internal ? Register.InternalDocuments : Register.IncomingDocuments;

    public bool IsPlain => this == new DocumentFilter { Internal = Internal };

    public DocumentFilter Cleaned() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        State = State == Open ? Open : Known<DocumentState>(State),
        Nature = Known<Nature>(Nature),
        Urgency = Known<Urgency>(Urgency),
        Kind = Known<DocumentKind>(Kind),
    };

    public Narrowing ToNarrowing()
    {
        var narrowing = Narrowing.To(Register).Holding(Wanted.Of(Q));
        narrowing = State switch
        {
            null => narrowing,
            Open => narrowing.And(Facet.Of(FacetKind.State, DocumentState.Registered), Facet.Of(FacetKind.State, DocumentState.Underway), Facet.Of(FacetKind.State, DocumentState.WithSender))
                .And(new Facet(FacetKind.Voided, 0)),
            var state => narrowing.And(Facet.Of(FacetKind.State, Enum.Parse<DocumentState>(state))),
        };
        narrowing = Nature is null ? narrowing : narrowing.And(Facet.Of(FacetKind.Nature, Enum.Parse<Nature>(Nature)));
        narrowing = Urgency is null ? narrowing : narrowing.And(Facet.Of(FacetKind.Urgency, Enum.Parse<Urgency>(Urgency)));
        return Kind is null ? narrowing : narrowing.And(Facet.Of(FacetKind.Kind, Enum.Parse<DocumentKind>(Kind)));
    }

    /// <summary>For an address: "state=open&amp;q=消防".</summary>
    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("internal", Internal ? "true" : null), ("q", Q), ("state", State), ("nature", Nature), ("urgency", Urgency), ("kind", Kind) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }

    private static string? Known<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value.ToString() : null;
}
