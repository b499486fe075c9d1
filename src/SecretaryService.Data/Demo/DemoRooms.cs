using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>A reservation of the script: on which day of the week, from when, for how many quarters.</summary>
internal sealed record DemoReservation(string Room, DayOfWeek On, int Hour, int Minute, int Quarters, int Heads, string Who, string Purpose, Level Level = Level.Internal);

/// <summary>The rooms of the demo company, and who has them this week, told with the verbs that the pages use.</summary>
internal sealed class DemoRooms(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private static readonly (string Name, string Place, int Seats, Equipment Has, int SetUp, int ClearUp, string? Keeper)[] Rooms =
    [
        ("5F-1 苇厅 Reed", "5F", 8, Equipment.Projector | Equipment.Whiteboard, 0, 0, null),
        ("5F-3 鹭厅 Heron", "5F", 6, Equipment.Whiteboard | Equipment.Telephone, 0, 0, null),
        ("6F-1 埠厅 Wharf", "6F", 10, Equipment.Projector | Equipment.Video, 0, 0, null),
        ("7F-1 石厅 Stone", "7F", 12, Equipment.Projector | Equipment.Video | Equipment.Whiteboard, 0, 0, null),
        ("8F-2 松厅 Pine", "8F", 16, Equipment.Projector | Equipment.Video | Equipment.Telephone, 15, 15, null),
        ("9F 海天厅 Horizon", "9F", 40, Equipment.Projector | Equipment.Video | Equipment.Microphone, 30, 30, "song.zx"),
    ];

    private static readonly DemoReservation[] Script =
    [
        new("5F-1", DayOfWeek.Monday, 9, 0, 4, 6, "ye.hj", "月度结账碰头"), new("7F-1", DayOfWeek.Monday, 10, 0, 6, 10, "he.yn", "办公室例会"), new("8F-2", DayOfWeek.Monday, 14, 0, 6, 14, "xu.yq", "质量例会"),
        new("5F-3", DayOfWeek.Tuesday, 8, 30, 4, 4, "okafor", "Firmware review"), new("6F-1", DayOfWeek.Tuesday, 9, 30, 6, 8, "cheng.bc", "江桥物业合同"), new("7F-1", DayOfWeek.Tuesday, 14, 0, 8, 12, "xu.yq", "镜头方案评审"),
        new("5F-1", DayOfWeek.Tuesday, 15, 0, 4, 5, "gu.qh", "Packaging trial"), new("8F-2", DayOfWeek.Tuesday, 16, 0, 4, 9, "cheng.bc", "Corvane Logistics"),
        new("6F-1", DayOfWeek.Wednesday, 9, 0, 6, 8, "ye.hj", "审计沟通"), new("7F-1", DayOfWeek.Wednesday, 13, 30, 6, 10, "lu.zy", "总经理办公会", Level.Confidential), new("9F", DayOfWeek.Wednesday, 15, 0, 6, 36, "xu.yq", "安全培训"),
        new("5F-1", DayOfWeek.Thursday, 10, 0, 4, 4, "gu.qh", "Pryce Metrology"), new("8F-2", DayOfWeek.Thursday, 14, 30, 6, 12, "cheng.bc", "三季度复盘"), new("5F-3", DayOfWeek.Friday, 9, 0, 8, 5, "okafor", "Interviews"),
    ];

    public async Task Tell(CancellationToken ct)
    {
        var keeper = people["song.zx"];
        var rooms = Rooms.Select(r => Room.Furnish(new RoomNote(r.Name, r.Place, r.Seats, r.Has, new TimeOnly(8, 0), new TimeOnly(18, 0), r.SetUp, r.ClearUp, r.Keeper is not null, r.Keeper is null ? null : keeper.Id))).ToList();
        db.AddRange(rooms);
        await Save(keeper, now.AddDays(-14), ct);
        var monday = house.DayOf(now).AddDays(-(((int)house.DayOf(now).DayOfWeek + 6) % 7));
        foreach (var line in Script)
        {
            await Tell(line, rooms.Find(r => r.Name.StartsWith(line.Room, StringComparison.Ordinal))!, monday.AddDays((int)line.On - 1), ct);
            db.ChangeTracker.Clear();
        }
    }

    // Reserved three days ahead; begun by whoever came, and given back where it is past and nobody did.
    private async Task Tell(DemoReservation line, Room room, DateOnly day, CancellationToken ct)
    {
        var from = house.ToUtc(day.ToDateTime(new TimeOnly(line.Hour, line.Minute)));
        var (told, host) = (from.AddDays(-3) < now ? from.AddDays(-3) : now.AddHours(-2), people[line.Who]);
        db.For(Viewing(host));
        var number = await db.NextNumber(Series.Of(Register.Reservations, line.Level, house.DayOf(told).Year), ct);
        var registration = new Registration(number.ToString(), from, day, told, host.AsPerson, house.StandardOn(house.DayOf(told)).Number);
        var note = new ReservationNote(line.Purpose, new Stay(from, from + (line.Quarters * Quarter.Length)), line.Heads, host.AsPerson, host.DepartmentId, line.Level);
        var reservation = Reservation.Reserve(registration, room, house, note);
        if (reservation.IsTentative)
        {
            reservation.AskApproval(people["song.zx"].AsPerson, Before(from, told), host.AsPerson, told);
        }

        db.Add(reservation);
        await Save(host, told, ct);
        await Use(reservation, line, host, from, ct);
    }

    private async Task Use(Reservation reservation, DemoReservation line, Employee host, DateTime from, CancellationToken ct)
    {
        if (from <= now && reservation.IsTentative)
        {
            // Nobody begins what its keeper has not approved.
            reservation.Approve(Viewing(people["song.zx"]), from.AddDays(-1));
            await Save(people["song.zx"], from.AddDays(-1), ct);
        }

        if (from <= now && line.Who != "he.yn")
        {
            reservation.Begin(Viewing(host), from);
            await Save(host, from, ct);
        }
        else if (from + Reservation.NoShowAfter <= now)
        {
            reservation.ReleaseUnused(from + Reservation.NoShowAfter);
            await Save(host, from + Reservation.NoShowAfter, ct);
        }
    }

    private Due Before(DateTime from, DateTime told)
    {
        var due = house.DueAfter(told, TimeSpan.FromHours(4));
        return due.At > now ? due : house.DueAfter(now, TimeSpan.FromHours(4)) is var later && later.At < from ? later : due;
    }

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee e) => new(e.Id, e.Name, e.Role, e.DepartmentId);
}
