using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>
/// Four meetings: one that was held last week and whose minutes are issued, the next of its series to which people are answering, a reception that is still
/// being planned, and a confidential one.
/// </summary>
internal sealed class DemoMeetings(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private static readonly string[] Usual = ["cheng.bc", "xu.yq", "lu.zy", "ye.hj", "gu.qh"];
    private static readonly TimeOnly AtTwo = new(14, 0);
    private readonly Guid _series = Guid.CreateVersion7();

    public async Task Tell(CancellationToken ct)
    {
        await Held(ct);
        await Coming(ct);
        await Reception(ct);
        await Secluded(ct);
    }

    // Held three working days ago, planned a week before; told as far as it has gone.
    private async Task Held(CancellationToken ct)
    {
        var from = At(house.WorkingDaysBefore(house.DayOf(now), 3), AtTwo);
        var meeting = await Plan("供应商交付例会", MeetingKind.Regular, from, 90, from.AddDays(-9), Level.Internal, _series, ct);
        foreach (var (title, minutes, who) in new[] { ("上次议定事项", 10, "cheng.bc"), ("三季度交付准时率与退货分析", 35, "xu.yq"), ("Thorne Freight: customs delays", 30, "cheng.bc") })
        {
            meeting.AddItem(new ItemNote(title, minutes) { Reporter = people[who].AsPerson }, Shen);
        }

        await Convene(meeting, from.AddDays(-8), Usual.Length, ct);
        foreach (var check in meeting.Checks)
        {
            meeting.LookAt(check.Key, new CheckNote(false, true), null, Shen, from.AddHours(-5));
            meeting.LookAt(check.Key, new CheckNote(true, true), null, Shen, from.AddMinutes(-25));
        }

        meeting.Tick(MeetingStepKind.NamePlates, true, Shen, from.AddMinutes(-25));
        foreach (var one in meeting.Invited.Where(p => p.Answer.MeansComing()))
        {
            meeting.SignIn(one.Key, SignInMeans.Desk, null, Shen, from.AddMinutes(-3));
        }

        await Save(people["shen.rx"], from.AddMinutes(-3), ct);
        await new DemoMinutes(db, house, people).Tell(meeting, ct);
        db.ChangeTracker.Clear();
    }

    private async Task Coming(CancellationToken ct)
    {
        var day = house.DayOf(now).AddDays(7);
        var from = At(house.WorkingDaysBefore(day.AddDays(3), 1), AtTwo);
        var meeting = await Plan("供应商交付例会", MeetingKind.Regular, from, 60, now.AddHours(-3), Level.Internal, _series, ct);
        meeting.AddItem(new ItemNote("上次议定事项", 10) { Reporter = people["cheng.bc"].AsPerson }, Shen);
        meeting.AddItem(new ItemNote("四季度交付计划", 30) { Reporter = people["xu.yq"].AsPerson }, Shen);
        await Convene(meeting, now.AddHours(-2), 2, ct);
        db.ChangeTracker.Clear();
    }

    private async Task Reception(CancellationToken ct)
    {
        var from = At(house.WorkingDaysBefore(house.DayOf(now).AddDays(24), 1), new TimeOnly(10, 0));
        var visit = await Plan("霁川仪表代表团来访接待", MeetingKind.Delegation, from, 150, now.AddHours(-4), Level.Internal, null, ct);
        foreach (var (title, minutes, who) in new[] { ("迎候与合影", 20, "song.zx"), ("车间参观", 60, "xu.yq"), ("座谈与互赠礼品", 60, "cheng.bc") })
        {
            visit.AddItem(new ItemNote(title, minutes) { Reporter = people[who].AsPerson }, Shen);
        }

        visit.ListTasks(["欢迎牌与旗帜", "翻译", "车辆与司机", "参观路线与讲解员", "证书与礼品"], Shen);
        await Save(people["shen.rx"], now.AddHours(-4), ct);
        db.ChangeTracker.Clear();
    }

    private async Task Secluded(CancellationToken ct)
    {
        var from = At(house.WorkingDaysBefore(house.DayOf(now).AddDays(17), 1), new TimeOnly(9, 0));
        await Plan("人事调整酝酿", MeetingKind.Topic, from, 60, now.AddHours(-5), Level.Confidential, null, ct);
        db.ChangeTracker.Clear();
    }

    private async Task<Meeting> Plan(string topic, MeetingKind kind, DateTime from, int minutes, DateTime told, Level level, Guid? series, CancellationToken ct)
    {
        var (planner, chair) = (people["shen.rx"], people["cheng.bc"]);
        db.For(Viewing(planner));
        var number = await db.NextNumber(Series.Of(Register.Meetings, level, house.DayOf(told).Year), ct);
        var registration = new Registration(number.ToString(), from, house.DayOf(from), told, planner.AsPerson, house.StandardOn(house.DayOf(told)).Number);
        var meeting = Meeting.Plan(registration, new MeetingNote(topic, kind, new Stay(from, from.AddMinutes(minutes)), chair.AsPerson, chair.DepartmentId)
        {
            Zone = house.Company.Zone, Place = "8F 东侧会议区", MinuteTaker = people["he.yn"].AsPerson, WantsMinutes = kind == MeetingKind.Regular, SpareCopies = 2, SeriesKey = series, Convenor = "市场部",
        }, level);
        db.Add(meeting);
        await Save(planner, told, ct);
        return meeting;
    }

    private async Task Convene(Meeting meeting, DateTime at, int answers, CancellationToken ct)
    {
        meeting.Invite([.. Usual.Select(u => new Invitee(people[u].Name, u == "gu.qh" ? Attendance.ListensIn : Attendance.Attends) { PersonId = people[u].Id }),
            new Invitee("Marcus Thorne", Attendance.Attends) { Organisation = "Thorne Freight", Post = "Director" }], Shen);
        meeting.Convene(house, Shen, at);
        foreach (var one in meeting.Participants.ToList())
        {
            meeting.Notify(one, house.CloseOfWorkOn(house.WorkingDaysBefore(meeting.OccurredOn, 1), at), at);
        }

        await Save(people["shen.rx"], at, ct);
        foreach (var user in Usual.Take(answers))
        {
            meeting.Answer(meeting.Invited.Single(p => p.PersonId == people[user].Id).Key, new AnswerNote(user == "lu.zy" ? MeetingAnswer.Declined : MeetingAnswer.Coming, 0, AnswerMeans.InTheHouse), Viewing(people[user]), at.AddMinutes(30));
            await Save(people[user], at.AddMinutes(30), ct);
        }
    }

    private DateTime At(DateOnly day, TimeOnly time) => house.ToUtc(day.ToDateTime(time));

    private Viewer Shen => Viewing(people["shen.rx"]);

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee one) => new(one.Id, one.Name, one.Role, one.DepartmentId);
}
