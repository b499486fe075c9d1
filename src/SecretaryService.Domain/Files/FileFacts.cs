namespace SecretaryService.Domain.Files;

public sealed record FileAttached(string FileName, long Length, string Sha256) : Fact;

/// <param name="No">The new version.</param>
public sealed record FileReplaced(string FileName, int No, long Length, string Sha256) : Fact;

public sealed record FileStruck(string FileName, string Reason) : Fact;

/// <summary>Told of confidential and restricted entries alone.</summary>
/// <param name="Shown">On a page with the reader's name over it; otherwise it was carried away.</param>
public sealed record FileRead(string FileName, int No, bool Shown) : Fact;
