using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>How the meeting of the demo went: item by item, written down, read by the chair, issued; one of two matters is carried out already.</summary>
internal sealed class DemoMinutes(AppDbContext db, House house, Dictionary<string, Employee> people)
{
    private static readonly (string Discussion, string? Statements, string? Resolution)[] Said =
    [
        ("逐项核对上次议定事项，均已办结。", null, null),
        ("三季度准时率 91.2%，低于目标 95%；退货集中在两个批次，原因是包装受潮。", "许砚秋：包装改用防潮袋后，试产批次未再出现退货。", "防潮包装于下月起全面采用，由质量部验证。"),
        ("通关平均多用四天，主要因报关资料分两次提交。", "程北川：与承运方商定资料一次备齐。", "与 Thorne Freight 签订资料交接清单。"),
    ];

    private static readonly (string What, string Owner, int Days)[] Settled = [("验证防潮包装并出具试验报告", "xu.yq", 12), ("拟定报关资料交接清单并送承运方确认", "ye.hj", 8)];

    public async Task Tell(Meeting meeting, CancellationToken ct)
    {
        var (shen, writer, chair) = (Viewing("shen.rx"), Viewing("he.yn"), Viewing("cheng.bc"));
        meeting.Begin(shen, meeting.StartsAt);
        var at = meeting.StartsAt;
        foreach (var (item, said) in meeting.Items.Zip(Said).ToList())
        {
            meeting.Call(item.Key, shen, at);
            at = at.AddMinutes(item.Minutes + 2);
            meeting.Record(item.Key, new RecordNote(said.Discussion, said.Statements, said.Resolution, null, null, null), 0, writer, at);
        }

        foreach (var (what, owner, days) in Settled)
        {
            meeting.AddAction(new ActionNote(what, people[owner].AsPerson, house.DayOf(at).AddDays(days), meeting.Items.Last().Key), house, writer, at);
        }

        meeting.End(house, shen, at);
        await Save("he.yn", at, ct);
        foreach (var kind in Meeting.ClosingOf(meeting).ToList())
        {
            meeting.Tick(kind, true, shen, at.AddMinutes(15));
        }

        await Save("shen.rx", at.AddMinutes(15), ct);
        await Issue(meeting, writer, chair, at.AddHours(2), ct);
    }

    private async Task Issue(Meeting meeting, Viewer writer, Viewer chair, DateTime at, CancellationToken ct)
    {
        var reader = people["cheng.bc"];
        meeting.Submit(new Colleague(reader.Id, reader.Name, reader.LatinName, reader.DepartmentId, new Wording("", ""), null, reader.Role), house, writer, at);
        await Save("he.yn", at, ct);
        meeting.Approve("同意印发。", house, chair, at.AddMinutes(50));
        await Save("cheng.bc", at.AddMinutes(50), ct);
        meeting.Issue(null, house, writer, at.AddHours(1));
        foreach (var one in meeting.Participants.Where(p => p.WantsNotice).ToList())
        {
            meeting.Deliver(one, house.CloseOfWork(1, house.DayOf(at)), at.AddHours(1));
            if (one.PersonId is { } id && people.Values.First(e => e.Id == id) is var person && person.Role != Role.Employee && meeting.SignsFor(Viewing(person)) == one)
            {
                meeting.SignForMinutes(one.Key, Viewing(person), at.AddHours(2));
            }
        }

        await Save("he.yn", at.AddHours(2), ct);
    }

    private Viewer Viewing(string user) => Viewing(people[user]);

    private static Viewer Viewing(Employee one) => new(one.Id, one.Name, one.Role, one.DepartmentId);

    private async Task Save(string by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }
}
