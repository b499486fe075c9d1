namespace SecretaryService.Domain.Archives;

/// <summary>Stored by number: never renumber.</summary>
public enum AppraisalState { DrawnUp = 1, Submitted = 2, Approved = 3, DestructionEntered = 4, Done = 5 }

/// <summary>What becomes of a document whose retention period is over; nothing until somebody says so. Stored by number: never renumber.</summary>
public enum AppraisalDecision { Undecided = 0, KeepLonger = 1, Permanent = 2, Destroy = 3 }

/// <summary>Why a document that was to be destroyed was left out after all. Stored by number: never renumber.</summary>
public enum Sparing { Held = 1, PeriodChanged = 2, TakenOut = 3 }

/// <summary>A decision on one line, with its reason.</summary>
/// <param name="Years">For how many years from now it is kept longer.</param>
public sealed record LineDecision(int No, AppraisalDecision Decision, int? Years, string? Reason);

/// <summary>销毁: where and how it was done, who did it, and who supervised it (监销人).</summary>
public sealed record DestructionNote(DateOnly On, string Place, string Method, Person Supervisor)
{
    public const int PlaceMaxLength = 120;
    public const int MethodMaxLength = 120;
}

public sealed record AppraisalDrawnUp(int Documents) : Fact;

public sealed record AppraisalUnlisted(string Code) : Fact;

public sealed record AppraisalDecided(int Decided, int Total) : Fact;

public sealed record AppraisalSubmitted(string To) : Fact;

public sealed record AppraisalSentBack(string Reason) : Fact;

public sealed record AppraisalApproved(int Kept, int ToDestroy) : Fact;

public sealed record DestructionEntered(DateOnly On, string Place, string Method, string Supervisor) : Fact;

public sealed record DestructionSigned(int Destroyed, int Skipped) : Fact;
