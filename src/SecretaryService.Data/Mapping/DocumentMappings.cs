using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Documents;

namespace SecretaryService.Data.Mapping;

public sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("Documents");
        builder.Property(d => d.Addressee).HasMaxLength(Document.AddresseeMaxLength);
        builder.Property(d => d.Note).HasMaxLength(Document.NoteMaxLength);
    }
}
