using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.MyAccount;

/// <summary>A passkey comes to an account in two steps: the password, then the answer of the device. It goes with the password too.</summary>
public sealed class AddPasskey(AppDbContext db, IPasskeyHandler<Account> handler, Challenges challenges, UserManager<Account> users, TimeProvider clock)
{
    private const int LongestAnswer = 64 * 1024;
    private const int MostPasskeys = 10;
    private static readonly TimeSpan Allowed = TimeSpan.FromMinutes(10);

    /// <exception cref="RuleBrokenException">The password is wrong, or there are many already.</exception>
    public async Task<PasskeyOffer> Offer(Account account, string? password, HttpContext http, CancellationToken ct)
    {
        await RefuseWrong(account, password);
        if (await db.Passkeys.CountAsync(p => p.AccountId == account.Id, ct) >= MostPasskeys)
        {
            throw new RuleBrokenException("There are {0} passkeys already. Remove one that you no longer use.", MostPasskeys);
        }

        return await Again(account, http);
    }

    /// <summary>For a page that could not be taken: the password was right before.</summary>
    public async Task<PasskeyOffer> Again(Account account, HttpContext http)
    {
        var made = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = await users.GetUserIdAsync(account), Name = account.UserName!, DisplayName = account.Employee.Name }, http);
        return new PasskeyOffer(made.CreationOptionsJson, challenges.Seal(Purpose(account), made.AttestationState));
    }

    /// <summary>Whether the page was ours and of this account.</summary>
    public bool IsOffered(Account account, string? sealedChallenge) => challenges.Open(Purpose(account), sealedChallenge, Allowed) is not null;

    /// <exception cref="RuleBrokenException">The page is too old, or the answer does not fit.</exception>
    public async Task Run(Account account, NewPasskeyForm form, HttpContext http, CancellationToken ct)
    {
        if (form.Credential is not { Length: <= LongestAnswer } answer || challenges.Open(Purpose(account), form.Sealed, Allowed) is not { } challenge)
        {
            throw new RuleBrokenException("This page is too old. Begin again.");
        }

        var made = await handler.PerformAttestationAsync(new PasskeyAttestationContext { CredentialJson = answer, AttestationState = challenge.State, HttpContext = http });
        if (!made.Succeeded || !made.Passkey.IsUserVerified || await db.Passkeys.AnyAsync(p => p.Credential == made.Passkey.CredentialId, ct))
        {
            throw new RuleBrokenException("This passkey was not taken. Try again, or use another device.");
        }

        db.Passkeys.Add(Of(account, form.PasskeyName!.Trim(), made.Passkey));
        await Save(account, AccountDeed.PasskeyAdded, ct);
    }

    /// <exception cref="RuleBrokenException">The password is wrong.</exception>
    public async Task Remove(Account account, Passkey passkey, string? password, CancellationToken ct)
    {
        await RefuseWrong(account, password);
        db.Passkeys.Remove(passkey);
        await Save(account, AccountDeed.PasskeyRemoved, ct);
    }

    private Passkey Of(Account account, string name, UserPasskeyInfo made) => new()
    {
        AccountId = account.Id, Credential = made.CredentialId, PublicKey = made.PublicKey, Name = name, Since = clock.GetUtcNow().UtcDateTime, Uses = made.SignCount,
        Transports = string.Join(',', made.Transports ?? []) is { Length: <= Passkey.TransportsMaxLength } known ? known : "", MayBeCopied = made.IsBackupEligible, IsCopied = made.IsBackedUp,
    };

    private async Task RefuseWrong(Account account, string? password)
    {
        if (password is null || !await users.CheckPasswordAsync(account, password))
        {
            throw new RuleBrokenException("This is not your present password.");
        }
    }

    // A new password makes it void.
    private static string Purpose(Account account) => $"add to {account.Id}, {account.SecurityStamp}";

    private Task Save(Account account, AccountDeed deed, CancellationToken ct)
    {
        db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = account.EmployeeId, At = clock.GetUtcNow().UtcDateTime, Deed = deed });
        return db.SaveChangesAsync(ct);
    }
}
