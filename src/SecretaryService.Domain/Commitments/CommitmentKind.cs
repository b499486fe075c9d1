namespace SecretaryService.Domain.Commitments;

/// <summary>待办的种类. Stored by number: never renumber.</summary>
public enum CommitmentKind { CallBack = 1, Message = 2, FollowUp = 3, ReceiveVisitor = 4, Prepare = 5, ApproveReservation = 8, CollectParcel = 9 }

public static class CommitmentKinds
{
    /// <summary>The clause whose limits drive the clock of this kind.</summary>
    public static string Clause(this CommitmentKind kind) => kind switch
    {
        CommitmentKind.CallBack => "3.1.4",
        CommitmentKind.Message => "2.1.1",
        CommitmentKind.FollowUp or CommitmentKind.ApproveReservation or CommitmentKind.CollectParcel => "1.3.3",
        CommitmentKind.ReceiveVisitor => "3.2.4",
        CommitmentKind.Prepare => "3.2.1",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a clause."),
    };
}
