namespace SecretaryService.Domain.Meetings;

public sealed record ActionAdded(string What, string Owner, DateOnly Due) : Fact;

public sealed record ActionRewritten(string What, string Owner, DateOnly Due) : Fact;

public sealed record ActionDropped(string What) : Fact;

public sealed record MinutesSubmitted(int Round, string Reviewer, string Hash) : Fact;

public sealed record MinutesReturned(int Round, string? Opinion, int Remarks) : Fact;

public sealed record MinutesApproved(int Round, string Hash) : Fact;

public sealed record MinutesTakenBack(string Reason) : Fact;

/// <param name="No">0 the minutes, otherwise a supplement.</param>
public sealed record MinutesIssued(int No, string Hash) : Fact;

public sealed record SupplementSubmitted(int Round, string Reviewer, string Hash) : Fact;

public sealed record ActionVerified(string What) : Fact;

public sealed record ActionSentBack(string What, string Because, DateOnly Due) : Fact;

public sealed record MoreTimeAsked(string What, DateOnly Until, string Because) : Fact;

public sealed record MoreTimeDecided(string What, bool Granted, DateOnly Due, string? Words) : Fact;

/// <param name="No">0 the minutes, otherwise a supplement.</param>
public sealed record MinutesMailed(string Name, int No) : Fact;
