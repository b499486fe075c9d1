using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace SecretaryService.Web.Tests.Calls;

/// <summary>Forms that no page of ours sends: refused with a page, never a failure of ours.</summary>
public sealed class SendingAStrangeFormTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Without_its_token_shows_what_was_typed_and_saves_nothing()
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.NewCall()).Filled("No token").Without(PageForm.Token).Post(("Sec-Fetch-Site", "same-origin"));
        Assert.Equal((HttpStatusCode.BadRequest, "This page was older than your session"), (page.Status, page.Title));
        Assert.Equal(("No token", "Marta Lindqvist"), (page.Fact("Matter"), page.Fact("Name")));
        Assert.Equal(0, await office.CountCalls("No token"));
    }

    [Fact]
    public async Task Without_its_token_can_be_sent_again_with_one_button()
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.NewCall()).Promised("Sent again").Without(PageForm.Token).Post();
        var saved = await (await page.Form("/calls").Post()).Follow();
        Assert.Equal(("Sent again", "叶怀瑾"), (saved.Title, saved.Fact("For")));
    }

    [Fact]
    public async Task With_the_token_of_somebody_else_is_refused()
    {
        using var desk = await office.As("shen.rx");
        using var other = await office.As("he.yn");
        var token = (await other.NewCall())[PageForm.Token];
        var page = await (await desk.NewCall()).Filled("Whose token").With(PageForm.Token, token).Post();
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(0, await office.CountCalls("Whose token"));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("none")]
    public async Task From_another_site_is_refused_and_repeats_nothing(string site)
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.NewCall()).Filled("Foreign words").Without(PageForm.Token).Post(("Sec-Fetch-Site", site));
        Assert.Equal((HttpStatusCode.BadRequest, "This form could not be read"), (page.Status, page.Title));
        Assert.DoesNotContain("Foreign words", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("not-a-key")]
    public async Task With_a_key_that_is_none_is_refused(string key)
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.NewCall()).Filled("No key").With(PageForm.Key, key).Post();
        Assert.Equal((HttpStatusCode.BadRequest, "This form could not be read"), (page.Status, page.Title));
        Assert.Equal(0, await office.CountCalls("No key"));
    }

    [Fact]
    public async Task Without_a_key_is_refused()
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.NewCall()).Filled("Keyless").Without(PageForm.Key).Post();
        Assert.Equal((HttpStatusCode.BadRequest, 0), (page.Status, await office.CountCalls("Keyless")));
    }

    [Theory]
    [InlineData("application/json", """{"Matter":"by machine","Outcome":2}""")]
    [InlineData("text/plain", "Matter=by machine")]
    [InlineData("application/x-www-form-urlencoded; charset=klingon", "Matter=by+machine")]
    [InlineData("application/x-www-form-urlencoded", "%%%=&&&==;%00%ff")]
    [InlineData("multipart/form-data; boundary=x", "--y")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("nonsense", "")]
    public async Task Of_another_kind_is_refused_with_a_page(string type, string body)
    {
        using var desk = await office.As("shen.rx");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var page = await desk.Send(HttpMethod.Post, "/calls", content);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEmpty(page.Title);
    }

    [Fact]
    public async Task With_two_thousand_fields_is_refused()
    {
        using var desk = await office.As("shen.rx");
        var form = Enumerable.Range(0, 2000).Aggregate((await desk.NewCall()).Filled("Many"), (f, i) => f.And($"field{i}", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Post()).Status);
    }

    [Fact]
    public async Task With_two_hundred_fields_and_no_token_is_not_shown_again()
    {
        using var desk = await office.As("shen.rx");
        var form = Enumerable.Range(0, 200).Aggregate((await desk.NewCall()).Without(PageForm.Token), (f, i) => f.And($"field{i}", "x"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await form.Post()).Status);
    }

    [Fact]
    public async Task In_several_parts_is_a_form_like_any_other()
    {
        using var desk = await office.As("shen.rx");
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in (await desk.NewCall()).Filled("In parts").Fields)
        {
            parts.Add(new StringContent(value), $"\"{name}\"");
        }

        Assert.Equal(HttpStatusCode.Redirect, (await desk.Send(HttpMethod.Post, "/calls", parts)).Status);
    }

    [Theory]
    [InlineData("Matter", "twice")]
    [InlineData("Matter[0]", "x")]
    [InlineData("Matter.Length", "5")]
    [InlineData("Caller.Name", "x")]
    [InlineData("[0].Matter", "x")]
    [InlineData("Rings", "3")]
    [InlineData("Promise", "false")]
    [InlineData("Id", "1")]
    [InlineData("", "x")]
    public async Task With_a_field_too_many_is_the_call_that_the_page_showed(string field, string value)
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Filled("Once").With("Rings", "2").And(field, value));
        Assert.Equal(("Once", "2 3.1.1 allows 3"), (page.Fact("Matter"), page.Fact("Rings")));
    }

    [Fact]
    public async Task Cannot_set_what_the_form_does_not_offer()
    {
        using var desk = await office.As("shen.rx");
        var call = await office.Call((await desk.Log(form => form.Filled("Over-posted")
            .And("Number", "C-1").And("TakenById", "1").And("TakenByName", "Mallory").And("RingsAllowed", "99").And("Version", "7").And("OccurredAt", "2001-01-01"))).Id);
        Assert.Equal(("沈若溪", 3, 1, WebOffice.TuesdayAtTen.UtcDateTime), (call.TakenByName, call.RingsAllowed, call.Version, call.OccurredAt));
    }

    // Every field gets something nasty in turn; the seed makes a failure repeatable.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task At_random_never_fails_on_our_side(int seed)
    {
        using var desk = await office.As("shen.rx");
        var (random, empty) = (new Random(seed), await desk.NewCall());
        string[] fields = [.. empty.Fields.Select(f => f.Key).Where(key => key != PageForm.Token).Append("Promise").Append("Then")];
        for (var i = 0; i < 60; i++)
        {
            var form = fields.Where(_ => random.Next(3) == 0).Aggregate(empty.Filled("Fuzz").Anew(), (f, field) => f.With(field, Nasty[random.Next(Nasty.Length)]));
            var page = await form.Post();
            Assert.True((int)page.Status < 500, string.Join('&', form.Fields.Select(f => $"{f.Key}={f.Value}")));
        }
    }

    private static readonly string[] Nasty =
    [
        "", " ", "0", "-1", "1e9", "99999999999999999999", "true", "null", "NaN", "'; DROP TABLE Calls; --", "<script>alert(1)</script>", "{0}", "%s%n", "../../etc/passwd",
        "0001-01-01", "9999-12-31T23:59:59.9999999", "2026-11-24T10:00:00+14:00", "24/11/2026", "PutThrough", "Message", "6", "Restricted", "new", "\ud83d\ude42",
        "\u202e", "\r\n\t", "=1+1", new('长', 5000), "8400", "021 6600 4417", "a&b=c", "＋８６（２１）",
    ];
}
