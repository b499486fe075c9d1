using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Commitments;

namespace SecretaryService.Domain.Tests.Parcels;

/// <summary>What a courier left on Tuesday at ten, for 陆知远 or for somebody whom nobody knows.</summary>
internal static class ParcelsOfTheTests
{
    public static readonly DateTime Now = HouseOfTheTests.Utc("2026-11-24T10:00");
    public static readonly Viewer Secretary = new(1, "沈若溪", Role.Secretary, 10);
    public static readonly Viewer Recipient = new(4, "陆知远", Role.Manager, 20);
    public static readonly Addressee Lu = new("陆知远", 4, 20);
    public static readonly Taker LuHimself = new("陆知远", 4);
    public static readonly Signature Signed = new("陆知远");

    public static ParcelNote Note(Addressee? to = null, ParcelKind kind = ParcelKind.Express, int pieces = 1) =>
        new(to ?? Lu, kind, pieces) { Carrier = "顺丰", Sender = "澄海精工", Tracking = "SF 1390-2265 0417", Shelf = "A-1" };

    public static Parcel Waiting(ParcelNote? note = null) =>
        Parcel.Receive(new Registration("P-2026-1", Now, new DateOnly(2026, 11, 24), Now, new Person(1, "沈若溪"), 1), HouseOfTheTests.TheHouse, note ?? Note(), Level.Internal);

    public static Parcel Fetched()
    {
        var parcel = Waiting();
        parcel.HandOut(LuHimself, Signed, Secretary, Now.AddHours(1));
        return parcel;
    }
}
