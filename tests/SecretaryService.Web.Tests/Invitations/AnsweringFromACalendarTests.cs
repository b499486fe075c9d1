using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Tests.Calendars;
using static SecretaryService.Web.Tests.Invitations.ConveningOffice;

namespace SecretaryService.Web.Tests.Invitations;

/// <summary>A calendar answers by itself; its letter lies in the mailbox.</summary>
public sealed class AnsweringFromACalendarTests(ConveningOffice convening) : IClassFixture<ConveningOffice>
{
    [Theory]
    [InlineData("ACCEPTED", MeetingAnswer.Coming)]
    [InlineData("DECLINED", MeetingAnswer.Declined)]
    [InlineData("TENTATIVE", MeetingAnswer.None)]
    [Clause("3.4.1d")]
    public async Task What_a_guests_calendar_answers_is_his_answer(string said, MeetingAnswer answer)
    {
        var meeting = await Told();
        Assert.Equal("read", await Send(meeting, said, "20261124T020500Z"));
        var me = await Me(meeting);
        Assert.Equal((answer, 0, AnswerMeans.Calendar), (me.Answer, me.AnswerSequence!.Value, me.AnsweredBy!.Value));
        Assert.Equal(answer == MeetingAnswer.None, me.Remark?.Contains("tentative", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_colleagues_answer_keeps_what_was_on_his_desk()
    {
        var meeting = await Told();
        Assert.Equal("read", await Send(meeting, "ACCEPTED", "20261124T020500Z", Colleague));
        Assert.NotNull(Assert.Single((await convening.Read(meeting)).Commitments).Done);
    }

    [Fact]
    public async Task The_later_answer_stands_in_whatever_order_they_arrive_and_the_same_one_counts_once()
    {
        var meeting = await Told();
        // The office's clock stands still: both were written before the letter is read.
        convening.Office.Clock.Advance(TimeSpan.FromMinutes(20));
        var (earlier, later) = (Stamp(-10), Stamp(-5));
        Assert.Equal("read", await Send(meeting, "DECLINED", later));
        var version = (await convening.Read(meeting)).Version;
        Assert.Equal("read", await Send(meeting, "ACCEPTED", earlier));
        Assert.Equal("read", await Send(meeting, "DECLINED", later));
        Assert.Equal((MeetingAnswer.Declined, version), ((await Me(meeting)).Answer, (await convening.Read(meeting)).Version));
    }

    [Fact]
    public async Task An_answer_to_the_old_time_is_kept_as_that()
    {
        var meeting = await Told();
        await convening.Do(meeting, (m, by) => m.Move(new Stay(Afternoon.AddDays(1), Afternoon.AddDays(1).AddHours(1)), by, convening.Office.Services.GetRequiredService<HouseBook>().House, convening.Office.Clock.GetUtcNow().UtcDateTime));
        Assert.Equal("read", await Send(meeting, "ACCEPTED", Stamp(0), sequence: 0));
        Assert.True((await Me(meeting)).AnsweredTheOldTime);
        Assert.Equal("read", await Send(meeting, "ACCEPTED", Stamp(1), sequence: 1));
    }

    [Fact]
    public async Task Whoever_comes_instead_is_named()
    {
        var meeting = await Told();
        Assert.Equal("read", await Send(meeting, "DELEGATED;DELEGATED-TO=\"mailto:jon@nord.example\"", Stamp(0)));
        Assert.Equal((MeetingAnswer.Deputy, "jon@nord.example"), ((await Me(meeting)).Answer, (await Me(meeting)).DeputyName));
    }

    [Fact]
    public async Task What_answers_nothing_of_ours_is_put_aside()
    {
        var meeting = await Told();
        Assert.Equal("unread", await Send(meeting, "ACCEPTED", Stamp(0), "stranger@nord.example"));
        Assert.Equal("unread", await Put(Guest, "uid@elsewhere.example", "ACCEPTED", Stamp(0), Guest, 0));
        Assert.Equal("unread", await Put("forger@nord.example", Uid(meeting), "ACCEPTED", Stamp(0), Guest, 0));
        await convening.Do(meeting, (m, by) => m.Cancel(by, convening.Office.Clock.GetUtcNow().UtcDateTime, "ill"));
        Assert.Equal("unread", await Send(meeting, "ACCEPTED", Stamp(0)));
        Assert.Equal(MeetingAnswer.None, (await Me(meeting)).Answer);
    }

    private async Task<Meeting> Told()
    {
        var meeting = await convening.Convene();
        await convening.Round();
        return meeting;
    }

    private string Stamp(int minutes) => convening.Office.Clock.GetUtcNow().AddMinutes(minutes).ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static string Uid(Meeting meeting) => $"meeting-{meeting.Key:N}@tingzhou.example";

    private async Task<MeetingParticipant> Me(Meeting meeting) => (await convening.Read(meeting)).Participants.Single(p => p.Mail == Guest);

    private Task<string> Send(Meeting meeting, string said, string stamp, string from = Guest, int sequence = 0) => Put(from, Uid(meeting), said, stamp, from, sequence);

    /// <summary>Where the letter lies after the round.</summary>
    private async Task<string> Put(string from, string uid, string said, string stamp, string attendee, int sequence)
    {
        var calendar = StrangeFiles.Calendar("METHOD:REPLY", "BEGIN:VEVENT", $"UID:{uid}", $"SEQUENCE:{sequence}", $"DTSTAMP:{stamp}", "DTSTART:20261126T060000Z", $"ATTENDEE;PARTSTAT={said}:mailto:{attendee}", "END:VEVENT");
        var (inbox, name) = (Path.Combine(convening.Office.Folder.Path, "inbox"), $"{Guid.NewGuid():N}.eml");
        Directory.CreateDirectory(inbox);
        await File.WriteAllTextAsync(Path.Combine(inbox, name), ReadingTheMailboxTests.Letter(from, calendar, "text/calendar; method=REPLY"));
        await convening.ReadMail();
        return File.Exists(Path.Combine(inbox, "read", name)) ? "read" : File.Exists(Path.Combine(inbox, "unread", name)) ? "unread" : "waiting";
    }
}
