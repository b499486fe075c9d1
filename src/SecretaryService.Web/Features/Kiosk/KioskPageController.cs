using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>What every page of a kiosk has: which kiosk it is, and the language that the guest before it chose.</summary>
public abstract class KioskPageController : Controller
{
    private static readonly CookieOptions AYear = new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };

    protected KioskHere Here => User.Kiosk()!;

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (Languages.Spoken(Request) is { } wanted)
        {
            Response.Cookies.Append(Languages.Cookie, Languages.Known(wanted), AYear);
        }
    }

    /// <summary>A page that is shown because something does not fit.</summary>
    protected ViewResult Refused(string view, object model, int status = StatusCodes.Status422UnprocessableEntity)
    {
        Response.StatusCode = status;
        return View(view, model);
    }

    /// <summary>The form once more, with what was typed and without a word about it.</summary>
    protected ViewResult Again(string view, object model)
    {
        foreach (var field in ModelState.Values)
        {
            field.Errors.Clear();
        }

        return View(view, model);
    }
}
