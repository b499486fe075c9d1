using Microsoft.Playwright;

namespace SecretaryService.Browser.Tests;

/// <summary>An installed Chromium or Chrome (tests/run.sh installs one), otherwise Playwright's own; nothing where there is none.</summary>
internal static class FindBrowser
{
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static string? Path(IPlaywright playwright) => OnPath().Concat(Places).Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        from name in Names
        select System.IO.Path.Combine(folder, name);
}
