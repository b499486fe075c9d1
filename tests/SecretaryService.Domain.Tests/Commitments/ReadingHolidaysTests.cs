using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Tests.Commitments;

public sealed class ReadingHolidaysTests
{
    private static readonly Wording Festival = new("Spring Festival", "春节");

    [Theory]
    [InlineData("2027-02-05,holiday,Spring Festival,春节", 1)]
    [InlineData("2027-02-05..2027-02-11,休,春节", 7)]
    [InlineData("2027/2/6，班，春节", 1)]
    [InlineData("2027-02-06\t调休上班\tSpring Festival\t春节", 1)]
    [InlineData("2027-02-07,holiday,Harmless: a Sunday", 1)]
    public void A_line_names_its_days(string line, int days) => Assert.Equal(days, Assert.Single(Read(line)).Days.Count);

    [Theory]
    [InlineData("2027-02-30,holiday,Spring Festival", "no date")]
    [InlineData("2026-02-05,holiday,Spring Festival", "another year")]
    [InlineData("2027-02-11..2027-02-05,holiday,Spring Festival", "ends before")]
    [InlineData("2027-02-01..2027-12-01,holiday,Spring Festival", "longer than a month")]
    [InlineData("2027-02-05,party,Spring Festival", "kind is")]
    [InlineData("2027-02-05,make-up,Spring Festival", "working day anyway")]
    [InlineData("2027-01-01,holiday,Twice", "already")]
    [InlineData("2027-02-05", "A line is")]
    [InlineData("2027-02-05,holiday,", "A line is")]
    [InlineData("2027-02-05,holiday,a,b,c", "A line is")]
    [InlineData("2027-02-05,holiday,\u0000", "A line is")]
    [InlineData("=cmd|' /C calc'!A0", "A line is")]
    public void A_line_is_refused_with_its_reason(string line, string reason)
    {
        var read = Assert.Single(Read(line));
        Assert.Empty(read.Days);
        Assert.Contains(reason, read.Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_day_twice_is_said_of_the_second() =>
        Assert.Equal([true, false], Read("2027-02-05,holiday,A\n# a remark\n\n2027-02-05,holiday,B").Select(l => l.Refusal is null));

    [Fact]
    public void A_calendar_file_is_read_as_its_lines()
    {
        const string File = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20270205
            DTEND;VALUE=DATE:20270212
            SUMMARY:春节 休
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20270214
            DTEND;VALUE=DATE:20270215
            SUMMARY:春节
              补班
            END:VEVENT
            BEGIN:VEVENT
            SUMMARY:no day
            END:VEVENT
            END:VCALENDAR
            """;
        var read = Read(File);
        Assert.Equal([7, 1, 0], read.Select(l => l.Days.Count));
        Assert.Equal(CalendarDayKind.MakeUp, read[1].Days[0].Kind);
    }

    [Property]
    public Property What_was_printed_is_read_as_the_same_days() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 364).ListOf().Select(days => days.Distinct().Select(d => new DateOnly(2027, 1, 1).AddDays(d)).ToList())), dates =>
        {
            var days = dates.Select(d => new CalendarDay(d, d.DayOfWeek is DayOfWeek.Saturday ? CalendarDayKind.MakeUp : CalendarDayKind.Holiday, Festival)).ToList();
            var read = new HolidayText(2027, []).Read(string.Join('\n', days.Select(HolidayText.Print))).SelectMany(l => l.Days);
            return read.Select(d => (d.Date, d.Kind, d.Name)).SequenceEqual(days.Select(d => (d.Date, d.Kind, d.Name)));
        });

    [Property]
    public void Whatever_is_pasted_is_taken_or_refused_and_breaks_nothing(NonNull<string> text) =>
        Assert.All(Read(text.Get), line => Assert.True(line.Refusal is null == line.Days.Count > 0));

    [Theory]
    [InlineData("8:30-12:00, 13:30-17:30", "08:30-12:00,13:30-17:30")]
    [InlineData("09:00-10:00", "09:00-10:00")]
    [InlineData("09:00-09:30", null)]
    [InlineData("12:00-09:00", null)]
    [InlineData("09:00-12:00,11:00-15:00", null)]
    [InlineData("09:00", null)]
    [InlineData("", null)]
    [InlineData("25:00-26:00", null)]
    [InlineData("01:00-02:00,03:00-04:00,05:00-06:00,07:00-08:00,09:00-10:00", null)]
    public void Hours_make_a_working_day_or_are_refused(string hours, string? kept)
    {
        CalendarVersion? next = null;
        var refusal = Record.Exception(() => next = First().Next(2, new DateOnly(2027, 1, 1), hours, [], new HashSet<DateOnly>(), new DateOnly(2026, 11, 24)));
        Assert.Equal((kept, kept is null), (next?.Hours, refusal is RuleBrokenException));
    }

    [Fact]
    public void The_next_version_keeps_the_days_but_those_taken_out_and_never_begins_in_the_past()
    {
        var added = new CalendarDay(new DateOnly(2027, 2, 5), CalendarDayKind.Holiday, Festival);
        var next = First().Next(2, new DateOnly(2026, 11, 24), "09:00-17:00", [added], new HashSet<DateOnly> { new(2027, 1, 1) }, new DateOnly(2026, 11, 24));
        Assert.Equal([added.Date], next.Days.Select(d => d.Date));
        Assert.Throws<RuleBrokenException>(() => First().Next(2, new DateOnly(2026, 11, 23), "09:00-17:00", [], new HashSet<DateOnly>(), new DateOnly(2026, 11, 24)));
    }

    private static CalendarVersion First() => new(1, new DateOnly(2026, 1, 1), "08:30-12:00,13:30-17:30", Known);

    private static CalendarDay[] Known => [new(new DateOnly(2027, 1, 1), CalendarDayKind.Holiday, new Wording("New Year", "元旦"))];

    private static IReadOnlyList<HolidayLine> Read(string text) => new HolidayText(2027, Known).Read(text);
}
