using SecretaryService.Domain.Standard;

namespace SecretaryService.Domain.Documents;

/// <summary>What clauses 2.1.3, 2.1.5 and 4.1.2 count of outgoing documents.</summary>
public static class OutgoingMeasures
{
    extension(IQueryable<OutgoingDocument> documents)
    {
        /// <summary>Clause 2.1.3, of documents that have left: it had its number before the first copy did.</summary>
        public IQueryable<Outcome> RegisteredBeforeDispatch => documents.Issued.Where(d => d.DispatchedAt != null).Select(d => new Outcome
        {
            EntryId = d.Id, PersonId = d.RegisteredById, At = d.DispatchedAt!.Value, On = d.DispatchedOn!.Value, Met = d.OccurredAt <= d.DispatchedAt,
        });

        /// <summary>Clause 2.1.5, of documents that were issued: somebody had proofread the text by then.</summary>
        public IQueryable<Outcome> ProofreadBeforeIssue => documents.Issued.Select(d => new Outcome
        {
            EntryId = d.Id, PersonId = d.RegisteredById, At = d.OccurredAt, On = d.OccurredOn, Met = d.ProofreadOn != null && d.ProofreadOn <= d.OccurredOn,
        });

        /// <summary>Clause 4.1.2, of important documents that were issued: reviewed by one and proofread by another.</summary>
        public IQueryable<Outcome> ReadTwiceBeforeIssue => documents.Issued.Where(d => d.IsImportant).Select(d => new Outcome
        {
            EntryId = d.Id, PersonId = d.RegisteredById, At = d.OccurredAt, On = d.OccurredOn,
            Met = d.ReviewedOn != null && d.ReviewedOn <= d.OccurredOn && d.ProofreadOn != null && d.ProofreadOn <= d.OccurredOn,
        });

        // The register is true of every one; said so that the database starts from its own index.
        private IQueryable<OutgoingDocument> Issued => documents.Where(d => d.Register == Register.OutgoingDocuments && d.VoidedAt == null && !d.WasImported);
    }
}
