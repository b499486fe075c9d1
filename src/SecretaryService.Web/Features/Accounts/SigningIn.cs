using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>
/// Who are you? A wrong name, a wrong password, a locked and a disabled account get the same answer in the same time: each is hashed
/// against, one of them against nothing.
/// </summary>
public sealed class SigningIn(AppDbContext db, UserManager<Account> users, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    // A hash that no password fits, made by the same hasher so that it takes the same time.
    private static string? _nobody;

    /// <returns>The account, or nothing.</returns>
    public async Task<Account?> Check(string userName, string password, CancellationToken ct)
    {
        var account = await Find(userName, ct);
        var hash = account?.PasswordHash ?? (_nobody ??= hasher.HashPassword(null!, Guid.NewGuid().ToString()));
        var fits = hasher.VerifyHashedPassword(account!, hash, password) != PasswordVerificationResult.Failed;
        if (account is null || account.DisabledAt is not null || IsLocked(account))
        {
            return null;
        }

        if (!fits)
        {
            await Count(account);
            return null;
        }

        // With an authenticator app the tries are forgiven after the code: else a known password would give endless tries at it.
        if (account.Authenticator is null)
        {
            await Forgive(account);
        }

        return account;
    }

    public bool IsLocked(Account account) => account.LockoutEnd > clock.GetUtcNow();

    /// <summary>Who is in has made no wrong tries.</summary>
    public async Task Forgive(Account account)
    {
        if (account.AccessFailedCount > 0)
        {
            await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0));
        }
    }

    /// <summary>A new session, in the account's language.</summary>
    public static async Task Open(HttpContext http, Account account)
    {
        Preferences.Remember(http, account.Language);
        await http.SignInAsync(SignedIn.Scheme, SignedIn.As(account));
    }

    private Task<Account?> Find(string userName, CancellationToken ct)
    {
        var name = users.NormalizeName(userName.Trim());
        return db.Accounts.Include(a => a.Employee).FirstOrDefaultAsync(a => a.NormalizedUserName == name, ct);
    }

    /// <summary>A wrong try: counted by the database, so that tries at the same time all count; by our clock, which Identity does not ask.</summary>
    public async Task Count(Account account)
    {
        var (rules, now) = (users.Options.Lockout, clock.GetUtcNow());
        var until = now + rules.DefaultLockoutTimeSpan;
        await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1));
        var locked = await db.Accounts.Where(a => a.Id == account.Id && a.AccessFailedCount >= rules.MaxFailedAccessAttempts)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, until));
        if (locked > 0)
        {
            db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = account.EmployeeId, At = now.UtcDateTime, Deed = AccountDeed.LockedOut });
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }
}
