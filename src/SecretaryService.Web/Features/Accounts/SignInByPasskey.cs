using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <param name="Sealed">The challenge, as the page carried it.</param>
/// <param name="Credential">The answer of the passkey, in WebAuthn's JSON.</param>
public sealed record PasskeyForm(string? Sealed, string? Credential, string? ReturnUrl);

/// <summary>
/// The owner of a passkey: nobody need say a name. A lock after wrong passwords does not bar it, for it cannot be guessed; a disabled
/// account does.
/// </summary>
public sealed class SignInByPasskey(AppDbContext db, IPasskeyHandler<Account> handler, Challenges challenges, TimeProvider clock)
{
    private const string Purpose = "sign in";
    private const int LongestAnswer = 16 * 1024;

    // A sign-in page may stand open for a while before somebody comes; each challenge opens once.
    private static readonly TimeSpan Allowed = TimeSpan.FromHours(1);

    public async Task<PasskeyOffer> Offer(HttpContext http)
    {
        var made = await handler.MakeRequestOptionsAsync(null, http);
        return new PasskeyOffer(made.RequestOptionsJson, challenges.Seal(Purpose, made.AssertionState));
    }

    /// <returns>The account, or nothing.</returns>
    public async Task<Account?> Check(PasskeyForm form, HttpContext http, CancellationToken ct)
    {
        if (form.Credential is not { Length: > 0 and <= LongestAnswer } || challenges.Open(Purpose, form.Sealed, Allowed) is not { } challenge)
        {
            return null;
        }

        var answer = await handler.PerformAssertionAsync(new PasskeyAssertionContext { CredentialJson = form.Credential, AssertionState = challenge.State, HttpContext = http });
        if (!answer.Succeeded || answer.User.DisabledAt is not null || !await Take(answer.User, answer.Passkey, challenge, ct))
        {
            return null;
        }

        return await db.Accounts.Include(a => a.Employee).SingleAsync(a => a.Id == answer.User.Id, ct);
    }

    // By the database, so that of the same answer sent twice, to whatever node, one gets in.
    private async Task<bool> Take(Account account, UserPasskeyInfo passkey, Challenge challenge, CancellationToken ct)
    {
        var (now, credential, uses, copied) = (clock.GetUtcNow().UtcDateTime, passkey.CredentialId, (long)passkey.SignCount, passkey.IsBackedUp);
        return await db.Passkeys.Where(p => p.AccountId == account.Id && p.Credential == credential && p.LastChallenge < challenge.Made)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.LastChallenge, challenge.Made).SetProperty(p => p.UsedAt, now).SetProperty(p => p.Uses, uses).SetProperty(p => p.IsCopied, copied), ct) == 1;
    }
}
