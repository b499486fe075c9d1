using SecretaryService.Data.Documents;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>Five drafts: one being reviewed, one awaiting its signature, one signed off, and two that went out, one with its receipt.</summary>
internal sealed class DemoDrafts(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private static readonly (string Title, DocumentKind Kind, string To, string Purpose, int Steps, int DaysAgo, bool IsImportant)[] Script =
    [
        ("关于参加临澜检测年度校准会议的复函", DocumentKind.Letter, "临澜检测", "贵公司来函收悉，", 5, 6, false), ("关于元旦期间值班安排的通知", DocumentKind.Notice, "各部门", "元旦将至，", 5, 4, true),
        ("关于更新来访接待流程的报告", DocumentKind.Report, "总经理室", "按服务规范要求，", 4, 2, false), ("关于年度供应商座谈会的邀请函", DocumentKind.Letter, "霁川仪表", "为增进合作，", 3, 1, true),
        ("在新品发布会上的讲话", DocumentKind.Speech, "各位来宾", "今天我们发布新一代压力变送器。", 1, 1, false),
    ];

    private static readonly string[] Readers = ["he.yn", "song.zx", "cheng.bc"];
    private static readonly PassKind[] Passes = [PassKind.Review, PassKind.Proofreading, PassKind.SignOff];

    public async Task Tell(CancellationToken ct)
    {
        foreach (var line in Script)
        {
            var draft = await Draft(line, ct);
            var at = draft.OccurredAt;
            for (var step = 0; step < Math.Min(line.Steps, Passes.Length); step++)
            {
                at = at.AddMinutes(20);
                await Ask(draft, step, at, line.Steps == 1, ct);
                if (step < line.Steps - 1)
                {
                    at = at.AddMinutes(20);
                    await Answer(draft, step, at, ct);
                }
            }

            if (line.Steps == 5)
            {
                await Issue(draft, line.To, at.AddMinutes(20), ct);
            }

            db.ChangeTracker.Clear();
        }
    }

    private async Task<Manuscript> Draft((string Title, DocumentKind Kind, string To, string Purpose, int Steps, int DaysAgo, bool IsImportant) line, CancellationToken ct)
    {
        var (drafter, at) = (people["shen.rx"], now.AddDays(-line.DaysAgo).AddHours(-1));
        db.For(Viewing(drafter));
        var on = house.DayOf(at);
        var number = await db.NextNumber(Series.Of(Register.Manuscripts, Level.Internal, on.Year), ct);
        var note = new ManuscriptNote(line.Title, line.Kind, line.To, null, line.Purpose.Length == 0 ? null : line.Purpose) { IsImportant = line.IsImportant };
        var draft = Manuscript.Begin(new Registration(number.ToString(), at, on, at, drafter.AsPerson, house.StandardOn(on).Number), new DraftingUnit(drafter.DepartmentId, "办公室"), note, Level.Internal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = line.Title, ["addressee"] = line.To, ["purpose"] = line.Purpose, ["unit"] = "办公室", ["drafter"] = drafter.Name, ["company"] = house.Company.Name.Zh,
            ["date"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{on.Year}年{on.Month}月{on.Day}日"),
        };
        var text = DocumentTemplate.Fill(Templates.OfTheProgram(line.Kind, "zh-CN")!, values);
        draft.Save(text, "取自模板", 0, Viewing(drafter), at);
        draft.Save(text.Replace("{{事由与商洽内容}}", "会议时间和议程均已知悉，我方派两人参加。", StringComparison.Ordinal) + "\n", "补充正文", 1, Viewing(drafter), at.AddMinutes(10));
        db.Add(draft);
        await Save(drafter, at, ct);
        return draft;
    }

    private async Task Ask(Manuscript draft, int step, DateTime at, bool waits, CancellationToken ct)
    {
        var (drafter, reader) = (people["shen.rx"], people[waits ? "gu.qh" : Readers[step]]);
        draft.Ask(Passes[step], [new Colleague(reader.Id, reader.Name, reader.LatinName, reader.DepartmentId, new Wording("", ""), null, reader.Role)], house, Viewing(drafter), at);
        await Save(drafter, at, ct);
    }

    private async Task Answer(Manuscript draft, int step, DateTime at, CancellationToken ct)
    {
        var reader = people[Readers[step]];
        draft.Pass(draft.Pending.Single().Key, Checks.All, step == 2 ? "同意" : null, [], Viewing(reader), at);
        await Save(reader, at, ct);
    }

    private async Task Issue(Manuscript draft, string to, DateTime at, CancellationToken ct)
    {
        var clerk = people["he.yn"];
        db.For(Viewing(clerk));
        var on = house.DayOf(at);
        var number = await db.NextNumber(Series.Of(Register.OutgoingDocuments, Level.Internal, on.Year), ct);
        draft.BeIssuedAs(number.ToString());
        var document = OutgoingDocument.Issue(new Registration(number.ToString(), at, on, at, clerk.AsPerson, house.StandardOn(on).Number), new Face(draft.Title, draft.Kind, on, 3, 1, 0) { Addressee = to },
            IssueDocument.ProvenanceOf(draft, house), new Circulation(null, "主送单位及存档", 1), draft.Urgency, draft.Level, draft.DepartmentId);
        document.Involve(draft.DrafterName, Part.Participant, draft.DrafterId);
        document.Involve(draft.SignedOffByName!, Part.Participant, draft.SignedOffById);
        document.Seal(new Sealing("公司公章", clerk.Name, at, 2), house, at);
        document.List(new DispatchNote(to, null, 1, null, Channel.Courier, null));
        document.Send(1, at.AddMinutes(30), house, Viewing(clerk), at.AddMinutes(30));
        if (draft.Kind == DocumentKind.Letter)
        {
            document.Receive(1, "顾清和", at.AddHours(3), Viewing(clerk), at.AddHours(3));
        }

        db.Add(document);
        await Save(clerk, at.AddHours(3), ct);
    }

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee one) => new(one.Id, one.Name, one.Role, one.DepartmentId);
}
