using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Tests.Archives;

/// <summary>Whoever is not cleared for a confidential item of the archive does not learn that it is there; an archivist is.</summary>
public sealed class KeepingTheArchiveUnseenTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task It_has_codes_of_its_own_and_is_in_no_list_of_the_others()
    {
        using var desk = await office.As("shen.rx");
        var before = EntryNumber.Parse((await office.Item(await desk.Files("Before"))).Number).Place;
        var item = await desk.Files("Zephyr minutes", ("Level", "Confidential"));
        await (await desk.Get($"/archive/{item}")).Form($"/archive/{item}/box").With("box", "new").Post();
        var secret = await office.Item(item);
        Assert.StartsWith("Z109-密WS·2026-", secret.Number, StringComparison.Ordinal);
        Assert.Equal(before + 1, EntryNumber.Parse((await office.Item(await desk.Files("After"))).Number).Place);
        using var other = await office.As("he.yn");
        foreach (var address in new[] { "/archive", "/archive?q=Zephyr", "/archive/queue", "/archive/boxes", "/archive/loans", "/numbers", "/search?q=Zephyr", "/archive/export?format=csv" })
        {
            var page = await other.Get(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Zephyr minutes", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("密WS", page.Html, StringComparison.Ordinal);
        }

        foreach (var address in new[] { $"/archive/{item}", $"/archive/{item}/stamp", $"/archive/{item}/deeds/loan", $"/archive/boxes/{secret.BoxId}", $"/archive/boxes/{secret.BoxId}/sheet", $"/archive/new?document={secret.SourceId}",
            $"/archive/catalogue?shelf={Uri.EscapeDataString(secret.ShelfKey)}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Get(address)).Status);
        }
    }

    [Fact]
    public async Task An_archivist_reads_and_lends_what_is_confidential_and_files_nothing()
    {
        using var desk = await office.As("shen.rx");
        var item = await desk.Files("For the archivist", ("Level", "Confidential"));
        using var before = await office.As("okafor");
        Assert.Equal(HttpStatusCode.NotFound, (await before.Get($"/archive/{item}")).Status);
        await using (var db = office.Books())
        {
            var id = await office.EmployeeId("okafor");
            var employee = await db.Employees.Include(e => e.Duties).SingleAsync(e => e.Id == id);
            employee.Give(DutyKind.Archivist, new DateOnly(2026, 11, 1), null, new Viewer(0, "", Role.Administrator, null));
            await db.SaveChangesAsync();
        }

        office.Services.GetRequiredService<Data.HouseBook>().TurnPage();
        using var archivist = await office.As("okafor");
        Assert.Contains("For the archivist", (await archivist.Get("/archive")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await archivist.Keeps(item, "loan", ("Borrower", "Gu Qinghe"), ("Purpose", "audit"), ("DueOn", "2026-12-04"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await archivist.Get("/archive/queue")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await archivist.Get($"/documents/{(await office.Item(item)).SourceId}")).Status);
    }
}
