namespace SecretaryService.Domain.Parcels;

// Facts are never rewritten: names that may have to go stand in columns, not here.

/// <param name="Recipient">The colleague; nobody where only the label's words are known.</param>
public sealed record ParcelReceived(string? Recipient, int Pieces) : Fact;

public sealed record ParcelCorrected(string Reason) : Fact;

/// <param name="To">The colleague; nobody where somebody by name alone took it.</param>
/// <param name="Drawn">Signed by hand, not only by name.</param>
public sealed record ParcelHandedOut(string? To, bool Drawn) : Fact;

public sealed record HandingOutTakenBack(string Reason) : Fact;

public sealed record ParcelReturned(string Reason) : Fact;

public sealed record ReturnTakenBack : Fact;
