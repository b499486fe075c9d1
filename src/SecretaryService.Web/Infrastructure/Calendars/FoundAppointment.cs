using System.Text;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>An appointment that came from outside. Start, end and stamp are UTC; texts are plain, whatever they look like.</summary>
/// <param name="Zone">The zone it was written in, where this machine knows it; otherwise the house's.</param>
/// <param name="IsAllDay">It names days and no hours: start and end are those of its days in the house's zone.</param>
public sealed record FoundAppointment(string? Uid, int Sequence, DateTime? Stamp, DateTime Start, DateTime End, string Zone, bool IsAllDay)
{
    /// <summary>What the file is for: REQUEST, PUBLISH, CANCEL, …; nothing where it does not say.</summary>
    public string? Method { get; init; }
    public bool IsCancelled { get; init; }
    public bool IsPrivate { get; init; }
    public string? Summary { get; init; }
    public string? Location { get; init; }
    public string? Description { get; init; }
    public string? Url { get; init; }
    public MailPerson? Organizer { get; init; }
    public IReadOnlyList<InvitedPerson> Invited { get; init; } = [];

    /// <summary>When it begins each time (UTC), the first included: a single one has one.</summary>
    public IReadOnlyList<DateTime> Starts { get; init; } = [];

    /// <summary>It comes again after the last of <see cref="Starts"/>, further ahead than anything is planned.</summary>
    public bool GoesOn { get; init; }
}

internal static class PlainText
{
    private const int Longest = 20_000;

    /// <summary>One line or several, without what steers a device or turns the direction of writing.</summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var plain = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (plain.Length < Longest && (rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || IsDirection(rune.Value))))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString().Trim() is { Length: > 0 } said ? said : null;
    }

    public static string? OneLine(string? text) => Of(text)?.Replace('\n', ' ');

    private static bool IsDirection(int rune) => rune is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x2028 or 0x2029;
}
