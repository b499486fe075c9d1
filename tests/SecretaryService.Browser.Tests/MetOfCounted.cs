using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SecretaryService.Browser.Tests;

/// <summary>A figure of the standard, as its page shows it: met of counted.</summary>
internal sealed partial record MetOfCounted(int Counted, int Met)
{
    public static async Task<MetOfCounted> Of(IPage page, string clause, string measure)
    {
        await page.GotoAsync($"/standard/{clause}");
        var found = Words().Match(await page.Locator($"section[aria-labelledby='m-{measure}'] .fig").InnerTextAsync());
        return found.Success ? new(Number(found.Groups[2]), Number(found.Groups[1])) : new(0, 0);
    }

    public MetOfCounted Plus(int counted, int met) => new(Counted + counted, Met + met);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) of (\d+)")]
    private static partial Regex Words();
}
