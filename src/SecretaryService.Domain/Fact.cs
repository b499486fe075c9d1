using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain;

/// <summary>Something that happened to an entry, told by the verb that did it. The journal is made of facts.</summary>
public abstract record Fact;

public sealed record PartyAdded(string Name, Part Part) : Fact;

public sealed record PartyReleased(string Name, Part Part) : Fact;

public sealed record PersonExcluded(long PersonId, string Reason) : Fact;

/// <param name="File">Which file it came in, and <paramref name="Line"/> where it stood there.</param>
public sealed record EntryImported(string File, int Line) : Fact;

public sealed record EntryVoided(string Reason) : Fact;

public sealed record EntryRestored : Fact;

public sealed record CommitmentMade(CommitmentKind Kind, string Owner, DateTime DueAt) : Fact;

public sealed record CommitmentKept(CommitmentKind Kind, string Owner, string? Result) : Fact;

public sealed record CommitmentMoved(StepKind Step, CommitmentKind Kind, string Owner, string? Text, string? To, DateTime? Until) : Fact;
