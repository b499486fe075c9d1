using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Tests.Commitments;

/// <summary>What can be done to a commitment on its page, and what is said when it cannot.</summary>
[Clause("4.2.1")]
public sealed class DoingToACommitmentTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Passing_it_on_puts_it_on_the_others_desk_and_tells_him()
    {
        var promise = await Promised("goes to the colleague");
        using var owner = await office.As("ye.hj");
        var page = await (await (await owner.Deed(promise, "passings")).With("To", "8501").With("Words", "knows the firmware").Post()).Follow();
        Assert.Equal("Passed on to Daniel Okafor.", page.Note);
        Assert.Contains("passed it on to Daniel Okafor: knows the firmware", page.Text, StringComparison.Ordinal);
        using var other = await office.As("okafor");
        Assert.Contains("goes to the colleague", (await other.Get("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains("passed it on", (await other.Get("/notices")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "因事转交", "请从通讯录中选择同事；离职人员不在其中。", "To")]
    [InlineData("nobody.of.that.name", "因事转交", "请从通讯录中选择同事；离职人员不在其中。", "To")]
    [InlineData("8501", "", "请说明原因，不超过 200 字。", "Words")]
    public async Task Passing_it_on_to_a_leaver_to_nobody_or_without_a_word_is_refused(string to, string words, string sentence, string field)
    {
        var promise = await Promised("stays");
        using var owner = (await office.As("ye.hj")).In("zh-CN");
        var page = await (await owner.Deed(promise, "passings")).With("To", to).With("Words", words).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, page.Errors);
        Assert.Equal(field == "Words" ? words : to, field == "Words" ? page.ValueOf("Words") : page.ValueOf("to"));
    }

    [Fact]
    public async Task An_extension_within_the_limit_moves_the_time_and_past_it_is_refused()
    {
        var promise = await Promised("extended");
        using var owner = await office.As("ye.hj");
        var far = await (await owner.Deed(promise, "extensions")).With("Until", "2026-12-20T10:00").With("Words", "much later").Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "much later"), (far.Status, far.ValueOf("Words")));
        Assert.Contains("2026-12-20 is a day off: nobody is here to keep it. Choose a working day.", far.Errors);
        var further = await (await owner.Deed(promise, "extensions")).With("Until", "2026-12-18T10:00").With("Words", "much later").Post();
        Assert.Contains("Clause 4.2.1 allows 5 working days more at most. Choose an earlier time.", further.Errors);
        var page = await (await (await owner.Deed(promise, "extensions")).With("Until", "2026-11-25T10:00").With("Words", "laboratory").Post()).Follow();
        Assert.Equal("Due 25 Nov 10:00.", page.Note);
    }

    [Fact]
    public async Task A_pause_shows_until_when_and_ends_with_a_button()
    {
        var promise = await Promised("paused");
        using var owner = await office.As("ye.hj");
        var paused = await (await (await owner.Deed(promise, "pause")).With("Words", "asks the customer").Post()).Follow();
        Assert.StartsWith("The clock stands still, until", paused.Note, StringComparison.Ordinal);
        Assert.Contains("paused", (await owner.Get("/desk")).Text, StringComparison.Ordinal);
        var running = await (await (await owner.Deed(promise, "pause/end")).Post()).Follow();
        Assert.Equal("Due 12:00.", running.Note);
    }

    [Fact]
    public async Task Urging_counts_and_its_answer_comes_back()
    {
        var promise = await Promised("urged");
        using var taker = await office.As("shen.rx");
        await (await taker.Deed(promise, "urgings")).With("Words", "he rang again").Post();
        var again = await (await taker.Deed(promise, "urgings")).With("Words", "and again").Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "and again"), (again.Status, again.ValueOf("Words")));
        using var owner = await office.As("ye.hj");
        Assert.Contains("urged 1×", (await owner.Get("/desk")).Text, StringComparison.Ordinal);
        await (await owner.Deed(promise, "answers")).With("Words", "in ten minutes").Post();
        Assert.Contains("in ten minutes", (await taker.Get("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_by_mistake_is_opened_again()
    {
        var promise = await Promised("slip of the hand");
        using var owner = await office.As("ye.hj");
        await (await owner.Deed(promise, "keeping")).With("Words", "done").Post();
        var page = await (await (await owner.Deed(promise, "keeping/undo")).Post()).Follow();
        Assert.EndsWith("is open again.", page.Note, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"form[action='/commitments/{promise}/keeping']"));
    }

    [Fact]
    public async Task A_double_click_urges_once()
    {
        var promise = await Promised("double click");
        using var taker = await office.As("shen.rx");
        var form = await taker.Deed(promise, "urgings");
        var answers = await Task.WhenAll(form.Post(), form.Post());
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        var call = await office.Call(await CallOf(promise));
        Assert.Single(call.Callback.Steps);
    }

    [Fact]
    public async Task A_void_call_keeps_its_number_counts_for_nothing_and_withdraws_its_promises()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Promised("entered twice").With("At", "2026-11-11T09:00"));
        const string Measure = "/standard/3.1.4?from=2026-11-11&until=2026-11-11";
        var before = (await desk.Get(Measure)).TextOf("section[aria-labelledby='m-callbacks-in-time'] .fig");
        var answer = await (await desk.Get($"/calls/{page.Id}/voiding")).Form($"/calls/{page.Id}/voiding").With("Reason", "twice").Post();
        var shown = await answer.Follow();
        Assert.Contains("void: twice", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Withdrawn", shown.TextOf("section[aria-labelledby=promises-h]"), StringComparison.Ordinal);
        Assert.NotEqual(before, (await desk.Get(Measure)).TextOf("section[aria-labelledby='m-callbacks-in-time'] .fig"));
        Assert.Contains(page.Number, (await desk.Get("/calls?until=2026-11-11")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_repeats_comes_again_when_it_is_done()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Filled("asked every week"));
        var form = (await desk.Get($"/entries/{page.Id}/follow-ups/new")).Form($"/entries/{page.Id}/follow-ups")
            .With("What", "ask for the delivery").With("Owner", "8000").With("DueAt", "2026-11-25T10:00").With("Every", "1").With("Turn", "Week");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        var first = (await office.Call(page.Id)).Commitments.Single();
        Assert.Equal(HttpStatusCode.Redirect, (await (await desk.Deed(first.Id, "keeping")).With("Words", "asked").Post()).Status);
        var next = (await office.Call(page.Id)).Commitments.Single(c => c.IsOpen);
        Assert.Equal((first.DueAt.AddDays(7), CommitmentKind.FollowUp, "ask for the delivery"), (next.DueAt, next.Kind, next.What));
    }

    private async Task<long> Promised(string matter)
    {
        using var desk = await office.As("shen.rx");
        return (await office.Call((await desk.Log(form => form.Promised(matter))).Id)).Callback.Id;
    }

    private async Task<long> CallOf(long promise)
    {
        await using var db = office.Books();
        return await db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.Id == promise).Select(c => c.EntryId).SingleAsync();
    }
}
