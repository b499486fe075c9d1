using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;

namespace SecretaryService.Web.Tests.Calls;

public sealed class SendingACallTwiceTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Gets_the_same_answer_and_is_one_call()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).Promised("Twice");
        var (first, second) = (await form.Post(), await form.Post());
        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await office.CountCalls("Twice"));
    }

    [Fact]
    public async Task Draws_one_number()
    {
        using var desk = await office.As("shen.rx");
        var (form, before) = ((await desk.NewCall()).Filled("One number"), await Last());
        await form.Post();
        await form.Post();
        Assert.Equal(before + 1, await Last());
    }

    [Fact]
    public async Task At_once_is_one_call()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).Filled("At once");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.Post()));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Redirect, answers[0].Location), (answer.Status, answer.Location)));
        Assert.Equal(1, await office.CountCalls("At once"));
    }

    [Fact]
    public async Task With_other_content_is_refused_and_shows_what_was_typed()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).Filled("The first text");
        var first = await form.Post();
        var second = await form.With("Matter", "Another text").Post();
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("This form was sent before, with other content", second.Title);
        Assert.Equal("Another text", second.Fact("Matter"));
        Assert.Equal(first.Location, second.Document.QuerySelector("main a.btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task With_other_content_saves_nothing()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).Filled("Kept");
        await form.Post();
        await form.With("Matter", "Not kept").Post();
        Assert.Equal((1, 0), (await office.CountCalls("Kept"), await office.CountCalls("Not kept")));
    }

    [Fact]
    public async Task By_somebody_else_is_refused_and_does_not_lead_to_the_first()
    {
        using var desk = await office.As("shen.rx");
        using var other = await office.As("he.yn");
        var form = (await desk.NewCall()).Filled("Whose key");
        var first = await form.Post();
        var stolen = await (await other.NewCall()).Filled("Whose key").With(PageForm.Key, form[PageForm.Key]).Post();
        Assert.Equal(HttpStatusCode.Conflict, stolen.Status);
        Assert.DoesNotContain(first.Location!, stolen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_refusal_is_not_a_second_time()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).Filled("Corrected").With("Rings", "abc");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Post()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await form.With("Rings", "2").Post()).Status);
    }

    [Fact]
    public async Task As_a_new_form_is_a_second_call()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).Filled("Two alike");
        await form.Post();
        await form.Anew().Post();
        Assert.Equal(2, await office.CountCalls("Two alike"));
    }

    private async Task<long> Last()
    {
        await using var db = office.Books();
        return await db.Set<Counter>().Where(c => c.Series == "C-2026").Select(c => c.Last).SingleAsync();
    }
}
