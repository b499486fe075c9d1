using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>A line of a calendar: its name, its parameters and its value as it stands there.</summary>
internal sealed record StrictLine(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>The value of a text, without its signs of escape.</summary>
    public string Text => Regex.Replace(Value, @"\\([\\;,nN])", m => m.Groups[1].Value is "n" or "N" ? "\n" : m.Groups[1].Value, RegexOptions.None, TimeSpan.FromSeconds(1));
}

/// <summary>A component with what stands in it.</summary>
internal sealed class StrictComponent(string name)
{
    public string Name => name;
    public List<StrictLine> Lines { get; } = [];
    public List<StrictComponent> Parts { get; } = [];

    public StrictLine this[string property] => Lines.Single(l => l.Name == property);

    public string? Maybe(string property) => Lines.SingleOrDefault(l => l.Name == property)?.Value;
}

/// <summary>
/// The grammar of RFC 5545, read by the letter and by nothing else: no library, and least of all the one that wrote. What other readers forgive
/// is refused here.
/// </summary>
internal static partial class StrictCalendar
{
    private const int MostOctets = 75;

    public static StrictComponent Read(string written) => Read(Encoding.UTF8.GetBytes(written));

    public static StrictComponent Read(byte[] written)
    {
        var lines = Unfolded(written).Select(Line).ToList();
        Demand(lines.Count > 1 && lines[0] is { Name: "BEGIN", Value: "VCALENDAR" }, "It begins with BEGIN:VCALENDAR.");
        var at = 1;
        var calendar = Component("VCALENDAR", lines, ref at);
        Demand(at == lines.Count, "Nothing stands behind the end.");
        StrictRules.Keep(calendar);
        return calendar;
    }

    private static List<string> Unfolded(byte[] written)
    {
        var (lines, start) = (new List<string>(), 0);
        while (start < written.Length)
        {
            var end = Array.IndexOf(written, (byte)'\n', start);
            Demand(end > start && written[end - 1] == '\r', "Every line ends with CR and LF.");
            var octets = written[start..(end - 1)];
            Demand(octets.Length is > 0 and <= MostOctets, $"A line has 1 to {MostOctets} octets.");
            // Throws where a line was broken within a character.
            var text = new UTF8Encoding(false, true).GetString(octets);
            Demand(!text.Any(c => char.IsControl(c) && c != '\t'), "No control characters.");
            if (text[0] is ' ' or '\t')
            {
                lines[^1] += text[1..];
            }
            else
            {
                lines.Add(text);
            }

            start = end + 1;
        }

        return lines;
    }

    private static StrictLine Line(string text)
    {
        var match = ContentLine().Match(text);
        Demand(match.Success, $"“{text}” is a line.");
        var parameters = match.Groups["name"].Captures.Select((n, i) => (n.Value, Of: match.Groups["of"].Captures[i].Value)).ToDictionary(p => p.Value, p => p.Of.Trim('"'), StringComparer.Ordinal);
        return new StrictLine(match.Groups["property"].Value, parameters, match.Groups["value"].Value);
    }

    private static StrictComponent Component(string name, List<StrictLine> lines, ref int at)
    {
        var component = new StrictComponent(name);
        for (; lines[at].Name != "END"; at++)
        {
            if (lines[at].Name == "BEGIN")
            {
                at++;
                component.Parts.Add(Component(lines[at - 1].Value, lines, ref at));
                at--;
            }
            else
            {
                Demand(component.Parts.Count == 0, "Properties stand before components.");
                component.Lines.Add(lines[at]);
            }
        }

        Demand(lines[at++].Value == name, $"{name} ends as what it began.");
        return component;
    }

    internal static void Demand(bool holds, string rule)
    {
        if (!holds)
        {
            throw new FormatException(rule);
        }
    }

    // name *(";" param) ":" value; a value of a parameter is quoted or holds none of ; : , and ".
    [GeneratedRegex("""^(?<property>[A-Z0-9-]+)(?:;(?<name>[A-Z0-9-]+)=(?<of>"[^"]*"|[^";:,]*))*:(?<value>.*)\z""", RegexOptions.None, 1000)]
    private static partial Regex ContentLine();

    /// <summary>What a moment is in UTC, by the zone that the calendar itself describes.</summary>
    public static DateTime Utc(StrictComponent calendar, StrictLine moment)
    {
        if (moment.Value.EndsWith('Z'))
        {
            return DateTime.ParseExact(moment.Value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
        }

        var zone = calendar.Parts.Single(p => p.Name == "VTIMEZONE" && p["TZID"].Value == moment.Parameters["TZID"]);
        var local = Local(moment.Value);
        var rule = zone.Parts.Where(p => Local(p["DTSTART"].Value) <= local).OrderBy(p => Local(p["DTSTART"].Value)).Last();
        return DateTime.SpecifyKind(local - Offset(rule["TZOFFSETTO"].Value), DateTimeKind.Utc);
    }

    internal static DateTime Local(string value) => DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    internal static TimeSpan Offset(string value)
    {
        Demand(OffsetValue().IsMatch(value) && value != "-0000", "An offset is written +HHMM.");
        var length = TimeSpan.ParseExact(value[1..], "hhmm", CultureInfo.InvariantCulture);
        return value[0] == '-' ? -length : length;
    }

    [GeneratedRegex(@"^[+-]\d{4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex OffsetValue();
}
