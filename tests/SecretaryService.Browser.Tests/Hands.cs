using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>Hands on the keyboard: every key beyond the text itself is counted.</summary>
internal sealed class Hands(IPage page)
{
    private const int MostRows = 60;
    private const int MostLists = 8;

    public int Keys { get; private set; }

    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            Keys++;
            await page.Keyboard.PressAsync(key);
        }
    }

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    public Task<string> Focused() => page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.name || document.activeElement.tagName");

    /// <summary>Tab until this has the focus. What takes more than so many is too far for a hand.</summary>
    public Task TabTo(ILocator wanted, int most) => PressUntil("Tab", wanted, most);

    /// <summary>Past the frame, to what the page is about; from there on with Tab.</summary>
    public async Task SkipToContent()
    {
        await TabTo(page.Locator("a.skip"), 1);
        await Press("Enter");
    }

    /// <summary>The list in which it stands, then row by row; the row's first link has the focus then.</summary>
    public async Task GoToRow(ILocator row)
    {
        await Expect(row).ToBeVisibleAsync();
        await PressUntil("Alt+l", row.Locator("xpath=ancestor::*[self::ul or self::ol or self::table][1]"), MostLists);
        await PressUntil("ArrowDown", row, MostRows);
    }

    private async Task PressUntil(string key, ILocator wanted, int most)
    {
        for (var pressed = 0; !await HasFocus(wanted); pressed++)
        {
            Assert.True(pressed < most, $"Not reached with {most} times {key}; now at {await Focused()}.");
            await Press(key);
        }
    }

    private static Task<bool> HasFocus(ILocator wanted) => wanted.EvaluateAsync<bool>("element => element.contains(document.activeElement)");
}
