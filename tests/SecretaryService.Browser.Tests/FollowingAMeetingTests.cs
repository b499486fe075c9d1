using System.Globalization;
using Microsoft.Playwright;
using SecretaryService.Testing;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>One meeting on its whole way, the secretary and the chair side by side, until what it settled was carried out and seen to be.</summary>
[Collection(AThirdHouse.Name)]
public sealed class FollowingAMeetingTests(House house)
{
    private static readonly (string Clause, string Measure)[] Moved =
    [
        ("2.1.4", "planned-minutes-issued"), ("3.4.1a", "meetings-planned-ahead"), ("3.4.1b", "equipment-checked"), ("3.4.1c", "materials-ready"), ("3.4.1d", "invitations-answered"), ("3.4.2a", "second-checks-done"),
        ("3.4.2b", "attendance-recorded"), ("3.4.2c", "items-recorded"), ("3.4.3a", "venues-cleared"), ("3.4.3b", "minutes-in-time"), ("3.4.3b", "resolutions-in-time"),
    ];

    private IPage _desk = null!;
    private IPage _chair = null!;

    [SkippableFact]
    [Clause("2.1.4")]
    [Clause("3.4.1a")]
    [Clause("3.4.1b")]
    [Clause("3.4.1c")]
    [Clause("3.4.1d")]
    [Clause("3.4.2a")]
    [Clause("3.4.2b")]
    [Clause("3.4.2c")]
    [Clause("3.4.2d")]
    [Clause("3.4.3a")]
    [Clause("3.4.3b")]
    public async Task From_the_plan_to_what_was_carried_out_every_figure_moves()
    {
        house.GoToAQuietMorning();
        await BothComeIn();
        var before = await Figures();
        var meeting = await Plan();
        await Convene(meeting);
        await Move(meeting);
        await MakeReady(meeting);
        await Hold(meeting);
        await WriteMinutes(meeting);
        await CarryOut(meeting);
        Assert.All(before.Zip(await Figures(), Moved), figure => Assert.True(figure.First != figure.Second, $"{figure.Third.Measure} stayed {figure.First}"));
    }

    private async Task<string> Plan()
    {
        var starts = Today.AddDays(7);
        var meeting = await _desk.Send("/meetings/new", "/meetings", ("Topic", "三季度供应商评审"), ("Starts", $"{Iso(starts)}T14:00"), ("Ends", $"{Iso(starts)}T15:00"), ("Chair", "程北川"), ("Room", "1"),
            ("People", "程北川\n叶怀瑾\nMarcus Thorne; Thorne Freight"), ("Items", "交付准时率; 程北川; 30"));
        await _desk.Send($"{meeting}/preparation", $"{meeting}/papers", ("Title", "三季度报告"), ("Owner", "程北川"));
        await _chair.Send($"{meeting}/preparation", "/arrival");
        await _desk.Send($"{meeting}/preparation", "/proofreading");
        await _desk.Send($"{meeting}/preparation", "/copies", ("Count", "9"));
        return meeting;
    }

    private async Task Convene(string meeting)
    {
        await _desk.Send(meeting, $"{meeting}/notice");
        await house.LetTheNoticesGo();
        await _chair.GotoAsync("/desk");
        await Expect(_chair.Locator("main")).ToContainTextAsync("Will you come? 三季度供应商评审");
        await _chair.Send(meeting, $"{meeting}/people/answer", ("Answer", "Coming"));
    }

    // The chair agreed to two o'clock; at four he is asked again, and nobody else need be remembered.
    private async Task Move(string meeting)
    {
        var starts = Today.AddDays(7);
        await _desk.Send($"{meeting}/plan", $"{meeting}/plan", ("Starts", $"{Iso(starts)}T16:00"), ("Ends", $"{Iso(starts)}T17:00"));
        await Expect(_desk.Locator("section[aria-labelledby=change-h]")).ToContainTextAsync("1 answered the old time and are asked again: 程北川");
        await _desk.Send(meeting, $"{meeting}/notice/changes");
        await house.LetTheNoticesGo();
        await _chair.GotoAsync(meeting);
        await Expect(_chair.Locator("[aria-labelledby=answer-h]")).ToContainTextAsync("you answered the old time");
        await _chair.Send(meeting, $"{meeting}/people/answer", ("Answer", "Coming"));
        await _desk.Send(meeting, $"{meeting}/people/ >> select[name=Answer]", ("Answer", "Coming"));
    }

    private async Task MakeReady(string meeting)
    {
        await Look(meeting);
        house.Clock.SetUtcNow(new DateTimeOffset(Today.AddDays(7), new TimeOnly(7, 40), TimeSpan.Zero));
        await BothComeIn();
        await Look(meeting);
        await _desk.Send($"{meeting}/preparation", $"{meeting}/preparation/steps");
    }

    // Every line of the check list, as it stands on the page.
    private async Task Look(string meeting)
    {
        await _desk.GotoAsync($"{meeting}/preparation");
        var lines = await _desk.Locator("section[aria-labelledby=checks-h] tbody tr").CountAsync();
        for (var line = 0; line < lines; line++)
        {
            await _desk.Locator("section[aria-labelledby=checks-h] tbody tr").Nth(line).Locator("form.inline button").ClickAsync();
            await Expect(_desk.Locator(".flash")).ToBeVisibleAsync();
            await _desk.WaitForLoadStateAsync(LoadState.Load);
        }
    }

    private async Task Hold(string meeting)
    {
        await _desk.GotoAsync($"{meeting}/sign-in/screen");
        var code = (await _desk.Locator("[data-code]").GetAttributeAsync("data-code"))!;
        await _chair.Send(new Uri(code).PathAndQuery, $"{meeting}/sign-in/here");
        await _desk.Send($"{meeting}/sign-in", $"{meeting}/sign-in/ >> button[aria-label^='Here: 叶怀瑾']");
        await Expect(_desk.Locator("main")).ToContainTextAsync("2 of 3 are here.");
        house.Clock.Advance(TimeSpan.FromMinutes(20));
        await _desk.Send($"{meeting}/minutes", $"{meeting}/minutes/running-order/begin");
        await _desk.Send($"{meeting}/minutes", $"{meeting}/minutes/running-order/ >> button[aria-label^='Call item']");
        await WriteDown(meeting, "准时率 91.2%，低于目标。");
        await _desk.Send($"{meeting}/minutes", $"{meeting}/minutes/actions", ("What", "验证防潮包装"), ("Owner", "叶怀瑾"), ("Due", Iso(Today.AddDays(14))));
        house.Clock.Advance(TimeSpan.FromMinutes(45));
        await _desk.Send($"{meeting}/minutes", $"{meeting}/minutes/running-order/end");
        for (var line = 0; line < 3; line++)
        {
            await _desk.Send($"{meeting}/preparation", $"{meeting}/preparation/steps >> input[name=Done][value=true]");
        }
    }

    // The page saves by itself when the writer pauses, and says so.
    private async Task WriteDown(string meeting, string discussion)
    {
        await _desk.GotoAsync($"{meeting}/minutes");
        await _desk.RunAndWaitForResponseAsync(async () =>
        {
            await _desk.Locator("textarea[name=Resolution]").First.FillAsync("防潮包装下月起采用。");
            await _desk.Locator("textarea[name=Discussion]").First.FillAsync(discussion);
        }, answer => answer.Url.EndsWith("/kept", StringComparison.Ordinal));
        await Expect(_desk.Locator("[data-kept]").First).ToContainTextAsync("saved at");
        await _desk.ReloadAsync();
        await Expect(_desk.Locator("textarea[name=Discussion]").First).ToHaveValueAsync(discussion);
    }

    private async Task WriteMinutes(string meeting)
    {
        await _desk.Send($"{meeting}/minutes", $"{meeting}/minutes/submission");
        await _chair.GotoAsync($"{meeting}/minutes");
        await _chair.FillAsync("#Opinion", "请补充退货原因。");
        await _chair.ClickAsync("button[formaction$='/return']");
        await Expect(_chair.Locator(".flash")).ToBeVisibleAsync();
        await _desk.GotoAsync($"{meeting}/minutes");
        await Expect(_desk.Locator("main")).ToContainTextAsync("请补充退货原因。");
        await WriteDown(meeting, "准时率 91.2%，低于目标；退货因包装受潮。");
        await _desk.Send($"{meeting}/minutes", $"{meeting}/minutes/submission");
        await _chair.Send($"{meeting}/minutes", $"{meeting}/minutes/approval", ("Opinion", "同意"));
        await _desk.Send($"{meeting}/minutes", $"{meeting}/minutes/issue");
        await Expect(_desk.Locator("main")).ToContainTextAsync("退货因包装受潮");
        await Expect(_desk.Locator("main")).ToContainTextAsync("出席：程北川、叶怀瑾");
    }

    // The owner says that it is done; the chair looks, and closes it.
    private async Task CarryOut(string meeting)
    {
        var owner = await house.SignedInBeside("ye.hj");
        await owner.GotoAsync($"{meeting}/minutes");
        var promise = (await owner.Locator("main a[href^='/commitments/']", new() { HasText = "Progress" }).First.GetAttributeAsync("href"))!;
        await owner.Send(promise, "/keeping", ("Words", "试验报告已出"));
        await _chair.Send($"{meeting}/minutes", "/verification", ("Words", "已看报告"));
        await Expect(_chair.Locator("main")).ToContainTextAsync("closed by 程北川");
        house.GoToAQuietMorning();
        await BothComeIn();
    }

    // After some days everybody signs in anew.
    private async Task BothComeIn() => (_desk, _chair) = (await house.SignedIn("shen.rx"), await house.SignedInBeside("cheng.bc"));

    private async Task<List<string>> Figures()
    {
        var figures = new List<string>();
        foreach (var (clause, measure) in Moved)
        {
            await _desk.GotoAsync($"/standard/{clause}?from=2026-11-01&until=2027-12-31");
            figures.Add(await _desk.Locator($"section[aria-labelledby='m-{measure}'] .fig").InnerTextAsync());
        }

        return figures;
    }

    private DateOnly Today => DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime.AddHours(8));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
