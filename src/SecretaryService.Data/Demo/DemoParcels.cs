using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>What couriers left at the desk: most of it fetched, some waiting, one for somebody whom nobody knows, one sent back.</summary>
internal sealed class DemoParcels(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private static readonly (string Carrier, string Sender, ParcelKind Kind, int Pieces, string Tracking, string Shelf, string To)[] Script =
    [
        ("顺丰", "澄海精工", ParcelKind.Express, 1, "SF1390 2265 0417", "A-1", "lu.zy"), ("DHL", "Nordlicht AB", ParcelKind.Parcel, 2, "JD01 4600 1122 3344", "B-2", "okafor"),
        ("中国邮政", "江桥物业", ParcelKind.Letter, 1, "XA 5520 1188 332", "A-2", "ye.hj"), ("京东物流", "霁川仪表", ParcelKind.Bulky, 1, "JDVC 2209 8817", "C-1", "gu.qh"),
        ("花信", "澄海精工", ParcelKind.Perishable, 1, "", "A-1", "cheng.bc"), ("UPS", "Pryce Metrology", ParcelKind.Parcel, 1, "1Z 5R8 0W2 66 4471", "B-1", "xu.yq"),
        ("顺丰", "云岫设计", ParcelKind.Express, 1, "SF1390 2265 0960", "A-3", "二楼装修队 王工"), ("韵达", "", ParcelKind.Other, 3, "YD 4410 7788 120", "C-2", "lu.zy"),
    ];

    private const int Returned = 7;

    public async Task Tell(CancellationToken ct)
    {
        var secretary = people["shen.rx"];
        foreach (var (line, turn) in Script.Select((line, turn) => (line, turn)))
        {
            var at = At(turn);
            var parcel = await Receive(line, at, secretary, ct);
            await Save(secretary, at, ct);
            // The older half has been fetched or went back; what came last waits.
            if (turn is 0 or 2 or 4)
            {
                parcel.HandOut(new Taker(parcel.RecipientName, parcel.RecipientId), new Signature(parcel.RecipientName), Viewing(secretary), at.AddHours(1));
                await Save(secretary, at.AddHours(1), ct);
            }
            else if (turn == Returned)
            {
                parcel.SendBack(Viewing(secretary), at.AddHours(1), "收件人拒收");
                await Save(secretary, at.AddHours(1), ct);
            }

            db.ChangeTracker.Clear();
        }
    }

    // The last eight times somebody rang at the desk: two and a half hours apart, up to an hour and a half ago.
    private DateTime At(int turn) => now.AddMinutes(-90 - ((Script.Length - 1 - turn) * 150));

    private async Task<Parcel> Receive((string Carrier, string Sender, ParcelKind Kind, int Pieces, string Tracking, string Shelf, string To) line, DateTime at, Employee secretary, CancellationToken ct)
    {
        db.For(Viewing(secretary));
        var on = house.DayOf(at);
        var number = await db.NextNumber(Series.Of(Register.Parcels, Level.Internal, on.Year), ct);
        var to = people.TryGetValue(line.To, out var known) ? new Addressee(known.Name, known.Id, known.DepartmentId) : new Addressee(line.To);
        var note = new ParcelNote(to, line.Kind, line.Pieces)
        {
            Carrier = line.Carrier, Sender = Said(line.Sender), Tracking = Said(line.Tracking), Shelf = line.Shelf,
        };
        var parcel = Parcel.Receive(new Registration(number.ToString(), at, on, at, secretary.AsPerson, house.StandardOn(on).Number), house, note, Level.Internal);
        db.Add(parcel);
        return parcel;
    }

    private static string? Said(string text) => text.Length == 0 ? null : text;

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee one) => new(one.Id, one.Name, one.Role, one.DepartmentId);
}
