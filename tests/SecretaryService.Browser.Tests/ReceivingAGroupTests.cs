using Microsoft.Playwright;
using SecretaryService.Testing;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>A group from the announcement to the answers of its guests: at the desk and on a telephone, by keys alone.</summary>
[Collection(TheHouse.Name)]
public sealed class ReceivingAGroupTests(House house)
{
    private static readonly (string Clause, string Measure)[] Moved =
    [
        ("3.2.1", "visits-prepared"), ("3.2.2", "greeter-in-place"), ("3.2.2", "seated-in-time"), ("3.2.3", "introductions-made"), ("3.2.4", "hosts-acknowledged"),
        ("3.2.5", "departures-recorded"), ("4.3.2", "visits-rated-good"),
    ];

    [SkippableTheory]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    [Clause("3.2.1")]
    [Clause("3.2.2")]
    [Clause("3.2.3")]
    [Clause("3.2.4")]
    [Clause("3.2.5")]
    [Clause("4.3.2")]
    public async Task By_keys_from_the_announcement_to_the_answers(int width, int height)
    {
        house.GoToAQuietMorning();
        var page = await house.SignedIn("song.zx", with => with.ViewportSize = new() { Width = width, Height = height });
        var (one, two) = ($"Anna {width}", $"Bernd {width}");
        var before = await Figures(page);
        await Announce(page, one, two);
        foreach (var name in new[] { one, two })
        {
            await Open(page, name);
            await Prepare(page);
            await Press(page, "Alt+1", Step(page, 1));
        }

        await BothArrive(page, one, two);
        List<string> links = [];
        foreach (var name in new[] { one, two })
        {
            await Open(page, name);
            await Receive(page);
            links.Add((await page.GetAttributeAsync("section[aria-labelledby=answer-h] a", "href"))!);
            await Press(page, "Alt+q", page.Locator(".head .state[data-s=done]"));
        }

        var after = await FiguresOnceAnswered(page, links, width, height);
        Assert.All(before.Zip(after, Moved), figure => Assert.True(figure.First != figure.Second, $"{figure.Third.Measure} stayed {figure.First}"));
    }

    private static async Task Announce(IPage page, string one, string two)
    {
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

    private static async Task BothArrive(IPage page, string one, string two)
    {
        await page.GotoAsync("/visits");
        foreach (var name in new[] { one, two })
        {
            await page.Locator(".visit", new() { HasText = name }).Locator("input[name=Chosen]").FocusAsync();
            await page.Keyboard.PressAsync("Space");
        }

        await page.Locator("button[form=several]").FocusAsync();
        await Press(page, "Enter", page.Locator(".flash", new() { HasText = "2 visits have arrived." }));
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

    private async Task<List<string>> FiguresOnceAnswered(IPage page, List<string> links, int width, int height)
    {
        var guest = await house.Visiting(with => with.ViewportSize = new() { Width = width, Height = height });
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
