using System.Net;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Tests.Calls;

[Clause("3.1.4")]
public sealed class MakingACallbackTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Result = "She gets the invoice on Friday.";

    [Fact]
    public async Task By_its_owner_clears_the_desk()
    {
        var (call, promise) = await Promised("Owner");
        using var owner = await office.As("ye.hj");
        var desk = await (await (await Filled(owner, promise)).Post()).Follow();
        Assert.Equal(("/desk", $"Callback for {call.Number} made."), (desk.Address, desk.Note));
        Assert.DoesNotContain(call.Number, desk.Text.Replace(desk.Note!, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_its_owner_shows_on_the_call()
    {
        var (call, promise) = await Promised("Shown");
        using var owner = await office.As("ye.hj");
        await (await Filled(owner, promise)).Post();
        var page = await owner.Get(call.Address);
        Assert.Contains($"made in time, 10:00 {Result}", page.TextOf("section[aria-labelledby=promises-h]"), StringComparison.Ordinal);
        Assert.Contains($"made the callback: {Result}", page.TextOf("section[aria-labelledby=trail-h] li"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_a_secretary_is_on_behalf_of_the_owner()
    {
        var (call, promise) = await Promised("On behalf");
        using var secretary = await office.As("he.yn");
        Assert.Equal(HttpStatusCode.Redirect, (await (await Filled(secretary, promise)).Post()).Status);
        var kept = (await office.Call(call.Id)).Callback;
        Assert.Equal((await office.PersonId("ye.hj"), await office.PersonId("he.yn")), (kept.OwnerId, kept.Done!.ById));
    }

    [Fact]
    public async Task By_another_colleague_is_refused_with_a_sentence()
    {
        var (call, promise) = await Promised("Not mine", owner: "okafor");
        using var recipient = (await office.As("ye.hj")).In("zh-CN");
        var page = await recipient.Post($"/commitments/{promise.Id}/keeping", (await recipient.Deed(promise.Id, "urgings")).With("Words", Result).Fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(["此事应由 Daniel Okafor 办理，或由秘书代办。"], page.Errors);
        Assert.Equal(Result, page.ValueOf("Words"));
        Assert.Null((await office.Call(call.Id)).Callback.Done);
    }

    [Fact]
    public async Task By_another_colleague_is_not_offered()
    {
        var (call, promise) = await Promised("Not offered", owner: "okafor");
        using var recipient = await office.As("ye.hj");
        Assert.Null((await recipient.Get($"/commitments/{promise.Id}")).Document.QuerySelector($"form[action='/commitments/{promise.Id}/keeping']"));
        Assert.Null((await recipient.Get(call.Address)).Document.QuerySelector($".acts a[href='/commitments/{promise.Id}']"));
    }

    [Fact]
    public async Task By_a_stranger_to_the_call_is_not_there()
    {
        var (_, promise) = await Promised("Unseen");
        using var stranger = await office.As("gu.qh");
        var answer = await stranger.Post($"/commitments/{promise.Id}/keeping", (await stranger.Get("/password")).Form("/password").With("Words", Result).Fields);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_second_time_is_refused()
    {
        var (call, promise) = await Promised("Second time");
        using var owner = await office.As("ye.hj");
        PageForm[] forms = [await Filled(owner, promise), await Filled(owner, promise, "Once more")];
        await forms[0].Post();
        var second = await forms[1].Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Equal(["This promise has been kept already."], second.Errors);
        Assert.Equal(Result, (await office.Call(call.Id)).Callback.Done!.Result);
    }

    [Fact]
    public async Task At_once_counts_once()
    {
        var (call, promise) = await Promised("Both at once");
        using var owner = await office.As("ye.hj");
        using var secretary = await office.As("he.yn");
        PageForm[] forms = [await Filled(owner, promise, "by the owner"), await Filled(secretary, promise, "by the secretary")];
        var answers = await Task.WhenAll(forms.Select(form => form.Post()));
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], answers.Select(a => a.Status).Order());
        Assert.Equal(2, (await office.Call(call.Id)).Version);
    }

    [Theory]
    [InlineData("", "请用一句话写明结果，不超过 500 字。")]
    [InlineData("  ", "请用一句话写明结果，不超过 500 字。")]
    [InlineData("501", "请用一句话写明结果，不超过 500 字。")]
    public async Task Needs_a_result(string result, string sentence)
    {
        var (_, promise) = await Promised("Needs a result");
        using var owner = (await office.As("ye.hj")).In("zh-CN");
        var typed = result == "501" ? new string('果', 501) : result;
        var page = await (await Filled(owner, promise, typed)).Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence, typed), (page.Status, page.ErrorAt("Words"), page.ValueOf("Words")));
    }

    [Fact]
    public async Task Is_seen_by_whoever_promised_it()
    {
        var (call, promise) = await Promised("Taker sees");
        using var owner = await office.As("ye.hj");
        using var taker = await office.As("shen.rx");
        await (await Filled(owner, promise)).Post();
        var others = (await taker.Get("/desk")).Document.QuerySelectorAll("section[aria-labelledby=others-h] li")
            .Single(row => row.TextContent.Contains(call.Number, StringComparison.Ordinal) && row.TextContent.Contains("Call back", StringComparison.Ordinal));
        Assert.Equal(("in time", Result), (others.QuerySelector(".when small")!.TextContent, others.QuerySelector("q")!.TextContent));
    }

    [Fact]
    public async Task After_its_time_shows_late()
    {
        var (call, promise) = await Promised("Late", at: "2026-11-24T08:30:00", urgency: "Urgent");
        using var owner = await office.As("ye.hj");
        Assert.Contains($"1 h late promised for 09:00 Call back Marta Lindqvist: Late", (await owner.Get("/desk")).TextOf("section[aria-labelledby=late-h]"), StringComparison.Ordinal);
        await (await Filled(owner, promise)).Post();
        Assert.Contains("made late, 10:00", (await owner.Get(call.Address)).TextOf("section[aria-labelledby=promises-h]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999999")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    public async Task Of_an_unknown_promise_is_not_there(string id)
    {
        using var owner = await office.As("ye.hj");
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Get($"/commitments/{id}")).Status);
    }

    private async Task<(Page Call, Commitment Promise)> Promised(string matter, string? owner = null, string at = "", string urgency = "Routine")
    {
        using var desk = await office.As("shen.rx");
        var ownerId = owner is null ? "" : $"{await office.PersonId(owner)}";
        var page = await desk.Log(form => form.Promised(matter).With("OwnerId", ownerId).With("At", at).With("Urgency", urgency));
        return (page, (await office.Call(page.Id)).Callback);
    }

    private static async Task<PageForm> Filled(Browser browser, Commitment promise, string result = Result) =>
        (await browser.Deed(promise.Id, "keeping")).With("Words", result);
}
