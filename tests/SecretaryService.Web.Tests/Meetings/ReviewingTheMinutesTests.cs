using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Tests.Meetings;

public sealed class ReviewingTheMinutesTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("3.4.3b")]
    public async Task Sent_back_with_remarks_by_item_they_come_again_and_are_frozen_when_issued()
    {
        var id = await office.Written("Round and round");
        using var desk = await office.As("shen.rx");
        using var chair = await office.As("lu.zy");
        await desk.Does(id, "submission");
        // Nobody writes on while he reads, and only he decides.
        Assert.Empty((await desk.Get($"/meetings/{id}/minutes")).Document.QuerySelectorAll("form[data-minutes]"));
        var asked = await chair.Get($"/meetings/{id}/minutes");
        var returned = await (asked.Form($"/meetings/{id}/minutes/approval").With("Remarks[0].Text", "who spoke second?") with { Action = $"/meetings/{id}/minutes/return" }).Post();
        Assert.Equal(HttpStatusCode.Redirect, returned.Status);
        var page = await desk.Get($"/meetings/{id}/minutes");
        Assert.Contains("sent round 1 back", page.TextOf("[aria-label='Round 1']"), StringComparison.Ordinal);
        Assert.Contains("who spoke second?", page.TextOf("[aria-label='Round 1'] li"), StringComparison.Ordinal);
        Assert.Contains("Write the minutes: Round and round", (await (await office.As("he.yn")).Get("/desk")).Text, StringComparison.Ordinal);
        await desk.Records(office, id, 1, ("Discussion", "陆知远 spoke second"));
        await desk.Does(id, "submission");
        await chair.Does(id, "approval", ("Opinion", "now it is right"));
        await desk.Does(id, "issue");
        var meeting = await office.MeetingOf(id);
        Assert.Equal((MinutesState.Issued, 2), (meeting.MinutesState, meeting.Reviews.Count));
        page = await desk.Get($"/meetings/{id}/minutes");
        Assert.Contains(meeting.Issued.Single().Hash, page.Text, StringComparison.Ordinal);
        // Whoever tries to write on after all is told where to.
        var refused = await desk.Forces(id, $"items/{meeting.Items.First().Key}", ("Discussion", "otherwise"), ("BasedOn", "2"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "The minutes are issued and stay as they are. Write a supplement."), (refused.Status, refused.Errors.Single()));
        Assert.Equal(meeting.Issued.Single().Text, (await office.MeetingOf(id)).Issued.Single().Text);
    }

    [Theory]
    [InlineData("shen.rx", "approval", "This is for 陆知远, or a deputy, to say.")]
    [InlineData("ye.hj", "approval", "This is for 陆知远, or a deputy, to say.")]
    [InlineData("ye.hj", "return", "This is for 陆知远, or a deputy, to say.")]
    [InlineData("shen.rx", "issue", "The minutes were not approved yet.")]
    [InlineData("ye.hj", "taking-back", "the minute taker or a secretary to arrange")]
    [InlineData("shen.rx", "supplements", "The minutes are not issued yet. Write it into them.")]
    public async Task Whoever_may_not_decide_is_told_and_nothing_changes(string who, string deed, string sentence)
    {
        var id = await office.Written("The wrong hands");
        using var desk = await office.As("shen.rx");
        await desk.Does(id, "submission");
        using var other = await office.As(who);
        var refused = await other.Forces(id, deed, ("Opinion", "x"), ("Reason", "x"), ("Text", "x"), ("Remarks.index", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(sentence, refused.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal(MinutesState.Submitted, (await office.MeetingOf(id)).MinutesState);
    }

    [Fact]
    public async Task Decided_twice_at_the_same_moment_is_decided_once()
    {
        var id = await office.Written("Twice");
        using var desk = await office.As("shen.rx");
        using var chair = await office.As("lu.zy");
        await desk.Does(id, "submission");
        var form = (await chair.Get($"/meetings/{id}/minutes")).Form($"/meetings/{id}/minutes/approval");
        var answers = await Task.WhenAll(form.Post(), (form.Anew().With("Opinion", "otherwise") with { Action = $"/meetings/{id}/minutes/return" }).Post(), form.Post());
        Assert.Single((await office.MeetingOf(id)).Reviews, r => r.At is not null);
        Assert.Contains(answers, a => a.Status == HttpStatusCode.UnprocessableEntity || a.Status == HttpStatusCode.Redirect);
        var again = await form.Anew().Post();
        Assert.Contains("Nobody is asked to read these minutes.", again.Errors.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_an_absent_chair_his_deputy_decides()
    {
        var id = await office.Meets("Away", chair: "okafor", people: ["okafor", "ye.hj"]);
        using var desk = await office.As("shen.rx");
        using var chair = await office.As("okafor");
        var okafor = await office.EmployeeId("okafor");
        var away = await (await chair.Get($"/directory/{okafor}")).Form($"/directory/{okafor}/deputies").With("Deputy", "8500").With("From", "2026-11-24").With("Until", "2026-11-25").Post();
        Assert.Equal(HttpStatusCode.Redirect, away.Status);
        await desk.Does(id, "running-order/begin");
        await desk.Records(office, id, 1, ("Discussion", "without the chair"));
        await desk.Does(id, "running-order/end");
        await desk.Does(id, "submission");
        using var deputy = await office.As("gu.qh");
        await deputy.Does(id, "approval");
        Assert.Equal("Gu Qinghe", (await office.MeetingOf(id)).LastReview!.ByName);
    }

    [Fact]
    public async Task Come_to_those_who_took_part_and_each_signs_for_himself()
    {
        var id = await office.Issued("To everybody");
        using var reader = await office.As("ye.hj");
        Assert.Contains("Sign for the minutes: To everybody", (await reader.Get("/desk")).Text, StringComparison.Ordinal);
        var key = (await office.MeetingOf(id)).Participants.Single(p => p.Name == "叶怀瑾").Key;
        using var other = await office.As("he.yn");
        Assert.Contains("This is for 叶怀瑾, or a deputy, to say.", (await other.Forces(id, $"receipts/{key}")).Errors.Single(), StringComparison.Ordinal);
        await reader.Does(id, $"receipts/{key}");
        var page = await reader.Get($"/meetings/{id}/minutes");
        Assert.Contains("Receipts: 1 of 3 signed", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign for them", page.Text, StringComparison.Ordinal);
        var journal = (await reader.Get($"/meetings/{id}")).Text;
        Assert.Contains("signed for the minutes.", journal, StringComparison.Ordinal);
        Assert.DoesNotContain(": —", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_of_the_house_is_brought_his_by_rounds_and_not_by_the_deed_itself()
    {
        await using var db = office.Books();
        var names = await db.Accounts.OrderBy(a => a.EmployeeId).Where(a => a.UserName != "shen.rx").Select(a => a.UserName!).ToListAsync();
        var id = await office.Meets("Everybody", people: [.. names]);
        using var desk = await office.As("shen.rx");
        using var chair = await office.As("lu.zy");
        await desk.Does(id, "running-order/begin");
        await desk.Records(office, id, 1, ("Discussion", "for all"));
        await desk.Does(id, "running-order/end");
        await desk.Does(id, "submission");
        await chair.Does(id, "approval");
        await desk.Does(id, "issue");
        // The deed itself asked nobody to sign.
        Assert.DoesNotContain((await office.MeetingOf(id)).Commitments, c => c.Kind == Domain.Commitments.CommitmentKind.ReceiveMinutes);
        await office.Delivers();
        var meeting = await office.MeetingOf(id);
        Assert.Equal(names.Count, meeting.Commitments.Count(c => c.Kind == Domain.Commitments.CommitmentKind.ReceiveMinutes));
        Assert.DoesNotContain(meeting.Participants, p => p.WantsNotice);
        await office.Delivers();
        Assert.Equal(names.Count, (await office.MeetingOf(id)).Commitments.Count(c => c.Kind == Domain.Commitments.CommitmentKind.ReceiveMinutes));
    }

    [Fact]
    public async Task What_was_wrong_is_put_right_by_a_supplement_that_was_read()
    {
        var id = await office.Issued("With a slip");
        using var desk = await office.As("shen.rx");
        using var chair = await office.As("lu.zy");
        await desk.Does(id, "supplements", ("Text", "The day is the 5th, # not the 4th."));
        Assert.DoesNotContain("Supplement 1", (await desk.Get($"/meetings/{id}/minutes")).Text, StringComparison.Ordinal);
        await chair.Does(id, "approval");
        var page = await desk.Get($"/meetings/{id}/minutes");
        Assert.Contains("Supplement 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("The day is the 5th, # not the 4th.", (await desk.Get($"/meetings/{id}/minutes/print")).Text, StringComparison.Ordinal);
        Assert.Equal([0, 1], (await office.MeetingOf(id)).Issued.Select(i => i.No).Order());
    }
}
