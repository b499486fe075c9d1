using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>Signing in by a passkey: both steps in one.</summary>
public sealed class PasskeySignInsController(SignInByPasskey passkeys, Entering entering, Texts<AccountsTexts> texts) : Controller
{
    [HttpPost("/sign-in/passkey"), AllowAnonymous, Repeatable, Guessable(GuessableAttribute.SignIn)]
    public async Task<IActionResult> Create(PasskeyForm form, CancellationToken ct)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return await entering.LeaveFirst(this, form.ReturnUrl);
        }

        return await passkeys.Check(form, HttpContext, ct) is { } account
            ? await entering.Enter(this, account, form.ReturnUrl)
            : await entering.Refuse(this, new SignInForm { ReturnUrl = form.ReturnUrl }, nameof(SignInForm.UserName), texts["This passkey does not open an account here, or the page was too old. Try again, or sign in with your password."]);
    }
}
