using SecretaryService.Domain.Calls;

namespace SecretaryService.Domain.Parcels;

/// <summary>快件种类. Stored by number: never renumber.</summary>
public enum ParcelKind { Letter = 1, Express = 2, Parcel = 3, Bulky = 4, Perishable = 5, Other = 6 }

/// <summary>Stored by number: never renumber.</summary>
public enum ParcelState { Waiting = 1, HandedOut = 2, Returned = 3 }

/// <summary>What is written down of a delivery that was left at the desk.</summary>
/// <param name="Recipient">A colleague of the directory; or the words on the label, so that nothing is lost until somebody knows whose it is.</param>
public sealed record ParcelNote(Addressee Recipient, ParcelKind Kind, int Pieces)
{
    public string? Carrier { get; init; }
    public string? Sender { get; init; }

    /// <summary>As it stands on the label.</summary>
    public string? Tracking { get; init; }

    /// <summary>Where it lies.</summary>
    public string? Shelf { get; init; }
    public string? Note { get; init; }
}

/// <summary>Who takes a delivery with him: the recipient, a colleague, or somebody by name alone.</summary>
public sealed record Taker(string Name, long? PersonId = null);

/// <summary>What the taker left as his signature: his full name as typed, and the strokes where the screen could take them.</summary>
public sealed record Signature(string Name, Strokes? Drawn = null);

/// <summary>Handed out: when, by whom at the desk, to whom, against which signature.</summary>
public sealed record HandOver(DateTime At, long ById, string ByName, Taker To, Signature Signature);

/// <summary>Went back to whoever sent it.</summary>
public sealed record SendingBack(DateTime At, long ById, string ByName, string Reason);
