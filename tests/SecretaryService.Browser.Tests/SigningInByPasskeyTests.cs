using Microsoft.Playwright;
using SecretaryService.Data.Demo;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>With the authenticator that Chromium pretends to have: made under my account, used on the page of signing in.</summary>
[Collection(TheHouse.Name)]
public sealed class SigningInByPasskeyTests(House house)
{
    [SkippableFact]
    public async Task Takes_one_press_after_it_was_added_once()
    {
        // Passkeys belong to a name, never to a number.
        var page = await house.SignedIn("song.zx", options => options.BaseURL = $"http://localhost:{house.Address.Port}");
        await Pretend(page);
        await page.GotoAsync("/account/passkeys/new");
        await page.GetByLabel("Present password").FillAsync(DemoCompany.Password);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByLabel("What do you call it?").FillAsync("Pretended");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/account/passkeys");
        await Expect(page.GetByText("Pretended")).ToBeVisibleAsync();

        await SignOut(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/desk");
    }

    /// <summary>Among the names that the browser offers: nobody presses anything of ours.</summary>
    [SkippableFact]
    public async Task Is_offered_where_the_name_is_typed()
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        var page = await house.SignedIn("lu.zy", options => options.BaseURL = $"http://localhost:{house.Address.Port}");
        var (device, id) = await Pretend(page);
        await page.GotoAsync("/account/passkeys/new");
        await page.GetByLabel("Present password").FillAsync(DemoCompany.Password);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByLabel("What do you call it?").FillAsync("Pretended");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create the passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/account/passkeys");
        await device.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new() { ["authenticatorId"] = id, ["enabled"] = true });
        await page.EvaluateAsync("document.querySelector('form[action=\"/sign-out\"]').submit()");
        await page.WaitForURLAsync("**/desk");
    }

    [SkippableFact]
    public async Task That_the_owner_breaks_off_says_what_to_do()
    {
        var page = await house.Visiting(options => options.BaseURL = $"http://localhost:{house.Address.Port}");
        await Pretend(page, verifies: false);
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.Locator("form[data-passkey] [data-said]")).ToHaveTextAsync("No passkey was used. Try again, or sign in with your password.", new() { Timeout = 15_000 });
    }

    private static async Task<(ICDPSession Device, string Id)> Pretend(IPage page, bool verifies = true)
    {
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        var added = await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = verifies, ["automaticPresenceSimulation"] = true,
            },
        });
        return (device, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    private static async Task SignOut(IPage page)
    {
        // The page would take the passkey by itself: for this test it shall wait for the button.
        await page.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        await page.EvaluateAsync("document.querySelector('form[action=\"/sign-out\"]').submit()");
        await page.WaitForURLAsync("**/sign-in");
    }
}
