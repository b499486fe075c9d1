namespace SecretaryService.Domain.Commitments;

/// <summary>待办的种类. Stored by number: never renumber.</summary>
public enum CommitmentKind
{
    CallBack = 1, Message = 2, FollowUp = 3, ReceiveVisitor = 4, Prepare = 5, ApproveReservation = 8, CollectParcel = 9,

    /// <summary>签收: a document was handed to somebody, who signs for it.</summary>
    SignReceipt = 10,

    /// <summary>批示: a manager says what is to be done with a document.</summary>
    Instruct = 11,

    /// <summary>传阅: read it, and sign with the date.</summary>
    ReadDocument = 12,

    /// <summary>主办.</summary>
    Handle = 13,

    /// <summary>协办.</summary>
    Support = 14,

    /// <summary>归档.</summary>
    FileDocument = 15,

    /// <summary>核稿.</summary>
    ReviewManuscript = 16,

    /// <summary>校对.</summary>
    Proofread = 17,

    /// <summary>会签.</summary>
    Countersign = 18,

    /// <summary>签发.</summary>
    SignOff = 19,

    /// <summary>归还: what was borrowed from the archive is brought back.</summary>
    ReturnLoan = 20,

    /// <summary>清点接收: the archive room counts what is handed over, and signs.</summary>
    AcceptHandOver = 21,

    /// <summary>监交.</summary>
    WitnessHandOver = 22,

    /// <summary>批准鉴定.</summary>
    ApproveAppraisal = 23,

    /// <summary>监销.</summary>
    WitnessDestruction = 24,

    /// <summary>回执: answer the notice of a meeting.</summary>
    AnswerInvitation = 25,

    /// <summary>会务: something is done for a meeting.</summary>
    PrepareMeeting = 26,

    /// <summary>会议资料: a paper is brought.</summary>
    SupplyMaterial = 27,

    /// <summary>设备报修.</summary>
    MendEquipment = 28,

    /// <summary>会后清理.</summary>
    ClearVenue = 29,

    /// <summary>整理纪要.</summary>
    DraftMinutes = 30,

    /// <summary>审核纪要.</summary>
    ReviewMinutes = 31,

    /// <summary>签收纪要.</summary>
    ReceiveMinutes = 32,

    /// <summary>督办: what a meeting settled is carried out.</summary>
    CarryOut = 33,

    /// <summary>验收: another looks whether it was carried out.</summary>
    VerifyAction = 34,

    /// <summary>批准延期.</summary>
    ApproveExtension = 35,
}

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
        CommitmentKind.SignReceipt => "3.3.1c",
        CommitmentKind.ReadDocument => "3.3.2b",
        CommitmentKind.Instruct or CommitmentKind.Handle or CommitmentKind.Support => "3.3.2c",
        CommitmentKind.FileDocument => "3.3.3a",
        >= CommitmentKind.ReturnLoan and <= CommitmentKind.WitnessDestruction => "3.3.3c",
        CommitmentKind.ReviewManuscript or CommitmentKind.Proofread or CommitmentKind.Countersign or CommitmentKind.SignOff => "4.1.2",
        CommitmentKind.AnswerInvitation => "3.4.1d",
        CommitmentKind.PrepareMeeting => "2.1.4",
        CommitmentKind.SupplyMaterial => "3.4.1c",
        CommitmentKind.MendEquipment => "3.4.1b",
        CommitmentKind.ClearVenue => "3.4.3a",
        >= CommitmentKind.DraftMinutes and <= CommitmentKind.ApproveExtension => "3.4.3b",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a clause."),
    };

    /// <summary>What was signed is not altered: neither undone nor said by anybody but who was asked, or a deputy.</summary>
    public static bool IsSignature(this CommitmentKind kind) =>
        kind is CommitmentKind.ReadDocument or CommitmentKind.Instruct or CommitmentKind.Countersign or CommitmentKind.SignOff or CommitmentKind.ReviewMinutes or CommitmentKind.VerifyAction or CommitmentKind.ApproveExtension || kind.IsOfTheArchiveRoom();

    /// <summary>Signed on the page of a hand-over list or of an appraisal, after what is done there.</summary>
    public static bool IsOfTheArchiveRoom(this CommitmentKind kind) => kind is >= CommitmentKind.AcceptHandOver and <= CommitmentKind.WitnessDestruction;
}
