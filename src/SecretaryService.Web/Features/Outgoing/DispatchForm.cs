using SecretaryService.Domain;
using SecretaryService.Domain.Documents;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>One line of the dispatch list, as typed.</summary>
public sealed record DispatchForm
{
    public string? To { get; init; }
    public int? Copies { get; init; } = 1;
    public string? CopyNumbers { get; init; }
    public Channel Channel { get; init; } = Channel.Courier;
    public string? Envelope { get; init; }

    /// <summary>A name of the directory becomes that colleague; other words are an organisation.</summary>
    /// <exception cref="RuleBrokenException">Something is too long, or no way of delivery.</exception>
    public DispatchNote ToNote(Domain.Staff.Directory directory)
    {
        var colleague = directory.Find(To ?? "");
        if (!Enum.IsDefined(Channel) || Long(To, Dispatch.ToMaxLength) || Long(CopyNumbers, Dispatch.CopyNumbersMaxLength) || Long(Envelope, Dispatch.EnvelopeMaxLength))
        {
            throw new RuleBrokenException("Choose the way of delivery, and shorten what is longer than {0} characters.", Dispatch.EnvelopeMaxLength);
        }

        return new DispatchNote(colleague?.Name ?? To?.Trim() ?? "", colleague?.Id, Copies ?? 0, Said(CopyNumbers), Channel, Said(Envelope));
    }

    private static bool Long(string? text, int most) => text?.Trim().Length > most;

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>用印.</summary>
public sealed record SealForm
{
    public string? Seal { get; init; }
    public string? SealedBy { get; init; }

    /// <summary>In the house's time; empty: now.</summary>
    public DateTime? SealedAt { get; init; }
    public int? Impressions { get; init; } = 1;

    /// <exception cref="RuleBrokenException">Something is too long.</exception>
    public Sealing ToSealing(House house, DateTime now)
    {
        if (Seal?.Trim().Length > OutgoingDocument.SealMaxLength || SealedBy?.Trim().Length > OutgoingDocument.NameMaxLength)
        {
            throw new RuleBrokenException("At most {0} characters.", OutgoingDocument.SealMaxLength);
        }

        return new Sealing(Seal?.Trim() ?? "", SealedBy?.Trim() ?? "", SealedAt is { } at ? house.ToUtc(at) : now, Impressions ?? 0);
    }
}
