using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>A form of a page, filled as the page filled it. Filling it further makes another: the same one can be sent twice.</summary>
public sealed record PageForm(Page Page, string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public const string Key = "submission";
    public const string Token = "__RequestVerificationToken";

    public static PageForm Of(Page page, IHtmlFormElement form) => new(page, form.GetAttribute("action") ?? page.Address, [.. form.Elements.SelectMany(Sent)]);

    public string this[string field] => Fields.Single(f => f.Key == field).Value;

    public PageForm With(string field, string value) => Without(field).And(field, value);

    /// <summary>Once more, beside what is there.</summary>
    public PageForm And(string field, string value) => this with { Fields = [.. Fields, KeyValuePair.Create(field, value)] };

    public PageForm Without(string field) => this with { Fields = [.. Fields.Where(f => f.Key != field)] };

    /// <summary>As another page would have it: its own key, otherwise the same.</summary>
    public PageForm Anew() => With(Key, Guid.NewGuid().ToString());

    /// <summary>Saying, as a browser does, on which page it stood.</summary>
    public Task<Page> Post(params (string Name, string Value)[] headers) => Page.Browser.Post(Action, Fields, [("Referer", new Uri(Page.Browser.Home, Page.Address).AbsoluteUri), .. headers]);

    private static IEnumerable<KeyValuePair<string, string>> Sent(IElement control) => control switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => [],
        IHtmlInputElement { Name: { Length: > 0 } name } input => [new(name, input.Value)],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [new(name, area.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [new(name, select.Value ?? "")],
        _ => [],
    };
}
