using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>An answer, as a browser without script has it.</summary>
public sealed record Page(Browser Browser, string Address, HttpStatusCode Status, string? Location, string Html, IHtmlDocument Document, HttpResponseHeaders Headers)
{
    public static async Task<Page> Of(Browser browser, string address, HttpResponseMessage response)
    {
        // A stream of events has no end to wait for.
        var html = response.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await response.Content.ReadAsStringAsync();
        return new Page(browser, address, response.StatusCode, response.Headers.Location?.OriginalString, html, new HtmlParser().ParseDocument(html), response.Headers);
    }

    /// <summary>What stands in the page itself, in the order of reading, with single spaces.</summary>
    public string Text => TextOf("main");

    public string Title => Document.QuerySelector("h1")!.TextContent.Trim();

    public string? Note => Document.QuerySelector(".flash")?.TextContent.Trim();

    /// <summary>The sentences over the form.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll("#errs li").Select(Plain)];

    public string TextOf(string selector) => Plain(Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} in {Address}: {Html}"));

    /// <summary>The sentence at a field.</summary>
    public string? ErrorAt(string field) => Document.GetElementById($"{field}-e")?.TextContent;

    public string? ValueOf(string field) => Document.GetElementById(field) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    /// <summary>A definition of the page's list of particulars.</summary>
    public string Fact(string label) => Plain(Document.QuerySelectorAll("dl.facts dt").Single(dt => Plain(dt) == label).NextElementSibling!);

    /// <summary>The form that changes something stands before one to the same address that only narrows the page.</summary>
    public PageForm Form(string action) => PageForm.Of(this, Document.QuerySelectorAll<IHtmlFormElement>("form")
        .Where(form => form.GetAttribute("action") == action).OrderBy(form => form.GetAttribute("method") == "post" ? 0 : 1).FirstOrDefault() ?? throw new InvalidOperationException($"No form to {action} in {Address}: {Html}"));

    public Task<Page> Follow() => Browser.Get(Location ?? throw new InvalidOperationException($"{Address} led nowhere: {Status} {Html}"));

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
