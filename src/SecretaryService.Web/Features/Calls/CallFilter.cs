using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Calls;

/// <summary>
/// What the register of calls is narrowed to, as it stands in the address. Anybody types an address: what is no such thing is left out.
/// </summary>
public sealed record CallFilter
{
    private const int MostYears = 10;

    public string? Q { get; init; }
    public CallOutcome? Outcome { get; init; }
    public CallDirection? Direction { get; init; }
    public Urgency? Urgency { get; init; }

    /// <summary>Taken by this colleague.</summary>
    public long? By { get; init; }

    /// <summary>For whoever looks.</summary>
    public bool Mine { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>By number: the order of registration, which is not always that of the calls.</summary>
    public string? Order { get; init; }

    /// <summary>Only turned to a day, or not even that: the plain list, by the time of the call.</summary>
    public bool IsPlain => this with { Until = null } == new CallFilter();

    public bool IsNarrowed => this with { Order = null } != new CallFilter();

    /// <summary>Without what is no outcome, no direction, or only blanks.</summary>
    public CallFilter Cleaned() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        Order = Order == "number" ? Order : null,
        By = By is > 0 ? By : null,
        Outcome = Known(Outcome),
        Direction = Known(Direction),
        Urgency = Known(Urgency),
    };

    public Narrowing ToNarrowing(Viewer viewer, DateOnly today)
    {
        var narrowing = Narrowing.To(Register.Calls).Holding(Wanted.Of(Q));
        foreach (var facet in Facets(viewer))
        {
            narrowing = narrowing.And(facet);
        }

        return From is null && Until is null ? narrowing : narrowing.And([.. Days(today)]);
    }

    /// <summary>For an address: "outcome=Missed&amp;from=2026-11-01".</summary>
    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Parts().Where(p => p.Value is not null))
        {
            query.Add(name, value!);
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }

    private static T? Known<T>(T? value) where T : struct, Enum => value is { } given && Enum.IsDefined(given) ? given : null;

    private IEnumerable<Facet> Facets(Viewer viewer)
    {
        IEnumerable<Facet?> all =
        [
            Outcome is { } outcome ? Facet.Of(FacetKind.Outcome, outcome) : null, Direction is { } direction ? Facet.Of(FacetKind.Direction, direction) : null,
            Urgency is { } urgency ? Facet.Of(FacetKind.Urgency, urgency) : null, By is { } by ? new Facet(FacetKind.TakenBy, by) : null,
            Mine ? new Facet(FacetKind.For, viewer.PersonId) : null,
        ];
        return all.OfType<Facet>();
    }

    // An open end is today or ten years before; a stretch the wrong way round holds no day at all.
    private IReadOnlyList<Facet> Days(DateOnly today)
    {
        var until = Until ?? today;
        var earliest = until.Year > MostYears ? until.AddYears(-MostYears) : DateOnly.MinValue;
        var days = Facet.Of(From is { } from && from > earliest ? from : earliest, until < DateOnly.MaxValue.AddMonths(-2) ? until : today);
        return days.Count > 0 ? days : [Facet.Of(DateOnly.MinValue)];
    }

    private IEnumerable<(string Name, string? Value)> Parts() =>
    [
        ("q", Q), ("outcome", Outcome?.ToString()), ("direction", Direction?.ToString()), ("urgency", Urgency?.ToString()),
        ("by", By?.ToString(CultureInfo.InvariantCulture)), ("mine", Mine ? "true" : null),
        ("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("until", Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("order", Order),
    ];
}
