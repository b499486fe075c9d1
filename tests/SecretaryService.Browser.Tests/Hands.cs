using Microsoft.Playwright;

namespace SecretaryService.Browser.Tests;

/// <summary>Hands on the keyboard: every key beyond the text itself is counted.</summary>
internal sealed class Hands(IPage page)
{
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
}
