namespace SecretaryService.Domain.Visits;

public sealed record VisitAnnounced(string? Host, DateTime From) : Fact;

public sealed record VisitorCame(int HeadCount, string? Card) : Fact;

public sealed record ArrivalTakenBack : Fact;

public sealed record StepTaken(ReceptionStep Step) : Fact;

public sealed record StepTakenBack(ReceptionStep Step) : Fact;

public sealed record PreparationDone(PreparationKind Kind) : Fact;

public sealed record PreparationUndone(PreparationKind Kind) : Fact;

public sealed record TalkNoted : Fact;

public sealed record VisitCorrected(string Reason) : Fact;

/// <param name="ByClock">Nobody had recorded it by the end of the day.</param>
public sealed record VisitorLeft(bool ByClock) : Fact;

public sealed record DepartureTakenBack : Fact;

public sealed record VisitCancelled(string Reason) : Fact;

public sealed record VisitorDidNotCome : Fact;
