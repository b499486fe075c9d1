namespace SecretaryService.Web.Features.Commitments;

/// <summary>The field for words of one of the small forms: each has an id of its own, all send the same name.</summary>
/// <param name="Value">What was typed into a form that was refused; none in the others.</param>
public sealed record WordsField(string Name, string? Value, string Label, string? Hint, bool Main = false)
{
    /// <summary>The field to which the list of errors leads bears the plain name.</summary>
    public string Id => Value is not null ? "Words" : $"words-{Name}";
}
