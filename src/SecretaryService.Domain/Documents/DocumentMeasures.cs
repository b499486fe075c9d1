using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Domain.Documents;

/// <summary>What the clauses on incoming documents count.</summary>
public static class DocumentMeasures
{
    extension(IQueryable<IncomingDocument> documents)
    {
        /// <summary>Clause 2.1.3: registered on the day it was received.</summary>
        public IQueryable<Outcome> RegisteredSameDay => documents.Kept.Where(d => d.Register == Register.IncomingDocuments).Select(d => new Outcome
        {
            EntryId = d.Id, PersonId = d.RegisteredById, At = d.OccurredAt, On = d.OccurredOn, Met = d.RegisteredOn == d.OccurredOn,
        });

        /// <summary>Clause 3.3.1a: title, copies and date were compared with the paper.</summary>
        public IQueryable<Outcome> CheckedOnReceipt => documents.Kept.Where(d => d.Register == Register.IncomingDocuments).Select(d => new Outcome
        {
            EntryId = d.Id, PersonId = d.RegisteredById, At = d.OccurredAt, On = d.OccurredOn, Met = d.Checks == ReceiptChecks.All,
        });

        /// <summary>Clause 3.3.1b, of important ones that went to anybody, or were reviewed: reviewed before that.</summary>
        public IQueryable<Outcome> ImportantReviewed => documents.Kept.Where(d => d.IsImportant && (d.FirstSentAt != null || d.ReviewedAt != null)).Select(d => new Outcome
        {
            EntryId = d.Id, PersonId = d.RegisteredById, At = d.OccurredAt, On = d.OccurredOn,
            Met = d.ReviewedAt != null && (d.FirstSentAt == null || d.ReviewedAt <= d.FirstSentAt),
        });

        private IQueryable<IncomingDocument> Kept => documents.Where(d => d.VoidedAt == null && !d.WasImported);
    }

    extension(IQueryable<CirculationStage> stages)
    {
        /// <summary>Clause 3.3.2a, of stages that passed or are late: all had read in time.</summary>
        public IQueryable<Outcome> PassedInTime(DateTime now) => stages.Where(s => s.DueAt != null && s.Document.VoidedAt == null && (s.PassedAt != null || s.DueAt < now)).Select(s => new Outcome
        {
            EntryId = s.EntryId, PersonId = s.BegunById, At = s.DueAt!.Value, On = s.DueOn!.Value, Met = !s.WentOnWithout && s.PassedAt != null && s.PassedAt <= s.DueAt,
        });
    }

    extension(IQueryable<Commitment> commitments)
    {
        /// <summary>Clause 3.3.1c: signed for in time.</summary>
        public IQueryable<Outcome> ReceiptsInTime(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.SignReceipt).KeptInTime(now);

        /// <summary>Clause 3.3.2b: readers who signed with the date within the limits of 3.3.2a.</summary>
        public IQueryable<Outcome> ReadersSigned(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.ReadDocument).KeptInTime(now);

        /// <summary>Clause 3.3.2c: handled, and supported, by the set time.</summary>
        public IQueryable<Outcome> HandledInTime(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.Handle || c.Kind == CommitmentKind.Support).KeptInTime(now);

        /// <summary>Clause 3.3.3a: filed within the days allowed after completion.</summary>
        public IQueryable<Outcome> FiledInTime(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.FileDocument).KeptInTime(now);
    }
}
