using System.Net;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Tests.Meetings;

public sealed class FollowingResolutionsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("3.4.3b")]
    public async Task From_the_issue_to_the_verified_end_they_stand_where_they_belong()
    {
        var id = await office.Issued("To be followed");
        var number = (await office.MeetingOf(id)).Number;
        using var owner = await office.As("ye.hj");
        using var chair = await office.As("lu.zy");
        Assert.Contains(number, (await owner.Get("/meetings/resolutions?tab=mine")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await chair.Get("/meetings/resolutions?tab=mine")).Text, StringComparison.Ordinal);
        var owed = await office.Owed(id, CommitmentKind.CarryOut);
        Assert.Equal(HttpStatusCode.Redirect, (await (await owner.Get($"/commitments/{owed}")).Form($"/commitments/{owed}/answers").With("Words", "half of it is ordered").Post()).Status);
        Assert.Contains("half of it is ordered", (await chair.Get("/meetings/resolutions")).Text, StringComparison.Ordinal);
        await owner.Keeps(office, id, "all ordered");
        Assert.Contains(number, (await chair.Get("/meetings/resolutions?tab=verify")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await owner.Get("/meetings/resolutions?tab=verify")).Text, StringComparison.Ordinal);
        var key = (await office.MeetingOf(id)).Actions.Single().Key;
        var refused = await chair.Tries(id, $"actions/{key}/verification", ("Words", "the spare parts are missing"), ("Agreed", "false"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choose a later day, within a year."), (refused.Status, refused.Errors.Single()));
        Assert.Contains("the spare parts are missing", refused.Html, StringComparison.Ordinal);
        await chair.Does(id, $"actions/{key}/verification", ("Words", "the spare parts are missing"), ("Until", "2026-12-08"), ("Agreed", "false"));
        Assert.Contains(number, (await owner.Get("/meetings/resolutions?tab=mine")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await owner.Get("/meetings/resolutions?tab=done")).Text, StringComparison.Ordinal);
        await owner.Keeps(office, id, "with spare parts");
        await chair.Does(id, $"actions/{key}/verification", ("Agreed", "true"));
        Assert.Contains(number, (await owner.Get("/meetings/resolutions?tab=done")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await owner.Get("/meetings/resolutions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_time_is_granted_by_the_chair_and_taken_by_nobody()
    {
        var id = await office.Issued("More time");
        using var owner = await office.As("ye.hj");
        using var chair = await office.As("lu.zy");
        var owed = await office.Owed(id, CommitmentKind.CarryOut);
        var key = (await office.MeetingOf(id)).Actions.Single().Key;
        Assert.Empty((await owner.Get($"/commitments/{owed}")).Document.QuerySelectorAll($"form[action='/commitments/{owed}/extensions']"));
        var form = (await owner.Get("/password")).Form("/password").With("Words", "late").With("Until", "2026-12-10T16:00") with { Action = $"/commitments/{owed}/extensions" };
        var refused = await form.Anew().Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("What a meeting settled is extended by 陆知远.", string.Join(' ', refused.Errors), StringComparison.Ordinal);
        await owner.Does(id, $"actions/{key}/more-time", ("Until", "2026-12-10"), ("Words", "the supplier is late"));
        Assert.Contains("This is for 陆知远, or a deputy, to say.", (await owner.Forces(id, $"actions/{key}/time", ("Agreed", "true"))).Errors.Single(), StringComparison.Ordinal);
        Assert.Contains("asks for time until 10 Dec: the supplier is late", (await chair.Get($"/meetings/{id}/minutes")).Text, StringComparison.Ordinal);
        await chair.Does(id, $"actions/{key}/time", ("Agreed", "true"));
        var meeting = await office.MeetingOf(id);
        Assert.Equal((new DateOnly(2026, 12, 10), new DateOnly(2026, 12, 10)), (meeting.Actions.Single().Due, meeting.Commitments.Single(c => c.Kind == CommitmentKind.CarryOut).DueOn));
    }

    [Fact]
    public async Task What_is_still_open_comes_on_the_next_agenda_of_the_series_once()
    {
        var series = Guid.CreateVersion7();
        var first = await office.Issued("Weekly", series: series);
        office.Clock.Advance(TimeSpan.FromMinutes(30));
        var second = await office.Meets("Weekly", series: series);
        using var desk = await office.As("shen.rx");
        var key = (await office.MeetingOf(first)).Actions.Single().Key;
        Assert.Contains("Order the machines", (await desk.Get($"/meetings/{second}/minutes")).TextOf("[aria-labelledby=earlier-h]"), StringComparison.Ordinal);
        await desk.Does(second, $"running-order/open/{key}");
        var item = (await office.MeetingOf(second)).Items.Last();
        Assert.Equal(("Order the machines", "叶怀瑾", key), (item.Title, item.ReporterName, item.FollowsKey));
        Assert.Contains("item 3 of the agenda", (await desk.Get($"/meetings/{second}/minutes")).Text, StringComparison.Ordinal);
        Assert.Equal("This is on the agenda already.", (await desk.Forces(second, $"running-order/open/{key}")).Errors.Single());
        // A meeting of no series takes up nothing.
        var alone = await office.Meets("Alone");
        Assert.StartsWith("Only what is still open", (await desk.Forces(alone, $"running-order/open/{key}")).Errors.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_turns_its_pages_and_shows_what_is_due_first_above()
    {
        var id = await office.Meets("Much to do");
        using var desk = await office.As("shen.rx");
        using var chair = await office.As("lu.zy");
        await desk.Does(id, "running-order/begin");
        await desk.Records(office, id, 1, ("Discussion", "much"));
        foreach (var i in Enumerable.Range(0, 30))
        {
            await desk.Settles(id, $"Thing {i:00}", due: HeldMeetings.Day(new DateOnly(2027, 1, 4).AddDays(i)));
        }

        await desk.Does(id, "running-order/end");
        await desk.Does(id, "submission");
        await chair.Does(id, "approval");
        await desk.Does(id, "issue");
        List<string> seen = [];
        for (var address = "/meetings/resolutions?tab=mine"; address is not null;)
        {
            using var owner = await office.As("ye.hj");
            var page = await owner.Get(address);
            seen.AddRange(page.Document.QuerySelectorAll("td.title a").Select(a => a.TextContent).Where(t => t.StartsWith("Thing", StringComparison.Ordinal)));
            address = page.Document.QuerySelector("a[aria-keyshortcuts='Alt+PageDown']")?.GetAttribute("href");
            Assert.Equal(seen.Count > 0 && address is null, page.Document.QuerySelector("a[aria-keyshortcuts='Alt+PageUp']") is not null);
        }

        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"Thing {i:00}"), seen);
    }
}
