namespace SecretaryService.Domain.Parcels;

/// <summary>What of a delivery is personal: who sent it, the number on the label, names that were typed, the signature. Carrier, kind, pieces and the colleague stay.</summary>
public sealed partial class Parcel
{
    public override bool IsOver => State != ParcelState.Waiting;

    protected override void ForgetPersons()
    {
        (Sender, Tracking, TrackingKey, Note, SignedName, SignedStrokes) = (null, null, null, null, null, null);
        (RecipientName, TakenByName) = (RecipientId is null ? "" : RecipientName, TakenById is null ? null : TakenByName);
        ReturnReason = ReturnReason is null ? null : "";
    }
}
