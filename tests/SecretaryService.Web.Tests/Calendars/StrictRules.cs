using System.Text.RegularExpressions;
using static SecretaryService.Web.Tests.Calendars.StrictCalendar;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>What must stand in a component and what may (RFC 5545, 3.6), and what each method demands (RFC 5546, 3.2).</summary>
internal static class StrictRules
{
    private static readonly string[] Texts = ["SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT"];
    private static readonly string[] OfAnEvent =
        ["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "CLASS", "TRANSP", "SUMMARY", "LOCATION", "DESCRIPTION", "URL", "ORGANIZER", "ATTENDEE"];

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["DTSTAMP"] = @"^\d{8}T\d{6}Z\z", ["DTSTART"] = @"^\d{8}T\d{6}Z?\z", ["DTEND"] = @"^\d{8}T\d{6}Z?\z", ["SEQUENCE"] = @"^\d+\z", ["STATUS"] = @"^(CONFIRMED|CANCELLED)\z",
        ["CLASS"] = @"^(PUBLIC|PRIVATE)\z", ["TRANSP"] = @"^(OPAQUE|TRANSPARENT)\z", ["ORGANIZER"] = @"^mailto:[^\s@]+@[^\s@]+\z", ["ATTENDEE"] = @"^mailto:[^\s@]+@[^\s@]+\z", ["URL"] = @"^https?://\S+\z",
        ["SUMMARY"] = EscapedText, ["LOCATION"] = EscapedText, ["DESCRIPTION"] = EscapedText,
    };

    // TEXT: a backslash, a semicolon and a comma never stand alone.
    private const string EscapedText = @"^([^\\;,]|\\[\\;,nN])*\z";

    public static void Keep(StrictComponent calendar)
    {
        Demand(calendar["VERSION"].Value == "2.0" && calendar["PRODID"].Value.Length > 0, "VERSION and PRODID stand there once.");
        Demand(calendar.Parts.Any(p => p.Name == "VEVENT"), "It holds an event.");
        Demand(calendar.Lines.All(l => l.Name is "VERSION" or "PRODID" or "METHOD" or "CALSCALE" || l.Name.StartsWith("X-", StringComparison.Ordinal)), "A calendar has no other properties.");
        foreach (var part in calendar.Parts)
        {
            switch (part.Name)
            {
                case "VEVENT": KeepEvent(calendar, part); break;
                case "VTIMEZONE": KeepZone(part); break;
                default: Demand(false, $"{part.Name} is nothing that we write."); break;
            }
        }

        Demand(calendar.Parts.Where(p => p.Name == "VEVENT").Select(p => p["UID"].Value).Distinct(StringComparer.Ordinal).Count() == calendar.Parts.Count(p => p.Name == "VEVENT"), "A UID stands there once.");
    }

    private static void KeepEvent(StrictComponent calendar, StrictComponent written)
    {
        foreach (var line in written.Lines)
        {
            Demand(OfAnEvent.Contains(line.Name, StringComparer.Ordinal), $"{line.Name} is a property of an event.");
            Demand(line.Name == "ATTENDEE" || written.Lines.Count(l => l.Name == line.Name) == 1, $"{line.Name} stands there once.");
            Demand(!Forms.TryGetValue(line.Name, out var form) || Regex.IsMatch(line.Value, form, RegexOptions.None, TimeSpan.FromSeconds(1)), $"“{line.Value}” is a value of {line.Name}.");
            Demand(Texts.Contains(line.Name, StringComparer.Ordinal) || !line.Parameters.ContainsKey("LANGUAGE"), "Only texts have a language.");
        }

        Demand(written["UID"].Value.Length is > 0 and <= 255 && written["DTSTAMP"].Value.Length > 0, "It has a name and a stamp.");
        Demand(Utc(calendar, written["DTSTART"]) < Utc(calendar, written["DTEND"]), "It ends after its beginning.");
        KeepMethod(calendar.Maybe("METHOD"), written);
    }

    private static void KeepMethod(string? method, StrictComponent written)
    {
        var attendees = written.Lines.Where(l => l.Name == "ATTENDEE").ToList();
        Demand(method is "REQUEST" or "CANCEL" or "PUBLISH", "The method is one of ours.");
        Demand(method == "PUBLISH" || (written.Maybe("ORGANIZER") is not null && written.Maybe("SEQUENCE") is not null), "Who invites or takes back says who he is, and the how-manieth time.");
        Demand(method != "REQUEST" || (attendees.Count > 0 && written["STATUS"].Value == "CONFIRMED"), "A request asks somebody.");
        Demand(method != "CANCEL" || written["STATUS"].Value == "CANCELLED", "What is taken back is cancelled.");
        Demand(method != "PUBLISH" || attendees.Count == 0, "What is published asks nobody.");
        Demand(attendees.TrueForAll(a => a.Parameters.GetValueOrDefault("PARTSTAT") == "NEEDS-ACTION" && a.Parameters.GetValueOrDefault("RSVP", "FALSE") is "TRUE" or "FALSE"), "Who is asked has not answered yet.");
    }

    private static void KeepZone(StrictComponent zone)
    {
        Demand(zone["TZID"].Value.Length > 0 && zone.Parts.Count > 0, "A zone has a name and a rule.");
        foreach (var rule in zone.Parts)
        {
            Demand(rule.Name is "STANDARD" or "DAYLIGHT" && rule["DTSTART"].Parameters.Count == 0, "A rule begins by the clock on the wall.");
            Local(rule["DTSTART"].Value);
            Offset(rule["TZOFFSETFROM"].Value);
            Offset(rule["TZOFFSETTO"].Value);
        }
    }
}
