using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Data.Archives;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Archives;

/// <summary>Hand-over lists over HTTP: 沈若溪 gives, 宋知夏 receives, 叶怀瑾 is witness.</summary>
internal static class HandOverForms
{
    /// <summary>Registered, completed and filed; by whoever registered it.</summary>
    public static async Task<ArchivedDocument> Filed(this WebOffice office, Browser desk, string title, Level level = Level.Internal)
    {
        var id = await desk.Registers(title, ("Level", level.ToString()), ("PageCount", "4"), ("DatedOn", "2026-11-20"));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await desk.Does(id, "deeds/completion", ("Words", "noted"))).Status);
        await using var db = office.Books();
        var secretary = await db.Accounts.Include(a => a.Employee).SingleAsync(a => a.UserName == "shen.rx");
        db.For(new Viewer(secretary.Employee.Id, secretary.Employee.Name, Role.Secretary, secretary.Employee.DepartmentId));
        var filing = new FileDocument(db, office.Services.GetRequiredService<HouseBook>().House, office.Clock);
        var source = (await filing.Find(id, default))!;
        var note = new FilingNote(source.CatalogueLine, new ArchivePlace("Z109", "汀洲精仪", "WS", "BGS", "办公室"), RetentionClass.Standard[1], 2026) { Checks = FilingChecks.All };
        await using var deed = await office.Services.GetRequiredService<WriteGate>().Begin(db);
        var filed = await filing.File(source, note, default);
        await deed.Commit();
        return filed;
    }

    public static async Task<PageForm> ListForm(this Browser desk, WebOffice office, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get("/handovers/new")).Form("/handovers").With("Fonds", "Z109").With("Year", "2026").With("Receiver", $"{await office.PersonOf("song.zx")}").With("Witness", "8400").With("Reason", "documents of the office");
        return fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value));
    }

    public static async Task<string> DrawsUp(this Browser desk, WebOffice office, IEnumerable<string> codes, params (string Field, string Value)[] fields)
    {
        var drawn = await (await desk.ListForm(office, fields)).Post();
        Assert.True(drawn.Location is not null, string.Join('\n', drawn.Errors));
        var listed = await desk.Acts(drawn.Location!, "lines", ("Codes", string.Join('\n', codes)));
        Assert.True(listed.Location is not null, string.Join('\n', listed.Errors));
        return drawn.Location!;
    }

    public static async Task<string> Offers(this Browser desk, WebOffice office, params string[] codes)
    {
        var list = await desk.DrawsUp(office, codes);
        Assert.Equal(list, (await desk.Acts(list, "offer")).Location);
        return list;
    }

    /// <summary>One form of the page, sent with these fields.</summary>
    public static async Task<Page> Acts(this Browser browser, string page, string deed, params (string Field, string Value)[] fields)
    {
        var shown = await browser.Get(page);
        var form = deed == "lines" ? PageForm.Of(shown, shown.Document.QuerySelectorAll($"form[action='{page}/lines']").OfType<AngleSharp.Html.Dom.IHtmlFormElement>().Last()) : shown.Form($"{page}/{deed}");
        return await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post();
    }

    /// <summary>Accepts every line, but those that go back with a reason.</summary>
    public static async Task<Page> Receives(this Browser archivist, string list, params (int No, string Reason)[] back)
    {
        var form = (await archivist.Get(list)).Form($"{list}/receipt");
        foreach (var index in form.Fields.Where(f => f.Key.EndsWith("].No", StringComparison.Ordinal)).ToList())
        {
            var (line, reason) = (index.Key[..^3], back.FirstOrDefault(b => b.No == int.Parse(index.Value, CultureInfo.InvariantCulture)).Reason);
            form = form.With($"{line}.Verdict", reason is null ? "Accepted" : "Returned").With($"{line}.Condition", "good").With($"{line}.Reason", reason ?? "");
        }

        return await form.With("Result", "as listed").Post();
    }

    public static async Task<long> PersonOf(this WebOffice office, string user)
    {
        await using var db = office.Books();
        return await db.Accounts.Where(a => a.UserName == user).Select(a => a.EmployeeId).SingleAsync();
    }

    public static async Task<ArchivedDocument> Again(this WebOffice office, ArchivedDocument document)
    {
        await using var db = office.Books();
        return await db.Archive.IgnoreQueryFilters(CallForms.PastFilter).AsNoTracking().SingleAsync(d => d.Id == document.Id);
    }
}
