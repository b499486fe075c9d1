using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SecretaryService.Data.Accounts;

/// <summary>Opens once in place of the authenticator app, for whoever has lost the telephone. Its row goes with its use.</summary>
public sealed class RecoveryCode
{
    public const int CodesAtATime = 10;
    public const int HashLength = 32;

    // Without letters and digits that are taken for one another on paper. Sixteen of them are 79 bits: a plain hash is enough.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public required long AccountId { get; init; }
    public required byte[] Hash { get; init; }

    /// <summary>Sixteen signs in four groups.</summary>
    public static string Draw() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    public static RecoveryCode Of(long accountId, string code) => new() { AccountId = accountId, Hash = HashOf(accountId, code) };

    /// <summary>Spaces, hyphens and capitals make no difference.</summary>
    public static byte[] HashOf(long accountId, string code)
    {
        var signs = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{accountId}:{signs}")));
    }
}

public sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes").HasKey(c => new { c.AccountId, c.Hash });
        builder.Property(c => c.Hash).HasMaxLength(RecoveryCode.HashLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}
