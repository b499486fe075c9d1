using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>The main jobs where no script runs: every one is a plain form, and its answer a whole page.</summary>
[Collection(TheHouse.Name)]
public sealed class WorkingWithoutScriptTests(House house)
{
    [SkippableFact, Clause("2.1.1")]
    public async Task A_message_is_left_acknowledged_with_an_answer_and_told()
    {
        var taker = await SignedIn("song.zx");
        await Log(taker, "Jonas Field", "8400", "wants the invoice again", "Message", promise: false);
        await Expect(taker.Locator(".flash")).ToContainTextAsync("The message is on the desk of 叶怀瑾");

        var owner = await SignedIn("ye.hj");
        await owner.Locator("section:has(#messages-h) li", new() { HasText = "Jonas Field" }).GetByText("Answer", new() { Exact = true }).ClickAsync();
        await owner.FillAsync("#words-keep", "Sent once more.");
        await Press(owner, "Acknowledge");
        await Expect(owner.Locator(".flash")).ToContainTextAsync("acknowledged");

        var told = await SignedIn("song.zx");
        await told.Locator(".head a[href='/notices']").ClickAsync();
        await Expect(told.Locator(".trail li", new() { HasText = "Sent once more." }).Locator(".state")).ToHaveTextAsync("new");
        await Press(told, "Mark all as read");
        await Expect(told.Locator(".trail li", new() { HasText = "Sent once more." })).ToBeVisibleAsync();
        await Expect(told.Locator(".trail .state")).ToHaveCountAsync(0);
    }

    [SkippableFact, Clause("3.1.4"), Clause("4.2.1")]
    public async Task A_callback_is_passed_on_extended_and_made()
    {
        house.GoToAQuietMorning();
        var page = await SignedIn("song.zx");
        await Log(page, "Karla Ridge", "8500", "asks when it is ready", "Advised", promise: true);
        await page.Locator("aside a[href^='/commitments/']").ClickAsync();

        await page.Locator("summary:text-is('Pass on')").ClickAsync();
        await page.FillAsync("#to", "8501");
        await page.FillAsync("#words-pass", "knows the machine");
        await Press(page, "Pass on");
        await Expect(page.Locator(".flash")).ToContainTextAsync("Passed on to Daniel Okafor");

        await page.Locator("summary:text-is('Extend')").ClickAsync();
        await page.FillAsync("#until-extend", Day(0) + "T16:00");
        await page.FillAsync("#words-extend", "a part is missing");
        await Press(page, "Extend");
        await Expect(page.Locator(".flash")).ToContainTextAsync("16:00");

        await page.FillAsync("#words-keep", "Ready on Thursday.");
        await Press(page, "Called");
        await Expect(page.Locator(".flash")).ToContainTextAsync("made");
        await Expect(page.Locator("section:has(#others-h) li", new() { HasText = "Karla Ridge" })).ToContainTextAsync("Ready on Thursday.");
    }

    [SkippableFact]
    public async Task A_deed_that_is_refused_says_why_and_keeps_what_was_typed()
    {
        house.GoToAQuietMorning();
        var page = await SignedIn("song.zx");
        await Log(page, "Lena Orchard", "8500", "is refused once", "Advised", promise: true);
        await page.Locator("aside a[href^='/commitments/']").ClickAsync();
        await page.Locator("summary:text-is('Pass on')").ClickAsync();
        await page.FillAsync("#to", "nobody of that name");
        await page.FillAsync("#words-pass", "because of a journey");
        await Press(page, "Pass on");
        await Expect(page.Locator("#errs")).ToContainTextAsync("Choose a colleague of the directory");
        Assert.Equal(("nobody of that name", "because of a journey"), (await page.InputValueAsync("#to"), await page.InputValueAsync("#Words")));
    }

    [SkippableFact]
    public async Task A_contact_is_kept()
    {
        var page = await SignedIn("song.zx");
        await page.Locator(".rail a[href='/contacts']").ClickAsync();
        await page.Locator("a[href='/contacts/new']").ClickAsync();
        await page.FillAsync("#Name", "Mira Halden");
        await page.FillAsync("#Organisation", "Halden Optics");
        await page.FillAsync("#Numbers", "+44 20 7946 0555");
        await page.Locator(".savebar button").ClickAsync();
        await Expect(page.Locator(".flash")).ToContainTextAsync("Mira Halden is in the contact book");

        await page.Locator(".rail a[href='/contacts']").ClickAsync();
        await page.Locator(".filters input[name=q]").FillAsync("0555");
        await page.Locator(".filters button").ClickAsync();
        await Expect(page.Locator(".register")).ToContainTextAsync("Mira Halden");
    }

    [SkippableFact]
    public async Task Where_one_is_and_who_acts_for_one_is_said()
    {
        var page = await SignedIn("gu.qh");
        await page.Locator("button[popovertarget=me]").ClickAsync();
        await page.Locator("#me a[href^='/directory/']").ClickAsync();
        await page.CheckAsync("[name=Presence][value=Meeting]");
        await page.FillAsync("#Note", "in the laboratory");
        await Press(page, "Save", within: "form[action$='/presence']");
        await Expect(page.Locator(".head")).ToContainTextAsync("in the laboratory");

        // So far ahead that no other test meets it.
        await page.FillAsync("#Deputy", "8501");
        await page.FillAsync("#From", Day(300));
        await page.FillAsync("#Until", Day(302));
        await Press(page, "Save", within: "form[action$='/deputies']");
        await Expect(page.Locator(".flash")).ToContainTextAsync("acts for Gu Qinghe");
        await Expect(page.Locator("aside")).ToContainTextAsync("Daniel Okafor for Gu Qinghe");

        await page.CheckAsync("[name=Presence][value=In]");
        await page.FillAsync("#Note", "");
        await Press(page, "Save", within: "form[action$='/presence']");
        await Expect(page.Locator(".head")).Not.ToContainTextAsync("in the laboratory");
    }

    private Task<IPage> SignedIn(string userName) => house.SignedIn(userName, options => options.JavaScriptEnabled = false);

    // Of the house's clock, in the company's zone.
    private string Day(int ahead) => house.Clock.GetUtcNow().AddHours(8).AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task Press(IPage page, string button, string within = "main") =>
        page.Locator(within).Locator("button").Filter(new() { HasTextString = button, Visible = true }).First.ClickAsync();

    private static async Task Log(IPage page, string caller, string extension, string matter, string outcome, bool promise)
    {
        await page.Locator("header a[href*='/calls/new']").ClickAsync();
        await page.FillAsync("#Name", caller);
        await page.FillAsync("#Phone", "+44 20 7946 0321");
        await page.FillAsync("#For", extension);
        await page.FillAsync("#Matter", matter);
        await page.Locator("label", new() { HasTextString = outcome }).ClickAsync();
        if (promise)
        {
            await page.Locator("[name=Promise]").CheckAsync();
        }

        await page.Locator(".savebar button").First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(matter);
    }
}
