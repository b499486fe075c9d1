using System.Text;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Calendars;
using static SecretaryService.Web.Tests.Calendars.StrangeFiles;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>Files of other calendars: what they say is read, in UTC and as plain text.</summary>
public sealed class ReadingCalendarsTests
{
    public static readonly House House = new(new Domain.Company(new Wording("Tingzhou Instruments", "汀洲仪器"), "Asia/Shanghai"), [], []);

    public static TheoryData<string> Calendars => [.. OneMeeting.Keys];

    [Theory]
    [MemberData(nameof(Calendars))]
    public void One_meeting_is_the_same_whoever_wrote_it(string calendar)
    {
        var read = Assert.Single(Read(OneMeeting[calendar].ReplaceLineEndings("\r\n")));
        Assert.Equal((Utc("2026-11-26 06:00"), Utc("2026-11-26 07:30"), false), (read.Start, read.End, read.IsAllDay));
        Assert.Equal(("季度会", "3F-1", 2, Utc("2026-11-20 08:15")), (read.Summary, read.Location, read.Sequence, read.Stamp!.Value));
        Assert.Equal(("ye@tingzhou.example", "marta@nord.example"), (read.Organizer!.Mail, Assert.Single(read.Invited).Mail));
        Assert.Equal([read.Start], read.Starts);
    }

    [Fact]
    public void Script_and_pages_are_plain_text()
    {
        Assert.Equal("<b>Figures</b>", Read(OneMeeting["Google"])[0].Description);
        Assert.DoesNotContain("<script", Read(OneMeeting["Outlook"])[0].ToString(), StringComparison.Ordinal);
        var read = Read(Event("DTSTART:20261126T060000Z", "SUMMARY:<script>alert(1)</script>\u202Egpj", "URL:javascript:alert(1)"))[0];
        Assert.Equal(("<script>alert(1)</script>gpj", null), (read.Summary, read.Url));
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261126", "2026-11-25 16:00", "2026-11-26 16:00")]
    [InlineData("DTSTART;VALUE=DATE:20261126|DTEND;VALUE=DATE:20261126", "2026-11-25 16:00", "2026-11-26 16:00")]
    [InlineData("DTSTART;VALUE=DATE:20261126|DTEND;VALUE=DATE:20261128", "2026-11-25 16:00", "2026-11-27 16:00")]
    [InlineData("DTSTART:20261126T140000|DTEND:20261126T150000", "2026-11-26 06:00", "2026-11-26 07:00")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20260701T140000|DTEND;TZID=America/New_York:20260701T090000", "2026-07-01 12:00", "2026-07-01 13:00")]
    [InlineData("DTSTART;TZID=W. Europe Standard Time:20260701T140000|DURATION:PT1H", "2026-07-01 12:00", "2026-07-01 13:00")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20260329T023000|DURATION:PT1H", "2026-03-29 01:30", "2026-03-29 02:30")] // No clock says so.
    [InlineData("DTSTART:20261126T060000Z", "2026-11-26 06:00", "2026-11-26 06:00")]
    public void Times_of_every_kind_are_read(string lines, string start, string end)
    {
        var read = Read(Event(lines.Split('|')))[0];
        Assert.Equal((Utc(start), Utc(end)), (read.Start, read.End));
    }

    [Theory]
    [InlineData("20260701T140000", "2026-07-01 12:00")]
    [InlineData("20261201T140000", "2026-12-01 13:00")]
    public void A_zone_that_nobody_knows_is_read_by_the_rules_it_brings(string local, string start)
    {
        var zone = """
            BEGIN:VTIMEZONE
            TZID:Customized Time Zone 7
            BEGIN:STANDARD
            DTSTART:16011028T030000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010325T020000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            """.Split('\n').Select(l => l.TrimEnd('\r'));
        Assert.Equal(Utc(start), Read(Calendar([.. zone, "BEGIN:VEVENT", "UID:1", $"DTSTART;TZID=Customized Time Zone 7:{local}", "END:VEVENT"]))[0].Start);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Chinese_is_read_in_the_encodings_it_comes_in(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var written = Encoding.GetEncoding(encoding);
        var file = written.GetPreamble().Concat(written.GetBytes(Event("DTSTART:20261126T060000Z", "SUMMARY:季度经营分析会议"))).ToArray();
        Assert.Equal("季度经营分析会议", new ReadCalendar(House).Run(file)[0].Summary);
    }

    [Fact]
    public void Latin_letters_of_old_files_are_read_too() =>
        Assert.Equal("Besprechung für Müller", new ReadCalendar(House).Run(Encoding.Latin1.GetBytes(Event("DTSTART:20261126T060000Z", "SUMMARY:Besprechung für Müller")))[0].Summary);

    [Fact]
    public void A_series_is_read_with_what_was_left_out_and_what_was_moved()
    {
        var read = Assert.Single(Read(Calendar("BEGIN:VEVENT", "UID:s", "DTSTART;TZID=Europe/Berlin:20261019T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO", "EXDATE;TZID=Europe/Berlin:20261026T090000", "END:VEVENT",
            "BEGIN:VEVENT", "UID:s", "RECURRENCE-ID;TZID=Europe/Berlin:20261102T090000", "DTSTART;TZID=Europe/Berlin:20261103T100000", "DURATION:PT1H", "END:VEVENT")));
        // Nine o'clock by the clock on the wall, before and after the clocks are changed.
        Assert.Equal(["10-19 07:00", "11-03 09:00", "11-09 08:00", "11-16 08:00"], read.Starts.Select(s => s.ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False(read.GoesOn);
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY", 60, true)]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=TH", 53, false)]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=-1TH", 13, false)]
    [InlineData("RRULE:FREQ=DAILY;COUNT=3", 3, false)]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20261128T060000Z", 3, false)]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20261128", 3, false)]
    [InlineData("RDATE:20261127T060000Z,20261130T060000Z", 3, false)]
    public void However_long_it_comes_again_no_more_is_taken_than_anybody_plans(string rule, int times, bool goesOn)
    {
        var read = Read(Event("DTSTART:20261126T060000Z", rule))[0];
        Assert.Equal((times, goesOn), (read.Starts.Count, read.GoesOn));
        Assert.InRange(read.Starts.Count, 1, Recurrence.MostTimes);
    }

    [Fact]
    public void Several_appointments_are_read_the_earliest_first() =>
        Assert.Equal(["a", "b"], Read(Calendar("BEGIN:VEVENT", "UID:b", "DTSTART:20261127T060000Z", "END:VEVENT", "BEGIN:VEVENT", "UID:a", "DTSTART:20261126T060000Z", "END:VEVENT")).Select(a => a.Uid));

    internal static IReadOnlyList<FoundAppointment> Read(string text) => new ReadCalendar(House).Run(Encoding.UTF8.GetBytes(text));

    internal static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
