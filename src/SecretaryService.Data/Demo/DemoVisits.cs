using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Demo;

/// <summary>Guests of the past two weeks, received step by step, and those who are expected today and tomorrow.</summary>
internal sealed class DemoVisits(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private const int Days = 14;
    private static readonly (string Name, string Organisation, string Phone, string Purpose, string Drink, VisitGrade Grade, int Heads)[] Guests =
    [
        ("周砚舟", "澄海精工", "021 6600 4417", "年度框架合同洽谈", "龙井", VisitGrade.A, 3), ("Marta Lindqvist", "Nordlicht AB", "+46 8 5550 0123", "Acceptance of the test bench", "Coffee, black", VisitGrade.B, 2),
        ("秦若澜", "霁川仪表", "0510 6620 8812", "压力变送器样品交接", "温水", VisitGrade.C, 1), ("顾清和", "临澜检测", "0571 8890 1234", "校准服务方案说明", "绿茶", VisitGrade.B, 4),
        ("白亦舒", "云岫设计", "021 5588 3020", "展厅改造方案", "咖啡", VisitGrade.C, 2),
    ];

    private readonly List<Employee> _secretaries = [.. people.Values.Where(e => e.Role == Role.Secretary)];
    private readonly List<Employee> _hosts = [.. people.Values.Where(e => e.Role is Role.Manager or Role.Employee)];

    public async Task Tell(CancellationToken ct)
    {
        var (today, turn) = (house.DayOf(now), 0);
        var calendar = house.CalendarOn(today);
        foreach (var day in Enumerable.Range(-Days, Days + 2).Select(today.AddDays).Where(calendar.IsWorkingDay))
        {
            foreach (var hour in day == today ? new[] { 9, 14, 15 } : [9, 14])
            {
                await Tell(house.ToUtc(day.ToDateTime(new TimeOnly(hour, 30))), turn++, ct);
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task Tell(DateTime at, int turn, CancellationToken ct)
    {
        var (secretary, host, guest) = (_secretaries[turn % _secretaries.Count], _hosts[turn % _hosts.Count], Guests[turn % Guests.Length]);
        var said = at.AddDays(-1) < now ? at.AddDays(-1) : now.AddHours(-1);
        var visit = await Announce(at, said, secretary, host, guest, ct);
        await Save(secretary, said, ct);
        if (at < now.AddHours(-2))
        {
            Receive(visit, at, turn, Viewing(secretary), Viewing(host));
            await Save(secretary, at.AddHours(1), ct);
        }
    }

    private async Task<Visit> Announce(
        DateTime at, DateTime said, Employee secretary, Employee host, (string Name, string Organisation, string Phone, string Purpose, string Drink, VisitGrade Grade, int Heads) guest, CancellationToken ct)
    {
        db.For(Viewing(secretary));
        var on = house.DayOf(at);
        var number = await db.NextNumber(Series.Of(Register.Visits, Level.Internal, house.DayOf(said).Year), ct);
        var note = new VisitNote(new Guest(guest.Name, guest.Organisation, PhoneNumber.TryParse(guest.Phone), guest.Heads, null), guest.Purpose, new Addressee(host.Name, host.Id, host.DepartmentId), guest.Grade)
        {
            Drink = guest.Drink, Expected = new Expectation(at, at.AddHours(1)),
        };
        var visit = Visit.Announce(new Registration(number.ToString(), at, on, said, secretary.AsPerson, house.StandardOn(on).Number), note, Level.Internal);
        db.Add(visit);
        return visit;
    }

    // Nobody is perfect: one greeter in six is late, one guest in seven waits too long, one departure in eleven is forgotten.
    private void Receive(Visit visit, DateTime at, int turn, Viewer secretary, Viewer host)
    {
        foreach (var line in visit.Preparations.OrderBy(p => p.DueAt).ToList())
        {
            visit.Prepare(line.Kind, secretary, turn % 8 == 3 ? at.AddMinutes(5) : line.DueAt);
        }

        Welcome(visit, at, turn, secretary, host);
        if (turn % 11 == 6)
        {
            visit.EndOfDay(house, house.StartOf(visit.OccurredOn.AddDays(1)));
            return;
        }

        visit.Take(ReceptionStep.SeenOff, secretary, at.AddMinutes(64));
        visit.Leave(house, at.AddMinutes(65), cardIsBack: true);
        if (turn % 3 == 0)
        {
            visit.Rate(new Rating(5, turn % 4 == 0 ? 3 : 5, 4, null), at.AddHours(3));
        }
    }

    private void Welcome(Visit visit, DateTime at, int turn, Viewer secretary, Viewer host)
    {
        visit.Take(ReceptionStep.Greeter, secretary, at.AddMinutes(turn % 6 == 4 ? 3 : -8));
        visit.Arrive(house, secretary, at);
        var told = visit.Commitments.First();
        told.Keep(host, at.AddMinutes(turn % 5 == 2 ? 6 : 2), null);
        foreach (var notice in told.Notices)
        {
            notice.Read(at.AddMinutes(10));
        }

        visit.Take(ReceptionStep.Seated, secretary, at.AddMinutes(turn % 7 == 5 ? 9 : 3));
        visit.Take(ReceptionStep.Served, secretary, at.AddMinutes(6));
        visit.Take(ReceptionStep.Introduced, secretary, at.AddMinutes(7));
        visit.Take(ReceptionStep.Met, secretary, at.AddMinutes(10));
    }

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by));
        db.TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee one) => new(one.Id, one.Name, one.Role, one.DepartmentId);
}
