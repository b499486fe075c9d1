using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SecretaryService.Data.Mail;
using SecretaryService.Web.Infrastructure.Calendars;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>What leaves the house is read by a reader that forgives nothing and knows nothing of the writer.</summary>
public sealed class WritingCalendarsTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);

    private static Arbitrary<DateTime> Moments => Arb.From(Gen.Choose(0, 4 * 365 * 24 * 4).Select(q => new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(15 * q)));

    private static Arbitrary<string> Zones => Arb.From(Gen.Elements("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca", "UTC"));

    private static Arbitrary<string> Texts => Arb.From(Gen.Elements("会", "议", "a", ";", ",", "\\", "\n", ":", "\"", "𠮷", "é", " ", "END:VEVENT", "\\n", "<b>", "DTSTART:1").ArrayOf().Select(string.Concat));

    [Fact]
    public void An_invitation_says_all_and_names_nobody_but_its_reader()
    {
        var text = WriteCalendar.ForLetter(CalendarMethod.Request, Full);
        var calendar = StrictCalendar.Read(text);
        var written = calendar.Parts.Single(p => p.Name == "VEVENT");
        Assert.Equal(("meeting-7f@tingzhou.example", "3", "REQUEST"), (written["UID"].Value, written["SEQUENCE"].Value, calendar["METHOD"].Value));
        Assert.Equal(("季度经营分析会; 一, 二", "3F-1\\2", "First\nSecond"), (written["SUMMARY"].Text, written["LOCATION"].Text, written["DESCRIPTION"].Text));
        Assert.Equal(("mailto:lu@tingzhou.example", "mailto:shen@tingzhou.example", "陆知远"), (written["ORGANIZER"].Value, written["ORGANIZER"].Parameters["SENT-BY"], written["ORGANIZER"].Parameters["CN"]));
        Assert.Equal(("mailto:ye@tingzhou.example", "TRUE", "REQ-PARTICIPANT"), (written["ATTENDEE"].Value, written["ATTENDEE"].Parameters["RSVP"], written["ATTENDEE"].Parameters.GetValueOrDefault("ROLE", "REQ-PARTICIPANT")));
        Assert.Equal((Full.Start, Full.End), (StrictCalendar.Utc(calendar, written["DTSTART"]), StrictCalendar.Utc(calendar, written["DTEND"])));
        Assert.Equal(("Asia/Shanghai", "20261126T140000"), (written["DTSTART"].Parameters["TZID"], written["DTSTART"].Value));
    }

    [Fact]
    public void A_cancellation_bears_the_same_name_and_takes_it_back()
    {
        var calendar = StrictCalendar.Read(WriteCalendar.ForLetter(CalendarMethod.Cancel, Full with { Sequence = 4, IsCancelled = true }));
        Assert.Equal(("CANCEL", "CANCELLED", "4"), (calendar["METHOD"].Value, calendar.Parts[^1]["STATUS"].Value, calendar.Parts[^1]["SEQUENCE"].Value));
    }

    [Fact]
    public void Of_what_is_only_busy_nothing_else_leaves_the_house()
    {
        var text = WriteCalendar.Of(CalendarMethod.Publish, [Full with { IsBusyOnly = true, Uid = "x@y.example" }], "已占用");
        StrictCalendar.Read(text);
        Assert.Contains("SUMMARY:已占用", text, StringComparison.Ordinal);
        Assert.All(["季度", "3F-1", "First", "陆知远", "tingzhou", "https"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29 00:30", 1)] // Half an hour before the clocks go forward.
    [InlineData("Europe/Berlin", "2026-03-29 01:30", 1)]
    [InlineData("Asia/Shanghai", "2026-07-01 01:00", 1)]
    [InlineData("China Standard Time", "2026-07-01 01:00", 1)]
    public void A_zone_is_described_by_the_rules_that_matter_and_by_no_more(string zone, string start, int most)
    {
        var at = ReadingCalendarsTests.Utc(start);
        var calendar = StrictCalendar.Read(WriteCalendar.Of(CalendarMethod.Request, [Full with { Zone = zone, Start = at, End = at.AddMinutes(20) }]));
        Assert.InRange(calendar.Parts.Single(p => p.Name == "VTIMEZONE").Parts.Count, 1, most);
        Assert.Equal(at, StrictCalendar.Utc(calendar, calendar.Parts[^1]["DTSTART"]));
        Assert.DoesNotContain(" Standard Time", calendar.Parts[^1]["DTSTART"].Parameters["TZID"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-25 00:30")]
    [InlineData("2026-10-25 01:30")]
    public void An_hour_that_comes_twice_is_told_apart(string start)
    {
        var at = ReadingCalendarsTests.Utc(start);
        var calendar = StrictCalendar.Read(WriteCalendar.Of(CalendarMethod.Request, [Full with { Zone = "Europe/Berlin", Start = at, End = at.AddMinutes(45) }]));
        Assert.Equal((at, at.AddMinutes(45)), (StrictCalendar.Utc(calendar, calendar.Parts[^1]["DTSTART"]), StrictCalendar.Utc(calendar, calendar.Parts[^1]["DTEND"])));
    }

    [Fact]
    public void A_feed_over_a_year_describes_each_zone_once()
    {
        var year = Enumerable.Range(0, 400).Select(d => Full with { Uid = $"m-{d}@x.example", Zone = d % 2 == 0 ? "Europe/Berlin" : "Asia/Shanghai", Start = Now.AddDays(d), End = Now.AddDays(d).AddHours(1), Invited = [] }).ToList();
        var calendar = StrictCalendar.Read(WriteCalendar.Of(CalendarMethod.Publish, year));
        Assert.Equal(2, calendar.Parts.Count(p => p.Name == "VTIMEZONE"));
        Assert.Equal(year.Select(a => a.Start), calendar.Parts.Where(p => p.Name == "VEVENT").Select(p => StrictCalendar.Utc(calendar, p["DTSTART"])));
    }

    [Fact]
    public void A_long_agenda_is_shortened_until_it_fits_a_letter()
    {
        var text = WriteCalendar.ForLetter(CalendarMethod.Request, Full with { Description = string.Join('\n', Enumerable.Range(1, 400).Select(i => $"{i}. 议题𠮷，")) });
        Assert.InRange(text.Length, 2000, OutboxMail.CalendarMaxLength);
        Assert.EndsWith("…", StrictCalendar.Read(text).Parts[^1]["DESCRIPTION"].Text, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public Property Whatever_is_written_anywhere_is_read_alike() => Prop.ForAll(Moments, Zones, Texts, (start, zone, text) =>
    {
        var written = Full with { Zone = zone, Start = start, End = start.AddMinutes(45), Summary = text, Location = text, Description = text, Organizer = new MailPerson(text, "lu@tingzhou.example") };
        var calendar = StrictCalendar.Read(WriteCalendar.Of(CalendarMethod.Request, [written]));
        var read = calendar.Parts.Single(p => p.Name == "VEVENT");
        return StrictCalendar.Utc(calendar, read["DTSTART"]) == start && StrictCalendar.Utc(calendar, read["DTEND"]) == start.AddMinutes(45)
            && (text.Length == 0 || (read["SUMMARY"].Text == text && read["DESCRIPTION"].Text == text));
    });

    [Property(MaxTest = 200)]
    public Property What_we_write_we_read(int sequence) => Prop.ForAll(Moments, Zones, Texts, (start, zone, text) =>
    {
        var written = Full with { Sequence = Math.Abs(sequence % 1000), Zone = zone, Start = start, End = start.AddMinutes(45), Description = text };
        var read = new ReadCalendar(ReadingCalendarsTests.House).Run(Encoding.UTF8.GetBytes(WriteCalendar.Of(CalendarMethod.Request, [written]))).Single();
        return (read.Uid, read.Sequence, read.Start, read.End, read.Zone, read.Stamp) == (written.Uid, written.Sequence, start, start.AddMinutes(45), zone, Now)
            && (read.Description ?? "") == text.Trim() && read.Organizer == written.Organizer && read.Invited.Single().Mail == "ye@tingzhou.example";
    });

    internal static Appointment Full => new("meeting-7f@tingzhou.example", 3, new DateTime(2026, 11, 26, 6, 0, 0, DateTimeKind.Utc), new DateTime(2026, 11, 26, 7, 30, 0, DateTimeKind.Utc), "Asia/Shanghai", Now)
    {
        Summary = "季度经营分析会; 一, 二", Location = "3F-1\\2", Description = "First\r\nSecond", Url = "https://desk.tingzhou.example/meetings/7",
        Organizer = new MailPerson("陆知远", "lu@tingzhou.example"), SentBy = "shen@tingzhou.example", Invited = [new InvitedPerson("叶怀瑾", "ye@tingzhou.example", AsksAnswer: true)],
    };
}
