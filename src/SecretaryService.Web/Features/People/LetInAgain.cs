using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>For whoever forgot the password, is locked out or lost the telephone. Every session of the account ends with it.</summary>
public sealed class LetInAgain(AppDbContext db, UserManager<Account> users, SessionStore sessions, Viewer viewer, TimeProvider clock)
{
    /// <param name="password">Drawn; it must be changed at the next sign-in.</param>
    /// <exception cref="RuleBrokenException">One's own.</exception>
    public async Task ByNewPassword(Account account, string password, CancellationToken ct)
    {
        RefuseOnesOwn(account);
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.MustChangePassword = true;
        account.Unlock();
        await Save(account, AccountDeed.PasswordReset, ct);
    }

    /// <exception cref="RuleBrokenException">One's own.</exception>
    public async Task Unlock(Account account, CancellationToken ct)
    {
        RefuseOnesOwn(account);
        account.Unlock();
        db.AccountLines.Add(Line(account, AccountDeed.Unlocked));
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">One's own, or there is none.</exception>
    public async Task WithoutAuthenticator(Account account, CancellationToken ct)
    {
        RefuseOnesOwn(account);
        account.DropAuthenticator();
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.AccountId == account.Id).ToListAsync(ct));
        await Save(account, AccountDeed.AuthenticatorReset, ct);
    }

    /// <exception cref="RuleBrokenException">One's own, or there is none.</exception>
    public async Task WithoutPasskeys(Account account, CancellationToken ct)
    {
        RefuseOnesOwn(account);
        var passkeys = await db.Passkeys.Where(p => p.AccountId == account.Id).ToListAsync(ct);
        if (passkeys.Count == 0)
        {
            throw new RuleBrokenException("There is no passkey.");
        }

        db.Passkeys.RemoveRange(passkeys);
        await Save(account, AccountDeed.PasskeysReset, ct);
    }

    private async Task Save(Account account, AccountDeed deed, CancellationToken ct)
    {
        db.AccountLines.Add(Line(account, deed));
        await sessions.End(db, account.Id, ct);
    }

    private AccountLine Line(Account account, AccountDeed deed) =>
        new() { AccountId = account.Id, ById = viewer.PersonId, At = clock.GetUtcNow().UtcDateTime, Deed = deed };

    private void RefuseOnesOwn(Account account)
    {
        if (account.EmployeeId == viewer.PersonId)
        {
            throw new RuleBrokenException("This is your own account: another administrator can do this.");
        }
    }
}
