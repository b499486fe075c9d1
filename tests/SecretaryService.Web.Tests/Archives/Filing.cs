using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Archives;

/// <summary>The archive over HTTP: a completed document, filed and dealt with.</summary>
internal static class Filing
{
    public static async Task<long> Completes(this Browser desk, string title, params (string Field, string Value)[] fields)
    {
        var id = await desk.Registers(title, [.. fields, ("PageCount", "4"), ("DatedOn", "2026-11-20"), ("SendersNumber", title)]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await desk.Does(id, "deeds/completion", ("Words", "noted"))).Status);
        return id;
    }

    public static async Task<PageForm> FilingForm(this Browser desk, long document)
    {
        var form = (await desk.Get(string.Create(CultureInfo.InvariantCulture, $"/archive/new?document={document}"))).Form("/archive");
        return Enum.GetNames<FilingChecks>().Where(c => c is not ("None" or "All")).Aggregate(form, (f, check) => f.And("Checks", check));
    }

    public static async Task<long> Files(this Browser desk, string title, params (string Field, string Value)[] fields)
    {
        var page = await (await desk.FilingForm(await desk.Completes(title, fields))).Post();
        Assert.True(page.Status == System.Net.HttpStatusCode.Redirect, string.Join('\n', page.Errors));
        return long.Parse(page.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>One of the small pages of an item, sent.</summary>
    public static async Task<Page> Keeps(this Browser desk, long item, string deed, params (string Field, string Value)[] fields)
    {
        var address = $"/archive/{item}/deeds/{deed}";
        return await fields.Aggregate((await desk.Get(address)).Form(address), (f, field) => f.With(field.Field, field.Value)).Post();
    }

    public static async Task<ArchivedDocument> Item(this WebOffice office, long id)
    {
        await using var db = office.Books();
        return await db.Archive.IgnoreQueryFilters(CallForms.PastFilter).AsNoTracking().SingleAsync(d => d.Id == id);
    }
}
