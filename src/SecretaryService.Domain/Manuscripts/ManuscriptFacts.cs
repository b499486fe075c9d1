namespace SecretaryService.Domain.Manuscripts;

public sealed record ManuscriptOpened : Fact;

public sealed record ManuscriptNoteChanged : Fact;

/// <param name="Voids">The passes that no longer count because of it.</param>
public sealed record VersionSaved(int No, bool Voids) : Fact;

public sealed record PassAsked(PassKind Kind, string Person, int VersionNo) : Fact;

public sealed record PassGiven(PassKind Kind, string Person, int VersionNo) : Fact;

public sealed record ManuscriptReturned(PassKind Kind, string Person, string Reason, int Round) : Fact;

/// <summary>A draft that is not important goes to be signed without having been read twice; it counts as a miss.</summary>
public sealed record PassesSkipped(string Reason) : Fact;

public sealed record ManuscriptSignedOff(int VersionNo, string Hash) : Fact;

public sealed record ManuscriptIssued(string Number) : Fact;

public sealed record ManuscriptIssueTakenBack(string Number, string Reason) : Fact;

public sealed record ManuscriptWithdrawn(string Reason) : Fact;
