using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>What the registry has in hand: one paper handled from end to end, one going round, one asked about, one shared out, one confidential, one just come.</summary>
internal sealed class DemoDocuments(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private sealed record Line(string Title, string Sender, string? Number, DocumentKind Kind, Nature Nature, Urgency Urgency, Level Level, int Copies, bool IsInternal = false);

    private static readonly Line[] Script =
    [
        new("关于开展消防安全专项检查的通知", "汀州市消防救援支队", "汀消〔2026〕46号", DocumentKind.Notice, Nature.ForAction, Urgency.Urgent, Level.Internal, 2),
        new("关于调整仪器出口退税政策的通知", "汀州市税务局", "汀税发〔2026〕18号", DocumentKind.Notice, Nature.ForInformation, Urgency.Routine, Level.Internal, 1),
        new("关于商请支持标准起草工作的函", "省计量协会", "省计协函〔2026〕7号", DocumentKind.Letter, Nature.ForAction, Urgency.Routine, Level.Internal, 1),
        new("关于采购高精度光栅尺的请示", "研发部", null, DocumentKind.Request, Nature.ForAction, Urgency.Routine, Level.Internal, 1, true),
        new("Offer of cooperation in metrology", "Pryce Metrology", "PM-2026-114", DocumentKind.Letter, Nature.ForInformation, Urgency.Routine, Level.Confidential, 1),
        new("关于召开园区企业座谈会的通知", "江桥产业园管委会", "江园办〔2026〕31号", DocumentKind.Notice, Nature.ForInformation, Urgency.Urgent, Level.Public, 3),
    ];

    public async Task Tell(CancellationToken ct)
    {
        for (var turn = 0; turn < Script.Length; turn++)
        {
            var at = At(turn);
            var document = await Receive(Script[turn], at, ct);
            await Save("shen.rx", at, ct);
            await Go(document, turn, at, ct);
            db.ChangeTracker.Clear();
        }
    }

    // The first came nine days ago, the last an hour ago.
    private DateTime At(int turn) => turn == Script.Length - 1 ? now.AddHours(-1) : now.AddDays(-9 + (2 * turn)).AddHours(-6);

    private Task Go(IncomingDocument document, int turn, DateTime at, CancellationToken ct) => turn switch
    {
        0 => Handle(document, at, ct),
        1 => Circulate(document, at, ct),
        2 => Ask(document, at, ct),
        3 => Distribute(document, at, ct),
        4 => Confide(document, at, ct),
        _ => Task.CompletedTask,
    };

    private async Task Handle(IncomingDocument document, DateTime at, CancellationToken ct)
    {
        await Tell(document, "shen.rx", at.AddMinutes(20), (by, when) => document.ReviewFound(ReviewPoints.None, null, by, when), ct);
        await Tell(document, "shen.rx", at.AddMinutes(30), (by, when) => document.Propose("建议由生产部牵头自查，财务部配合，五日内报送整改情况。", people["lu.zy"].AsPerson, by, when, house), ct);
        await Tell(document, "lu.zy", at.AddMinutes(90), (by, when) => Owed(document, CommitmentKind.Instruct, by).Keep(by, when, "同意。七楼通道堆物今天就清。", house), ct);
        await Tell(document, "shen.rx", at.AddMinutes(110), (by, when) => document.Assign(new Assignment(people["xu.yq"].AsPerson, [people["ye.hj"].AsPerson], "自查并报送整改情况", null), by, when, house), ct);
        await Tell(document, "ye.hj", at.AddHours(20), (by, when) => Owed(document, CommitmentKind.Support, by).Keep(by, when, "整改费用从安全专项列支。", house), ct);
        await Tell(document, "xu.yq", at.AddHours(26), (by, when) => Owed(document, CommitmentKind.Handle, by).Keep(by, when, "七楼通道已清，灭火器已更换，整改报告已送支队。", house), ct);
        await Tell(document, "shen.rx", at.AddHours(27), (by, when) =>
        {
            document.Reply(house.DayOf(when), "整改报告送达支队", null, house.DayOf(when));
            document.Complete(null, by, when, house);
        }, ct);
    }

    private async Task Circulate(IncomingDocument document, DateTime at, CancellationToken ct)
    {
        var stages = new[] { new StageNote(StageOrder.OneByOne, [Reader("lu.zy")]), new StageNote(StageOrder.AtOnce, [Reader("ye.hj"), Reader("cheng.bc"), Reader("xu.yq")]) };
        await Tell(document, "shen.rx", at.AddMinutes(40), (by, when) => document.Circulate(new SlipNote("请各部门了解新的退税口径，财务部请对照在办合同。", null, stages), by, when, house), ct);
        await Tell(document, "lu.zy", at.AddHours(3), (by, when) => Owed(document, CommitmentKind.ReadDocument, by).Keep(by, when, "请财务部测算影响。", house), ct);
        await Tell(document, "ye.hj", at.AddHours(22), (by, when) => Owed(document, CommitmentKind.ReadDocument, by).Keep(by, when, null, house), ct);
    }

    private Task Ask(IncomingDocument document, DateTime at, CancellationToken ct) => Tell(document, "song.zx", at.AddHours(1), (by, when) =>
    {
        document.ReviewFound(ReviewPoints.Enclosures, "附件二缺失", by, when);
        document.AskSender(QueryKind.Query, "来函所列附件二《起草组名单》未随函送达，请补送。", by, when, house);
    }, ct);

    private Task Distribute(IncomingDocument document, DateTime at, CancellationToken ct) => Tell(document, "shen.rx", at.AddMinutes(15), (by, when) =>
        document.Distribute([new Handout(people["lu.zy"].AsPerson, true, null), new Handout(people["ye.hj"].AsPerson, false, null)], by, when, house), ct);

    private Task Confide(IncomingDocument document, DateTime at, CancellationToken ct) => Tell(document, "shen.rx", at.AddMinutes(25), (by, when) =>
        document.Circulate(new SlipNote("请审阅合作方案。", null, [new StageNote(StageOrder.AtOnce, [Reader("lu.zy")])]), by, when, house), ct);

    private async Task<IncomingDocument> Receive(Line line, DateTime at, CancellationToken ct)
    {
        var secretary = people["shen.rx"];
        db.For(Viewing(secretary));
        var (on, register) = (house.DayOf(at), line.IsInternal ? Register.InternalDocuments : Register.IncomingDocuments);
        var number = await db.NextNumber(Series.Of(register, line.Level, on.Year), ct);
        var note = new IncomingNote(new Face(line.Title, line.Kind, on.AddDays(-2), line.Copies, 3, 1), line.Sender, line.IsInternal ? Channel.Hand : Channel.Post, line.Nature)
        {
            SendersNumber = line.Number, Checks = ReceiptChecks.All,
        };
        var document = IncomingDocument.Receive(new Registration(number.ToString(), at, on, at, secretary.AsPerson, house.StandardOn(on).Number), house, register, note, line.Urgency, line.Level);
        db.Add(document);
        return document;
    }

    private Reader Reader(string user) => new(people[user].AsPerson, DemoPeople.Departments[DemoPeople.All.Single(p => p.UserName == user).Department].Zh);

    private static Commitment Owed(IncomingDocument document, CommitmentKind kind, Viewer by) => document.Commitments.First(c => c.Kind == kind && c.IsOpen && c.OwnerId == by.PersonId);

    // What would lie ahead has not happened yet.
    private async Task Tell(IncomingDocument document, string user, DateTime at, Action<Viewer, DateTime> deed, CancellationToken ct)
    {
        if (at < now && document.VoidedAt is null)
        {
            deed(Viewing(people[user]), at);
            await Save(user, at, ct);
        }
    }

    private async Task Save(string user, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(people[user])).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee one) => new(one.Id, one.Name, one.Role, one.DepartmentId);
}
