using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SecretaryService.Browser.Tests;

/// <summary>
/// axe finds nothing on any page, in each language, light and dark, wide and narrow; on a telephone nothing sticks out; no page asks another host
/// or breaks a rule of its own.
/// </summary>
public abstract class PagesForEveryone(House house)
{
    private static readonly (string User, string[] Addresses)[] Pages =
    [
        ("shen.rx", ["/desk", "/calls", "/calls?until=2001-01-01", "/calls/new", "/calls/new?ring=1", "/calls/{call}", "/calls/{call}/correction", "/calls/{call}/slip", "/entries/1/files",
            "/commitments/{promise}", "/desk/handover", "/notices", "/contacts", "/contacts/new", "/contacts/duplicates", "/directory", "/directory/1", "/calls/new?out=true", "/calls/day", "/standard", "/standard/3.1.2", "/standard/2.1.3", "/password", "/account", "/account/calendar", "/meetings/appointments/new", "/account/authenticator", "/visits", "/visits/register", "/visits/new", "/visits/groups/new", "/visits/on-site", "/visits/privacy-notice", "/visits/{visit}", "/visits/{coming}", "/visits/{coming}/letter", "/visits/appointments/new", "/parcels", "/parcels/new", "/documents", "/documents/{paper}", "/manuscripts", "/outgoing", "/handovers", "/appraisals", "/meetings", "/meetings/new", "/meetings/{meeting}", "/meetings/{meeting}/plan", "/meetings/{meeting}/preparation", "/meetings/{activity}", "/meetings/{activity}/preparation", "/meetings/{meeting}/sign-in", "/meetings/{meeting}/seating", "/meetings/{meeting}/free-busy", "/meetings/{held}/minutes", "/meetings/resolutions", "/rooms", "/rooms/week", "/rooms/week?room=1", "/rooms/find", "/rooms/new?room=1", "/rooms/1/card", "/reservations", "/rooms/settings", "/rooms/settings/6", "/nowhere", "/people"]),
        ("ye.hj", ["/desk", "/calls", "/rooms", "/standard"]),
        ("tao.ar", ["/people", "/people/new", "/people/1", "/people/1/edit", "/people/1/leaving", "/people?q=nobody", "/departments", "/departments/new", "/house-journal", "/kiosks", "/kiosks/new", "/company/notices", "/settings/retention", "/desk"]),
    ];

    private static readonly string[] AtTheDoor = ["/kiosk", "/kiosk/walk-in", "/kiosk/leaving", "/kiosk/called", "/kiosk/goodbye", "/guest/check-in/forged", "/kiosk/nowhere"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself: the library's own way opens a second page for every result.
    private const string Violations =
        """
        async options => (await axe.run(document, JSON.parse(options))).violations
            .flatMap(v => v.nodes.map(n => `${v.id} ${n.html} ${n.failureSummary}`))
        """;

    /// <summary>Long pages are looked at once in each language: narrow, they are the same nodes in one column.</summary>
    private static readonly string[] Long = ["/standard", "/standard/2.1.3", "/calls?until=2001-01-01", "/nowhere"];

    /// <summary>Where lines flow anew without a second scroll bar; on a telephone of this width nothing may stick out.</summary>
    private const int Narrow = 320;
    private const int Telephone = 390;
    private const int Wide = 1280;
    private const int Height = 800;

    /// <summary>Each page is asked for once and looked at in three widths: what a window does that is made narrower.</summary>
    protected async Task HaveNoFault(string language)
    {
        void With(BrowserNewContextOptions options)
        {
            options.Locale = language;
            options.ViewportSize = new() { Width = Wide, Height = Height };
        }

        var faults = await FaultsOf(await house.Visiting(With), "/sign-in", []);
        foreach (var (user, addresses) in Pages)
        {
            var page = await house.SignedIn(user, With);
            var heard = Listen(page);
            var some = user == "shen.rx" ? await SomeEntry(page) : [];
            foreach (var address in addresses)
            {
                faults.AddRange(await FaultsOf(page, address, some));
            }

            faults.AddRange(heard);
        }

        var kiosk = await house.AtTheDoor($"Door of axe {language}", With);
        foreach (var address in AtTheDoor)
        {
            faults.AddRange(await FaultsOf(kiosk, address, []));
        }

        faults.AddRange(await AfterMistakes(await house.SignedIn("song.zx", With)));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Of the width of a telephone: what sticks out to the right, by name.</summary>
    private const string SticksOut =
        """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [`${document.documentElement.scrollWidth} wide`,
            ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 6)
                .map(e => `${e.tagName}.${e.className} to ${Math.round(e.getBoundingClientRect().right)}`)]
        """;

    // Whom a page asks besides the house, and what the browser finds wrong with it. That an address leads nowhere is meant.
    private List<string> Listen(IPage page)
    {
        var heard = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(house.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                heard.Add($"asks {request.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            if (!message.Text.StartsWith("Failed to load resource: the server responded with a status of 40", StringComparison.Ordinal))
            {
                heard.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => heard.Add($"{page.Url}: {error}");
        return heard;
    }

    private static async Task<List<string>> FaultsOf(IPage page, string address, Dictionary<string, string> some)
    {
        await page.SetViewportSizeAsync(Wide, Height);
        await page.GotoAsync(Fill(address, some));
        return [.. await Faults(page, address), .. await OnATelephone(page, address)];
    }

    private static async Task<List<string>> OnATelephone(IPage page, string address)
    {
        await page.SetViewportSizeAsync(Telephone, Height);
        var wide = await page.EvaluateAsync<string[]>(SticksOut);
        await page.SetViewportSizeAsync(Narrow, Height);
        var isChinese = await page.EvaluateAsync<string>("document.documentElement.lang") != "en";
        // The frame is the same on every page: once with every rule. In Chinese, what is another matter is how wide the words are.
        return [.. wide.Select(what => $"{address}: {what}"), .. address == "/desk" ? await Faults(page, address) : Long.Contains(address) || isChinese ? [] : await Faults(page, address, Layout)];
    }

    // The forms as they come back with a summary of errors, and the key help when it is open.
    private static async Task<List<string>> AfterMistakes(IPage page)
    {
        await page.GotoAsync("/calls/new");
        await page.ClickAsync(".savebar button >> nth=0");
        await page.Locator("#errs").WaitForAsync();
        var faults = await InBothWidths(page, "/calls/new after a mistake");
        await page.GotoAsync("/desk");
        await page.Keyboard.PressAsync("?");
        return [.. faults, .. await InBothWidths(page, "key help")];
    }

    private static async Task<List<string>> InBothWidths(IPage page, string where)
    {
        await page.SetViewportSizeAsync(Wide, Height);
        var wide = await Faults(page, where);
        await page.SetViewportSizeAsync(Narrow, Height);
        return [.. wide, .. await Faults(page, where)];
    }

    // What passes is not written down node by node: nobody reads it.
    private const string EveryRule = """{ "resultTypes": ["violations"] }""";
    private const string Colours = """{ "runOnly": ["color-contrast"], "resultTypes": ["violations"] }""";

    /// <summary>Words have the colours that they have in English.</summary>
    private const string Words = """{ "rules": { "color-contrast": { "enabled": false } }, "resultTypes": ["violations"] }""";

    /// <summary>The nodes are those of the wide page, and so are their names and colours; where they stand is another matter.</summary>
    private const string Layout = """{ "runOnly": ["scrollable-region-focusable", "link-in-text-block", "css-orientation-lock", "bypass", "skip-link"], "resultTypes": ["violations"] }""";

    // Everything in light; in the dark only colours differ.
    private static async Task<List<string>> Faults(IPage page, string where)
    {
        if (await page.EvaluateAsync<string>("document.documentElement.lang") != "en")
        {
            return await Faults(page, where, Words);
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await Faults(page, where, EveryRule);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        return [.. light, .. await Faults(page, where, Colours)];
    }

    private static async Task<List<string>> Faults(IPage page, string where, string rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return [.. (await page.EvaluateAsync<string[]>(Violations, rules)).Select(fault => $"{where}: {fault}")];
    }

    private static async Task<Dictionary<string, string>> SomeEntry(IPage page)
    {
        await page.GotoAsync("/calls/new");
        var promise = await page.Locator(".due-list .acts a").First.GetAttributeAsync("href");
        await page.GotoAsync("/calls");
        var call = await page.Locator(".register .title a").First.GetAttributeAsync("href");
        await page.GotoAsync("/visits/register");
        var visit = await page.Locator(".register .title a").Last.GetAttributeAsync("href");
        var coming = await page.Locator(".register .title a").First.GetAttributeAsync("href");
        await page.GotoAsync("/documents?q=%E5%87%BA%E5%8F%A3%E9%80%80%E7%A8%8E");
        var paper = await page.Locator(".register .title a").First.GetAttributeAsync("href");
        await page.GotoAsync("/meetings?state=Convened");
        var meeting = await page.Locator(".register .title a").First.GetAttributeAsync("href");
        await page.GotoAsync("/meetings?kind=Delegation");
        var activity = await page.Locator(".register .title a").First.GetAttributeAsync("href");
        await page.GotoAsync("/meetings?state=Held");
        var held = await page.Locator(".register .title a").First.GetAttributeAsync("href");
        return new() { ["{meeting}"] = meeting!.Split('/')[^1], ["{activity}"] = activity!.Split('/')[^1], ["{held}"] = held!.Split('/')[^1], ["{paper}"] = paper!.Split('/')[^1], ["{coming}"] = coming!.Split('/')[^1], ["{call}"] = call!.Split('/')[^1], ["{promise}"] = promise!.Split('/')[^1], ["{visit}"] = visit!.Split('/')[^1] };
    }

    private static string Fill(string address, Dictionary<string, string> some) => some.Aggregate(address, (a, s) => a.Replace(s.Key, s.Value, StringComparison.Ordinal));
}
