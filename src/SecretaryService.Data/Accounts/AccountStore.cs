using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Data.Accounts;

/// <summary>
/// Identity's own store for everything but passkeys: those are our own rows, in columns. Identity asks here when it checks one; adding, using
/// and removing are deeds of ours with a line in the journal.
/// </summary>
public sealed class AccountStore(AppDbContext db, IdentityErrorDescriber? describer = null) : UserOnlyStore<Account, AppDbContext, long>(db, describer)
{
    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Of(user).ToListAsync(cancellationToken)).Select(Known)];

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Of(user).FirstOrDefaultAsync(p => p.Credential == credentialId, cancellationToken) is { } passkey ? Known(passkey) : null;

    public override async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Context.Accounts.FirstOrDefaultAsync(a => Context.Passkeys.Any(p => p.AccountId == a.Id && p.Credential == credentialId), cancellationToken);

    public override Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw Ours();

    public override Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw Ours();

    private IQueryable<Passkey> Of(Account user) => Context.Passkeys.AsNoTracking().Where(p => p.AccountId == user.Id);

    // What a device said of itself when it was added is not kept: nobody would read it again.
    private static UserPasskeyInfo Known(Passkey passkey) => new(passkey.Credential, passkey.PublicKey, new DateTimeOffset(passkey.Since, TimeSpan.Zero), (uint)passkey.Uses,
        passkey.Transports.Split(',', StringSplitOptions.RemoveEmptyEntries), isUserVerified: true, passkey.MayBeCopied, passkey.IsCopied, attestationObject: [], clientDataJson: []);

    private static NotSupportedException Ours() => new("Passkeys come and go by deeds of the house.");
}
