using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Archives;

/// <summary>What cannot be done with an appraisal, and why.</summary>
public sealed partial class Appraisal
{
    protected internal override void RefuseKeeping(Commitment commitment)
    {
        if (commitment.Kind is CommitmentKind.ApproveAppraisal or CommitmentKind.WitnessDestruction)
        {
            throw new RuleBrokenException("It is signed on the page of the appraisal.");
        }
    }

    protected override void RefuseVoiding()
    {
        if (_lines.Count > 0)
        {
            throw new RuleBrokenException("Take its documents off first; what was submitted stays as it was signed.");
        }
    }

    private void RefuseStranger(ArchivedDocument document)
    {
        if (BatchScope.ClassOf(document.Level) != Level)
        {
            throw new RuleBrokenException("{0} is of another level. Public and internal documents share a list; confidential and restricted ones each have their own.", document.Number);
        }

        if (!(document.AppraisedIn <= OccurredOn.Year))
        {
            throw new RuleBrokenException("The retention period of {0} is not over yet.", document.Number);
        }

        foreach (var closed in document.Exclusions.Where(x => Exclusions.All(mine => mine.PersonId != x.PersonId)).ToList())
        {
            if (closed.PersonId == AppraiserId)
            {
                throw new RuleBrokenException("{0} is closed to whoever would sign. Leave it to somebody else.", document.Number);
            }

            Exclude(closed.PersonId, closed.Reason);
        }
    }

    private void RefuseClosedTo(long person)
    {
        if (Exclusions.Any(x => x.PersonId == person))
        {
            throw new RuleBrokenException("{0} is closed to whoever would sign. Leave it to somebody else.", Number);
        }
    }

    private void RefuseApprover(Viewer by)
    {
        if (by.PersonId == AppraiserId)
        {
            throw new RuleBrokenException("Nobody approves what he appraised himself.");
        }

        if (Asked(CommitmentKind.ApproveAppraisal) is not { } asked || !asked.IsOwnedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to sign.", ApproverName!);
        }

        if (by.Role != Role.Manager)
        {
            throw new RuleBrokenException("{0} is no manager. Only a manager approves an appraisal.", by.Name);
        }
    }

    private void RefuseUnless(AppraisalState state)
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        if (State != state)
        {
            throw new RuleBrokenException("This step is over, or its time has not come. The page of the appraisal says what comes next.");
        }
    }
}
