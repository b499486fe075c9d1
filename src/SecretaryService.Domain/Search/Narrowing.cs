namespace SecretaryService.Domain.Search;

/// <summary>What a list of entries is narrowed to: words that are all held, and groups of facets of each of which one fits.</summary>
public sealed record Narrowing(Wanted? Wanted, IReadOnlyList<IReadOnlyList<Facet>> Groups)
{
    public static Narrowing To(Register register) => new(null, [[Facet.Of(FacetKind.Register, register)]]);

    public static implicit operator Narrowing(Wanted wanted) => new(wanted, []);

    public Narrowing And(params IReadOnlyList<Facet> anyOf) => this with { Groups = [.. Groups, anyOf] };

    public Narrowing Holding(Wanted? wanted) => this with { Wanted = wanted };
}
