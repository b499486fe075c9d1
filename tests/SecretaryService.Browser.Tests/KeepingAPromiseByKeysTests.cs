using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>The main job, without a mouse: log a call with a promise, find it on the desk, make the callback, see the standard move.</summary>
[Collection(TheHouse.Name)]
public sealed partial class KeepingAPromiseByKeysTests(House house)
{
    [SkippableFact, Clause("3.1.2"), Clause("3.1.4"), Clause("1.3.3")]
    public async Task A_call_is_logged_and_its_promise_kept_without_touching_the_mouse()
    {
        var page = await house.SignedIn("shen.rx");
        var before = await Figures(page);

        var hands = new Hands(page);
        await LogCallWithPromise(page, hands, "Edda Quill", "shen.rx waits for the quotation");
        Assert.True(hands.Keys <= 12, $"{hands.Keys} keys beyond the text");
        await Expect(page.Locator(".flash")).ToContainTextAsync("The promise is on your desk for");
        Assert.Equal(before["3.1.2"].Plus(counted: 1, met: 1), (await Figures(page))["3.1.2"]);

        await MakeCallback(page, hands, "Edda Quill");
        var after = await Figures(page);
        Assert.Equal(before["3.1.4"].Plus(counted: 1, met: 1), after["3.1.4"]);
        Assert.Equal(before["1.3.3"].Plus(counted: 1, met: 1), after["1.3.3"]);
    }

    [SkippableFact, Clause("3.1.4")]
    public async Task A_promise_left_open_past_its_time_shows_as_missed()
    {
        house.GoToAQuietMorning();
        var page = await house.SignedIn("he.yn");
        await LogCallWithPromise(page, new Hands(page), "Torben Ash", "left open");
        var before = await Figures(page);

        house.Clock.Advance(TimeSpan.FromHours(5));

        Assert.Equal(before["3.1.4"].Plus(counted: 1, met: 0), (await Figures(page))["3.1.4"]);
        await page.GotoAsync("/standard/3.1.4");
        await Expect(page.Locator(".register")).ToContainTextAsync("left open");
        await page.GotoAsync("/desk");
        await Expect(page.Locator("section:has(#late-h)")).ToContainTextAsync("Torben Ash");
    }

    [SkippableFact]
    public async Task Signing_in_needs_no_mouse_either()
    {
        var page = await house.Visiting();
        await page.GotoAsync("/sign-in");
        // No click: the cursor stands there by itself.
        await Expect(page.Locator("#UserName")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("song.zx");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Data.Demo.DemoCompany.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/desk");
    }

    private static async Task LogCallWithPromise(IPage page, Hands hands, string caller, string matter)
    {
        await hands.Press("F2");
        await page.WaitForURLAsync("**/calls/new*");
        await Expect(page.Locator("[data-ring-words]")).ToContainTextAsync("Ringing");
        await hands.Press("F2");
        await hands.Type(caller);
        // Nobody fits: Enter carries the name on.
        await hands.Press("Enter");
        await Expect(page.Locator("#Organisation")).ToBeFocusedAsync();
        await hands.Type("Quill & Ash");
        await hands.Press("Tab");
        await hands.Type("+44 20 7946 0999");
        await hands.Press("Tab", "Tab");
        await hands.Type(matter);
        // A digit chooses in a row of choices: 2 is "Advised".
        await hands.Press("Tab", "2", "Alt+p");
        // Nobody was asked for: the promise is one's own.
        Assert.True(await page.Locator("[name=Promise]").IsCheckedAsync());
        await hands.Press("Control+Enter");
        await page.WaitForURLAsync(Entry());
    }

    private static async Task MakeCallback(IPage page, Hands hands, string caller)
    {
        await hands.Press("F8");
        await page.WaitForURLAsync("**/desk");
        await hands.GoToRow(page.Locator(".todos > li", new() { HasText = caller }));
        await hands.Press("Enter");
        await page.WaitForURLAsync("**/commitments/*");
        await hands.Type("Quotation sent by mail.");
        await hands.Press("Control+Enter");
        await page.WaitForURLAsync("**/desk");
        await Expect(page.Locator(".flash")).ToContainTextAsync("made");
    }

    private static async Task<Dictionary<string, Count>> Figures(IPage page)
    {
        await page.GotoAsync("/standard");
        var figures = new Dictionary<string, Count>();
        foreach (var clause in new[] { "3.1.2", "3.1.4", "1.3.3" })
        {
            var text = await page.Locator($"[id='c{clause}'] .fig > div").First.InnerTextAsync();
            var found = MetOfCounted().Match(text);
            figures[clause] = found.Success ? new Count(int.Parse(found.Groups[2].ValueSpan), int.Parse(found.Groups[1].ValueSpan)) : new Count(0, 0);
        }

        return figures;
    }

    private sealed record Count(int Counted, int Met)
    {
        public Count Plus(int counted, int met) => new(Counted + counted, Met + met);
    }

    [GeneratedRegex(@"(\d+) of (\d+)")]
    private static partial Regex MetOfCounted();

    [GeneratedRegex(@"/calls/\d+$")]
    private static partial Regex Entry();
}
