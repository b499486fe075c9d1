using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>What hangs on the commitments of a meeting.</summary>
public sealed partial class Meeting
{
    protected internal override void WhenKept(Commitment commitment, Viewer by, DateTime at, House? house)
    {
        if (commitment is { Kind: CommitmentKind.CarryOut, About: not null })
        {
            WhenCarriedOut(commitment, by, at, house);
        }

        if (commitment is { Kind: CommitmentKind.PrepareMeeting, About: not null })
        {
            MarkByCommitment(commitment, true, by, at);
        }
    }

    protected internal override void WhenReopened(Commitment commitment, Viewer by, DateTime at)
    {
        if (commitment is { Kind: CommitmentKind.CarryOut, About: not null })
        {
            TakeBackReport(commitment, by, at);
        }

        if (commitment is { Kind: CommitmentKind.PrepareMeeting, About: not null })
        {
            MarkByCommitment(commitment, false, by, at);
        }
    }

    protected internal override void RefuseExtending(Commitment commitment)
    {
        if (commitment.Kind == CommitmentKind.CarryOut)
        {
            throw new RuleBrokenException("What a meeting settled is extended by {0}. Ask for more time on the page of the minutes.", ChairName);
        }
    }

    protected internal override void RefuseWithdrawing(Commitment commitment)
    {
        if (commitment.Kind == CommitmentKind.CarryOut)
        {
            throw new RuleBrokenException("What a meeting settled is not withdrawn. Where it is not needed any more, say so as its result, and have it verified.");
        }
    }
}
