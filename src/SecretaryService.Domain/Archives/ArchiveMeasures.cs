using SecretaryService.Domain.Standard;

namespace SecretaryService.Domain.Archives;

/// <summary>What the clauses on the archive count.</summary>
public static class ArchiveMeasures
{
    extension(IQueryable<ArchivedDocument> documents)
    {
        /// <summary>Clause 3.3.3b, of documents filed here: the line of the catalogue says everything.</summary>
        public IQueryable<Outcome> CatalogueComplete => documents.Where(d => d.Register == Register.Archive && d.VoidedAt == null && !d.WasImported).Select(d => new Outcome
        {
            EntryId = d.Id, PersonId = d.FiledById, At = d.OccurredAt, On = d.OccurredOn, Met = d.IsComplete,
        });
    }
}
