using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SecretaryService.Web.Infrastructure.Calendars;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>What leaves the house is read by python-icalendar, a parser of other people in another language: RFC 5545 as others understand it.</summary>
public sealed class BeingReadByAnotherTests
{
    private const string Python = "/usr/bin/python3";
    private static readonly string Script = Path.Combine(SourceTree.Root, "tests", "SecretaryService.Web.Tests", "Calendars", "read_calendar.py");
    private static readonly Lazy<bool> IsHere = new(() => File.Exists(Python) && Run("import icalendar", "", isScript: false).Code == 0);

    [SkippableFact]
    public void An_invitation_says_what_was_meant()
    {
        var read = Read(WriteCalendar.ForLetter(CalendarMethod.Request, WritingCalendarsTests.Full));
        var one = Assert.Single(read.Events);
        Assert.Equal(("REQUEST", "meeting-7f@tingzhou.example", 3), (read.Method, one.Uid, one.Sequence));
        Assert.Equal(("季度经营分析会; 一, 二", "3F-1\\2", "First\nSecond"), (one.Summary, one.Location, one.Description));
        Assert.Equal(("mailto:lu@tingzhou.example", "mailto:shen@tingzhou.example", "mailto:ye@tingzhou.example"), (one.Organizer, one.SentBy, one.Attendee));
        Assert.Equal((WritingCalendarsTests.Full.Start, WritingCalendarsTests.Full.End), (one.StartsAt, one.EndsAt));
    }

    [SkippableFact]
    public void A_cancellation_takes_the_same_one_back()
    {
        var read = Read(WriteCalendar.ForLetter(CalendarMethod.Cancel, WritingCalendarsTests.Full with { Sequence = 4, IsCancelled = true }));
        Assert.Equal(("CANCEL", "CANCELLED", 4, WritingCalendarsTests.Full.Uid), (read.Method, read.Events[0].Status, read.Events[0].Sequence, read.Events[0].Uid));
    }

    [SkippableTheory]
    [InlineData("Asia/Shanghai")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("UTC")]
    public void A_year_of_meetings_is_at_the_right_moments_by_the_rules_that_come_along(string zone)
    {
        var year = Enumerable.Range(0, 366).Select(d => new DateTime(2026, 1, 1, 9, 30, 0, DateTimeKind.Utc).AddDays(d))
            .Select((at, d) => WritingCalendarsTests.Full with { Uid = $"m-{d}@x.example", Zone = zone, Start = at, End = at.AddMinutes(50), Invited = [] }).ToList();
        var read = Read(WriteCalendar.Of(CalendarMethod.Publish, year));
        Assert.Equal(year.Select(e => (e.Uid, e.Start, e.End)), read.Events.Select(e => (e.Uid, e.StartsAt, e.EndsAt)));
    }

    private static Calendar Read(string text)
    {
        Skip.IfNot(IsHere.Value, "No python-icalendar on this machine: run tests/run.sh, which installs it.");
        var (code, said, fault) = Run(Script, text, isScript: true);
        Assert.True(code == 0, fault);
        var read = JsonSerializer.Deserialize<Calendar>(said, JsonSerializerOptions.Web)!;
        Assert.Empty(read.Faults);
        return read;
    }

    private static (int Code, string Said, string Fault) Run(string what, string text, bool isScript)
    {
        var start = new ProcessStartInfo(Python, isScript ? [what] : ["-c", what]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var python = Process.Start(start)!;
        var (said, fault) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
        python.StandardInput.Write(text);
        python.StandardInput.Close();
        python.WaitForExit();
        return (python.ExitCode, said.Result, fault.Result);
    }

    private sealed record Calendar(string? Method, JsonElement[] Faults, Event[] Events);

    private sealed record Event(string Uid, int? Sequence, string? Status, string? Summary, string? Location, string? Description, string? Organizer, string? SentBy, string? Attendee, string Start, string End)
    {
        public DateTime StartsAt => Utc(Start);

        public DateTime EndsAt => Utc(End);

        private static DateTime Utc(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture).UtcDateTime;
    }
}
