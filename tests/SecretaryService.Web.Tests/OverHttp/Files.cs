using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data.Importing;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>Files sent as a browser sends them, and the rounds of the work on them gone by hand.</summary>
internal static class Files
{
    public static Task<Page> Upload(this Browser browser, string register, string text, string mode = "Create", string name = "ledger.csv") =>
        browser.Upload(register, Encoding.UTF8.GetBytes(text), mode, name);

    public static async Task<Page> Upload(this Browser browser, string register, byte[] file, string mode = "Create", string name = "ledger.csv")
    {
        var form = (await browser.Get("/imports/new")).Form("/imports");
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in form.With("Register", register).With("Mode", mode).Without("File").Fields)
        {
            content.Add(new StringContent(value), field);
        }

        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "File", name);
        return await browser.Send(HttpMethod.Post, "/imports", content);
    }

    /// <summary>Uploads, looks through and shows the preview.</summary>
    public static async Task<Page> Preview(this WebOffice office, Browser browser, string register, string text, string mode = "Create")
    {
        var uploaded = await browser.Upload(register, text, mode);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, uploaded.Status);
        await office.GoRound();
        return await uploaded.Follow();
    }

    /// <summary>Preview, start, done.</summary>
    public static async Task<Page> Import(this WebOffice office, Browser browser, string register, string text, string mode = "Create")
    {
        var preview = await office.Preview(browser, register, text, mode);
        var started = await preview.Form($"{preview.Address}/mapping").With("Then", "start").Post();
        Assert.Equal(System.Net.HttpStatusCode.Redirect, started.Status);
        await office.GoRound();
        return await browser.Get(preview.Address);
    }

    public static async Task<Page> Undo(this WebOffice office, Browser browser, Page import)
    {
        await (await browser.Get(import.Address)).Form($"{import.Address}/undoing").Post();
        await office.GoRound();
        return await browser.Get(import.Address);
    }

    public static async Task GoRound(this WebOffice office)
    {
        using var rounds = ActivatorUtilities.CreateInstance<RunImports>(office.Services);
        await rounds.GoOnce(CancellationToken.None);
        await rounds.StopAsync(CancellationToken.None);
        var waiting = await office.Services.GetRequiredService<CarryOutImports>().Next(0, CancellationToken.None);
        Assert.Null(waiting);
    }

    /// <summary>New, changed, duplicate, rejected.</summary>
    public static (string, string, string, string) Counts(this Page page) => (page.Fact("New"), page.Fact("Changed"), page.Fact("Duplicate"), page.Fact("Rejected"));
}
