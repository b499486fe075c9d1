using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>A form of a page, filled and sent by a browser.</summary>
internal static class SendingForms
{
    /// <summary>Fills the form whose address contains this, and sends it. After " >> " stands what is in it, where several have the address.</summary>
    /// <returns>Where it leads.</returns>
    public static async Task<string> Send(this IPage page, string address, string action, params (string Field, string Value)[] fields)
    {
        await page.GotoAsync(address);
        var parts = action.Split(" >> ");
        var form = page.Locator($"form[method=post][action*='{parts[0]}']");
        form = (parts.Length > 1 ? form.Filter(new() { Has = page.Locator(parts[1]) }) : form).First;
        // What is folded away is opened first.
        await form.EvaluateAsync("f => { for (let d = f.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
        foreach (var (field, value) in fields)
        {
            await Fill(form.Locator($"[name='{field}']"), value);
        }

        await form.Locator("button[type=submit]:not([hidden]):not([formaction])").First.ClickAsync();
        await Expect(page.Locator(".flash")).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Fill(ILocator field, string value)
    {
        if (value == "*")
        {
            foreach (var box in await field.AllAsync())
            {
                await box.CheckAsync();
            }

            return;
        }

        var kind = await field.First.EvaluateAsync<string>("e => e.type");
        if (kind is "checkbox" or "radio")
        {
            await field.And(field.Page.Locator($"[value='{value}']")).CheckAsync();
        }
        else if (kind == "select-one")
        {
            // The first that may be chosen at all, where the value is not known beforehand.
            await field.SelectOptionAsync(value == "…" ? (await field.Locator("option:not([value=''])").First.GetAttributeAsync("value"))! : value);
        }
        else
        {
            await field.First.FillAsync(value);
        }
    }
}
