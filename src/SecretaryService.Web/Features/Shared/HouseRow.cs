namespace SecretaryService.Web.Features.Shared;

/// <summary>One line of the journal of the house, in the reader's words.</summary>
/// <param name="By">Nobody's name: the system.</param>
public sealed record HouseRow(long Id, DateTime At, string? By, string Of, string Key, IReadOnlyList<HouseChange> Changes);

public sealed record HouseChange(string Field, string? Old, string? Now);
