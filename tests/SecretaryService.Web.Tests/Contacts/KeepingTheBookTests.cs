using System.Net;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Contacts;

/// <summary>Writing contacts down, finding out that they are there already, confirming them, and what the standard makes of it.</summary>
public sealed class KeepingTheBookTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Writes_down_everything_and_shows_it()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Keep("Nadia Brook", "Brook Castings", "+44 20 7946 0711\n+44 20 7946 0712", form => form.With("SharedNumbers", "+44 20 7946 0700").With("Position", "Head of sales").With("Salutation", "Dr Brook")
            .With("Mails", "nadia@brook.example\nsales@brook.example").With("Address", "1 Foundry Road\nBrook").With("Language", "English").With("Drink", "black tea").With("Likes", "chess").With("Dates", "1980-05-24 birthday\n2019-02-01 joined").With("Remark", "prefers mornings"));
        Assert.All(new[] { "Dr Brook", "Head of sales", "+44 20 7946 0712", "nadia@brook.example", "1 Foundry Road", "black tea", "chess", "24 May 1980", "joined", "prefers mornings", "never confirmed" }, words => Assert.Contains(words, page.Text, StringComparison.Ordinal));
        var form = (await desk.Get($"/contacts/{page.Id}/edit")).Form($"/contacts/{page.Id}");
        Assert.Equal("1980-05-24 birthday\n2019-02-01 joined", form["Dates"].ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal).Aggregate((a, b) => $"{a}\n{b}"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.With("Drink", "water").Post()).Status);
        Assert.Equal(("water", 3, 2), ((await office.Contact(page.Id)).Drink, (await office.Contact(page.Id)).Phones.Count, (await office.Contact(page.Id)).Dates.Count));
    }

    [Theory]
    [InlineData("Mails", "no address")]
    [InlineData("Mails", "a@b.example, c@d.example")]
    [InlineData("Dates", "birthday 1980-05-24")]
    [InlineData("Dates", "1980-02-30 birthday")]
    [InlineData("Dates", "1980-05-24")]
    [InlineData("Numbers", "none")]
    public async Task Refuses_what_is_no_such_thing_at_its_field(string field, string typed)
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.NewContact()).With("Name", "Refused Person").With(field, typed).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.ErrorAt(field));
        Assert.Equal(typed, page.ValueOf(field));
    }

    [Fact]
    public async Task Asks_about_a_likely_duplicate_and_takes_somebody_else_for_an_answer()
    {
        using var desk = await office.As("shen.rx");
        await desk.Keep("Rosa Double", "Double Ltd", "+44 20 7946 0733");
        var form = (await desk.NewContact()).With("Name", "R. D.").With("Numbers", "+44 (20) 7946-0733");
        var asked = await form.Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Rosa Double", asked.TextOf("form .note"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await asked.Form("/contacts").With("IsSomebodyElse", "true").Post()).Status);
        Assert.Equal("", (await desk.Get("/contacts/lookup/twins?name=Nobody+Yet")).Html.Trim());
        Assert.Contains("Rosa Double", (await desk.Get("/contacts/lookup/twins?except=0&name=rosa+double")).Html, StringComparison.Ordinal);
        Assert.Contains("Rosa Double", (await desk.Get("/contacts/lookup/twins?name=&numbers=00000%0A%2B44+20+7946+0733")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ties_people_to_their_organisation_and_keeps_them_when_it_is_renamed()
    {
        using var desk = await office.As("shen.rx");
        var person = await desk.Keep("Piers Tied", "Tied Works");
        var house = await desk.Keep(null, "TIED works", "+44 20 7946 0740");
        Assert.Contains("Piers Tied", house.Text, StringComparison.Ordinal);
        await (await desk.Get($"/contacts/{house.Id}/edit")).Form($"/contacts/{house.Id}").With("Organisation", "Untied Works").Post();
        Assert.Contains("Piers Tied", (await desk.Get($"/contacts/{house.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Untied Works", (await desk.Get($"/contacts/{person.Id}")).TextOf(".head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_every_call_the_newest_first_and_page_by_page()
    {
        using var desk = await office.As("shen.rx");
        var contact = await desk.Keep("Olga Often", "Often Ltd", "+44 20 7946 0750");
        for (var i = 0; i < 27; i++)
        {
            await desk.Log(form => form.Filled($"call {i:00}").With("Name", "Olga Often").With("Phone", "+44 20 7946 0750").With("At", $"2026-10-{i + 1:00}T09:00"));
        }

        var first = await desk.Get($"/contacts/{contact.Id}");
        Assert.Contains("call 26", first.TextOf("aside .trail li"), StringComparison.Ordinal);
        Assert.DoesNotContain("call 01", first.Text, StringComparison.Ordinal);
        var second = await desk.Get(first.Document.QuerySelectorAll(".pager a")[^1].GetAttribute("href")!);
        Assert.Contains("call 01", second.Text, StringComparison.Ordinal);
        Assert.Contains("call 00", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("call 02", second.Text, StringComparison.Ordinal);
    }

    [Fact, Clause("2.3.1")]
    public async Task Confirms_with_one_button_and_the_figure_of_2_3_1_rises()
    {
        await using var house = new DemoOffice();
        using var desk = await house.As("shen.rx");
        Assert.Equal("1 of 7", await Figure(desk));
        var contact = await desk.Keep("Complete Person", "Complete Ltd", "+44 20 7946 0760", form => form.With("Position", "all of it"));
        Assert.Equal("1 of 8", await Figure(desk));
        Assert.Contains("Complete Person", (await desk.Get("/standard/2.3.1")).Text, StringComparison.Ordinal);
        Assert.Contains("Complete Person", (await desk.Get("/contacts?state=amiss")).Text, StringComparison.Ordinal);
        var confirmed = await (await contact.Form($"/contacts/{contact.Id}/confirmation").Post()).Follow();
        Assert.Equal("Complete Person is confirmed today.", confirmed.Note);
        Assert.Equal("2 of 8", await Figure(desk));
        Assert.DoesNotContain("Complete Person", (await desk.Get("/contacts?state=amiss")).Text, StringComparison.Ordinal);
        house.Clock.Advance(TimeSpan.FromDays(366));
        using var later = await house.SignIn("shen.rx");
        Assert.Equal("0 of 8", await Figure(later));
        using var employee = await house.SignIn("ye.hj");
        Assert.DoesNotContain("Complete Person", (await employee.Get("/standard/2.3.1")).Text, StringComparison.Ordinal);
    }

    [Fact, Clause("2.3.1")]
    public async Task Confirmed_but_incomplete_does_not_count()
    {
        using var desk = await office.As("shen.rx");
        var contact = await desk.Keep("Half Known", null, "+44 20 7946 0770");
        var confirmed = await (await contact.Form($"/contacts/{contact.Id}/confirmation").Post()).Follow();
        Assert.Equal("Half Known is confirmed today, and still lacks something.", confirmed.Note);
        Assert.Contains("Still lacking: Organisation, Position", confirmed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_dates_that_come_near()
    {
        using var desk = await office.As("shen.rx");
        Assert.Contains("汤以和", (await desk.Get("/contacts")).TextOf("section[aria-labelledby=coming-h]"), StringComparison.Ordinal);
        await desk.Keep("Born Far Away", more: form => form.With("Dates", "1980-06-24 birthday"));
        Assert.DoesNotContain("Born Far Away", (await desk.Get("/contacts")).TextOf("section[aria-labelledby=coming-h]"), StringComparison.Ordinal);
    }

    private static async Task<string> Figure(Browser reader) => (await reader.Get("/standard/2.3.1")).TextOf("section[aria-labelledby='m-contacts-complete-and-confirmed'] .fig small");
}
