using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Parcels;

/// <summary>How a delivery leaves the desk: against a signature, or back to whoever sent it; and how a slip of the hand is taken back.</summary>
public sealed partial class Parcel
{
    public HandOver? HandedOut => HandedOutAt is { } at
        ? new HandOver(at, HandedOutById!.Value, HandedOutByName!, new Taker(TakenByName ?? "", TakenById), new Signature(SignedName ?? "", Strokes.TryParse(SignedStrokes))) : null;

    public SendingBack? Returned => ReturnedAt is { } at ? new SendingBack(at, ReturnedById!.Value, ReturnedByName!, ReturnReason ?? "") : null;

    // In columns of their own, as of every entry: EF Core 10 cannot read optional complex types in hierarchies of tables.
    public DateTime? HandedOutAt { get; private set; }
    public long? HandedOutById { get; private set; }
    public string? HandedOutByName { get; private set; }
    public long? TakenById { get; private set; }
    public string? TakenByName { get; private set; }
    public string? SignedName { get; private set; }

    /// <summary>As <see cref="Strokes"/> writes them.</summary>
    public string? SignedStrokes { get; private set; }
    public DateTime? ReturnedAt { get; private set; }
    public long? ReturnedById { get; private set; }
    public string? ReturnedByName { get; private set; }
    public string? ReturnReason { get; private set; }

    private Commitment? ToFetch => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.CollectParcel && c.IsOpen);

    /// <summary>签收. Whoever fetches it signs; that keeps what the recipient was asked.</summary>
    /// <exception cref="RuleBrokenException">It is gone already, void, or nobody signed.</exception>
    public void HandOut(Taker to, Signature signature, Viewer by, DateTime at)
    {
        RefuseUnlessWaiting();
        if (string.IsNullOrWhiteSpace(to.Name) || string.IsNullOrWhiteSpace(signature.Name))
        {
            throw new RuleBrokenException("Nothing is handed out without a signature. Let the taker type the full name.");
        }

        State = ParcelState.HandedOut;
        (HandedOutAt, HandedOutById, HandedOutByName, TakenById, TakenByName) = (at, by.PersonId, by.Name, to.PersonId, to.Name);
        (SignedName, SignedStrokes) = (signature.Name, signature.Drawn?.ToString());
        Tell(new ParcelHandedOut(to.PersonId is null ? null : to.Name, signature.Drawn is not null));
        ToFetch?.Keep(by, at, null);
    }

    /// <summary>It was handed to the wrong person, or another delivery was meant: it waits again, and so does what the recipient was asked.</summary>
    /// <exception cref="RuleBrokenException">It was not handed out.</exception>
    public void TakeHandingOutBack(Viewer by, DateTime at, string reason)
    {
        RefuseVoid();
        if (HandedOutAt is not { } handed)
        {
            throw new RuleBrokenException("It was not handed out.");
        }

        State = ParcelState.Waiting;
        (HandedOutAt, HandedOutById, HandedOutByName, TakenById, TakenByName, SignedName, SignedStrokes) = (null, null, null, null, null, null, null);
        Tell(new HandingOutTakenBack(reason));
        Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.CollectParcel && c.Done?.At == handed)?.Revoke(by, at);
    }

    /// <summary>退回. Nobody fetches it any more.</summary>
    /// <exception cref="RuleBrokenException">It is gone already, or void.</exception>
    public void SendBack(Viewer by, DateTime at, string reason)
    {
        RefuseUnlessWaiting();
        State = ParcelState.Returned;
        (ReturnedAt, ReturnedById, ReturnedByName, ReturnReason) = (at, by.PersonId, by.Name, reason);
        Tell(new ParcelReturned(reason));
        EndFetching(by, at, reason);
    }

    /// <exception cref="RuleBrokenException">It was not returned.</exception>
    public void TakeReturnBack()
    {
        RefuseVoid();
        if (ReturnedAt is not { } returned)
        {
            throw new RuleBrokenException("It was not returned.");
        }

        State = ParcelState.Waiting;
        (ReturnedAt, ReturnedById, ReturnedByName, ReturnReason) = (null, null, null, null);
        Tell(new ReturnTakenBack());
        foreach (var commitment in Commitments.Where(c => c.Kind == CommitmentKind.CollectParcel))
        {
            commitment.Revive(returned);
        }
    }

    private void EndFetching(Viewer by, DateTime at, string reason) => ToFetch?.Release(by, at, reason);

    private void RefuseVoid()
    {
        if (Voided is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        RefuseForgotten();
    }

    private void RefuseUnlessWaiting()
    {
        RefuseVoid();
        if (HandedOut is { } handed)
        {
            throw new RuleBrokenException("{0} was handed out to {1} already.", Number, handed.To.Name);
        }

        if (ReturnedAt is not null)
        {
            throw new RuleBrokenException("{0} was returned to the sender already.", Number);
        }
    }
}
