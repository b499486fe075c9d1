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

        /// <summary>Clause 3.3.3c: filed here, its day is past, and it lies in no batch.</summary>
        public IQueryable<Outcome> LeftInTheOffice(DateTime now) => documents
            .Where(d => d.HandOverNumber == null && d.HandOverDueAt <= now && d.Register == Register.Archive && d.VoidedAt == null && !d.WasImported && d.State != ArchiveState.Destroyed)
            .Select(d => new Outcome { EntryId = d.Id, PersonId = d.FiledById, At = d.HandOverDueAt!.Value, On = d.HandOverDueOn!.Value, Met = false });
    }

    extension(IQueryable<HandOverList> batches)
    {
        /// <summary>
        /// Clause 3.3.3c: concluded by the day that is due, counted when it is concluded or that day is past. Of a list that was never offered, its
        /// documents are counted one by one.
        /// </summary>
        public IQueryable<Outcome> HandedOverInTime(DateTime now) => batches
            .Where(h => h.VoidedAt == null && h.State != HandOverState.DrawnUp && (h.ConcludedAt != null || h.DueAt <= now))
            .Select(h => new Outcome { EntryId = h.Id, PersonId = (long?)h.GiverId, At = h.ConcludedAt ?? h.DueAt, On = h.ConcludedOn ?? h.DueOn, Met = h.ConcludedOn != null && h.ConcludedOn <= h.DueOn });
    }
}
