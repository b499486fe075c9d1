using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SecretaryService.Data.Files;

/// <summary>
/// The key of one file in the vault, wrapped by the key ring. Without this row nobody reads the bytes, whatever copies of them there are: a file
/// that must go is gone as soon as its row is.
/// </summary>
public sealed class StoredFile
{
    public const int WrappedMaxLength = 400;

    private StoredFile() { }

    internal StoredFile(Guid key, WrappedKey wrapped, long length) => (Key, KeyId, Wrapped, Length) = (key, wrapped.KeyId, wrapped.Bytes, length);

    public Guid Key { get; private set; }

    /// <summary>Which key of the ring wraps it.</summary>
    public Guid KeyId { get; private set; }
    public byte[] Wrapped { get; private set; } = [];

    /// <summary>Bytes of the file itself.</summary>
    public long Length { get; private set; }

    public void Rewrap(WrappedKey wrapped) => (KeyId, Wrapped) = (wrapped.KeyId, wrapped.Bytes);
}

public sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("StoredFiles").HasKey(f => f.Key);
        builder.Property(f => f.Key).ValueGeneratedNever();
        builder.Property(f => f.Wrapped).HasMaxLength(StoredFile.WrappedMaxLength);
    }
}
