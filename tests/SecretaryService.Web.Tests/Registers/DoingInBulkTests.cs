using System.Globalization;
using System.Net;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Tests.Registers;

/// <summary>One deed for several calls, all or none, and back again as one.</summary>
public sealed class DoingInBulkTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Follow_ups_for_all_of_them_and_back()
    {
        using var desk = await office.As("shen.rx");
        var calls = await Three(desk);
        var form = (await Page(desk, "follow-ups", calls)).Form("/calls/bulk/follow-ups")
            .With("What", "Send the list").With("Owner", await office.Extension("ye.hj")).With("DueAt", "2026-11-26T10:00");
        var sent = await form.Post();
        // A double click is one deed.
        Assert.Equal(sent.Location, (await form.Post()).Location);
        var done = await sent.Follow();
        Assert.StartsWith("3 follow-ups", done.Note, StringComparison.Ordinal);
        Assert.All(await Commitments(calls), c => Assert.True(c is { What: "Send the list", IsOpen: true }));
        var undone = await (await done.Form(Undo(done)).Post()).Follow();
        Assert.Equal("Taken back.", undone.Note);
        Assert.All(await Commitments(calls), c => Assert.Equal("taken back", c.Withdrawn!.Reason));
        Assert.StartsWith("This has been taken back already", (await (await (done.Form(Undo(done)).Anew()).Post()).Follow()).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voiding_all_of_them_and_back_with_what_was_promised()
    {
        using var desk = await office.As("shen.rx");
        var calls = new[] { (await desk.Log(f => f.Promised("bulk promise"))).Id, (await desk.Log(f => f.Filled("bulk plain"))).Id };
        var done = await (await (await Page(desk, "voiding", calls)).Form("/calls/bulk/voiding").With("Reason", "twice").Post()).Follow();
        Assert.NotNull((await office.Call(calls[0])).Voided);
        await (await done.Form(Undo(done)).Post()).Follow();
        var back = await office.Call(calls[0]);
        Assert.Null(back.Voided);
        Assert.All(back.Commitments, c => Assert.True(c.IsOpen));
        Assert.Contains("took the voiding back", (await desk.Get($"/calls/{calls[0]}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_cannot_leaves_all_as_they_are()
    {
        using var desk = await office.As("shen.rx");
        var calls = await Three(desk);
        await (await desk.Get($"/calls/{calls[2]}/voiding")).Form($"/calls/{calls[2]}/voiding").With("Reason", "alone").Post();
        var refused = await (await Page(desk, "voiding", calls)).Form("/calls/bulk/voiding").With("Reason", "together").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("together", refused.ValueOf("Reason"));
        Assert.Null((await office.Call(calls[0])).Voided);
    }

    [Fact]
    public async Task Another_cannot_take_it_back_nor_can_its_doer_after_half_an_hour()
    {
        using var mine = new WebOffice();
        using var desk = await mine.SignIn("shen.rx");
        var call = (await desk.Log(f => f.Filled("late thought"))).Id;
        var done = await (await (await Page(desk, "voiding", [call])).Form("/calls/bulk/voiding").With("Reason", "x").Post()).Follow();
        using var other = await mine.SignIn("he.yn");
        Assert.Equal(HttpStatusCode.NotFound, (await ((await other.Get("/calls?outcome=Missed")).Form("/calls/views") with { Action = Undo(done) }).Post()).Status);
        mine.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.StartsWith("Only who did it can take it back", (await (await done.Form(Undo(done)).Post()).Follow()).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("follow-ups")]
    [InlineData("voiding")]
    public async Task Nothing_chosen_is_refused_with_a_sentence(string deed)
    {
        using var desk = await office.As("shen.rx");
        var refused = await (await desk.Get($"/calls/bulk/{deed}")).Form($"/calls/bulk/{deed}").Post();
        Assert.Contains(refused.Errors, e => e.Contains("Choose 1 to 100 entries", StringComparison.Ordinal));
    }

    private static async Task<long[]> Three(Browser desk)
    {
        var calls = new List<long>();
        for (var i = 0; i < 3; i++)
        {
            calls.Add((await desk.Log(f => f.Filled($"bulk {i}"))).Id);
        }

        return [.. calls];
    }

    private static Task<Page> Page(Browser desk, string deed, long[] calls) =>
        desk.Get($"/calls/bulk/{deed}?{string.Join('&', calls.Select(c => string.Create(CultureInfo.InvariantCulture, $"Chosen={c}")))}");

    private static string Undo(Page page) => page.Document.QuerySelector("form.flash")!.GetAttribute("action")!;

    private async Task<IReadOnlyList<Commitment>> Commitments(long[] calls)
    {
        var all = new List<Commitment>();
        foreach (var call in calls)
        {
            all.Add((await office.Call(call)).Commitments.Single(c => c.Kind == CommitmentKind.FollowUp));
        }

        return all;
    }
}
