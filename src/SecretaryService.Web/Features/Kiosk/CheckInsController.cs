using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>The notice as it is shown: to whom, in which words, of which version of the house.</summary>
public sealed record NoticePage(Checking Who, string Sealed, string Text, int Version, bool HasChanged)
{
    public static NoticePage Of(Checking who, KioskHere kiosk, KioskTickets tickets, House house, bool hasChanged = false) =>
        new(who, tickets.Seal(kiosk, who), house.Company.NoticeIn(System.Globalization.CultureInfo.CurrentUICulture.Name), house.Company.Revision, hasChanged);
}

/// <summary>The visit that was checked in, for the page after it.</summary>
public sealed record CheckedIn(long VisitId);

/// <summary>来访须知: accepted, the guest is here, and his host is told. Clauses 3.2.2 and 3.2.4.</summary>
[Route("kiosk")]
public sealed class CheckInsController(KioskDesk desk, KioskTickets tickets) : KioskPageController
{
    /// <summary>In the other language.</summary>
    [HttpPost("notice"), Authorize(May.BeKiosk), Repeatable]
    public IActionResult Edit(CheckInForm form) => tickets.Read<Checking>(Here, form.Sealed) is { } who ? View("Notice", Page(who)) : LocalRedirect("/kiosk");

    [HttpPost("check-in"), Authorize(May.BeKiosk)]
    public async Task<IActionResult> Create(CheckInForm form, CancellationToken ct)
    {
        if (tickets.Read<Checking>(Here, form.Sealed) is not { } who)
        {
            return LocalRedirect("/kiosk");
        }

        if (form.Version != desk.House.Company.Revision)
        {
            return Refused("Notice", Page(who, hasChanged: true), StatusCodes.Status409Conflict);
        }

        Visit? visit = null;
        if (!await this.Tells(async () => visit = await desk.CheckIn(who, Here, Languages.Known(System.Globalization.CultureInfo.CurrentUICulture.Name), ct)))
        {
            return View("Notice", Page(who));
        }

        return LocalRedirect(visit is null ? "/kiosk" : $"/kiosk/done/{tickets.Seal(Here, new CheckedIn(visit.Id))}");
    }

    /// <summary>Thanks, and the badge. After half an hour it shows nothing any more.</summary>
    [HttpGet("done/{token}"), Authorize(May.BeKiosk)]
    public async Task<IActionResult> Show(string token, CancellationToken ct) =>
        tickets.Read<CheckedIn>(Here, token) is { } done && await desk.Find(done.VisitId, ct) is { IsOnSite: true } visit ? View("Done", visit) : LocalRedirect("/kiosk");

    private NoticePage Page(Checking who, bool hasChanged = false) => NoticePage.Of(who, Here, tickets, desk.House, hasChanged);
}
