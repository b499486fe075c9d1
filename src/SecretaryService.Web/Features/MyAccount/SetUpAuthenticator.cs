using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.MyAccount;

/// <summary>An authenticator app comes to an account with ten recovery codes, and goes with them.</summary>
public sealed class SetUpAuthenticator(AppDbContext db, AuthenticatorApp app, UserManager<Account> users, TimeProvider clock)
{
    /// <returns>The recovery codes: shown once, kept only as digests.</returns>
    /// <exception cref="RuleBrokenException">The page was somebody else's, the code does not fit, or there is an app already.</exception>
    public async Task<IReadOnlyList<string>> Run(Account account, AuthenticatorForm form, CancellationToken ct)
    {
        if (app.Offered(form.Sealed, account.Id) is not { } secret)
        {
            throw new RuleBrokenException("This page is too old. Open it again and take the new picture.");
        }

        if (app.StepOf(secret, form.Code) is not { } step)
        {
            throw new RuleBrokenException("This code does not fit. Enter the one that the app shows now, and see that the telephone's clock is right.");
        }

        account.UseAuthenticator(app.Protect(secret), clock.GetUtcNow().UtcDateTime, step);
        IReadOnlyList<string> codes = [.. Enumerable.Range(0, RecoveryCode.CodesAtATime).Select(_ => RecoveryCode.Draw())];
        db.RecoveryCodes.AddRange(codes.Select(code => RecoveryCode.Of(account.Id, code)));
        await Save(account, AccountDeed.AuthenticatorSetUp, ct);
        return codes;
    }

    /// <exception cref="RuleBrokenException">The password is wrong, or there is no app.</exception>
    public async Task TurnOff(Account account, string password, CancellationToken ct)
    {
        if (!await users.CheckPasswordAsync(account, password))
        {
            throw new RuleBrokenException("This is not your present password.");
        }

        account.DropAuthenticator();
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.AccountId == account.Id).ToListAsync(ct));
        await Save(account, AccountDeed.AuthenticatorTurnedOff, ct);
    }

    private Task Save(Account account, AccountDeed deed, CancellationToken ct)
    {
        db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = account.EmployeeId, At = clock.GetUtcNow().UtcDateTime, Deed = deed });
        return db.SaveChangesAsync(ct);
    }
}
