namespace SecretaryService.Domain.Documents;

/// <param name="IsChecked">Title, copies and date were compared with the paper.</param>
public sealed record DocumentRegistered(string Sender, bool IsChecked) : Fact;

public sealed record DocumentCorrected(string Reason) : Fact;

public sealed record DocumentReviewed(ReviewPoints Faults, string? Remark) : Fact;

public sealed record SenderAsked(QueryKind Kind, string Text) : Fact;

public sealed record SenderHasAnswered(string Answer) : Fact;

public sealed record HandlingProposed(string Text, string? Asked) : Fact;

public sealed record Instructed(string Text, string? For) : Fact;

public sealed record CopyGiven(int Place, string To, bool IsPaper) : Fact;

public sealed record CopyCameBack(int Place, string From) : Fact;

public sealed record HandlingAssigned(string Lead, string Supporting, DateOnly DueOn) : Fact;

public sealed record SenderReplied(DateOnly On, string? Note) : Fact;

public sealed record DocumentCompleted(string? Result) : Fact;

public sealed record DocumentTakenUpAgain(string Reason) : Fact;

public sealed record CirculationBegun(int Slip, string Purpose, int Readers) : Fact;

public sealed record StageSent(int Slip, int Stage) : Fact;

public sealed record ReadingOpened(int Slip, string Reader) : Fact;

/// <param name="For">The reader, where a deputy signed for him.</param>
/// <param name="IsSupplement">The slip was over already.</param>
public sealed record ReadingSigned(int Slip, string? Opinion, string? For, bool IsSupplement) : Fact;

public sealed record ReadingReturned(int Slip, string Reader, string Reason) : Fact;

public sealed record ReadersAdded(int Slip, int Stage, string Names) : Fact;

public sealed record WentOnWithout(int Slip, string Names, string Reason) : Fact;

public sealed record CirculationEnded(int Slip) : Fact;

/// <param name="WasOpened">Somebody had opened it: what was said stays.</param>
public sealed record CirculationRecalled(int Slip, string Reason, bool WasOpened) : Fact;
