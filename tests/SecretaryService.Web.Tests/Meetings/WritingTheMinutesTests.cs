using System.Net;
using System.Text.Json;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Meetings;

public sealed class WritingTheMinutesTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("3.4.2c")]
    [Clause("3.4.2d")]
    [Clause("3.4.3b")]
    [Clause("2.1.4")]
    public async Task From_the_opening_to_the_verified_end_every_figure_moves()
    {
        string[] keys = ["items-recorded", "planned-minutes-issued", "minutes-in-time", "resolutions-in-time"];
        var before = await office.Figures(keys);
        var id = await office.Meets("The whole way");
        using var desk = await office.As("shen.rx");
        using var chair = await office.As("lu.zy");
        using var owner = await office.As("ye.hj");
        await desk.Does(id, "running-order/begin");
        var (first, second) = (await office.MeetingOf(id)).Items.Select(i => i.Key).ToList() is [var one, var two] ? (one, two) : default;
        await desk.Does(id, $"running-order/{first}");
        office.Clock.Advance(TimeSpan.FromMinutes(12));
        await desk.Does(id, $"running-order/{second}");
        await desk.Records(office, id, 1, ("Discussion", "three ways"), ("Statements", "陆知远: step by step"), ("Resolution", "the second way"), ("VotesFor", "3"), ("VotesAgainst", "0"), ("VotesAbstained", "1"));
        await desk.Records(office, id, 2, ("Discussion", "money is there"));
        await desk.Settles(id, "Order the machines");
        var page = await desk.Get($"/meetings/{id}/minutes");
        Assert.Contains("planned 10:00–10:30 held 10:00–10:12", page.Text, StringComparison.Ordinal);
        Assert.Contains("planned 10:30–10:50 since 10:12", page.Text, StringComparison.Ordinal);
        await desk.Does(id, "running-order/end");
        await desk.Does(id, "submission");
        await chair.Does(id, "approval", ("Opinion", "agreed"));
        await desk.Does(id, "issue");
        await owner.Keeps(office, id, "ordered");
        var action = (await office.MeetingOf(id)).Actions.Single();
        await chair.Does(id, $"actions/{action.Key}/verification", ("Agreed", "true"));
        Assert.Contains("closed by 陆知远", (await owner.Get($"/meetings/{id}/minutes")).Text, StringComparison.Ordinal);
        var after = await office.Figures(keys);
        Assert.All(keys, key => Assert.True(after[key].Counted > before[key].Counted && after[key].Met > before[key].Met, $"{key} stayed {before[key]}, {after[key]}"));
        Assert.Equal(2, after["items-recorded"].Met - before["items-recorded"].Met);
    }

    [Fact]
    public async Task Of_two_who_save_the_same_item_at_the_same_moment_one_wins_and_nothing_is_lost()
    {
        var id = await office.Meets("At once");
        using var desk = await office.As("shen.rx");
        using var taker = await office.As("he.yn");
        await desk.Does(id, "running-order/begin");
        var key = (await office.MeetingOf(id)).Items.First().Key;
        var kept = $"/meetings/{id}/minutes/items/{key}/kept";
        foreach (var round in Enumerable.Range(0, 5))
        {
            var forms = await Task.WhenAll(new[] { desk, taker }.Select(async b => (await b.Get($"/meetings/{id}/minutes")).Form($"/meetings/{id}/minutes/items/{key}")));
            var answers = await Task.WhenAll(forms.Select((form, i) => (form.With("Discussion", $"round {round}, writer {i}") with { Action = kept }).Post()));
            Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
            var refused = Assert.Single(answers, a => a.Status == HttpStatusCode.Conflict);
            var item = (await office.MeetingOf(id)).Items.First();
            using var told = JsonDocument.Parse(refused.Html);
            // He reads what the other wrote, and from where he goes on.
            Assert.Equal((item.Discussion, item.RecordNo), (told.RootElement.GetProperty("discussion").GetString(), told.RootElement.GetProperty("recordNo").GetInt32()));
            Assert.Equal(round + 1, item.RecordNo);
        }
    }

    [Fact]
    public async Task Two_who_write_at_different_items_never_disturb_one_another()
    {
        var id = await office.Meets("Side by side");
        using var desk = await office.As("shen.rx");
        using var taker = await office.As("he.yn");
        await desk.Does(id, "running-order/begin");
        var keys = (await office.MeetingOf(id)).Items.Select(i => i.Key).ToList();
        var forms = await Task.WhenAll(new[] { desk, taker }.Select(async (b, i) => (await b.Get($"/meetings/{id}/minutes")).Form($"/meetings/{id}/minutes/items/{keys[i]}").With("Discussion", $"written by {i}")));
        var answers = await Task.WhenAll(forms.SelectMany(form => new[] { form.Post(), (form with { Action = form.Action + "/kept" }).Post() }));
        Assert.All(answers, a => Assert.Contains(a.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Redirect }));
        Assert.Equal(["written by 0", "written by 1"], (await office.MeetingOf(id)).Items.Select(i => i.Discussion));
    }

    [Fact]
    public async Task Without_script_the_second_sees_both_texts_and_saves_again_knowingly()
    {
        var id = await office.Meets("By the button");
        using var desk = await office.As("shen.rx");
        using var taker = await office.As("he.yn");
        await desk.Does(id, "running-order/begin");
        var key = (await office.MeetingOf(id)).Items.First().Key;
        var mine = (await taker.Get($"/meetings/{id}/minutes")).Form($"/meetings/{id}/minutes/items/{key}").With("Discussion", "what I heard").With("VotesFor", "4");
        await desk.Records(office, id, 1, ("Discussion", "what the desk heard"));
        var refused = await mine.Post();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("沈若溪 wrote at item 1 meanwhile.", refused.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal(("what I heard", "4"), (refused.ValueOf("Discussion-1"), refused.ValueOf("VotesFor-1")));
        Assert.Contains("what the desk heard", refused.TextOf("[data-other]:not([hidden])"), StringComparison.Ordinal);
        Assert.Equal("what the desk heard", (await office.MeetingOf(id)).Items.First().Discussion);
        var saved = await refused.Form($"/meetings/{id}/minutes/items/{key}").With("Discussion", "what the desk heard, and what I heard").Post();
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal("what the desk heard, and what I heard", (await office.MeetingOf(id)).Items.First().Discussion);
    }

    [Fact]
    public async Task Saved_by_the_page_says_when_and_a_repetition_is_no_second_saving()
    {
        var id = await office.Meets("By itself");
        using var desk = await office.As("shen.rx");
        await desk.Does(id, "running-order/begin");
        var key = (await office.MeetingOf(id)).Items.First().Key;
        var form = (await desk.Get($"/meetings/{id}/minutes")).Form($"/meetings/{id}/minutes/items/{key}").With("Discussion", "kept") with { Action = $"/meetings/{id}/minutes/items/{key}/kept" };
        using var told = JsonDocument.Parse((await form.Post()).Html);
        Assert.StartsWith("saved at ", told.RootElement.GetProperty("said").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await form.Post()).Status);
        Assert.Equal(1, (await office.MeetingOf(id)).Items.First().RecordNo);
    }

    [Theory]
    [InlineData("VotesFor", "many", "“many” cannot be read here.")]
    [InlineData("VotesFor", "-1", "Votes are counted from 0 to 1,000.")]
    [InlineData("Resolution", "long", "At most 2,000 characters.")]
    public async Task What_cannot_be_is_refused_and_stays_as_typed(string field, string value, string sentence)
    {
        var id = await office.Meets("Nonsense");
        using var desk = await office.As("shen.rx");
        await desk.Does(id, "running-order/begin");
        var key = (await office.MeetingOf(id)).Items.First().Key;
        var said = value == "long" ? new string('x', 2_001) : value;
        var page = await desk.Tries(id, $"items/{key}", ("Discussion", "typed all the same"), (field, said));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence.Replace(",", "", StringComparison.Ordinal), string.Join(' ', page.Errors).Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(("typed all the same", said), (page.ValueOf("Discussion-1"), page.ValueOf($"{field}-1")));
        Assert.False((await office.MeetingOf(id)).Items.First().IsRecorded);
    }

    [Fact]
    public async Task An_action_without_an_owner_is_refused_and_stays_as_typed()
    {
        var id = await office.Meets("Half an action");
        using var desk = await office.As("shen.rx");
        await desk.Does(id, "running-order/begin");
        var page = await desk.Tries(id, "actions", ("What", "Order it"), ("Owner", "Nobody At All"), ("Due", "2026-12-04"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Order it", "Nobody At All"), (page.Status, page.ValueOf("What"), page.ValueOf("Owner")));
        await desk.Settles(id, "Order it");
        var key = (await office.MeetingOf(id)).Actions.Single().Key;
        var edit = $"/meetings/{id}/minutes/actions/{key}";
        Assert.Equal(HttpStatusCode.Redirect, (await (await desk.Get(edit)).Form(edit).With("Owner", "许砚秋").With("Verifier", "程北川").Post()).Status);
        Assert.Equal(("许砚秋", "程北川"), ((await office.MeetingOf(id)).Actions.Single().OwnerName, (await office.MeetingOf(id)).Actions.Single().VerifierName));
        await desk.Does(id, $"actions/{key}/removal");
        Assert.Empty((await office.MeetingOf(id)).Actions);
    }

    [Fact]
    public async Task A_participant_reads_the_minutes_and_writes_none()
    {
        var id = await office.Meets("Reading along");
        using var desk = await office.As("shen.rx");
        await desk.Does(id, "running-order/begin");
        await desk.Records(office, id, 1, ("Resolution", "agreed by all"));
        using var reader = await office.As("ye.hj");
        var page = await reader.Get($"/meetings/{id}/minutes");
        Assert.Contains("agreed by all", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        var key = (await office.MeetingOf(id)).Items.First().Key;
        foreach (var deed in new[] { $"items/{key}", "running-order/end", "submission", $"running-order/{key}" })
        {
            var refused = await reader.Forces(id, deed, ("Discussion", "x"), ("BasedOn", "1"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("the minute taker or a secretary to arrange", refused.Errors.Single(), StringComparison.Ordinal);
        }
    }
}
