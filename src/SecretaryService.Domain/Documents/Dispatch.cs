using System.Globalization;

namespace SecretaryService.Domain.Documents;

/// <summary>分发: so many copies to one addressee, how they left, and who signed for them.</summary>
public sealed class Dispatch : IPartOfEntry
{
    public const int ToMaxLength = 120;
    public const int CopyNumbersMaxLength = 40;
    public const int EnvelopeMaxLength = 40;

    private Dispatch() { }

    internal Dispatch(OutgoingDocument document, int no, DispatchNote note)
    {
        (Document, No, To, PersonId, Copies) = (document, no, note.To, note.PersonId, note.Copies);
        (CopyNumbers, Channel, Envelope) = (note.CopyNumbers, note.Channel, note.Envelope);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public OutgoingDocument Document { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Document;
    public int No { get; private set; }
    public string To { get; private set; } = "";
    public long? PersonId { get; private set; }
    public int Copies { get; private set; }
    public string? CopyNumbers { get; private set; }
    public Channel Channel { get; private set; }

    /// <summary>封号.</summary>
    public string? Envelope { get; private set; }

    /// <summary>UTC: when it left.</summary>
    public DateTime? SentAt { get; private set; }
    public long? SentById { get; private set; }
    public string? SentByName { get; private set; }

    /// <summary>Who signed for it there.</summary>
    public string? ReceivedBy { get; private set; }
    public DateTime? ReceivedAt { get; private set; }

    /// <summary>Who entered the receipt: the colleague himself, or the office from a paper.</summary>
    public string? ReceiptByName { get; private set; }

    public string JournalKey => No.ToString(CultureInfo.InvariantCulture);

    internal void Leave(DateTime at, Viewer by) => (SentAt, SentById, SentByName) = (at, by.PersonId, by.Name);

    internal void BeReceived(string receivedBy, DateTime at, Viewer by) => (ReceivedBy, ReceivedAt, ReceiptByName) = (receivedBy, at, by.Name);
}
