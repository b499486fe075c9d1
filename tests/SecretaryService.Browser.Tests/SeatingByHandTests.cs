using System.Globalization;
using Microsoft.Playwright;
using SecretaryService.Testing;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>座次: somebody is put into his place with the mouse, a finger or the keys; the focus stays on him, and a word says where he sits.</summary>
[Collection(AThirdHouse.Name)]
public sealed class SeatingByHandTests(House house)
{
    private const string Platform = "#platform-seats";
    private const string Names = $"{Platform} [data-seat]";

    private IPage _page = null!;

    [SkippableFact]
    [Clause("3.4.2b")]
    public async Task A_name_is_dragged_to_its_place_and_stays_there()
    {
        var seating = await Open();
        var (before, moved) = (await Row(), (await Row())[0]);
        await Drag(0, 2);
        await Expect(Said).ToHaveTextAsync($"{moved} sits in place 3 of {before.Count}.");
        Assert.Equal([before[1], before[2], moved, .. before[3..]], await Row());
        Assert.Equal(moved, await Focused());
        Assert.Equal(Enumerable.Reverse(await Row()), await _page.Locator("#audience-seats b").AllInnerTextsAsync());
        // And again from there: each move is a form of its own.
        await Drag(2, 0);
        await Expect(Said).ToHaveTextAsync($"{moved} sits in place 1 of {before.Count}.");
        await _page.GotoAsync(seating);
        Assert.Equal(before, await Row());
    }

    [SkippableFact]
    public async Task The_arrow_keys_move_whoever_has_the_focus_in_both_languages()
    {
        await Open();
        var before = await Row();
        await _page.Locator(Names).First.FocusAsync();
        await _page.Keyboard.PressAsync("ArrowRight");
        await Expect(Said).ToHaveTextAsync($"{before[0]} sits in place 2 of {before.Count}.");
        Assert.Equal(before[0], await Focused());
        await _page.Context.AddCookiesAsync([new() { Name = "language", Value = "zh-CN", Url = house.Address.ToString() }]);
        await _page.ReloadAsync();
        await Expect(_page.Locator($"{Platform}[data-movable]")).ToBeVisibleAsync();
        await _page.Locator(Names).Nth(1).FocusAsync();
        await _page.Keyboard.PressAsync("ArrowLeft");
        await Expect(Said).ToHaveTextAsync($"{before[0]}现在坐第 1 位，共 {before.Count} 位。");
        Assert.Equal(before, await Row());
    }

    [SkippableFact]
    public async Task The_buttons_keep_the_focus_where_it_was()
    {
        await Open();
        var before = await Row();
        await _page.Locator($"{Platform} > li").First.Locator("button").Nth(1).ClickAsync();
        await Expect(Said).ToHaveTextAsync($"{before[0]} sits in place 2 of {before.Count}.");
        Assert.Equal(before[0], (await Row())[1]);
        Assert.Equal($"To the right: {before[0]}", await _page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
    }

    [SkippableFact]
    public async Task A_finger_does_it_as_well()
    {
        await Open();
        var before = await Row();
        var touch = await _page.Context.NewCDPSessionAsync(_page);
        var (from, to) = (await Middle(_page.Locator(Names).Nth(1)), await Middle(_page.Locator(Names).Nth(0)));
        await Touch(touch, "touchStart", from);
        for (var step = 1; step <= 5; step++)
        {
            await Touch(touch, "touchMove", (from.X + ((to.X - from.X) * step / 5), from.Y + ((to.Y - from.Y) * step / 5)));
        }

        await touch.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
        await Expect(Said).ToHaveTextAsync($"{before[1]} sits in place 1 of {before.Count}.");
        Assert.Equal([before[1], before[0], .. before[2..]], await Row());
    }

    [SkippableFact]
    public async Task Who_is_to_come_is_offered_while_somebody_types_and_taken_by_keys_alone()
    {
        house.GoToAQuietMorning();
        _page = await house.SignedIn("shen.rx");
        await _page.GotoAsync("/meetings/new");
        await _page.FocusAsync("#People");
        await _page.Keyboard.TypeAsync("imog");
        await Expect(_page.Locator("#People-l [role=option]").First).ToContainTextAsync("Imogen Farrant");
        await _page.Keyboard.PressAsync("ArrowDown");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Locator("#People")).ToHaveValueAsync("Imogen Farrant; Brackenfold Metrology; Key account manager; imogen.farrant@brackenfold.example\n");
        // Typed by hand, and Enter without a choice, it is a line like any other.
        await _page.Keyboard.TypeAsync("程北川");
        await Expect(_page.Locator("#People-l")).ToBeVisibleAsync();
        await _page.Keyboard.PressAsync("Escape");
        await Expect(_page.Locator("#People-l")).ToBeHiddenAsync();
        await _page.Keyboard.PressAsync("Enter");
        await _page.Keyboard.TypeAsync("Zed; Zed Ltd");
        await Expect(_page.Locator("#People")).ToHaveValueAsync("Imogen Farrant; Brackenfold Metrology; Key account manager; imogen.farrant@brackenfold.example\n程北川\nZed; Zed Ltd");
        Assert.EndsWith("/meetings/new", _page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Enter_in_a_field_plans_the_meeting_and_looks_for_no_room()
    {
        house.GoToAQuietMorning();
        _page = await house.SignedIn("shen.rx");
        await _page.GotoAsync("/meetings/new");
        await _page.FocusAsync("#Topic");
        await _page.Keyboard.PressAsync("Enter");
        await Expect(_page.Locator("#errs")).ToBeFocusedAsync();
        Assert.EndsWith("/meetings", _page.Url, StringComparison.Ordinal);
        // What was found has the eye: the page comes back with the rooms in sight.
        await _page.ClickAsync("button[formaction]");
        await Expect(_page.Locator("#found input[name=Room]").First).ToBeInViewportAsync();
    }

    private ILocator Said => _page.Locator($"section:has({Platform}) > [role=status]");

    private async Task<string> Open()
    {
        house.GoToAQuietMorning();
        _page = await house.SignedIn("shen.rx");
        var starts = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var meeting = await _page.Send("/meetings/new", "/meetings", ("Topic", "座次"), ("Starts", $"{starts}T14:00"), ("Ends", $"{starts}T15:00"), ("Chair", "程北川"), ("Place", "8F"),
            ("People", "程北川\n叶怀瑾\nMarcus Thorne; Thorne Freight\nMarta Lind; Nord AS"));
        await _page.GotoAsync($"{meeting}/seating");
        await Expect(_page.Locator($"{Platform}[data-movable]")).ToBeVisibleAsync();
        return $"{meeting}/seating";
    }

    private async Task<List<string>> Row() => [.. await _page.Locator(Names).AllInnerTextsAsync()];

    private Task<string> Focused() => _page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private async Task Drag(int from, int to)
    {
        var (start, end) = (await Middle(_page.Locator(Names).Nth(from)), await Middle(_page.Locator(Names).Nth(to)));
        await _page.Mouse.MoveAsync(start.X, start.Y);
        await _page.Mouse.DownAsync();
        await _page.Mouse.MoveAsync(end.X, end.Y, new() { Steps = 5 });
        await _page.Mouse.UpAsync();
    }

    private static Task Touch(ICDPSession touch, string type, (float X, float Y) at) =>
        touch.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = new[] { new Dictionary<string, object> { ["x"] = at.X, ["y"] = at.Y } } });

    private static async Task<(float X, float Y)> Middle(ILocator seat)
    {
        await seat.ScrollIntoViewIfNeededAsync();
        var box = (await seat.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
