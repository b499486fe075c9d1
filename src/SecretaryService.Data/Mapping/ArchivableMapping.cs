using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

/// <summary>What a paper knows of being filed; a table of its own has neither documents nor minutes in common.</summary>
internal static class ArchivableMapping
{
    public static void MapFiling<T>(this EntityTypeBuilder<T> builder) where T : Archivable
    {
        builder.Ignore(a => a.CatalogueLine).Ignore(a => a.ProposedRetention).Ignore(a => a.Unfinished).Ignore(a => a.IsReadyToFile);
        builder.Property(a => a.FiledAs).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(a => a.FiledByName).HasMaxLength(Employee.NameMaxLength);
    }
}
