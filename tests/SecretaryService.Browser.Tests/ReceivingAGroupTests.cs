using Microsoft.Playwright;
using SecretaryService.Testing;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>A group from the announcement to the answers of its guests: at the desk; and on a telephone, with a kiosk at the door; by keys alone.</summary>
[Collection(TheHouse.Name)]
public sealed class ReceivingAGroupTests(House house)
{
    private static readonly (string Clause, string Measure)[] Moved =
    [
        ("3.2.1", "visits-prepared"), ("3.2.2", "greeter-in-place"), ("3.2.2", "seated-in-time"), ("3.2.3", "introductions-made"), ("3.2.4", "hosts-acknowledged"),
        ("3.2.5", "departures-recorded"), ("4.3.2", "visits-rated-good"),
    ];

    [SkippableTheory]
    [InlineData(1366, 768, false)]
    [InlineData(390, 844, true)]
    [Clause("3.2.1")]
    [Clause("3.2.2")]
    [Clause("3.2.3")]
    [Clause("3.2.4")]
    [Clause("3.2.5")]
    [Clause("4.3.2")]
    public async Task By_keys_from_the_announcement_to_the_answers(int width, int height, bool atTheDoor)
    {
        house.GoToAQuietMorning();
        void With(BrowserNewContextOptions options) => options.ViewportSize = new() { Width = width, Height = height };
        var page = await house.SignedIn("song.zx", With);
        var (one, two) = ($"Anna {width}", $"Bernd {width}");
        var before = await Figures(page);
        await Announce(page, one, two);
        foreach (var name in new[] { one, two })
        {
            await Open(page, name);
            await Prepare(page);
            await Press(page, "Alt+1", Step(page, 1));
        }

        page = atTheDoor ? await CheckIn(With, one, two) : await BothArrive(page, one, two);
        List<string> links = [];
        foreach (var name in new[] { one, two })
        {
            await Open(page, name);
            await Receive(page);
            links.Add((await page.GetAttributeAsync("section[aria-labelledby=answer-h] a", "href"))!);
            if (!atTheDoor)
            {
                await Press(page, "Alt+q", page.Locator(".head .state[data-s=done]"));
            }
        }

        if (atTheDoor)
        {
            await CheckOut(one, two);
        }
        else
        {
            await page.GotoAsync("/visits");
            await Expect(page.Locator("[data-state=Left]")).ToContainTextAsync(two);
        }

        var after = await FiguresOnceAnswered(links, With);
        Assert.All(before.Zip(after, Moved), figure => Assert.True(figure.First != figure.Second, $"{figure.Third.Measure} stayed {figure.First}"));
    }

    private static async Task Announce(IPage page, string one, string two)
    {
        await page.Keyboard.PressAsync("F4");
        await Expect(page.Locator("#Name")).ToBeFocusedAsync();
        await page.GotoAsync("/visits");
        await Follow(page, page.Locator("a[href='/visits/groups/new']"), page.Locator("#Rows"));
        await Fill(page, "#Host", "8100");
        await page.Locator("#From").FillAsync((await page.Locator("#From").InputValueAsync())[..11] + "10:20");
        await Fill(page, "#Rows", $"{one};Delta;021 6600 1111;2\n{two};Delta;021 6600 1112;1");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".flash")).ToContainTextAsync("2 visits announced.");
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    private static async Task Open(IPage page, string name)
    {
        await page.GotoAsync("/visits");
        await Follow(page, page.Locator(".visit a", new() { HasText = name }), page.Locator("h1", new() { HasText = name }));
    }

    private static async Task Prepare(IPage page)
    {
        var open = page.Locator("section[aria-labelledby=prep-h] form[action$='/preparations'] button");
        for (var left = await open.CountAsync(); left > 0; left--)
        {
            await open.First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(open).ToHaveCountAsync(left - 1);
            await page.WaitForLoadStateAsync(LoadState.Load);
        }
    }

    private static async Task<IPage> BothArrive(IPage page, string one, string two)
    {
        await page.GotoAsync("/visits");
        foreach (var name in new[] { one, two })
        {
            await page.Locator(".visit", new() { HasText = name }).Locator("input[name=Chosen]").FocusAsync();
            await page.Keyboard.PressAsync("Space");
        }

        await page.Locator("button[form=several]").FocusAsync();
        await Press(page, "Enter", page.Locator(".flash", new() { HasText = "2 visits have arrived." }));
        return page;
    }

    /// <returns>The desk again.</returns>
    private async Task<IPage> CheckIn(Action<BrowserNewContextOptions> with, params string[] guests)
    {
        var kiosk = await house.AtTheDoor("Door of the group");
        foreach (var guest in guests)
        {
            await Say(kiosk, "/kiosk", guest, kiosk.Locator("h1", new() { HasText = "Welcome" }));
            await kiosk.Locator("main [data-kind=primary]").FocusAsync();
            await Press(kiosk, "Enter", kiosk.Locator(".badge", new() { HasText = guest }));
        }

        return await house.SignedIn("song.zx", with);
    }

    private async Task CheckOut(params string[] guests)
    {
        var kiosk = await house.AtTheDoor("Way out of the group");
        foreach (var guest in guests)
        {
            await Say(kiosk, "/kiosk/leaving", guest, kiosk.Locator("h1", new() { HasText = "Goodbye" }));
        }
    }

    private static async Task Say(IPage kiosk, string address, string name, ILocator sign)
    {
        await kiosk.GotoAsync(address);
        await Expect(kiosk.Locator("#Who")).ToBeFocusedAsync();
        await kiosk.Keyboard.TypeAsync(name);
        await Press(kiosk, "Enter", sign);
    }

    private static async Task Receive(IPage page)
    {
        for (var step = 2; step <= 5; step++)
        {
            await Press(page, $"Alt+{step}", Step(page, step));
        }

        await Fill(page, "#KeyPoints", "Offer by Friday");
        await Press(page, "Control+Enter", page.Locator(".flash", new() { HasText = "Noted." }));
        await Press(page, "Alt+6", Step(page, 6));
    }

    private async Task<List<string>> FiguresOnceAnswered(List<string> links, Action<BrowserNewContextOptions> with)
    {
        var guest = await house.Visiting(with);
        foreach (var link in links)
        {
            await guest.GotoAsync(link);
            foreach (var question in new[] { "Welcome", "Help", "Waiting" })
            {
                await guest.Locator($"#{question}-5").FocusAsync();
                await guest.Keyboard.PressAsync("Space");
            }

            await guest.Locator("main button[type=submit]").FocusAsync();
            await Press(guest, "Enter", guest.Locator(".note[data-tone=done]"));
        }

        return await Figures(await house.SignedIn("song.zx"));
    }

    private async Task<List<string>> Figures(IPage page)
    {
        var (figures, today) = (new List<string>(), house.Clock.GetUtcNow().AddHours(8).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (clause, measure) in Moved)
        {
            await page.GotoAsync($"/standard/{clause}?from={today}&until={today}");
            figures.Add(await page.Locator($"section[aria-labelledby='m-{measure}'] .fig").InnerTextAsync());
        }

        return figures;
    }

    private static ILocator Step(IPage page, int step) => page.Locator($"ol.todos li:nth-child({step}) .state[data-s=done]");

    private static async Task Fill(IPage page, string field, string text)
    {
        await page.FocusAsync(field);
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync(text);
    }

    private static async Task Follow(IPage page, ILocator link, ILocator sign)
    {
        await link.First.FocusAsync();
        await Press(page, "Enter", sign);
    }

    // A key pressed while one page goes and the next comes belongs to neither: the next page is waited for.
    private static async Task Press(IPage page, string key, ILocator sign)
    {
        await page.Keyboard.PressAsync(key);
        await Expect(sign.First).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}
