using System.Collections.Concurrent;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Tests.Frame;

public sealed class EveryPageTests(EveryPageTests.ListeningOffice office) : IClassFixture<EveryPageTests.ListeningOffice>
{
    public static TheoryData<string> Pages => EveryPage.InBothLanguages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_in_the_readers_language(string page)
    {
        var shown = await office.Open(page);
        Assert.Equal(page.Split(' ')[0], shown.Document.DocumentElement.GetAttribute("lang"));
        Assert.Empty(office.UntranslatedOn(page));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_guarded_by_headers(string page)
    {
        var headers = (await office.Open(page)).Headers;
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(headers.GetValues("Content-Security-Policy")));
        Assert.Equal(
            ["no-store", "nosniff", "DENY", "same-origin", "same-origin", "same-origin"],
            ((string[])["Cache-Control", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"]).Select(name => Assert.Single(headers.GetValues(name))));
        Assert.False(headers.Contains("Server") || headers.Contains("X-Powered-By"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Holds_no_script_or_style_of_its_own(string page)
    {
        var document = (await office.Open(page)).Document;
        Assert.Empty(document.QuerySelectorAll("style, script:not([src])"));
        Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Asks_no_other_host(string page)
    {
        var document = (await office.Open(page)).Document;
        var addresses = document.All.SelectMany(e => e.Attributes).Where(a => a.Name is "src" or "href" or "action" or "srcset" or "poster").Select(a => a.Value);
        Assert.All(addresses, address => Assert.Matches("^(/(?!/)|#|\\?|tel:|mailto:)", address));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Names_every_control_once(string page)
    {
        var document = (await office.Open(page)).Document;
        var ids = document.All.Select(e => e.Id).Where(id => id is { Length: > 0 }).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(document.QuerySelectorAll<IHtmlLabelElement>("label[for]"), label => Assert.NotNull(document.GetElementById(label.HtmlFor!)));
        Assert.All(document.QuerySelectorAll("[aria-labelledby], [aria-describedby]"), e => Assert.All(Named(e), id => Assert.NotNull(document.GetElementById(id))));
        Assert.All(document.QuerySelectorAll("input:not([type=hidden]):not([aria-hidden]), select, textarea"), control =>
            Assert.True(control.Closest("label") is not null || document.QuerySelector($"label[for='{control.Id}']") is not null, control.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_one_heading_one_main_part_and_a_title(string page)
    {
        var document = (await office.Open(page)).Document;
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Matches(page.StartsWith("en", StringComparison.Ordinal) ? @"\S · Secretary Service$" : @"\S · 秘书服务台$", document.Title);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Writes_no_attribute_without_saying_something(string page)
    {
        var document = (await office.Open(page)).Document;
        Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name is "data-due" or "data-kind" or "data-theme" or "aria-current" or "aria-label" && a.Value.Length == 0);
    }

    private static IEnumerable<string> Named(IElement element) =>
        $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Opens each page once, whatever is asked of it, and remembers which words were looked for in Chinese and found nowhere.</summary>
    public sealed class ListeningOffice : DemoOffice
    {
        private readonly Dictionary<string, (Page Page, IReadOnlyCollection<string> Untranslated)> _shown = new(StringComparer.Ordinal);

        public ListeningOffice() => Adding = services =>
        {
            services.AddSingleton<ResourceManagerStringLocalizerFactory>();
            services.AddSingleton<IStringLocalizerFactory>(provider => new Listening(provider.GetRequiredService<ResourceManagerStringLocalizerFactory>(), Untranslated));
        };

        private ConcurrentDictionary<string, bool> Untranslated { get; } = new(StringComparer.Ordinal);

        public async Task<Page> Open(string page)
        {
            if (!_shown.TryGetValue(page, out var shown))
            {
                Untranslated.Clear();
                var opened = await EveryPage.Open(this, page);
                // The text is kept, not the tree: there are many pages.
                _shown[page] = shown = (opened with { Document = null! }, [.. Untranslated.Keys]);
            }

            return shown.Page with { Document = new HtmlParser().ParseDocument(shown.Page.Html) };
        }

        public IReadOnlyCollection<string> UntranslatedOn(string page) => _shown[page].Untranslated;

        private sealed class Listening(IStringLocalizerFactory inner, ConcurrentDictionary<string, bool> untranslated) : IStringLocalizerFactory
        {
            // What a feature's own file lacks is looked for in the shared one: only there it is missed.
            public IStringLocalizer Create(Type resourceSource) => resourceSource == typeof(SharedTexts) ? new Remembering(inner.Create(resourceSource), untranslated) : inner.Create(resourceSource);

            public IStringLocalizer Create(string baseName, string location) => inner.Create(baseName, location);
        }

        private sealed class Remembering(IStringLocalizer inner, ConcurrentDictionary<string, bool> untranslated) : IStringLocalizer
        {
            public LocalizedString this[string name] => Heard(inner[name]);

            public LocalizedString this[string name, params object[] arguments] => Heard(inner[name, arguments]);

            public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => inner.GetAllStrings(includeParentCultures);

            private LocalizedString Heard(LocalizedString found)
            {
                if (found.ResourceNotFound && CultureInfo.CurrentUICulture.Name == "zh-CN")
                {
                    untranslated[found.Name] = true;
                }

                return found;
            }
        }
    }
}
