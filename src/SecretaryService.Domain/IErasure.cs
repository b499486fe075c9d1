namespace SecretaryService.Domain;

/// <summary>A fact by which values are erased: what they were is written nowhere, not even beside what they became.</summary>
public interface IErasure
{
    IReadOnlyList<RedactedLine> Redacted { get; }
}

/// <param name="Digest">Keyed, in hexadecimal: of what is left of the line.</param>
public sealed record RedactedLine(int Version, string Digest);
