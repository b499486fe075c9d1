using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Visits;

namespace SecretaryService.Web.Tests.Kiosks;

/// <summary>A kiosk at the door, made and signed in on the pages.</summary>
internal static class AtTheDoor
{
    /// <summary>A new one each time: its key is shown once.</summary>
    public static async Task<(Browser Kiosk, string Name)> Kiosk(this WebOffice office)
    {
        var name = $"Door {Guid.NewGuid().ToString("N")[..8]}";
        var kiosk = office.Stranger();
        Assert.Equal("/kiosk", (await SignIn(kiosk, await office.KeyOf(name))).Location);
        return (kiosk, name);
    }

    public static async Task<string> KeyOf(this WebOffice office, string name)
    {
        using var administrator = await office.As("tao.ar");
        var made = await (await administrator.Get("/kiosks/new")).Form("/kiosks").With("Name", name).Post();
        return (await made.Follow()).TextOf("#key");
    }

    public static async Task<Page> SignIn(Browser browser, string key) => await (await browser.Get("/kiosk/sign-in")).Form("/kiosk/sign-in").With("Password", key).Post();

    public static async Task<long> Announced(this WebOffice office, string name, params (string Field, string Value)[] fields)
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.Get("/visits/new")).Form("/visits").With("Name", name).With("Organisation", "Fjord AS").With("Host", "8100").With("From", "2026-11-24T10:30").With("Purpose", "Offer");
        var saved = await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post();
        return long.Parse(saved.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>As the code of an invitation has it.</summary>
    public static async Task<string> Invitation(this WebOffice office, long visit, DateTimeOffset until)
    {
        await using var db = office.Books();
        using var scope = office.Services.CreateScope();
        var found = await db.Visits.IgnoreQueryFilters().SingleAsync(v => v.Id == visit);
        return scope.ServiceProvider.GetRequiredService<GuestLinks>().PathTo(found, GuestDoor.CheckIn, until);
    }

    /// <summary>What follows the name: the notice, or a word about it.</summary>
    public static async Task<Page> Says(this Browser kiosk, string who, string? besides = null)
    {
        var form = (await kiosk.Get("/kiosk")).Form("/kiosk/expected").With("Who", who);
        return await (besides is null ? form : form.And("Besides", besides)).Post();
    }

    public static Task<Page> Accepts(this Page notice)
    {
        Assert.Equal(HttpStatusCode.OK, notice.Status);
        return notice.Form("/kiosk/check-in").Post();
    }
}
