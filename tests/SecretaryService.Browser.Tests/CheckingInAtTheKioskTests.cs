using Microsoft.Playwright;
using SecretaryService.Testing;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>A guest at the door, by keys alone; and one whose hand is slow.</summary>
[Collection(TheHouse.Name)]
public sealed class CheckingInAtTheKioskTests(House house)
{
    private const int Quiet = 120_000, Countdown = 30_000;

    [SkippableFact]
    [Clause("3.2.2")]
    [Clause("3.2.5")]
    public async Task By_keys_from_the_name_to_the_goodbye()
    {
        await Announce("Karla Kiosk");
        var page = await house.AtTheDoor("North door");
        // What a printer would do: counted.
        await page.AddInitScriptAsync("window.printed = 0; window.print = () => { window.printed++; }");
        await page.GotoAsync("/kiosk");
        await Expect(page.Locator("#Who")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("karla kiosk");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Welcome, karla kiosk");
        var hands = new Hands(page);
        await hands.TabTo(page.Locator("main [data-kind=primary]"), 6);
        await hands.Press("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Thank you, Karla Kiosk");
        await Expect(page.Locator(".badge")).ToContainTextAsync("Karla Kiosk");
        await page.WaitForFunctionAsync("() => window.printed === 1");

        await page.GotoAsync("/kiosk/leaving");
        await Expect(page.Locator("#Who")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Karla Kiosk");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Goodbye");
    }

    [SkippableFact]
    public async Task A_slow_hand_is_asked_first_and_finds_again_what_it_typed()
    {
        var page = await house.AtTheDoor("Slow door");
        await page.Clock.InstallAsync();
        await Typing(page, "Sia Slow", "Tortoise Ltd");
        await page.Clock.FastForwardAsync(Quiet + 2000);
        var button = page.Locator("dialog[data-idle] button");
        await Expect(button).ToBeFocusedAsync();
        await Expect(page.Locator("dialog [data-left]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^2[0-9]$"));
        await page.Keyboard.PressAsync("a");
        await Expect(button).ToBeHiddenAsync();
        await Expect(page.Locator("#Organisation")).ToHaveValueAsync("Tortoise Ltd");

        await page.Clock.FastForwardAsync(Quiet + 2000);
        await Expect(button).ToBeFocusedAsync();
        await page.Clock.FastForwardAsync(Countdown);
        await page.WaitForURLAsync("**/kiosk");
        await page.GotoAsync("/kiosk/walk-in");
        await Expect(page.Locator("#Organisation")).ToHaveValueAsync("");
        await Expect(page.Locator("#Name")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("sia slow");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#Organisation")).ToHaveValueAsync("Tortoise Ltd");
    }

    [SkippableFact]
    public async Task The_bell_rings_without_leaving_the_page()
    {
        var page = await house.AtTheDoor("Bell door");
        await Typing(page, "Bea Bell", "Ringers");
        await page.Locator("form[data-bell] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-called]")).ToBeVisibleAsync();
        await Expect(page.Locator("#Organisation")).ToHaveValueAsync("Ringers");
        var desk = await house.SignedIn("song.zx");
        await desk.GotoAsync("/visits");
        await Expect(desk.Locator(".bell", new() { HasText = "Bell door" })).ToHaveCountAsync(1);
    }

    private static async Task Typing(IPage page, string name, string organisation)
    {
        await page.GotoAsync("/kiosk/walk-in");
        await Expect(page.Locator("#Name")).ToBeFocusedAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Keyboard.TypeAsync(name);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(organisation);
    }

    private async Task Announce(string name)
    {
        var desk = await house.SignedIn("song.zx");
        await desk.Keyboard.PressAsync("F4");
        await Expect(desk.Locator("#Name")).ToBeFocusedAsync();
        await desk.Keyboard.TypeAsync(name);
        await desk.FocusAsync("#Host");
        await desk.Keyboard.TypeAsync("8100");
        await desk.Keyboard.PressAsync("Control+Enter");
        await Expect(desk.Locator("h1")).ToHaveTextAsync(name);
    }
}
