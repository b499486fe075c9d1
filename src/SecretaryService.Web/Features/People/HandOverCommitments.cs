using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Features.People;

/// <summary>Everything that a colleague still owes is passed on to another. Whoever does it sees how many, and nothing of what.</summary>
public sealed class HandOverCommitments(AppDbContext db, Viewer viewer, TimeProvider clock)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>How many open commitments somebody owes, whoever may see them.</summary>
    public Task<int> OwedBy(Employee employee, CancellationToken ct) => Owed(employee.Id).CountAsync(ct);

    /// <returns>How many were handed over.</returns>
    /// <exception cref="RuleBrokenException">Nothing is owed, or it cannot go to this colleague.</exception>
    public async Task<int> Run(Employee from, Employee to, string reason, CancellationToken ct)
    {
        RefuseReceiver(from, to);
        var owed = await Owed(from.Id).Include(c => c.Entry).ThenInclude(e => e.Exclusions).ToListAsync(ct);
        if (owed.Count == 0)
        {
            throw new RuleBrokenException("{0} owes nothing.", from.Name);
        }

        // Whoever must not see an entry cannot owe something in it.
        if (owed.Exists(c => c.Entry.Exclusions.Any(x => x.PersonId == to.Id)))
        {
            throw new RuleBrokenException("{0} cannot take all of this over. Choose another colleague.", to.Name);
        }

        foreach (var commitment in owed)
        {
            commitment.PassOn(to.AsPerson, viewer, clock.GetUtcNow().UtcDateTime, reason);
        }

        await db.SaveChangesAsync(ct);
        return owed.Count;
    }

    // Taking it over himself, an administrator would come to read what he is not cleared for.
    private void RefuseReceiver(Employee from, Employee to)
    {
        if (to.Id == viewer.PersonId)
        {
            throw new RuleBrokenException("An administrator hands nothing to himself. Choose a colleague.");
        }

        if (to.Id == from.Id || to.LeftOn is not null)
        {
            throw new RuleBrokenException("Choose a colleague who is in the house.");
        }
    }

    private IQueryable<Commitment> Owed(long personId) => db.Commitments.IgnoreQueryFilters(PastFilter).Open.Where(c => c.OwnerId == personId);
}
