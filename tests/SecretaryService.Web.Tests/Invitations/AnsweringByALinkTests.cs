using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using static SecretaryService.Web.Tests.Invitations.ConveningOffice;

namespace SecretaryService.Web.Tests.Invitations;

/// <summary>The link of the letter opens a page with buttons; whoever has it answers, without signing in.</summary>
public sealed class AnsweringByALinkTests(ConveningOffice convening) : IClassFixture<ConveningOffice>
{
    [Fact]
    [Clause("3.4.1d")]
    public async Task A_guest_answers_and_changes_his_mind()
    {
        var (meeting, link) = await Told(Guest);
        using var guest = convening.Office.Stranger();
        var page = await guest.Get(link);
        Assert.Equal((HttpStatusCode.OK, "Quarterly figures; 季度会", "3F-1", "Marta Lind"), (page.Status, page.Title, page.Fact("Where"), page.Fact("Invited")));
        Assert.Equal("/meeting-answer/thanks?speak=en", (await Press(page, link, "Coming", ("Remark", "Ten minutes late"))).Location);
        var me = await Me(meeting, Guest);
        Assert.Equal((MeetingAnswer.Coming, 0, AnswerMeans.Link, "Ten minutes late"), (me.Answer, me.AnswerSequence!.Value, me.AnsweredBy!.Value, me.Remark));
        Assert.Equal("/meeting-answer/thanks?speak=en", (await Press(await guest.Get(link), link, "Declined")).Location);
        Assert.Equal(MeetingAnswer.Declined, (await Me(meeting, Guest)).Answer);
        Assert.Equal("Declined", (await guest.Get(link)).Fact("Your answer"));
    }

    [Fact]
    public async Task A_colleague_who_answers_by_it_has_done_what_was_on_his_desk()
    {
        var (meeting, link) = await Told(Colleague);
        using var stranger = convening.Office.Stranger();
        await Press(await stranger.Get(link), link, "ByVideo");
        var whole = await convening.Read(meeting);
        Assert.Equal(MeetingAnswer.ByVideo, whole.Participants.Single(p => p.PersonId is not null).Answer);
        Assert.Equal("叶怀瑾", Assert.Single(whole.Commitments).Done!.ByName);
    }

    [Fact]
    public async Task The_front_desk_expects_nobody_who_declines()
    {
        var (meeting, link) = await Told(Guest);
        using var desk = await convening.Office.As("shen.rx");
        await (await desk.Get($"/meetings/{meeting.Id}")).Form($"/meetings/{meeting.Id}/people/visits").Post();
        var visit = (await Me(meeting, Guest)).VisitId;
        Assert.NotNull(visit);
        using var guest = convening.Office.Stranger();
        Assert.Equal(HttpStatusCode.Redirect, (await Press(await guest.Get(link), link, "Declined")).Status);
        Assert.Null((await Me(meeting, Guest)).VisitId);
        Assert.Contains("Cancelled", (await desk.Get($"/visits/{visit}")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_sends_somebody_else_says_whom()
    {
        var (meeting, link) = await Told(Guest);
        using var guest = convening.Office.Stranger();
        var page = await Press(await guest.Get(link), link, "Deputy");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (page.Status, page.Errors.Count));
        await Press(await guest.Get(link), link, "Deputy", ("DeputyName", "Jon Lind"));
        Assert.Equal((MeetingAnswer.Deputy, "Jon Lind"), ((await Me(meeting, Guest)).Answer, (await Me(meeting, Guest)).DeputyName));
    }

    [Fact]
    public async Task An_answer_to_a_time_that_is_not_valid_any_more_is_not_taken_and_the_new_one_is_shown()
    {
        var (meeting, link) = await Told(Guest);
        using var guest = convening.Office.Stranger();
        var open = await guest.Get(link);
        await convening.Do(meeting, (m, by) => m.Move(new Stay(Afternoon.AddDays(1), Afternoon.AddDays(1).AddHours(1)), by, convening.Office.Services.GetRequiredService<HouseBook>().House, Now));
        var page = await Press(open, link, "Coming");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "The meeting was moved after this page was opened. Look at the new time and answer once more."), (page.Status, page.Errors.Single()));
        Assert.Contains("27 November", page.Fact("When"), StringComparison.Ordinal);
        Assert.Equal(MeetingAnswer.None, (await Me(meeting, Guest)).Answer);
        await Press(page, link, "Coming");
        Assert.Equal((MeetingAnswer.Coming, 1), ((await Me(meeting, Guest)).Answer, (await Me(meeting, Guest)).AnswerSequence!.Value));
    }

    [Theory]
    [InlineData("cancelled", "This meeting was cancelled.")]
    [InlineData("over", "This meeting has begun.")]
    [InlineData("released", "This person is not invited any more.")]
    public async Task When_nothing_need_be_answered_any_more_a_sentence_says_so(string what, string sentence)
    {
        await using var office = new RunningOffice();
        await office.Convening.InitializeAsync();
        var (meeting, link) = await Told(Guest, office.Convening);
        using var guest = office.Convening.Office.Stranger();
        var open = await guest.Get(link);
        if (what == "over")
        {
            office.Convening.Office.Clock.Advance(TimeSpan.FromDays(3));
        }
        else
        {
            await office.Convening.Do(meeting, (m, by) =>
            {
                if (what == "cancelled") { m.Cancel(by, Now, "ill"); } else { m.Uninvite(m.Participants.Single(p => p.Mail == Guest).Key, by, Now, null); }
            });
        }

        var page = await guest.Get(link);
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.Contains("ask 沈若溪", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
        // What was changed after he was released is nothing to him.
        Assert.Equal(what != "released", page.Text.Contains("3F-1", StringComparison.Ordinal));
        var late = await Press(open, link, "Coming");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains(sentence, late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_confidential_meeting_the_page_says_no_more_than_the_letter()
    {
        await convening.Convene(Level.Confidential);
        await convening.Round();
        using var guest = convening.Office.Stranger();
        var page = await guest.Get(await convening.LinkOf(Guest));
        Assert.Equal("a meeting", page.Title);
        Assert.All(["Quarterly", "Secret agenda", "陆知远"], secret => Assert.DoesNotContain(secret, page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_that_is_forged_opens_nothing_and_the_page_speaks_both_languages()
    {
        var (_, link) = await Told(Guest);
        using var guest = convening.Office.Stranger();
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await guest.Get("/meeting-answer/forged")).Status, (await guest.Get(link.Split('?')[0][..^3] + "AAA")).Status));
        var page = await guest.In("zh-CN").Get(link);
        Assert.Contains("我出席", page.Text, StringComparison.Ordinal);
    }

    private async Task<(Meeting Meeting, string Link)> Told(string to, ConveningOffice? office = null)
    {
        var meeting = await (office ?? convening).Convene();
        await (office ?? convening).Round();
        return (meeting, await (office ?? convening).LinkOf(to));
    }

    private async Task<MeetingParticipant> Me(Meeting meeting, string mail) => (await convening.Read(meeting)).Participants.Single(p => p.Mail == mail);

    private static Task<Page> Press(Page page, string link, string button, params (string Field, string Value)[] more) =>
        more.Aggregate(PageForm.Of(page, (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("main form")!) with { Action = link }, (all, field) => all.With(field.Field, field.Value)).With("Answer", button).Post();

    private DateTime Now => convening.Office.Clock.GetUtcNow().UtcDateTime;
}
