namespace SecretaryService.Domain.Documents;

/// <param name="Manuscript">The number of its draft; none of a paper that was signed on paper.</param>
public sealed record OutgoingRegistered(string? Manuscript) : Fact;

public sealed record OutgoingCorrected(string Reason) : Fact;

public sealed record OutgoingSealed(string Seal, int Impressions) : Fact;

public sealed record DispatchListed(string To, int Copies) : Fact;

public sealed record DispatchTakenBack(string To, string Reason) : Fact;

/// <param name="BeforeRegistered">It had left before it had its number: clause 2.1.3 counts it as a miss.</param>
public sealed record OutgoingDispatched(string To, bool BeforeRegistered) : Fact;

public sealed record DispatchReceived(string To, string By) : Fact;
