using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>What the register of outgoing documents is narrowed to, as it stands in the address. What is no such thing is left out.</summary>
public sealed record OutgoingFilter
{
    private const int MostYears = 10;

    public string? Q { get; init; }
    public OutgoingState? State { get; init; }
    public DocumentKind? Kind { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    public bool IsPlain => this == new OutgoingFilter();

    public OutgoingFilter Cleaned() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        State = State is { } state && Enum.IsDefined(state) ? state : null,
        Kind = Kind is { } kind && Enum.IsDefined(kind) ? kind : null,
    };

    public Narrowing ToNarrowing(DateOnly today)
    {
        var narrowing = Narrowing.To(Register.OutgoingDocuments).Holding(Wanted.Of(Q));
        narrowing = State is { } state ? narrowing.And(Facet.Of(FacetKind.State, state)).And(new Facet(FacetKind.Voided, 0)) : narrowing;
        narrowing = Kind is { } kind ? narrowing.And(Facet.Of(FacetKind.Kind, kind)) : narrowing;
        return From is null && Until is null ? narrowing : narrowing.And([.. Days(today)]);
    }

    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("state", State?.ToString()), ("kind", Kind?.ToString()), ("from", Day(From)), ("until", Day(Until)) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }

    // An open end is today or ten years before; a stretch the wrong way round holds no day at all.
    private IReadOnlyList<Facet> Days(DateOnly today)
    {
        var until = Until is { } last && last < today.AddYears(1) ? last : today;
        var earliest = until.Year > MostYears ? until.AddYears(-MostYears) : DateOnly.MinValue;
        var days = Facet.Of(From is { } from && from > earliest ? from : earliest, until);
        return days.Count > 0 ? days : [Facet.Of(DateOnly.MinValue)];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
