using System.Globalization;

namespace SecretaryService.Web.Tests.Manuscripts;

/// <summary>Drafts over HTTP: begun, written, asked about, answered.</summary>
internal static class DraftForms
{
    public static async Task<long> Begin(this Browser browser, string title, params (string Field, string Value)[] fields)
    {
        var form = (await browser.Get("/manuscripts/new")).Form("/manuscripts").With("Title", title).With("Kind", "Letter").With("Addressee", "临澜检测");
        var saved = await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post();
        return long.Parse((saved.Location ?? throw new InvalidOperationException(string.Join(' ', saved.Errors))).Split('/')[2], CultureInfo.InvariantCulture);
    }

    public static async Task<Page> Write(this Browser browser, long id, string text) => await (await browser.Get($"/manuscripts/{id}/versions/new")).Form($"/manuscripts/{id}/versions").With("Text", text).Post();

    public static async Task<Page> Ask(this Browser browser, long id, string kind, params string[] readers)
    {
        var form = (await browser.Get($"/manuscripts/{id}")).Form($"/manuscripts/{id}/passes").With("Kind", kind).Without("Readers").Anew();
        return await readers.Aggregate(form, (all, reader) => all.And("Readers", reader)).Post();
    }

    /// <summary>Whoever is asked ticks everything and passes it.</summary>
    public static async Task<Page> Passes(this WebOffice office, string who, long id)
    {
        using var reader = await office.As(who);
        var page = await reader.Get($"/manuscripts/{id}");
        var action = page.Document.QuerySelector("form[action$='/passing']")?.GetAttribute("action") ?? throw new InvalidOperationException($"{who} is not asked: {page.Text}");
        var form = page.Form(action);
        foreach (var box in page.Document.QuerySelectorAll("input[name=Checked]"))
        {
            form = form.And("Checked", box.GetAttribute("value")!);
        }

        return await form.Post();
    }

    /// <summary>Written, reviewed by 何以宁, proofread by 宋知夏, signed off by 陆知远.</summary>
    public static async Task<long> SignedOff(this WebOffice office, Browser drafter, string title, params (string Field, string Value)[] fields)
    {
        var id = await drafter.Begin(title, fields);
        foreach (var (kind, reader, who) in new[] { ("Review", "8001", "he.yn"), ("Proofreading", "8002", "song.zx"), ("SignOff", "8100", "lu.zy") })
        {
            await drafter.Ask(id, kind, reader);
            await office.Passes(who, id);
        }

        return id;
    }
}
