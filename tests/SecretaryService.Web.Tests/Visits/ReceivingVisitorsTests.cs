using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Tests.Visits;

public sealed class ReceivingVisitorsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private static string Figure(string measure) => $"section[aria-labelledby='m-{measure}'] .fig";

    [Fact]
    [Clause("2.1.2")]
    [Clause("3.2.1")]
    [Clause("3.2.2")]
    [Clause("3.2.3")]
    [Clause("3.2.4")]
    [Clause("3.2.5")]
    public async Task From_the_announcement_to_the_lift_moves_every_figure_of_the_reception()
    {
        (string Clause, string Measure)[] moved =
        [
            ("2.1.2", "receptions-complete"), ("3.2.1", "visits-prepared"), ("3.2.2", "greeter-in-place"), ("3.2.2", "seated-in-time"), ("3.2.3", "introductions-made"), ("3.2.5", "departures-recorded"),
        ];
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Ida Berg");
        var before = await Figures(desk, moved);
        foreach (var kind in new[] { "Room", "Drinks" })
        {
            await Deed(desk, id, "preparations", ("Kind", kind));
        }

        await Deed(desk, id, "steps", ("Step", "Greeter"));
        await Deed(desk, id, "arrival", ("HeadCount", "3"), ("Card", "12"));
        foreach (var step in new[] { "Seated", "Served", "Introduced", "Met", "SeenOff" })
        {
            await Deed(desk, id, "steps", ("Step", step));
        }

        var left = await Deed(desk, id, "departure", ("CardIsBack", "true"));
        Assert.Equal("Ida Berg, Fjord AS has left.", left.Note);
        Assert.Contains("Left", left.TextOf(".head"), StringComparison.Ordinal);
        Assert.Equal("3", left.Fact("How many"));
        Assert.All((await Figures(desk, moved)).Zip(before), pair => Assert.NotEqual(pair.Second, pair.First));
        await using var db = office.Books();
        Assert.Equal(1, await db.Visits.IgnoreQueryFilters().CountAsync(v => v.VisitorName == "Ida Berg"));
    }

    [Fact]
    [Clause("3.2.4")]
    public async Task The_host_is_told_on_his_desk_and_acknowledges()
    {
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Kaspar Host");
        await Deed(desk, id, "arrival");
        using var host = await office.As("lu.zy");
        Assert.Contains("Kaspar Host", (await host.Get("/desk")).Text, StringComparison.Ordinal);
        await using var db = office.Books();
        var told = await db.Commitments.IgnoreQueryFilters().SingleAsync(c => c.EntryId == id);
        var page = await host.Get($"/commitments/{told.Id}");
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form($"/commitments/{told.Id}/keeping").Post()).Status);
        Assert.Contains("host knows", (await desk.Get("/visits")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_receives_the_guest_once_and_a_second_window_is_told_so()
    {
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Dora Double");
        var form = (await desk.Get($"/visits/{id}")).Form($"/visits/{id}/arrival");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        var refused = await form.Anew().Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "The guest is here already."), (refused.Status, refused.Errors.Single()));
    }

    [Fact]
    public async Task Several_arrive_at_once_from_the_board_and_one_is_taken_back()
    {
        using var desk = await office.As("shen.rx");
        var (one, two) = (await Announced(desk, "Bus One"), await Announced(desk, "Bus Two"));
        var board = await desk.Get("/visits");
        var answer = await board.Form("/visits/arrivals").And("chosen", $"{one}").And("chosen", $"{two}").Post();
        Assert.Equal("2 visits have arrived.", (await answer.Follow()).Note);
        await desk.Post($"/visits/{one}/arrival/undo", board.Form("/visits/arrivals").Anew().Fields);
        await using var db = office.Books();
        Assert.Equal(VisitState.Expected, await db.Visits.IgnoreQueryFilters().Where(v => v.Id == one).Select(v => v.State).SingleAsync());
    }

    [Fact]
    public async Task A_group_is_pasted_and_stays_until_every_row_is_right()
    {
        const string Rows = "Anna Row\tDelta\t021 6600 1111\t2\nBernd Row\tDelta\t12\t1\n;;;\nCora Row;Delta;021 6600 1112;0";
        using var desk = await office.As("shen.rx");
        var page = await (await desk.Get("/visits/groups/new")).Form("/visits/groups").With("Host", "8100").With("From", "2026-11-24T15:00").With("Rows", Rows).Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 3), (page.Status, page.Document.QuerySelectorAll(".note li").Length));
        Assert.Equal(Rows, page.ValueOf("Rows"));
        Assert.DoesNotContain("Anna Row", (await desk.Get("/visits")).Text, StringComparison.Ordinal);
        var done = await page.Form("/visits/groups").With("Rows", "Anna Row\tDelta\t021 6600 1111\t2\nBernd Row\tDelta\t021 6600 1113\t1").Post();
        Assert.Equal("2 visits announced.", (await done.Follow()).Note);
        var board = (await desk.Get("/visits")).Text;
        Assert.All(["Anna Row", "Bernd Row"], name => Assert.Contains(name, board, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nonsense_is_refused_on_the_form_and_nothing_typed_is_lost()
    {
        using var desk = await office.As("shen.rx");
        var page = await New(desk, ("Name", "N"), ("HeadCount", "100000"), ("Phone", "none"), ("Purpose", "kept words"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(("kept words", "none", "100000"), (page.ValueOf("Purpose"), page.ValueOf("Phone"), page.ValueOf("HeadCount")));
        Assert.Contains("1 to 500", page.ErrorAt("HeadCount"), StringComparison.Ordinal);
        var endless = await New(desk, ("Name", "N"), ("Every", "1"));
        Assert.Equal("A visit that comes again needs a last day.", endless.ErrorAt("Last"));
        var many = await New(desk, ("Name", "N"), ("Every", "1"), ("Turn", "Day"), ("Last", "2027-11-01"));
        Assert.Equal("This would be more than 60 visits. Choose an earlier last day.", many.Errors.Single());
    }

    [Fact]
    public async Task A_visit_that_comes_again_is_a_line_for_each_day()
    {
        using var desk = await office.As("shen.rx");
        var page = await New(desk, ("Name", "Every Week"), ("Every", "1"), ("Turn", "Week"), ("Last", "2026-12-15"));
        Assert.StartsWith("4 visits saved", (await page.Follow()).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employee_announces_his_own_guests_and_sees_no_others()
    {
        using var employee = await office.As("ye.hj");
        Assert.Equal(HttpStatusCode.Redirect, (await New(employee, ("Name", "Guest Of Ye"), ("Host", "8100"))).Status);
        using var desk = await office.As("shen.rx");
        await Announced(desk, "Guest Of Lu");
        var board = (await employee.Get("/visits")).Text;
        Assert.Contains("Guest Of Ye", board, StringComparison.Ordinal);
        Assert.DoesNotContain("Guest Of Lu", board, StringComparison.Ordinal);
        Assert.DoesNotContain("Guest Of Lu", (await employee.Get("/visits/register")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Guest Of Lu", (await employee.Get("/search?q=Guest+Of")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_moves_the_visit_and_a_stale_one_is_said()
    {
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Mova Ble");
        var form = (await desk.Get($"/visits/{id}/correction")).Form($"/visits/{id}/correction").With("From", "2026-11-25T10:00").With("Until", "").With("Reason", "tomorrow");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await form.Anew().With("Purpose", "mine").Post()).Status);
        Assert.Contains("corrected it: tomorrow", (await desk.Get($"/visits/{id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mova Ble", (await desk.Get("/visits")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_in_the_house_stands_on_the_list_for_the_fire_warden()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Get("/visits/new");
        var here = await page.Form("/visits").With("Name", "Walk In").With("Host", "8100").With("HereNow", "true").With("Card", "77").Post();
        Assert.Equal("/visits", here.Location);
        Assert.Contains("Walk In 1", (await desk.Get("/visits/on-site")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("4.3.2")]
    public async Task The_guest_answers_once_and_nobody_rates_himself()
    {
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Rita Rater");
        await Deed(desk, id, "arrival");
        var link = (await desk.Get($"/visits/{id}")).Document.QuerySelector("section[aria-labelledby=answer-h] a")!.GetAttribute("href")!;
        var before = (await desk.Get("/standard/4.3.2")).TextOf(Figure("visits-rated-good"));
        using var guest = office.Stranger();
        var empty = await Questions(await guest.Get(link)).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        var sent = await Questions(await guest.Get(link)).And("Welcome", "5").And("Help", "5").And("Waiting", "4").With("Words", "Kind people").Post();
        Assert.Contains("Thank you", (await sent.Follow()).Text, StringComparison.Ordinal);
        Assert.NotEqual(before, (await desk.Get("/standard/4.3.2")).TextOf(Figure("visits-rated-good")));
        Assert.Contains("you work here", (await desk.Get(await LinkOfAnother(desk))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Get(link[..^3] + "abc")).Status);
    }

    private static PageForm Questions(Page page) => PageForm.Of(page, (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("main form")!);

    private async Task<string> LinkOfAnother(Browser desk)
    {
        var id = await Announced(desk, "Rita Second");
        await Deed(desk, id, "arrival");
        return (await desk.Get($"/visits/{id}")).Document.QuerySelector("section[aria-labelledby=answer-h] a")!.GetAttribute("href")!;
    }

    private static async Task<Page> New(Browser desk, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get("/visits/new")).Form("/visits").With("From", "2026-11-24T14:00");
        return await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post();
    }

    private static async Task<long> Announced(Browser desk, string name)
    {
        var saved = await New(desk, ("Name", name), ("Organisation", "Fjord AS"), ("Host", "8100"), ("Phone", "+47 22 00 11 22"), ("From", "2026-11-24T10:30"), ("Purpose", "Offer"));
        return long.Parse(saved.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<Page> Deed(Browser desk, long id, string deed, params (string Field, string Value)[] fields)
    {
        var page = await desk.Get($"/visits/{id}");
        var form = page.Form($"/visits/{id}/{deed}");
        return await (await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post()).Follow();
    }

    private static async Task<List<string>> Figures(Browser desk, IEnumerable<(string Clause, string Measure)> measures)
    {
        var figures = new List<string>();
        foreach (var (clause, measure) in measures)
        {
            figures.Add((await desk.Get($"/standard/{clause}?from=2026-11-24&until=2026-11-24")).TextOf(Figure(measure)));
        }

        return figures;
    }
}
