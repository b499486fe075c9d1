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
        var keys = new Hands(owner);
        var message = owner.Locator("section:has(#messages-h) li", new() { HasText = "Greta Moss" });
        await keys.GoToRow(message);
        await keys.TabTo(message.GetByText("Answer", new() { Exact = true }), 3);
        await keys.Press("Enter");
        await owner.WaitForURLAsync("**/commitments/*");
        await keys.Type("It goes out today.");
        await keys.Press("Control+Enter");
        await Expect(owner.Locator(".flash")).ToContainTextAsync("acknowledged");

        var told = await house.SignedIn("song.zx");
        var row = told.Locator("section:has(#others-h) li", new() { HasText = "Greta Moss" });
        await Expect(row).ToContainTextAsync("acknowledged");
        await Expect(row).ToContainTextAsync("It goes out today.");
        await OpenNotices(told);
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

        var (hands, row) = (new Hands(page), page.Locator(".due-list li", new() { HasText = "Hugo Brandt" }));
        await page.GotoAsync("/calls/new");
        await hands.GoToRow(row);
        await hands.TabTo(row.GetByText("No answer +30"), 3);
        await hands.Press("Enter");
        await Expect(page.Locator(".flash")).ToContainTextAsync("Again at");

        await hands.GoToRow(row);
        await hands.Press("Enter");
        await page.WaitForURLAsync("**/commitments/*");
        await hands.TabTo(page.Locator("summary:text-is('Pass on')"), 6);
        await hands.Press("Enter", "Tab");
        await hands.Type("8501");
        await hands.Press("Tab");
        await hands.Type("on a journey");
        await hands.Press("Tab", "Enter");
        await Expect(page.Locator(".flash")).ToContainTextAsync("Passed on to Daniel Okafor");

        // Half an hour is what an urgent one has; one working hour later the superior hears of it.
        await Pass(TimeSpan.FromMinutes(31));
        await Pass(TimeSpan.FromMinutes(65));
        var superior = await house.SignedIn("xu.yq");
        await OpenNotices(superior);
        await Expect(superior.Locator(".trail")).ToContainTextAsync("told to whoever is above", new() { Timeout = 20_000 });
        Assert.Equal((before.Item1.Plus(1, 0), before.Item2.Plus(1, 0)), (await MetOfCounted.Of(superior, "4.2.1", "kept-in-time-by-kind"), await MetOfCounted.Of(superior, "4.2.2", "urgent-in-time")));

        var owner = await house.SignedIn("okafor");
        var keys = new Hands(owner);
        await keys.GoToRow(owner.Locator(".todos li", new() { HasText = "Hugo Brandt" }));
        await keys.Press("Enter");
        await owner.WaitForURLAsync("**/commitments/*");
        await keys.Type("Runs again.");
        await keys.Press("Control+Enter");
        await Expect(owner.Locator(".flash")).ToContainTextAsync("made");
        var trail = await Trail(owner, keys);
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

    private static async Task OpenNotices(IPage page)
    {
        var hands = new Hands(page);
        await hands.SkipToContent();
        await hands.TabTo(page.Locator(".head a[href='/notices']"), 1);
        await hands.Press("Enter");
        await page.WaitForURLAsync("**/notices");
    }

    // Through the register and the call, as somebody does who looks it up later.
    private static async Task<string> Trail(IPage page, Hands hands)
    {
        await hands.TabTo(page.Locator(".rail a[href='/calls']"), 8);
        await hands.Press("Enter");
        await page.WaitForURLAsync("**/calls");
        await hands.GoToRow(page.Locator(".register tr", new() { HasText = "line stands still" }));
        await hands.Press("Enter");
        await page.WaitForURLAsync(IsEntry);
        await hands.GoToRow(page.Locator("aside li", new() { HasText = "Call back" }).First);
        await hands.Press("Enter");
        await page.WaitForURLAsync("**/commitments/*");
        return await page.Locator("aside").InnerTextAsync();
    }

    private static async Task Log(IPage page, string caller, string extension, string matter, bool urgent, bool promise)
    {
        var hands = new Hands(page);
        await hands.Press("F2");
        await page.WaitForURLAsync("**/calls/new*");
        await Expect(page.Locator("[data-ring-words]")).ToContainTextAsync("Ringing");
        await hands.Press("F2");
        await hands.Type(caller);
        // Nobody fits: Enter carries the name on.
        await hands.Press("Enter");
        await Expect(page.Locator("#Organisation")).ToBeFocusedAsync();
        foreach (var text in new[] { "Moss & Brandt", "+44 20 7946 0777", extension, matter })
        {
            await hands.Type(text);
            await hands.Press("Tab");
        }

        await hands.Press(promise ? "2" : "4");
        if (urgent)
        {
            await hands.TabTo(page.Locator("details.more summary"), 4);
            await hands.Press("Enter", "Tab", "2");
        }

        if (promise)
        {
            await hands.Press("Alt+p");
        }

        await hands.Press("Control+Enter");
        await page.WaitForURLAsync(IsEntry);
    }

    private static bool IsEntry(string url) => url.Split('/')[^1].All(char.IsAsciiDigit) && url.Contains("/calls/", StringComparison.Ordinal);
}
