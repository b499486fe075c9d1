using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>隐私告知 for walk-ins, on paper at the desk: both languages on one page.</summary>
[Route("visits/privacy-notice")]
public sealed class PrivacyNoticesController(Data.HouseBook book) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public ViewResult Show() => View("PrivacyNotice", book.House.Company);
}
