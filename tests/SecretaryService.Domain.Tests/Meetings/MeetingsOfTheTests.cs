using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Commitments;

namespace SecretaryService.Domain.Tests.Meetings;

/// <summary>A meeting that 沈若溪 planned on Thursday for Tuesday at ten; 陆知远 takes the chair, 何以宁 the minutes, and those who come.</summary>
internal static class MeetingsOfTheTests
{
    public static readonly DateTime Planned = HouseOfTheTests.Utc("2026-11-19T10:00");
    public static readonly DateTime Start = HouseOfTheTests.Utc("2026-11-24T10:00");
    public static readonly DateTime After = HouseOfTheTests.Utc("2026-11-24T11:30");
    public static readonly Viewer Secretary = new(1, "沈若溪", Role.Secretary, 10);
    public static readonly Viewer Taker = new(2, "何以宁", Role.Employee, 10);
    public static readonly Viewer Chair = new(4, "陆知远", Role.Manager, 20);
    public static readonly Viewer Owner = new(5, "叶怀瑾", Role.Employee, 20);
    public static readonly Viewer Verifier = new(6, "许砚秋", Role.Employee, 20);
    public static readonly Viewer Manager = new(7, "程北川", Role.Manager, 30);
    public static readonly Viewer Deputy = new(8, "陶安然", Role.Employee, 20) { DeputisesFor = [4] };

    public static Domain.House Rules => HouseOfTheTests.TheHouse;

    public static Person AsPerson(this Viewer one) => new(one.PersonId, one.Name);

    public static Colleague AsReader(this Viewer one) => new(one.PersonId, one.Name, null, 10, new Wording("Office", "办公室"), null, one.Role);

    public static Meeting Convened(Level level = Level.Internal, string topic = "设备更新专题会", Viewer? taker = null)
    {
        var registration = new Registration("会议〔2026〕1号", Start, new DateOnly(2026, 11, 24), Planned, Secretary.AsPerson(), 2);
        var note = new MeetingNote(topic, MeetingKind.Topic, new Stay(Start, Start.AddHours(1)), Chair.AsPerson(), 10) { Zone = "Asia/Shanghai", Place = "三楼会议室", MinuteTaker = (taker ?? Taker).AsPerson() };
        var meeting = Meeting.Plan(registration, note, level);
        meeting.AddItem(new ItemNote("设备更新方案", 30) { Reporter = Owner.AsPerson() }, Secretary);
        meeting.AddItem(new ItemNote("经费", 20), Secretary);
        meeting.Invite([new("陆知远", Attendance.Attends) { PersonId = 4 }, new("叶怀瑾", Attendance.Attends) { PersonId = 5 }, new("许砚秋", Attendance.ListensIn) { PersonId = 6 },
            new("周砚舟", Attendance.Attends) { Organisation = "澄海精工" }, new("程北川", Attendance.Reserve) { PersonId = 7 }], Secretary);
        meeting.Convene(Rules, Secretary, Planned);
        return meeting;
    }

    public static Meeting Running()
    {
        var meeting = Convened();
        SignIn(meeting, "陆知远", "许砚秋");
        meeting.Begin(Secretary, Start);
        return meeting;
    }

    /// <summary>Held until eleven.</summary>
    public static Meeting Held(Level level = Level.Internal, string topic = "设备更新专题会", Viewer? taker = null)
    {
        var meeting = Convened(level, topic, taker);
        SignIn(meeting, "陆知远", "许砚秋");
        meeting.Begin(Secretary, Start);
        meeting.End(Rules, Secretary, Start.AddHours(1));
        return meeting;
    }

    public static Meeting Written(Level level = Level.Internal, string topic = "设备更新专题会", Viewer? taker = null)
    {
        var meeting = Held(level, topic, taker);
        meeting.Record(Key(meeting, 1), new RecordNote("讨论了三种方案", "陆知远：分两步走", "采用第二种方案", 3, 0, 1), 0, Secretary, After);
        meeting.AddAction(Action(), Rules, Secretary, After);
        return meeting;
    }

    public static Meeting Submitted()
    {
        var meeting = Written();
        meeting.Submit(Chair.AsReader(), Rules, Secretary, After);
        return meeting;
    }

    public static Meeting Approved()
    {
        var meeting = Submitted();
        meeting.Approve("同意", Rules, Chair, After);
        return meeting;
    }

    public static Meeting Issued()
    {
        var meeting = Approved();
        meeting.Issue(null, Rules, Secretary, After);
        return meeting;
    }

    public static ActionNote Action(string what = "提交采购清单", Viewer? owner = null, Viewer? verifier = null, DateOnly? due = null) =>
        new(what, (owner ?? Owner).AsPerson(), due ?? new DateOnly(2026, 12, 4), null) { Verifier = verifier?.AsPerson() };

    public static Guid Key(Meeting meeting, int no) => meeting.Items.Single(i => i.No == no).Key;

    public static Commitment Open(this Meeting meeting, CommitmentKind kind) => meeting.Commitments.Single(c => c.Kind == kind && c.IsOpen);

    public static string Refused(Action deed) => Assert.Throws<RuleBrokenException>(deed).Message;

    private static void SignIn(Meeting meeting, params string[] names)
    {
        foreach (var participant in meeting.Invited.Where(p => names.Contains(p.Name)).ToList())
        {
            meeting.SignIn(participant.Key, SignInMeans.Desk, null, Secretary, Start);
        }
    }
}
