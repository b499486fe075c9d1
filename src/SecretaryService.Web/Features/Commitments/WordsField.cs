namespace SecretaryService.Web.Features.Commitments;

/// <summary>The field for words of one of the small forms: each has an id of its own, all send the same name.</summary>
public sealed record WordsField(string Id, string? Value, string Label, string? Hint, bool Main = false);
