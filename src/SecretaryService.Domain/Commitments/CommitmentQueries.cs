namespace SecretaryService.Domain.Commitments;

public static class CommitmentQueries
{
    extension(IQueryable<Commitment> commitments)
    {
        public IQueryable<Commitment> Open => commitments.Where(c => c.Done == null && c.Withdrawn == null);

        public IQueryable<Commitment> NextDueFirst => commitments.OrderBy(c => c.DueAt).ThenBy(c => c.Id);

        /// <summary>My desk: what I owe.</summary>
        public IQueryable<Commitment> OwedBy(long personId) => commitments.Open.Where(c => c.OwnerId == personId);

        /// <summary>What I promised and somebody else owes.</summary>
        public IQueryable<Commitment> PromisedBy(long personId) => commitments.Open.Where(c => c.MadeById == personId && c.OwnerId != personId);

        /// <summary>Those whose ladder has a rung to climb by now.</summary>
        public IQueryable<Commitment> ToClimb(DateTime now) => commitments.Open.Where(c => c.NextAt <= now).OrderBy(c => c.NextAt);
    }
}
