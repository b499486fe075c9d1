using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>From the grid of the day to a reservation with the hands on the keyboard.</summary>
[Collection(TheHouse.Name)]
public sealed class ReservingARoomByKeysTests(House house)
{
    [SkippableFact]
    public async Task A_free_cell_is_found_with_the_arrows_and_the_room_is_reserved()
    {
        house.GoToAQuietMorning();
        var page = await house.SignedIn("ye.hj");
        // Two weeks on, where nothing is reserved yet.
        await page.GotoAsync($"/rooms?on={house.Clock.GetUtcNow().AddDays(14):yyyy-MM-dd}");

        var (keys, first) = (new Hands(page), page.Locator(".rooms tbody tr").First);
        await page.Locator("[data-grid] td:not(.b) > a").First.FocusAsync();
        // A row down, two cells on, and back up: 09:00 of the first room.
        await keys.Press("ArrowDown", "ArrowRight", "ArrowRight", "ArrowUp");
        await Expect(first.Locator("td > a:focus")).ToHaveTextAsync("09:00");
        await keys.Press("Enter");
        await page.WaitForURLAsync("**/rooms/new*");

        await Expect(page.Locator("#Purpose")).ToBeFocusedAsync();
        await keys.Type("By keys alone");
        await page.FocusAsync("#HeadCount");
        await keys.Type("3");
        await keys.Press("Control+Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("By keys alone");
        await Expect(page.Locator(".flash")).ToContainTextAsync("saved");
    }

    [SkippableFact]
    public async Task The_grid_is_one_stop_for_tab()
    {
        var page = await house.SignedIn("ye.hj");
        await page.GotoAsync("/rooms/week");
        Assert.Equal(1, await page.Locator("[data-grid] a[tabindex='0']").CountAsync());
    }
}
