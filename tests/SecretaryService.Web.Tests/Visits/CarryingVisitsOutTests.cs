using AngleSharp;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.Visits;

public sealed class CarryingVisitsOutTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task The_register_goes_out_as_a_file_that_comes_back_in_and_the_house_knows_who_took_it()
    {
        using var desk = await office.As("shen.rx");
        await New(desk, "=Carried Out", "2026-11-24T14:00", "hidden from guests");
        var file = (await desk.Get("/visits/export?format=csv&from=2026-11-24&until=2026-11-24")).Html;
        Assert.Contains("Carried Out", file, StringComparison.Ordinal);
        Assert.DoesNotContain(",=Carried", file, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden from guests", file, StringComparison.Ordinal);
        Assert.All(["Number", "Expected from", "Guest", "How many", "Host"], column => Assert.Contains(column, file.Split('\n')[0], StringComparison.Ordinal));
        await using var db = office.Books();
        Assert.True(await db.HouseLines.AnyAsync(l => l.Key.StartsWith("visits-")));
        var preview = await office.Preview(desk, "visits", file);
        // Number and state are the house's own; everything else is known by its title.
        Assert.Equal(3, preview.Document.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlSelectElement>("select[name=Columns]").Count(column => string.IsNullOrEmpty(column.Value)));
    }

    [Fact]
    public async Task The_register_is_narrowed_to_days_and_so_is_the_file()
    {
        using var desk = await office.As("shen.rx");
        await New(desk, "Far Ahead", "2027-01-05T14:00");
        await New(desk, "Day Before", "2027-01-04T14:00");
        var page = (await desk.Get("/visits/register?from=2027-01-05&until=2027-01-05")).Text;
        Assert.Contains("Far Ahead", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Day Before", page, StringComparison.Ordinal);
        var file = (await desk.Get("/visits/export?format=csv&from=2027-01-05&until=2027-01-05")).Html;
        Assert.Equal((true, false), (file.Contains("Far Ahead", StringComparison.Ordinal), file.Contains("Day Before", StringComparison.Ordinal)));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await desk.Get("/visits/register?from=nonsense&until=9999-12-31")).Status);
    }

    [Fact]
    public async Task A_contact_with_visits_stays_when_its_import_is_undone()
    {
        using var desk = await office.As("shen.rx");
        var import = await office.Import(desk, "contacts", "Name,Organisation\nStaying Guest,Anchor Ltd\nGoing Guest,Anchor Ltd\n");
        await New(desk, "Staying Guest", "2026-11-25T14:00", organisation: "Anchor Ltd");
        await office.Undo(desk, import);
        await using var db = office.Books();
        Assert.Equal((1, 0), (await db.Contacts.CountAsync(c => c.Name == "Staying Guest"), await db.Contacts.CountAsync(c => c.Name == "Going Guest")));
    }

    private static async Task New(Browser desk, string name, string from, string? note = null, string? organisation = null)
    {
        var form = (await desk.Get("/visits/new")).Form("/visits").With("Name", name).With("Organisation", organisation ?? "").With("From", from).With("DeskNote", note ?? "");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await form.Post()).Status);
    }
}
