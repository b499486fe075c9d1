using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>Another person sits down at a shared desk: the first is signed out, the second signs in with two movements.</summary>
public sealed class SwitchesController(NamesOfThisBrowser names) : Controller
{
    [HttpPost("/switch"), AllowAnonymous, Repeatable]
    public async Task<IActionResult> Create()
    {
        await HttpContext.SignOutAsync(SignedIn.Scheme);
        return LocalRedirect("/sign-in");
    }

    /// <summary>This browser no longer offers a name.</summary>
    [HttpPost("/sign-in/forget"), AllowAnonymous, Repeatable]
    public IActionResult Destroy(string? userName)
    {
        names.Forget(HttpContext, userName);
        return LocalRedirect("/sign-in");
    }
}
