using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Accounts;

/// <summary>The way into the house of one employee. Who he is stands on the employee; here stands how he proves it.</summary>
public sealed class Account : IdentityUser<long>
{
    public const int UserNameMaxLength = 60;
    public const int LanguageMaxLength = 10;

    private Account() { }

    public Account(string userName, Employee employee) => (UserName, Employee, LockoutEnabled) = (userName, employee, true);

    public long EmployeeId { get; private set; }
    public Employee Employee { get; private set; } = null!;

    /// <summary>UTC. Nobody gets in by a disabled account, and whoever is in is out within a minute.</summary>
    public DateTime? DisabledAt { get; private set; }

    /// <summary>The password was given by somebody else and must be changed before anything else is done.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>zh-CN or en; none: the browser's.</summary>
    public string? Language { get; set; }

    /// <summary>The app that draws a code for every sign-in (身份验证器); none: the password is enough.</summary>
    public Authenticator? Authenticator { get; private set; }

    /// <summary>The step of time of the last code that was taken: a code opens once.</summary>
    public long LastCodeStep { get; private set; }

    public void Disable(DateTime at) => DisabledAt ??= at;

    /// <exception cref="RuleBrokenException">The employee has left.</exception>
    public void Enable() => DisabledAt = Employee.LeftOn is null ? null : throw new RuleBrokenException("{0} has left the company. Take the leaving back first.", Employee.Name);

    /// <summary>The lock-out after wrong tries is over.</summary>
    public void Unlock() => (LockoutEnd, AccessFailedCount) = (null, 0);

    /// <param name="secret">Protected: never as it is shown.</param>
    /// <param name="step">Of the code by which it was confirmed.</param>
    /// <exception cref="RuleBrokenException">There is one already.</exception>
    public void UseAuthenticator(string secret, DateTime at, long step)
    {
        if (Authenticator is not null)
        {
            throw new RuleBrokenException("An authenticator app is set up already. Turn it off first.");
        }

        (Authenticator, LastCodeStep) = (new Authenticator(secret, at), step);
    }

    /// <exception cref="RuleBrokenException">There is none.</exception>
    public void DropAuthenticator() =>
        Authenticator = Authenticator is null ? throw new RuleBrokenException("No authenticator app is set up.") : null;
}

/// <param name="Secret">Protected with the keys of the house, so that who reads this table cannot draw codes.</param>
/// <param name="Since">UTC.</param>
public sealed record Authenticator(string Secret, DateTime Since)
{
    public const int SecretMaxLength = 500;
}

/// <summary>What was done to an account, by whom: the journal of accounts.</summary>
public sealed class AccountLine
{
    public long Id { get; private set; }
    public required long AccountId { get; init; }
    public required long ById { get; init; }
    public required DateTime At { get; init; }
    public required AccountDeed Deed { get; init; }
}

/// <summary>Stored by number: never renumber.</summary>
public enum AccountDeed
{
    Created = 1, Disabled = 2, Enabled = 3, PasswordChanged = 4, LockedOut = 5,
    PasswordReset = 6, Unlocked = 7, AuthenticatorSetUp = 8, AuthenticatorTurnedOff = 9, AuthenticatorReset = 10, RecoveryCodeUsed = 11,
    PasskeyAdded = 12, PasskeyRemoved = 13, PasskeysReset = 14, CompanySignInLinked = 15, CompanySignInUnlinked = 16,
}

/// <summary>One browser signed in. The cookie holds a random number only; without this row it opens nothing.</summary>
public sealed class Session
{
    public const int KeyMaxLength = 64;

    /// <summary>SHA-256 of the number in the cookie, in hexadecimal: who reads this table cannot sign in by it.</summary>
    public required string Key { get; init; }
    public required long AccountId { get; init; }

    /// <summary>UTC, when somebody signed in.</summary>
    public required DateTime Since { get; init; }
    public required byte[] Ticket { get; set; }
    public required DateTime ExpiresAt { get; set; }
}

public sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Ignore(a => a.Email).Ignore(a => a.NormalizedEmail).Ignore(a => a.EmailConfirmed)
            .Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed);
        builder.Property(a => a.UserName).HasMaxLength(Account.UserNameMaxLength);
        builder.Property(a => a.NormalizedUserName).HasMaxLength(Account.UserNameMaxLength);
        builder.Property(a => a.PasswordHash).HasMaxLength(200);
        builder.Property(a => a.SecurityStamp).HasMaxLength(64);
        builder.Property(a => a.ConcurrencyStamp).HasMaxLength(64).IsConcurrencyToken();
        builder.ComplexProperty(a => a.Authenticator, app => app.Property(a => a.Secret).HasMaxLength(Authenticator.SecretMaxLength));
        builder.Property(a => a.Language).HasMaxLength(Account.LanguageMaxLength);
        builder.HasIndex(a => a.NormalizedUserName).IsUnique();
        builder.HasOne(a => a.Employee).WithMany().HasForeignKey(a => a.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.EmployeeId).IsUnique();
    }
}

public sealed class AccountLineMapping : IEntityTypeConfiguration<AccountLine>
{
    public void Configure(EntityTypeBuilder<AccountLine> builder)
    {
        builder.ToTable("AccountJournal");
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => l.AccountId);
    }
}

public sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions").HasKey(s => s.Key);
        builder.Property(s => s.Key).HasMaxLength(Session.KeyMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        builder.HasIndex(s => s.AccountId);
        builder.HasIndex(s => s.ExpiresAt);
    }
}
