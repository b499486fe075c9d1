using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>What is left undone at the first try: a message acknowledged and answered, a callback tried, passed on, escalated and made. By keys.</summary>
[Collection(TheHouse.Name)]
public sealed class PassingOnAMessageTests(House house)
{
    [SkippableFact, Clause("2.1.1")]
    public async Task A_message_is_left_acknowledged_and_answered()
    {
        var taker = await house.SignedIn("song.zx");
        var before = await MetOfCounted.Of(taker, "2.1.1", "messages-acknowledged");
        await Log(taker, "Greta Moss", "8400", "please send the account", urgent: false, promise: false);
        await Expect(taker.Locator(".flash")).ToContainTextAsync("The message is on the desk of 叶怀瑾");

        var owner = await house.SignedIn("ye.hj");
        await Expect(owner.Locator("section:has(#messages-h)")).ToContainTextAsync("Greta Moss");
        await owner.Locator("section:has(#messages-h) li", new() { HasText = "Greta Moss" }).Locator("a.btn").FocusAsync();
        await owner.Keyboard.PressAsync("Enter");
        await owner.WaitForURLAsync("**/commitments/*");
        await owner.Keyboard.TypeAsync("It goes out today.");
        await owner.Keyboard.PressAsync("Control+Enter");
        await Expect(owner.Locator(".flash")).ToContainTextAsync("acknowledged");

        var told = await house.SignedIn("song.zx");
        var row = told.Locator("section:has(#others-h) li", new() { HasText = "Greta Moss" });
        await Expect(row).ToContainTextAsync("acknowledged");
        await Expect(row).ToContainTextAsync("It goes out today.");
        await told.GotoAsync("/notices");
        await Expect(told.Locator(".trail")).ToContainTextAsync("It goes out today.");
        Assert.Equal(before.Plus(1, 1), await MetOfCounted.Of(told, "2.1.1", "messages-acknowledged"));
    }

    [SkippableFact, Clause("3.1.4"), Clause("4.2.1"), Clause("4.2.2")]
    public async Task A_callback_is_tried_passed_on_escalated_and_made()
    {
        house.GoToAQuietMorning();
        var page = await house.SignedIn("song.zx");
        await Log(page, "Hugo Brandt", "8500", "line stands still", urgent: true, promise: true);
        var before = (await MetOfCounted.Of(page, "4.2.1", "kept-in-time-by-kind"), await MetOfCounted.Of(page, "4.2.2", "urgent-in-time"));

        await page.GotoAsync("/calls/new");
        await page.Locator(".due-list li", new() { HasText = "Hugo Brandt" }).GetByText("No answer +30").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".flash")).ToContainTextAsync("Again at");

        await Open(page);
        await page.GetByText("Pass on", new() { Exact = true }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.FocusAsync("#to");
        await page.Keyboard.TypeAsync("8501");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("on a journey");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".flash")).ToContainTextAsync("Passed on to Daniel Okafor");

        // Half an hour is what an urgent one has; one working hour later the superior hears of it.
        await Pass(TimeSpan.FromMinutes(31));
        await Pass(TimeSpan.FromMinutes(65));
        var superior = await house.SignedIn("xu.yq");
        await superior.GotoAsync("/notices");
        await Expect(superior.Locator(".trail")).ToContainTextAsync("told to whoever is above", new() { Timeout = 20_000 });
        Assert.Equal((before.Item1.Plus(1, 0), before.Item2.Plus(1, 0)), (await MetOfCounted.Of(superior, "4.2.1", "kept-in-time-by-kind"), await MetOfCounted.Of(superior, "4.2.2", "urgent-in-time")));

        var owner = await house.SignedIn("okafor");
        await owner.Locator(".todos li", new() { HasText = "Hugo Brandt" }).Locator(".acts a").First.FocusAsync();
        await owner.Keyboard.PressAsync("Enter");
        await owner.WaitForURLAsync("**/commitments/*");
        await owner.Keyboard.TypeAsync("Runs again.");
        await owner.Keyboard.PressAsync("Control+Enter");
        await Expect(owner.Locator(".flash")).ToContainTextAsync("made");
        var trail = await Trail(owner);
        foreach (var said in new[] { "no answer", "passed it on to Daniel Okafor", "reminded the owner", "late", "told 许砚秋" })
        {
            Assert.Contains(said, trail, StringComparison.Ordinal);
        }
    }

    private async Task Pass(TimeSpan time)
    {
        house.Clock.Advance(time);
        await house.LetTheClockSpeak();
    }

    private static async Task Open(IPage page)
    {
        await page.GotoAsync("/calls/new");
        await page.Locator(".due-list li", new() { HasText = "Hugo Brandt" }).Locator(".what a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/commitments/*");
    }

    private static async Task<string> Trail(IPage page)
    {
        await page.GotoAsync("/calls");
        await page.Locator(".register a", new() { HasText = "line stands still" }).First.ClickAsync();
        await page.Locator("aside a[href^='/commitments/']").Last.ClickAsync();
        await page.WaitForURLAsync("**/commitments/*");
        return await page.Locator("aside").InnerTextAsync();
    }

    private static async Task Log(IPage page, string caller, string extension, string matter, bool urgent, bool promise)
    {
        await page.GotoAsync("/calls/new");
        await page.FillAsync("#Name", caller);
        await page.FillAsync("#Organisation", "Moss & Brandt");
        await page.FillAsync("#Phone", "+44 20 7946 0777");
        await page.FillAsync("#For", extension);
        await page.FillAsync("#Matter", matter);
        await page.FocusAsync("#Outcome");
        await page.Keyboard.PressAsync(promise ? "2" : "4");
        if (promise)
        {
            await page.Keyboard.PressAsync("Alt+p");
        }

        if (urgent)
        {
            await page.Locator("details.more summary").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.FocusAsync("#Urgency");
            await page.Keyboard.PressAsync("2");
        }

        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(url => url.Split('/')[^1].All(char.IsAsciiDigit));
    }
}
