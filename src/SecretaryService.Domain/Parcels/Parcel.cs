using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Parcels;

/// <summary>
/// A delivery that was left at the desk (快件). Here stands what it is and for whom; how it leaves the desk stands beside. Whoever it is for is
/// told at once and has a commitment to fetch it; where nobody of the directory is meant, the words of the label are kept until somebody knows.
/// </summary>
public sealed partial class Parcel : RegisterEntry
{
    public const int NameMaxLength = 80;
    public const int CarrierMaxLength = 60;
    public const int SenderMaxLength = 120;
    public const int TrackingMaxLength = 60;
    public const int ShelfMaxLength = 40;
    public const int NoteMaxLength = 500;
    public const int MostPieces = 999;

    /// <summary>Until the close of work of the second working day.</summary>
    private const int DaysToFetch = 2;

    /// <summary>Food and flowers do not keep.</summary>
    private static readonly TimeSpan FetchFresh = TimeSpan.FromHours(2);

    private Parcel() { }

    public string? Carrier { get; private set; }
    public string? Sender { get; private set; }
    public ParcelKind Kind { get; private set; }
    public int Pieces { get; private set; }

    /// <summary>As typed or scanned.</summary>
    public string? Tracking { get; private set; }

    /// <summary>Only its letters and digits, by which it is compared.</summary>
    public string? TrackingKey { get; private set; }

    /// <summary>None until somebody knows whose it is.</summary>
    public long? RecipientId { get; private set; }

    /// <summary>The colleague's name then, or the words on the label.</summary>
    public string RecipientName { get; private set; } = "";
    public string? Shelf { get; private set; }
    public string? Note { get; private set; }
    public long ReceivedById { get; private set; }
    public string ReceivedByName { get; private set; } = "";
    public ParcelState State { get; private set; }

    public bool IsWaiting => State == ParcelState.Waiting && VoidedAt is null;

    /// <summary>Nobody of the directory is meant yet.</summary>
    public bool IsUnassigned => RecipientId is null;

    public override IEnumerable<Findable> Findables => base.Findables.Concat(new (FoundBy By, string? Text)[]
    {
        (FoundBy.Name, RecipientName), (FoundBy.Organisation, Sender), (FoundBy.Organisation, Carrier), (FoundBy.Number, TrackingKey),
        (FoundBy.Place, Shelf), (FoundBy.Matter, Note), (FoundBy.Name, TakenByName),
    }.Where(w => w.Text is { Length: > 0 }).Select(w => new Findable(w.By, w.Text!)));

    public override IEnumerable<Facet> Facets => base.Facets.Concat([Facet.Of(FacetKind.State, State), new(FacetKind.For, RecipientId ?? 0)]);

    /// <summary>A courier left something at the desk.</summary>
    /// <exception cref="RuleBrokenException">Nobody is named, there is no piece of it, or the time is impossible.</exception>
    public static Parcel Receive(Registration registration, House house, ParcelNote note, Level level)
    {
        registration.RefuseImpossibleTime();
        var parcel = new Parcel
        {
            Register = Register.Parcels, Number = registration.Number, State = ParcelState.Waiting,
            ReceivedById = registration.By.Id, ReceivedByName = registration.By.Name,
        };
        parcel.Open(registration, note.Kind == ParcelKind.Perishable ? Urgency.Urgent : Urgency.Routine, level);
        parcel.Write(note);
        parcel.Tell(new ParcelReceived(parcel.RecipientId is null ? null : parcel.RecipientName, note.Pieces));
        parcel.Notify(house, registration.By, registration.At);
        return parcel;
    }

    /// <summary>It was written down wrongly, or somebody knows now whose it is: the new recipient is told, the old one is released.</summary>
    /// <exception cref="RuleBrokenException">It is void, or for another recipient and gone already.</exception>
    public void Correct(ParcelNote note, House house, Viewer by, DateTime at, string reason)
    {
        RefuseVoid();
        var (before, isAnother) = (RecipientId, note.Recipient.PersonId != RecipientId);
        if (isAnother && !IsWaiting)
        {
            throw new RuleBrokenException("It has left the desk already. Take that back first, then say whose it is.");
        }

        Write(note);
        RankAs(note.Kind == ParcelKind.Perishable ? Urgency.Urgent : Urgency.Routine);
        Tell(new ParcelCorrected(reason));
        if (isAnother)
        {
            EndFetching(by, at, reason);
            ReleaseFormer(before);
            Notify(house, new Person(by.PersonId, by.Name), at);
        }
    }

    /// <summary>Whoever it is for is asked once more to fetch it.</summary>
    /// <exception cref="RuleBrokenException">It is gone, nobody is to fetch it, or he was asked a moment ago.</exception>
    public void Remind(Viewer by, DateTime at)
    {
        RefuseUnlessWaiting();
        var asked = ToFetch ?? throw new RuleBrokenException("Nobody is to fetch it yet. Correct it and choose the recipient.");
        asked.Urge(by, at, null);
    }

    /// <summary>Only letters and digits, in capitals: however a number is separated, it is the same.</summary>
    public static string? KeyOf(string? tracking) =>
        tracking is null ? null : string.Concat(tracking.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant() is { Length: > 0 } key ? key : null;

    private void Write(ParcelNote note)
    {
        if (string.IsNullOrWhiteSpace(note.Recipient.Name))
        {
            throw new RuleBrokenException("Say whom it is for: a colleague, or the words on the label.");
        }

        if (note.Pieces is < 1 or > MostPieces)
        {
            throw new RuleBrokenException("A delivery has 1 to {0} pieces.", MostPieces);
        }

        (Carrier, Sender, Kind, Pieces, Shelf, Note) = (note.Carrier, note.Sender, note.Kind, note.Pieces, note.Shelf, note.Note);
        (Tracking, TrackingKey) = (note.Tracking, KeyOf(note.Tracking));
        (RecipientId, RecipientName) = (note.Recipient.PersonId, note.Recipient.Name);
        Retitle(Label);
        Concern(note.Recipient.DepartmentId);
    }

    private string Label => (Carrier, Sender) switch
    {
        ({ } carrier, { } sender) => $"{carrier}, {sender}",
        var (carrier, sender) => sender ?? carrier ?? RecipientName,
    };

    private void Notify(House house, Person by, DateTime at)
    {
        if (RecipientId is { } recipient)
        {
            Involve(RecipientName, Part.Recipient, recipient);
            var due = Kind == ParcelKind.Perishable ? house.DueAfter(at, FetchFresh) : house.CloseOfWork(DaysToFetch, house.DayOf(at));
            Promise(CommitmentKind.CollectParcel, new Person(recipient, RecipientName), due, by, at);
        }
    }

    private void ReleaseFormer(long? former)
    {
        if (former is { } person)
        {
            Release(Part.Recipient, person);
            Release(Part.Handler, person);
        }
    }
}
