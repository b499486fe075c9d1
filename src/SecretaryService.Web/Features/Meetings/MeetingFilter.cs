using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>Which meetings are shown, as it stands in the address: all that the reader sees, those to come, or those at which he asked for an answer. What is no such thing is left out.</summary>
public sealed record MeetingFilter
{
    public const string Coming = "coming", Asked = "asked";

    public string? Q { get; init; }
    public string? Tab { get; init; }
    public MeetingState? State { get; init; }
    public MeetingKind? Kind { get; init; }

    public bool IsPlain => this == new MeetingFilter();

    public bool IsOfAsked => Tab == Asked;

    public bool IsOfComing => Tab == Coming;

    public MeetingFilter Cleaned() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        Tab = Tab is Coming or Asked ? Tab : null,
        State = State is { } state && Enum.IsDefined(state) ? state : null,
        Kind = Kind is { } kind && Enum.IsDefined(kind) ? kind : null,
    };

    public Narrowing ToNarrowing()
    {
        var narrowing = Narrowing.To(Register.Meetings).Holding(Wanted.Of(Q));
        narrowing = State is { } state ? narrowing.And(Facet.Of(FacetKind.State, state)) : narrowing;
        return Kind is { } kind ? narrowing.And(Facet.Of(FacetKind.Kind, kind)) : narrowing;
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
