using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("Documents");
        builder.MapFiling();
        builder.Property(d => d.Addressee).HasMaxLength(Document.AddresseeMaxLength);
        builder.Property(d => d.Note).HasMaxLength(Document.NoteMaxLength);
    }
}
