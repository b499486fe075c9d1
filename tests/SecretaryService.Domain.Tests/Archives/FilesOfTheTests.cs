using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Commitments;
using SecretaryService.Domain.Tests.Documents;

namespace SecretaryService.Domain.Tests.Archives;

/// <summary>Documents of 2026 that are filed, and four colleagues: the giver, the archivist, a witness and a manager.</summary>
internal static class FilesOfTheTests
{
    public static readonly DateTime Now = DocumentsOfTheTests.Now;
    public static readonly DateOnly Today = DocumentsOfTheTests.Today;
    public static readonly Domain.House TheHouse = HouseOfTheTests.TheHouse;
    public static readonly Viewer Giver = DocumentsOfTheTests.Secretary;
    public static readonly Viewer Archivist = new(2, "何以宁", Role.Secretary, 10) { Duties = [DutyKind.Archivist] };
    public static readonly Viewer Witness = DocumentsOfTheTests.Ye;
    public static readonly Viewer Manager = DocumentsOfTheTests.Lu;

    public static readonly Domain.Staff.Directory TheStaff = new([Of(Giver), Of(Archivist) with { Duties = [new HeldDuty(DutyKind.Archivist, new DateOnly(2026, 1, 1), null)] }, Of(Witness), Of(Manager)]);

    public static readonly HandOverPeople People = new(TheStaff.Find(1)!, TheStaff.Find(2)!, TheStaff.Find(5)!);

    public static Colleague Of(Viewer one) => new(one.PersonId, one.Name, null, one.DepartmentId ?? 0, new Wording("Office", "办公室"), null, one.Role);

    public static ArchivedDocument Filed(int place = 1, Level level = Level.Internal, int years = 10, int? countedFrom = null)
    {
        var note = new FilingNote(new CatalogueLine($"文件 {place}", "汀消〔2026〕46号", "消防支队", new DateOnly(2026, 11, 20), 3), new ArchivePlace("Z109", "汀洲精仪", "WS", "BGS", "办公室"), new RetentionClass(RetentionClass.CodeOf(years), years), 2026)
        {
            Checks = FilingChecks.All, CountedFrom = countedFrom,
        };
        var filed = ArchivedDocument.FromCatalogue(new Registration($"Z109-WS·2026-D{years}-BGS-{place:0000}", Now, Today, Now, new Person(1, "沈若溪"), 2), note, ArchiveState.InOffice, level, new EntryImported("catalogue.xlsx", place));
        filed.BeDueForHandOver(TheHouse);
        return filed.Known(place);
    }

    // A key that a database would have given: documents are told apart by it.
    private static T Known<T>(this T entry, long id) where T : RegisterEntry
    {
        typeof(RegisterEntry).GetProperty(nameof(RegisterEntry.Id))!.SetValue(entry, id);
        return entry;
    }

    public static HandOverList DrawnUp(Level level = Level.Internal, HandOverPeople? people = null, DateTime? at = null) => HandOverList.DrawUp(
        new Registration("移交〔2026〕1号", at ?? Now, TheHouse.DayOf(at ?? Now), at ?? Now, new Person(1, "沈若溪"), 2), new BatchScope("Z109", "汀洲精仪", 2026, level), people ?? People, "2026 年度文件", TheHouse, TheStaff).Known(900);

    public static IReadOnlyList<ListedDocument> Listed(params ArchivedDocument[] documents) => [.. documents.Select(d => new ListedDocument(d, 0))];

    public static HandOverList Offered(params ArchivedDocument[] documents)
    {
        var list = DrawnUp();
        list.List(Listed(documents));
        list.Offer(Listed(documents), TheHouse, TheStaff, Giver, Now);
        return list;
    }

    public static LineCount Accepts(int no) => new(no, LineVerdict.Accepted, "完好", null);

    public static LineCount Returns(int no, string? reason) => new(no, LineVerdict.Returned, null, reason);

    /// <summary>Counted from 2010 for ten years: over since 2021.</summary>
    public static ArchivedDocument Expired(int place = 1)
    {
        var note = new FilingNote(new CatalogueLine($"旧文件 {place}", null, "办公室", new DateOnly(2010, 3, 5), 3), new ArchivePlace("Z109", "汀洲精仪", "WS", "BGS", "办公室"), RetentionClass.Standard[2], 2010) { Checks = FilingChecks.All };
        return ArchivedDocument.FromCatalogue(new Registration($"Z109-WS·2010-D10-BGS-{place:0000}", Now, Today, Now, new Person(1, "沈若溪"), 2), note, ArchiveState.InArchive, Level.Internal, new EntryImported("catalogue.xlsx", place)).Known(place);
    }

    public static Appraisal Appraised(params ArchivedDocument[] documents)
    {
        var appraisal = Appraisal.DrawUp(new Registration("鉴定〔2026〕1号", Now, Today, Now, new Person(2, "何以宁"), 2), Level.Internal, "到期文件", 10).Known(950);
        appraisal.List(documents);
        return appraisal;
    }

    /// <summary>Everything is to be destroyed, and the manager approved.</summary>
    public static Appraisal Approved(params ArchivedDocument[] documents)
    {
        var appraisal = Appraised(documents);
        appraisal.Decide([.. appraisal.Lines.Select(l => new LineDecision(l.No, AppraisalDecision.Destroy, null, "已无价值"))], "同意销毁");
        appraisal.Submit(Of(Manager), TheHouse, Archivist, Now);
        appraisal.Approve(documents, null, TheHouse, Manager, Now.AddHours(1));
        return appraisal;
    }

    public static DestructionNote Destruction(Viewer? supervisor = null) => new(Today, "汀州市造纸厂", "化浆", DocumentsOfTheTests.AsPerson(supervisor ?? Witness));

    public static Commitment Asked(this RegisterEntry entry, CommitmentKind kind) => entry.Commitments.Last(c => c.Kind == kind);

    public static string Refused(Action deed) => Assert.Throws<RuleBrokenException>(deed).Message;
}
