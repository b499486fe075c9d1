using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Invitations;
using SecretaryService.Web.Infrastructure.Jobs;
using SecretaryService.Web.Tests.Calendars;
using static SecretaryService.Web.Tests.Invitations.ConveningOffice;

namespace SecretaryService.Web.Tests.Invitations;

/// <summary>Notices go out behind the pages: to desks, by letter, into calendars.</summary>
public sealed class TellingParticipantsTests(ConveningOffice convening) : IClassFixture<ConveningOffice>
{
    [Fact]
    [Clause("3.4.1d")]
    public async Task Everybody_is_told_once_on_his_desk_and_by_letter()
    {
        var meeting = await convening.Convene();
        var before = (await convening.Letters()).Count;
        await convening.Round();
        await convening.Round();
        var letters = (await convening.Letters()).Skip(before).ToList();
        Assert.Equal([Colleague, Guest], letters.Select(l => l.ToAddress));
        var told = await convening.Read(meeting);
        Assert.All(told.Participants, p => Assert.Equal((0, false), (p.ToldSequence!.Value, p.WantsNotice)));
        var asked = Assert.Single(told.Commitments);
        Assert.Equal((CommitmentKind.AnswerInvitation, true), (asked.Kind, asked.IsOpen));
        var letter = letters[0];
        Assert.All(["Quarterly figures; 季度会", "Thursday, 26 November 2026, 14:00–15:30 (Asia/Shanghai)", "3F-1", "https://meet.example/7", "1. Secret agenda", $"{Home}/meeting-answer/", $"{Home}/meetings/{meeting.Id}"],
            words => Assert.Contains(words, letter.Body, StringComparison.Ordinal));
        Assert.DoesNotContain($"{Home}/meetings/", letters[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_appointment_is_read_by_a_reader_that_forgives_nothing_and_names_nobody_but_its_reader()
    {
        var meeting = await convening.Convene();
        await convening.Round();
        var calendar = StrictCalendar.Read((await convening.Letters(Guest))[^1].Calendar!);
        var written = calendar.Parts.Single(p => p.Name == "VEVENT");
        Assert.Equal(("REQUEST", $"meeting-{meeting.Key:N}@tingzhou.example", "0"), (calendar["METHOD"].Value, written["UID"].Value, written["SEQUENCE"].Value));
        Assert.Equal(("mailto:lu.zhiyuan@tingzhou.example", "mailto:shen.ruoxi@tingzhou.example"), (written["ORGANIZER"].Value, written["ORGANIZER"].Parameters["SENT-BY"]));
        Assert.Equal(($"mailto:{Guest}", "TRUE"), (written["ATTENDEE"].Value, written["ATTENDEE"].Parameters["RSVP"]));
        Assert.Equal((Afternoon, Afternoon.AddMinutes(90)), (StrictCalendar.Utc(calendar, written["DTSTART"]), StrictCalendar.Utc(calendar, written["DTEND"])));
    }

    [Fact]
    public async Task A_move_raises_the_sequence_a_reminder_does_not_and_the_cancelling_takes_it_back()
    {
        var meeting = await convening.Convene();
        await convening.Round();
        var house = convening.Office.Services.GetRequiredService<HouseBook>().House;
        await convening.Do(meeting, (m, by) => m.Remind(by, Now));
        await convening.Round();
        await convening.Do(meeting, (m, by) =>
        {
            m.Move(new Stay(Afternoon.AddDays(1), Afternoon.AddDays(1).AddHours(1)), by, house, Now);
            m.TellOfChanges(by);
        });
        await convening.Round();
        await convening.Do(meeting, (m, by) => m.Cancel(by, Now, "ill"));
        await convening.Round();
        var letters = (await convening.Letters(Guest)).TakeLast(4).ToList();
        Assert.Equal(["Invitation", "Please answer", "Changed", "Does not take place for you"], letters.Select(l => l.Subject.Split(':')[0]));
        Assert.Equal([("REQUEST", "0"), ("REQUEST", "0"), ("REQUEST", "1"), ("CANCEL", "2")], letters.Select(l => StrictCalendar.Read(l.Calendar!)).Select(c => (c["METHOD"].Value, c.Parts[^1]["SEQUENCE"].Value)));
        Assert.DoesNotContain("/meeting-answer/", letters[^1].Body, StringComparison.Ordinal);
        Assert.Single(letters.Select(l => StrictCalendar.Read(l.Calendar!).Parts[^1]["UID"].Value).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_need_not_come_any_more_is_told_that_and_nobody_else_is()
    {
        var meeting = await convening.Convene();
        await convening.Round();
        var before = (await convening.Letters()).Count;
        await convening.Do(meeting, (m, by) => m.Uninvite(m.Participants.Single(p => p.Mail == Guest).Key, by, Now, null));
        await convening.Round();
        var letter = Assert.Single((await convening.Letters()).Skip(before));
        Assert.Equal((Guest, "CANCEL"), (letter.ToAddress, StrictCalendar.Read(letter.Calendar!)["METHOD"].Value));
        Assert.All((string[])["3F-1", "meet.example", "Secret agenda"], told => Assert.DoesNotContain(told, letter.Body + letter.Calendar, StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_its_time_is_over_nobody_is_asked_any_more_though_nobody_opened_it()
    {
        await using var office = new RunningOffice();
        await office.Convening.InitializeAsync();
        var meeting = await office.Convening.Convene();
        await office.Convening.Round();
        Assert.Contains((await office.Convening.Read(meeting)).Commitments, c => c is { Kind: CommitmentKind.AnswerInvitation, IsOpen: true });
        office.Convening.Office.Clock.Advance(TimeSpan.FromDays(3));
        await office.Convening.Round();
        Assert.All((await office.Convening.Read(meeting)).Commitments.Where(c => c.Kind == CommitmentKind.AnswerInvitation), c => Assert.Equal("the meeting is over", c.Withdrawn!.Reason));
    }

    [Theory]
    [InlineData(Level.Confidential, true)]
    [InlineData(Level.Restricted, false)]
    public async Task Of_what_is_confidential_a_letter_says_when_and_where_alone(Level level, bool withNumber)
    {
        var meeting = await convening.Convene(level);
        await convening.Round();
        var letter = (await convening.Letters(Colleague))[^1];
        var all = letter.Subject + letter.Body + letter.Calendar!.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.All(["Quarterly", "季度会", "Secret agenda", "陆知远", "Marta"], secret => Assert.DoesNotContain(secret, all, StringComparison.Ordinal));
        Assert.Contains("3F-1", letter.Body, StringComparison.Ordinal);
        Assert.Equal(withNumber, letter.Body.Contains(meeting.Number, StringComparison.Ordinal));
        Assert.Equal("PRIVATE", StrictCalendar.Read(letter.Calendar!).Parts[^1]["CLASS"].Value);
    }

    [Fact]
    public async Task A_thousand_are_told_batch_by_batch_and_a_process_that_dies_between_leaves_whole_ones()
    {
        var meeting = await convening.Convene(more: Meeting.MostParticipants - 2);
        var before = (await convening.Letters()).Count;
        await using (var scope = convening.Office.Services.CreateAsyncScope())
        {
            // Two deeds, and then nobody goes on.
            var (db, tell, tools) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<TellParticipants>(), convening.Office.Services.GetRequiredService<JobTools>());
            await tools.Do(db, _ => tell.Next(CancellationToken.None), CancellationToken.None);
            await tools.Do(db, _ => tell.Next(CancellationToken.None), CancellationToken.None);
        }

        Assert.Equal(100, (await convening.Read(meeting)).Participants.Count(p => p.ToldSequence is not null));
        await convening.Round();
        Assert.All((await convening.Read(meeting)).Participants, p => Assert.Equal(0, p.ToldSequence));
        var letters = (await convening.Letters()).Skip(before).ToList();
        Assert.Equal((1000, 1000), (letters.Count, letters.Select(l => l.ToAddress).Distinct(StringComparer.Ordinal).Count()));
        await using var journal = convening.Office.Books();
        Assert.InRange(await journal.Journal.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(l => l.Entry.Id == meeting.Id), 20, 25);
    }

    [Fact]
    public async Task The_desk_notice_does_not_go_by_mail_besides()
    {
        var meeting = await convening.Convene(withGuest: false);
        await convening.Round();
        await using (var scope = convening.Office.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MailNotices>().Run(CancellationToken.None);
        }

        Assert.DoesNotContain(await convening.Letters(Colleague), l => l.Subject.Contains(meeting.Number, StringComparison.Ordinal));
        await using var db = convening.Office.Books();
        Assert.DoesNotContain(await db.Notices.IgnoreQueryFilters(CallForms.PastFilter).ToListAsync(), n => n.MailedAt is null);
    }

    private DateTime Now => convening.Office.Clock.GetUtcNow().UtcDateTime;
}
