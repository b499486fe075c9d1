using System.Text.RegularExpressions;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>
/// What of a strange file the library gets to see: lines that are lines, components that end where they should, none too many and none too deep,
/// and of their properties only those we read. Everything else is refused in a sentence, or left out.
/// </summary>
internal static partial class CalendarLines
{
    public const int MostBytes = 256 * 1024;
    private const int MostLines = 20_000;
    private const int LongestLine = 32 * 1024;
    private const int MostComponents = 500;
    private const int Deepest = 4;

    private static readonly HashSet<string> Components = new(StringComparer.OrdinalIgnoreCase) { "VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT" };

    private static readonly HashSet<string> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        "VERSION", "PRODID", "METHOD", "X-WR-TIMEZONE", "UID", "DTSTART", "DTEND", "DURATION", "DTSTAMP", "SEQUENCE", "SUMMARY", "LOCATION", "DESCRIPTION", "URL", "ORGANIZER",
        "ATTENDEE", "STATUS", "CLASS", "COMMENT", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "TZID", "TZOFFSETFROM", "TZOFFSETTO",
    };

    /// <exception cref="RuleBrokenException">It is no calendar, or one that nobody should open.</exception>
    public static string Of(ReadOnlySpan<byte> file)
    {
        if (file.Length is 0 or > MostBytes)
        {
            throw new RuleBrokenException("Choose one appointment, saved as an .ics file of at most {0} kB.", MostBytes / 1024);
        }

        var text = FileEncoding.Named(FileEncoding.Of(file)).GetString(file).TrimStart('\uFEFF');
        return string.Join("\r\n", Kept(Unfolded(text))) + "\r\n";
    }

    private static List<(int Number, string Line)> Unfolded(string text)
    {
        var (lines, number) = (new List<(int, string)>(), 0);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            RefuseUnfit(line, ++number);
            if (line.Length > 0 && line[0] is ' ' or '\t' && lines is [.., var (first, begun)])
            {
                lines[^1] = begun.Length + line.Length <= LongestLine ? (first, begun + line[1..]) : throw Damaged(number);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add((number, line));
            }
        }

        return lines;
    }

    private static void RefuseUnfit(string line, int number)
    {
        if (number > MostLines || line.Length > LongestLine || line.Any(c => char.IsControl(c) && c != '\t'))
        {
            throw Damaged(number);
        }
    }

    private static List<string> Kept(List<(int Number, string Line)> lines)
    {
        var (kept, open, components) = (new List<string>(), new Stack<string>(), 0);
        foreach (var (number, line) in lines)
        {
            var name = ContentLine().Match(line) is { Success: true } match ? match.Groups["name"].Value.ToUpperInvariant() : throw (components == 0 ? NoAppointment() : Damaged(number));
            var of = name is "BEGIN" or "END" ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().ToUpperInvariant() : "";
            if (name == "BEGIN")
            {
                open.Push(++components <= MostComponents ? of : throw new RuleBrokenException("This .ics file holds more than {0} entries. Save one appointment and try again.", MostComponents));
            }

            RefuseMisplaced(name, of, open, number);
            if (open.All(Components.Contains) && (of.Length > 0 || Properties.Contains(name)))
            {
                kept.Add(line);
            }

            if (name == "END")
            {
                open.Pop();
            }
        }

        return open.Count == 0 ? kept : throw new RuleBrokenException("This .ics file breaks off before its end. Save it from your calendar once more and try again.");
    }

    private static void RefuseMisplaced(string name, string of, Stack<string> open, int number)
    {
        if (open.Count == 0 || open.Last() != "VCALENDAR")
        {
            throw NoAppointment();
        }

        if (open.Count > Deepest || (name == "END" && open.Peek() != of) || (name == "BEGIN" && of == "VCALENDAR" && open.Count > 1))
        {
            throw Damaged(number);
        }
    }

    internal static RuleBrokenException NoAppointment() => new("This file holds no appointment. Save it from your calendar as an .ics file and try again.");

    private static RuleBrokenException Damaged(int line) => new("Line {0} of this .ics file cannot be read. Save it from your calendar once more and try again.", line);

    [GeneratedRegex("^(?<name>[A-Za-z0-9-]{1,60})[;:]", RegexOptions.NonBacktracking)]
    private static partial Regex ContentLine();
}
