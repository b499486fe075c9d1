using System.Net;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Deputies;

/// <summary>代理: B acts for A, for some days, and never at second hand.</summary>
public sealed class ActingForAnotherTests : IDisposable
{
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Puts_what_A_owes_on_Bs_desk_and_lets_him_do_it()
    {
        using var desk = await _office.As("shen.rx");
        var call = await desk.Log(form => form.Promised("for the absent"));
        var promise = (await _office.Call(call.Id)).Callback;
        await Arrange("ye.hj", "okafor");
        using var deputy = await _office.As("okafor");
        Assert.Contains("for 叶怀瑾", (await deputy.Get("/desk")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await deputy.Deed(promise.Id, "keeping")).With("Words", "called for her").Post()).Status);
        Assert.Contains("Done by Daniel Okafor", (await desk.Get($"/commitments/{promise.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Use deputy", (await desk.Get("/calls/lookup/colleague?q=8400")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Level.Confidential, HttpStatusCode.OK)]
    [InlineData(Level.Restricted, HttpStatusCode.NotFound)]
    public async Task Opens_what_A_handles_up_to_confidential(Level level, HttpStatusCode answer)
    {
        var call = await _office.Tell("handled by song.zx", level);
        using var deputy = await _office.As("okafor");
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Get($"/calls/{call.Id}")).Status);
        await Arrange("song.zx", "okafor");
        Assert.Equal(answer, (await deputy.Get($"/calls/{call.Id}")).Status);
        Assert.Equal(answer == HttpStatusCode.OK, (await deputy.Get("/calls")).Text.Contains(call.Number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ends_when_A_is_back()
    {
        var call = await _office.Tell("only for a while", Level.Internal);
        await Arrange("song.zx", "okafor");
        using var absent = await _office.As("song.zx");
        var page = await absent.Get($"/directory/{await _office.PersonId("song.zx")}");
        var end = page.Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action")!).Single(a => a.EndsWith("/end", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form(end).Post()).Status);
        using var deputy = await _office.As("okafor");
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Get($"/calls/{call.Id}")).Status);
    }

    [Fact]
    public async Task In_a_circle_or_in_a_chain_is_refused_with_a_sentence()
    {
        await Arrange("ye.hj", "okafor");
        Assert.Equal(["叶怀瑾 is away in these days, too: Daniel Okafor acts then. Choose a colleague who is here."], (await TryArrange("okafor", "ye.hj")).Errors);
        Assert.Equal(["Daniel Okafor acts for 叶怀瑾 in these days. Find another deputy for 叶怀瑾 first."], (await TryArrange("okafor", "gu.qh")).Errors);
        Assert.Equal(["叶怀瑾 is away in these days, too: Daniel Okafor acts then. Choose a colleague who is here."], (await TryArrange("gu.qh", "ye.hj")).Errors);
        Assert.Equal(["Nobody deputises for himself."], (await TryArrange("gu.qh", "gu.qh")).Errors);
        Assert.Equal(["The last day is before the first."], (await TryArrange("gu.qh", "calder", "2026-11-27", "2026-11-25")).Errors);
        Assert.Equal(["The first day is past. A deputy acts from today on."], (await TryArrange("gu.qh", "calder", "2026-11-20", "2026-11-25")).Errors);
    }

    [Fact]
    public async Task Is_not_for_strangers_to_arrange()
    {
        using var colleague = await _office.As("gu.qh");
        var form = (await colleague.Get($"/directory/{await _office.PersonId("gu.qh")}")).Form($"/directory/{await _office.PersonId("gu.qh")}/deputies");
        var page = await colleague.Post($"/directory/{await _office.PersonId("ye.hj")}/deputies", form.With("Deputy", "8501").Fields);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Only 叶怀瑾, a secretary or a manager can arrange this."), (page.Status, page.Errors.Single()));
    }

    [Fact]
    public async Task Where_somebody_is_runs_out_by_itself()
    {
        using var own = await _office.As("ye.hj");
        var id = await _office.PersonId("ye.hj");
        await (await own.Get($"/directory/{id}")).Form($"/directory/{id}/presence").With("Presence", "Meeting").With("PresentUntil", "2026-11-24T11:30").With("Note", "room 3").Post();
        using var desk = await _office.As("shen.rx");
        Assert.Contains("room 3", (await desk.Get("/calls/lookup/colleague?q=8400")).Html, StringComparison.Ordinal);
        _office.Clock.Advance(TimeSpan.FromHours(2));
        Assert.DoesNotContain("room 3", (await desk.Get("/calls/lookup/colleague?q=8400")).Html, StringComparison.Ordinal);
    }

    public void Dispose() => _office.Dispose();

    private async Task Arrange(string absent, string deputy) => Assert.Equal(HttpStatusCode.Redirect, (await TryArrange(absent, deputy)).Status);

    private async Task<Page> TryArrange(string absent, string deputy, string from = "2026-11-24", string until = "2026-11-27")
    {
        using var desk = await _office.As("he.yn");
        var (id, name) = (await _office.PersonId(absent), (await _office.Extension(deputy)));
        return await (await desk.Get($"/directory/{id}")).Form($"/directory/{id}/deputies").With("Deputy", name).With("From", from).With("Until", until).Post();
    }
}
