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

        await page.Keyboard.PressAsync("Alt+1");
        await Expect(page.Locator("[aria-keyshortcuts='Alt+1']")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Alt+a");
        await Expect(page.Locator(".head")).ToContainTextAsync("Waiting");
        foreach (var key in new[] { "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6" })
        {
            await page.Keyboard.PressAsync(key);
            await Expect(page.Locator($"[aria-keyshortcuts='{key}']")).ToHaveCountAsync(0);
        }

        await page.FocusAsync("#KeyPoints");
        await page.Keyboard.TypeAsync("Offer by Friday");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#KeyPoints")).ToHaveValueAsync("Offer by Friday");
        await page.Keyboard.PressAsync("Alt+q");
        await Expect(page.Locator(".head")).ToContainTextAsync("Left");
        await page.GotoAsync("/visits");
        await Expect(page.Locator("[data-state=Left]")).ToContainTextAsync("Greta Guest");
    }
}
