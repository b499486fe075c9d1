namespace SecretaryService.Domain;

/// <summary>
/// The office said no. The message is for the person at the desk, in plain English with <c>{0}</c> for each argument:
/// the web looks it up in the reader's language.
/// </summary>
public sealed class RuleBrokenException(string rule, params object[] arguments) : Exception(rule)
{
    public IReadOnlyList<object> Arguments { get; } = arguments;
}
