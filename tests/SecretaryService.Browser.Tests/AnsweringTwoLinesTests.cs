using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>The telephone by keys: a known caller, two calls that interrupt each other, a draft that outlives everything.</summary>
[Collection(TheHouse.Name)]
public sealed class AnsweringTwoLinesTests(House house)
{
    [SkippableFact]
    public async Task Two_calls_that_interrupt_each_other_are_both_saved()
    {
        var page = await house.SignedIn("song.zx");
        var hands = new Hands(page);
        await Answer(page, hands);
        await hands.Type("Alma Reed");
        await hands.Press("Enter");
        await Expect(page.Locator("#Organisation")).ToBeFocusedAsync();
        await hands.Type("Reed Tooling");

        // The other line rings in the middle of a word: the first call is kept, the second begins with its own clock.
        await hands.Press("F2");
        await Expect(page.Locator("nav.tabs a")).ToContainTextAsync("Alma Reed");
        await hands.Press("F2");
        await hands.Type("Boris Lind");
        await hands.Press("Enter");
        await Expect(page.Locator("#Organisation")).ToBeFocusedAsync();
        await Finish(page, hands, "second line");

        await page.GotoAsync("/calls/new");
        await hands.Press("Alt+1");
        await Expect(page.Locator("#Name")).ToHaveValueAsync("Alma Reed");
        await Expect(page.Locator("#Organisation")).ToHaveValueAsync("Reed Tooling");
        await page.FocusAsync("#Organisation");
        await Finish(page, hands, "first line");

        await page.GotoAsync("/calls");
        await Expect(page.Locator(".register")).ToContainTextAsync("first line");
        await Expect(page.Locator(".register")).ToContainTextAsync("second line");
        await page.GotoAsync("/calls/new");
        await Expect(page.Locator("nav.tabs")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_half_written_call_survives_a_reload_and_signing_out_and_is_nobody_elses()
    {
        var page = await house.SignedIn("song.zx");
        await page.GotoAsync("/calls/new");
        await page.FillAsync("#Name", "Clara Half");
        await page.FillAsync("#Phone", "no number yet");
        await Expect(page.Locator("[data-kept]")).ToHaveTextAsync("kept");
        await page.ReloadAsync();
        await Expect(page.Locator("nav.tabs a")).ToContainTextAsync("Clara Half");

        var other = await house.SignedIn("he.yn");
        await other.GotoAsync("/calls/new");
        await Expect(other.Locator("nav.tabs", new() { HasText = "Clara Half" })).ToHaveCountAsync(0);

        var again = await house.SignedIn("song.zx");
        await again.GotoAsync("/calls/new");
        await again.Locator("nav.tabs a", new() { HasText = "Clara Half" }).ClickAsync();
        await Expect(again.Locator("#Name")).ToHaveValueAsync("Clara Half");
        await Expect(again.Locator("#Phone")).ToHaveValueAsync("no number yet");
        await again.Locator("button[formaction$='/discard']").ClickAsync();
        await Expect(again.Locator("nav.tabs", new() { HasText = "Clara Half" })).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Two_windows_on_one_draft_lose_nothing_and_say_so()
    {
        var first = await house.SignedIn("song.zx");
        await first.GotoAsync("/calls/new");
        await first.FillAsync("#Name", "Dora Twice");
        await Expect(first.Locator("[data-kept]")).ToHaveTextAsync("kept");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync("/calls/new");
        await second.Locator("nav.tabs a", new() { HasText = "Dora Twice" }).ClickAsync();
        await second.FillAsync("#Organisation", "written in the second window");
        await Expect(second.Locator("[data-kept]")).ToHaveTextAsync("kept");

        await first.FillAsync("#Organisation", "written in the first window");
        await Expect(first.Locator("[data-kept]")).ToContainTextAsync("another window");
        await first.Locator("[data-kept] button").ClickAsync();
        await Expect(first.Locator("[data-kept]")).ToHaveTextAsync("kept");

        await second.GotoAsync("/calls/new");
        await Expect(second.Locator("nav.tabs a", new() { HasText = "Dora Twice" })).ToHaveCountAsync(2);
        while (await second.Locator("nav.tabs a", new() { HasText = "Dora Twice" }).CountAsync() > 0)
        {
            await second.Locator("nav.tabs a", new() { HasText = "Dora Twice" }).First.ClickAsync();
            await second.Locator("button[formaction$='/discard']").ClickAsync();
        }
    }

    [SkippableFact, Clause("3.1.1"), Clause("3.1.3")]
    public async Task A_known_caller_is_put_through_with_at_most_twelve_keys_beyond_the_text()
    {
        var page = await house.SignedIn("song.zx");
        await Keep(page, "Edmund Fairlie", "Fairlie Optics", "+44 20 7946 0561");
        var before = (await Figure(page, "3.1.1", "greeting-given"), await Figure(page, "3.1.3", "caller-told-before-transfer"));

        var hands = new Hands(page);
        await Answer(page, hands);
        await hands.Press("Alt+g");
        await hands.Type("0561");
        await Expect(page.Locator("#find-l [role=option]").First).ToContainTextAsync("Edmund Fairlie");
        await hands.Press("Enter");
        await Expect(page.Locator("#Phone")).ToHaveValueAsync("+44 20 7946 0561");
        await Expect(page.Locator("[data-known]")).ToContainTextAsync("Edmund Fairlie");
        await hands.Type("8400");
        await hands.Press("Tab");
        await Expect(page.Locator("[data-addressee]")).ToContainTextAsync("叶怀瑾");
        await hands.Type("asks for the invoice");
        await hands.Press("Tab", "1", "Alt+t", "Control+Enter");
        await page.WaitForURLAsync(url => url.Split('/')[^1].All(char.IsAsciiDigit));
        Assert.True(hands.Keys <= 12, $"{hands.Keys} keys beyond the text");

        Assert.Equal((before.Item1.Plus(1, 1), before.Item2.Plus(1, 1)), (await Figure(page, "3.1.1", "greeting-given"), await Figure(page, "3.1.3", "caller-told-before-transfer")));
    }

    private static async Task Keep(IPage page, string name, string organisation, string phone)
    {
        await page.GotoAsync("/contacts/new");
        await page.FillAsync("#Name", name);
        await page.FillAsync("#Organisation", organisation);
        await page.FillAsync("#Numbers", phone);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".flash")).ToContainTextAsync(name);
    }

    private static async Task Answer(IPage page, Hands hands)
    {
        await hands.Press("F2");
        await page.WaitForURLAsync("**/calls/new*");
        await Expect(page.Locator("[data-ring-words]")).ToContainTextAsync("Ringing");
        await hands.Press("F2");
    }

    private static async Task Finish(IPage page, Hands hands, string matter)
    {
        await page.FocusAsync("#Matter");
        await hands.Type(matter);
        await hands.Press("Tab", "2", "Control+Enter");
        await page.WaitForURLAsync(url => url.Split('/')[^1].All(char.IsAsciiDigit));
    }

    private static Task<MetOfCounted> Figure(IPage page, string clause, string measure) => MetOfCounted.Of(page, clause, measure);
}
