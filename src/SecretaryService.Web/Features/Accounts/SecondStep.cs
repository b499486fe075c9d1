using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <param name="Sealed">Who gave the right password, and when: carried by the page, so that nobody is half signed in.</param>
public sealed record CodeForm(string? Sealed, string? Code, string? ReturnUrl);

/// <summary>
/// After the right password of an account with an authenticator app: its code, or one of the recovery codes. Wrong codes count like
/// wrong passwords and lock the account; a code opens once.
/// </summary>
public sealed class SecondStep(AppDbContext db, AuthenticatorApp app, SigningIn signingIn, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int LongestTyped = 40;
    private static readonly TimeSpan Allowed = TimeSpan.FromMinutes(5);
    private readonly IDataProtector _protector = protection.CreateProtector("second step");

    /// <summary>What the page carries to the second step. A new password makes it void.</summary>
    public string Seal(Account account) =>
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{account.Id}|{clock.GetUtcNow().Ticks}|{account.SecurityStamp}"));

    /// <summary>Whose turn it is; nobody when it took too long or the page was not ours.</summary>
    public async Task<Account?> Read(string? sealedStep, CancellationToken ct)
    {
        if (Open(sealedStep)?.Split('|') is not [var id, var ticks, var stamp]
            || clock.GetUtcNow().Ticks - long.Parse(ticks, CultureInfo.InvariantCulture) > Allowed.Ticks)
        {
            return null;
        }

        var accountId = long.Parse(id, CultureInfo.InvariantCulture);
        return await db.Accounts.Include(a => a.Employee).FirstOrDefaultAsync(a => a.Id == accountId && a.SecurityStamp == stamp, ct);
    }

    /// <summary>Whether the code opens. A wrong one is counted.</summary>
    public async Task<bool> Check(Account account, string? code, CancellationToken ct)
    {
        if (account.DisabledAt is not null || signingIn.IsLocked(account))
        {
            return false;
        }

        if (code is { Length: > 0 and <= LongestTyped } && (await TakeCode(account, code, ct) || await TakeRecoveryCode(account, code, ct)))
        {
            await signingIn.Forgive(account);
            return true;
        }

        await signingIn.Count(account);
        return false;
    }

    // By the database, so that of two who send the same code at once one gets in.
    private async Task<bool> TakeCode(Account account, string code, CancellationToken ct) =>
        account.Authenticator is { } authenticator && app.StepOfKept(authenticator.Secret, code) is { } step
        && await db.Accounts.Where(a => a.Id == account.Id && a.LastCodeStep < step).ExecuteUpdateAsync(set => set.SetProperty(a => a.LastCodeStep, step), ct) == 1;

    private async Task<bool> TakeRecoveryCode(Account account, string code, CancellationToken ct)
    {
        var hash = RecoveryCode.HashOf(account.Id, code);
        if (await db.RecoveryCodes.FirstOrDefaultAsync(c => c.AccountId == account.Id && c.Hash == hash, ct) is not { } kept)
        {
            return false;
        }

        try
        {
            db.Remove(kept);
            db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = account.EmployeeId, At = clock.GetUtcNow().UtcDateTime, Deed = AccountDeed.RecoveryCodeUsed });
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody used it at the same moment.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private string? Open(string? sealedStep)
    {
        try
        {
            return string.IsNullOrEmpty(sealedStep) ? null : _protector.Unprotect(sealedStep);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
