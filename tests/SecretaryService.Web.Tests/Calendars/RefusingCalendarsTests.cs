using System.Diagnostics;
using SecretaryService.Domain;
using static SecretaryService.Web.Tests.Calendars.StrangeFiles;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>Files that are broken, or made to break something: refused in a sentence that says what is wrong, at once.</summary>
public sealed class RefusingCalendarsTests
{
    private static readonly Dictionary<string, (string File, string Sentence)> Hostile = new(StringComparer.Ordinal)
    {
        ["empty"] = ("", "Choose one appointment"),
        ["too long"] = (Event("DTSTART:20261126T060000Z", string.Join("\r\n", Enumerable.Repeat("COMMENT:" + new string('x', 1000), 300))), "Choose one appointment"),
        ["no calendar"] = ("no calendar at all", "holds no appointment"),
        ["a page"] = ("<html><script>alert(1)</script></html>", "holds no appointment"),
        ["an event alone"] = ("BEGIN:VEVENT\r\nDTSTART:20261126T060000Z\r\nEND:VEVENT\r\n", "holds no appointment"),
        ["no event"] = (Calendar(), "holds no appointment"),
        ["an event without a time"] = (Event("SUMMARY:x"), "holds no appointment"),
        ["NUL"] = (Event("DTSTART:20261126T060000Z", "SUMMARY:a\0b"), "Line 8 of this .ics file"),
        ["a folded line without its space"] = (Event("DTSTART:20261126T060000Z", "DESCRIPTION:first", "second line"), "Line 9 of this .ics file"),
        ["a line folded for ever"] = (Event("DTSTART:20261126T060000Z", "SUMMARY:" + string.Join("\r\n ", Enumerable.Repeat(new string('x', 70), 600))), "of this .ics file cannot be read"),
        ["breaks off"] = ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261126T060000Z\r\n", "breaks off"),
        ["ends crosswise"] = ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT\r\n", "Line 3"),
        ["deep"] = (string.Concat(Enumerable.Repeat("BEGIN:VCALENDAR\r\n", 1)) + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\n", 400)), "Line 5"),
        ["ten thousand lines of components"] = (Calendar([.. Enumerable.Repeat("BEGIN:VEVENT\r\nEND:VEVENT", 5000)]), "more than 500 entries"),
        ["ten thousand times"] = (Event("DTSTART:20261126T060000Z", "RRULE:FREQ=DAILY;COUNT=10000"), "comes 10000 times"),
        ["every second"] = (Event("DTSTART:20261126T060000Z", "RRULE:FREQ=SECONDLY"), "several times a day"),
        ["all seconds of a day"] = (Event("DTSTART:20261126T060000Z", "RRULE:FREQ=DAILY;BYSECOND=" + string.Join(',', Enumerable.Range(0, 60))), "several times a day"),
        ["a day that never comes"] = (Event("DTSTART:20261126T060000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "cannot be read"),
        ["days without number"] = (Event("DTSTART:20261126T060000Z", "RDATE:" + string.Join(',', Enumerable.Range(0, 1500).Select(i => Day(i)))), "comes 1500 times"),
        ["ends before it begins"] = (Event("DTSTART:20261126T060000Z", "DTEND:20261126T050000Z"), "ends before it begins"),
        ["lasts two years"] = (Event("DTSTART:20261126T060000Z", "DTEND:20281126T060000Z"), "longer than a year"),
        ["lasts for ever"] = (Event("DTSTART:20261126T060000Z", "DURATION:P99999999W"), ".ics file"),
        ["no such time"] = (Event("DTSTART:99999999T999999Z"), ".ics file"),
        ["the year nought"] = (Event("DTSTART:00010101T000000Z"), "in no year"),
        ["an unknown zone"] = (Event("DTSTART;TZID=Middle-earth/Shire:20261126T060000"), "“Middle-earth/Shire”"),
        ["a zone that is a path"] = (Event("DTSTART;TZID=../../../../etc/passwd:20261126T060000"), "is not known"),
    };

    public static TheoryData<string> Files => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_refused_in_a_sentence_at_once(string file)
    {
        var watch = Stopwatch.StartNew();
        var refused = Assert.Throws<RuleBrokenException>(() => ReadingCalendarsTests.Read(Hostile[file].File));
        Assert.Contains(Hostile[file].Sentence, string.Format(System.Globalization.CultureInfo.InvariantCulture, refused.Message, [.. refused.Arguments]), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("ATTENDEE:invalid:nomail")]
    [InlineData("ATTENDEE;CN=\"Half:mailto:a@b.example")]
    [InlineData("ATTENDEE:mailto:")]
    [InlineData("ORGANIZER:mailto:%%%@@@")]
    [InlineData("SEQUENCE:-7")]
    [InlineData("SEQUENCE:999999999999999")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=0")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=-1")]
    [InlineData("RRULE:nonsense")]
    [InlineData("EXDATE:nonsense")]
    [InlineData("RECURRENCE-ID:20261126T060000Z")]
    [InlineData("DURATION:-PT5H")]
    [InlineData("URL:http://[")]
    public void What_is_odd_is_read_or_refused_and_never_breaks_anything(string line)
    {
        try
        {
            var read = ReadingCalendarsTests.Read(Event("DTSTART:20261126T060000Z", line));
            Assert.InRange(read.Single().Sequence, 0, int.MaxValue);
        }
        catch (RuleBrokenException refused)
        {
            Assert.Contains(".ics file", refused.Message, StringComparison.Ordinal);
        }
    }

    private static string Day(int after) => new DateTime(2026, 11, 26, 6, 0, 0, DateTimeKind.Utc).AddHours(after).ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
