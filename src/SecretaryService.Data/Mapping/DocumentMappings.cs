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
        builder.ToTable("Documents").Ignore(d => d.CatalogueLine).Ignore(d => d.ProposedRetention).Ignore(d => d.Unfinished).Ignore(d => d.IsReadyToFile);
        builder.Property(d => d.FiledAs).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(d => d.FiledByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(d => d.Addressee).HasMaxLength(Document.AddresseeMaxLength);
        builder.Property(d => d.Note).HasMaxLength(Document.NoteMaxLength);
    }
}
