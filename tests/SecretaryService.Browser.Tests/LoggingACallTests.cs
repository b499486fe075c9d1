using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

[Collection(TheHouse.Name)]
public sealed class LoggingACallTests(House house)
{
    [SkippableFact]
    public async Task Works_without_javascript()
    {
        var page = await house.SignedIn("shen.rx", options => options.JavaScriptEnabled = false);
        await page.GotoAsync("/calls");
        await page.Locator("header a[href*='/calls/new']").ClickAsync();
        await page.FillAsync("#Name", "Ivo Marsh");
        await page.FillAsync("#Phone", "+44 20 7946 0123");
        await page.FillAsync("#Matter", "Asks without a script");
        await page.Locator("label", new() { HasTextString = "Advised" }).ClickAsync();
        await page.Locator("[name=Promise]").CheckAsync();
        await page.Locator(".savebar button").First.ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Asks without a script");
        await Expect(page.Locator("aside")).ToContainTextAsync("Call back");
    }

    [SkippableFact, Clause("3.1.1")]
    public async Task Counts_the_rings_until_somebody_types()
    {
        var page = await house.SignedIn("shen.rx");
        await page.Keyboard.PressAsync("F2");
        await page.WaitForURLAsync("**/calls/new*");
        await Expect(page.Locator("[data-ring-words]")).ToHaveTextAsync("Ringing: ring 2", new() { Timeout = 9000 });
        await page.Keyboard.TypeAsync("Ivo");
        await Expect(page.Locator("[data-ring-words]")).ToHaveTextAsync("Answered on ring 2");
        Assert.Equal("2", await page.InputValueAsync("#Rings"));
    }

    [SkippableFact]
    public async Task Goes_to_the_next_field_on_enter_and_saves_nothing()
    {
        var page = await house.SignedIn("shen.rx");
        await page.GotoAsync("/calls/new");
        await page.FocusAsync("#Name");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Organisation", await new Hands(page).Focused());
    }

    [SkippableFact]
    public async Task Is_silent_while_an_input_method_composes()
    {
        var page = await house.SignedIn("shen.rx");
        await page.GotoAsync("/calls/new");
        await page.FocusAsync("#Name");
        await page.EvaluateAsync("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");
        Assert.Equal("Name", await new Hands(page).Focused());
    }

    [SkippableFact]
    public async Task Saves_once_on_a_double_click()
    {
        var page = await house.SignedIn("song.zx");
        await page.GotoAsync("/calls/new");
        await page.FillAsync("#Name", "Double Clicker");
        await page.FillAsync("#Matter", "clicked twice");
        await page.Locator("label", new() { HasTextString = "Advised" }).ClickAsync();
        await page.Locator(".savebar button").First.DblClickAsync();
        await Expect(page.Locator(".flash")).ToContainTextAsync("saved");
        await page.GotoAsync("/calls");
        Assert.Equal(1, await page.Locator(".register tr", new() { HasText = "clicked twice" }).CountAsync());
    }

    [SkippableFact]
    public async Task Prints_a_slip_without_the_frame()
    {
        var page = await house.SignedIn("shen.rx");
        await page.GotoAsync("/calls");
        await page.Locator(".register .title a").First.ClickAsync();
        await page.WaitForURLAsync("**/calls/*");
        await page.GotoAsync($"{page.Url}/slip");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".paper")).ToBeVisibleAsync();
        await Expect(page.Locator(".noprint")).ToBeHiddenAsync();
        Assert.NotEmpty(await page.PdfAsync());
    }
}
