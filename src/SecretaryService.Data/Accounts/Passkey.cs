using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SecretaryService.Data.Accounts;

/// <summary>
/// A key that a device or a password manager keeps and opens only for its owner's finger, face or PIN (通行密钥). The house has the public
/// half: who reads this table can sign in nowhere by it.
/// </summary>
public sealed class Passkey
{
    public const int NameMaxLength = 60;

    /// <summary>As WebAuthn allows.</summary>
    public const int CredentialMaxLength = 1023;
    public const int PublicKeyMaxLength = 2000;
    public const int TransportsMaxLength = 100;

    public long Id { get; private set; }
    public required long AccountId { get; init; }

    /// <summary>Drawn by the device: by it the key is found.</summary>
    public required byte[] Credential { get; init; }
    public required byte[] PublicKey { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Since { get; init; }
    public DateTime? UsedAt { get; private set; }

    /// <summary>How often the device says it was used; many always say nought.</summary>
    public required long Uses { get; init; }
    public required string Transports { get; init; }

    /// <summary>It may be copied to other devices of its owner, and has been.</summary>
    public required bool MayBeCopied { get; init; }
    public required bool IsCopied { get; init; }

    /// <summary>When the last challenge was made that it answered, in ticks: an answer opens once, and none to an older challenge opens.</summary>
    public long LastChallenge { get; private set; }
}

/// <summary>Who somebody is at the company's own sign-in (统一登录): an account is opened by it only after it was linked.</summary>
public sealed class CompanyLink
{
    public const int IssuerMaxLength = 200;
    public const int SubjectMaxLength = 255;
    public const int KeyLength = 32;

    public required long AccountId { get; init; }

    /// <summary>SHA-256 of issuer and subject: compared by its bytes, for to some databases A and a are the same.</summary>
    public required byte[] Key { get; init; }
    public required string Issuer { get; init; }
    public required string Subject { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Since { get; init; }

    public static CompanyLink Of(long accountId, string issuer, string subject, DateTime since) =>
        new() { AccountId = accountId, Key = KeyOf(issuer, subject), Issuer = issuer, Subject = subject, Since = since };

    public static byte[] KeyOf(string issuer, string subject) =>
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{issuer.Length}:{issuer}{subject}"));
}

public sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("Passkeys");
        builder.Property(p => p.Credential).HasMaxLength(Passkey.CredentialMaxLength);
        builder.Property(p => p.PublicKey).HasMaxLength(Passkey.PublicKeyMaxLength);
        builder.Property(p => p.Name).HasMaxLength(Passkey.NameMaxLength);
        builder.Property(p => p.Transports).HasMaxLength(Passkey.TransportsMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        builder.HasIndex(p => p.AccountId);
        builder.HasIndex(p => p.Credential).IsUnique();
    }
}

public sealed class CompanyLinkMapping : IEntityTypeConfiguration<CompanyLink>
{
    public void Configure(EntityTypeBuilder<CompanyLink> builder)
    {
        builder.ToTable("CompanyLinks").HasKey(l => l.AccountId);
        builder.Property(l => l.AccountId).ValueGeneratedNever();
        builder.Property(l => l.Key).HasMaxLength(CompanyLink.KeyLength);
        builder.Property(l => l.Issuer).HasMaxLength(CompanyLink.IssuerMaxLength);
        builder.Property(l => l.Subject).HasMaxLength(CompanyLink.SubjectMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
        builder.HasIndex(l => l.Key).IsUnique();
    }
}
