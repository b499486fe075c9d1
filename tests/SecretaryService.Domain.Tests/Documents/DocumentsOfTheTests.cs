using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Commitments;

namespace SecretaryService.Domain.Tests.Documents;

/// <summary>A notice that came on Tuesday at ten, and the colleagues who have to do with it.</summary>
internal static class DocumentsOfTheTests
{
    public static readonly DateTime Now = HouseOfTheTests.Utc("2026-11-24T10:00");
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly Viewer Secretary = new(1, "沈若溪", Role.Secretary, 10);
    public static readonly Viewer Lu = new(4, "陆知远", Role.Manager, 20);
    public static readonly Viewer Ye = new(5, "叶怀瑾", Role.Employee, 30);
    public static readonly Viewer Xu = new(6, "许砚秋", Role.Manager, 40);
    public static readonly Viewer Gu = new(7, "Gu Qinghe", Role.Employee, 50);

    /// <summary>He acts for 许砚秋, who is away.</summary>
    public static readonly Viewer Deputy = Gu with { DeputisesFor = [6] };

    public static IncomingNote Note(string title = "关于消防检查的通知", StateSecrecy secrecy = StateSecrecy.None, bool important = false) =>
        new(new Face(title, DocumentKind.Notice, new DateOnly(2026, 11, 20), 2, 3, 1), "汀州市消防救援支队", Channel.Post, Nature.ForAction)
        {
            SendersNumber = "汀消〔2026〕46号", Checks = ReceiptChecks.All, IsImportant = important, StateSecrecy = secrecy,
        };

    public static Registration Registration(DateTime? at = null) => new("收文〔2026〕1号", at ?? Now, HouseOfTheTests.TheHouse.DayOf(at ?? Now), Now, new Person(1, "沈若溪"), 2);

    public static IncomingDocument Registered(IncomingNote? note = null, Urgency urgency = Urgency.Routine, Level level = Level.Internal, DateTime? at = null) =>
        IncomingDocument.Receive(Registration(at), HouseOfTheTests.TheHouse, Register.IncomingDocuments, note ?? Note(), urgency, level);

    public static StageNote AtOnce(params Viewer[] readers) => new(StageOrder.AtOnce, [.. readers.Select(AsReader)]);

    public static StageNote InARow(params Viewer[] readers) => new(StageOrder.OneByOne, [.. readers.Select(AsReader)]);

    public static SlipNote Slip(params StageNote[] stages) => new("请阅处。", null, stages);

    public static IncomingDocument Circulating(params StageNote[] stages)
    {
        var document = Registered();
        document.Circulate(Slip(stages), Secretary, Now, HouseOfTheTests.TheHouse);
        return document;
    }

    public static Commitment Asked(this IncomingDocument document, Viewer of, CommitmentKind kind = CommitmentKind.ReadDocument) => document.Commitments.Last(c => c.Kind == kind && c.OwnerId == of.PersonId);

    public static bool IsAsked(this IncomingDocument document, Viewer of) => document.Commitments.Any(c => c.Kind == CommitmentKind.ReadDocument && c.IsOpen && c.OwnerId == of.PersonId);

    public static void Sign(this IncomingDocument document, Viewer of, DateTime at, string? opinion = null, Viewer? by = null) => document.Asked(of).Keep(by ?? of, at, opinion, HouseOfTheTests.TheHouse);

    public static Person AsPerson(Viewer one) => new(one.PersonId, one.Name);

    private static Reader AsReader(Viewer one) => new(AsPerson(one), "部门");
}
