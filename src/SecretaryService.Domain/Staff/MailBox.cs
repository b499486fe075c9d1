using System.Text.RegularExpressions;

namespace SecretaryService.Domain.Staff;

/// <summary>
/// One plain address. Nothing that a mail programme could take for a second recipient or another line of its header: no name, no list,
/// no line break.
/// </summary>
public readonly partial record struct MailBox(string Address)
{
    public const int MaxLength = 254;

    /// <summary>Nothing for what is not exactly one plain address; spaces around it do no harm.</summary>
    public static MailBox? TryParse(string? typed) =>
        typed?.Trim(' ') is { Length: > 0 and <= MaxLength } address && Plain().IsMatch(address) ? new MailBox(address) : null;

    public override string ToString() => Address;

    // \z and not $: a line break at the end would pass.
    [GeneratedRegex(
        @"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
