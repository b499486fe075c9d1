using Microsoft.Playwright;
using SecretaryService.Testing;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>A guest from the announcement to the lift, by keys alone.</summary>
[Collection(TheHouse.Name)]
public sealed class ReceivingAGuestTests(House house)
{
    [SkippableFact]
    [Clause("3.2.2")]
    [Clause("3.2.5")]
    public async Task By_keys_from_the_announcement_to_the_lift()
    {
        var page = await house.SignedIn("song.zx");
        await page.Keyboard.PressAsync("F4");
        await Expect(page.Locator("#Name")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Greta Guest");
        await page.FocusAsync("#Host");
        await page.Keyboard.TypeAsync("8100");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Greta Guest");
        await page.WaitForLoadStateAsync(LoadState.Load);

        await Press(page, "Alt+1", page.Locator("ol.todos li:nth-child(1) .state[data-s=done]"));
        await Press(page, "Alt+a", page.Locator(".head .state[data-s=doing]"));
        for (var step = 2; step <= 6; step++)
        {
            await Press(page, $"Alt+{step}", page.Locator($"ol.todos li:nth-child({step}) .state[data-s=done]"));
        }

        await page.FocusAsync("#KeyPoints");
        await page.Keyboard.TypeAsync("Offer by Friday");
        await Press(page, "Control+Enter", page.Locator(".flash", new() { HasText = "Noted." }));
        await Expect(page.Locator("#KeyPoints")).ToHaveValueAsync("Offer by Friday");
        await Press(page, "Alt+q", page.Locator(".head .state[data-s=done]"));
        await page.GotoAsync("/visits");
        await Expect(page.Locator("[data-state=Left]")).ToContainTextAsync("Greta Guest");
    }

    // A key pressed while one page goes and the next comes belongs to neither: the next page is waited for.
    private static async Task Press(IPage page, string key, ILocator sign)
    {
        await page.Keyboard.PressAsync(key);
        await Expect(sign).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}
