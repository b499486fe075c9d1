using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Commitments;

namespace SecretaryService.Domain.Tests.Manuscripts;

/// <summary>A draft that 沈若溪 began on Tuesday at ten, and those who read it.</summary>
internal static class DraftsOfTheTests
{
    public static readonly DateTime Now = HouseOfTheTests.Utc("2026-11-24T10:00");
    public static readonly Viewer Drafter = new(1, "沈若溪", Role.Secretary, 10);
    public static readonly Viewer Reviewer = new(2, "何以宁", Role.Secretary, 10);
    public static readonly Viewer Proofreader = new(3, "宋知夏", Role.Secretary, 10);
    public static readonly Viewer Manager = new(4, "陆知远", Role.Manager, 20);

    public static Colleague AsReader(this Viewer one) => new(one.PersonId, one.Name, null, 10, new Wording("Office", "办公室"), null, one.Role);

    public static Manuscript Begun(Level level = Level.Internal, Urgency urgency = Urgency.Routine, bool important = false, string? text = "# 关于会议的函\n\n临澜检测：\n\n来函收悉。")
    {
        var draft = Manuscript.Begin(new Registration("文稿〔2026〕1号", Now, new DateOnly(2026, 11, 24), Now, new Person(1, "沈若溪"), 1), new DraftingUnit(10, "办公室"),
            new ManuscriptNote("关于会议的函", DocumentKind.Letter, "临澜检测", null, null) { Urgency = urgency, IsImportant = important }, level);
        if (text is not null)
        {
            draft.Save(text, null, 0, Drafter, Now);
        }

        return draft;
    }

    public static void Ask(this Manuscript draft, PassKind kind, params Viewer[] readers) => draft.Ask(kind, [.. readers.Select(r => r.AsReader())], HouseOfTheTests.TheHouse, Drafter, Now.AddMinutes(5));

    public static void Pass(this Manuscript draft, Viewer by) => draft.Pass(draft.Pending.First(p => p.PersonId == by.PersonId).Key, Checks.All, null, [], by, Now.AddMinutes(10));

    public static Manuscript ReadTwice(bool important = true)
    {
        var draft = Begun(important: important);
        draft.Ask(PassKind.Review, Reviewer);
        draft.Pass(Reviewer);
        draft.Ask(PassKind.Proofreading, Proofreader);
        draft.Pass(Proofreader);
        return draft;
    }

    public static Manuscript SignedOff()
    {
        var draft = ReadTwice();
        draft.Ask(PassKind.SignOff, Manager);
        draft.Pass(Manager);
        return draft;
    }

    public static string Refused(Action deed) => Assert.Throws<RuleBrokenException>(deed).Message;
}
