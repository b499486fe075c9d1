using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

public enum FieldKind { Text, Moment, Day, Time, Choice, Number }

/// <summary>One value that a choice offers, and the words by which other ledgers know it.</summary>
public sealed record Choice(string Value, Wording Name, params string[] AlsoKnownAs);

/// <summary>Something that a column of a file can be: how it is called in both languages, and in the ledgers of others.</summary>
/// <param name="Key">Stands in the remembered mapping: never rename.</param>
public sealed record Field(string Key, FieldKind Kind, Wording Name, params string[] AlsoKnownAs)
{
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What stands where the file says nothing; none: then a row without it is refused.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Several columns may be this field: their texts are put one after the other.</summary>
    public bool TakesSeveral { get; init; }

    public bool IsOfTime => Kind is FieldKind.Moment or FieldKind.Day or FieldKind.Time;

    /// <summary>Every name it goes by, the program's own first.</summary>
    public IEnumerable<string> Names => [Name.En, Name.Zh, Key, .. AlsoKnownAs];
}
