using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>An archivist, one list of last year that was concluded in time, and one of this year that waits to be counted.</summary>
internal sealed class DemoHandOvers(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private static readonly Wording Office = new("Office", "办公室");
    private readonly Employee _giver = people["shen.rx"];
    private readonly Employee _archivist = people["song.zx"];
    private readonly Employee _witness = people["ye.hj"];

    public async Task Tell(CancellationToken ct)
    {
        var (year, since) = (house.DayOf(now).Year, new DateOnly(house.DayOf(now).Year - 1, 1, 1));
        db.For(Viewing(people["tao.ar"]));
        (await db.Employees.Include(e => e.Duties).SingleAsync(e => e.Id == _archivist.Id, ct)).Give(DutyKind.Archivist, since, null, db.Viewer);
        await db.SaveChangesAsync(ct);
        var june = house.ToUtc(new DateTime(year, 6, 10, 9, 30, 0, DateTimeKind.Unspecified));
        var at = june < now ? june : now.AddDays(-4);
        var last = await Lines(["关于年度安全检查情况的报告", "年度供应商评审记录"], new ArchiveCode("Z109", "WS", "BGS", year - 1, "D10", Level.Internal), at.AddDays(-1), ct);
        await Conclude(await Offer(last, year - 1, "办公室上年度归档文件", at, ct), last, at, ct);
        at = now.AddHours(-2);
        // In the first hours of a year it still belongs to the last.
        year = house.DayOf(at.AddMinutes(-30)).Year;
        var current = await Lines(["关于展会参展方案的请示", "销售部季度工作总结"], new ArchiveCode("Z109", "WS", "XSB", year, "D30", Level.Internal), at.AddMinutes(-30), ct);
        await Offer(current, year, "销售部本年度归档文件", at, ct);
        db.ChangeTracker.Clear();
    }

    private async Task<List<ArchivedDocument>> Lines(string[] titles, ArchiveCode code, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(_giver));
        var (lines, on, years) = (new List<ArchivedDocument>(), house.DayOf(at), int.Parse(code.Retention[1..], System.Globalization.CultureInfo.InvariantCulture));
        foreach (var title in titles)
        {
            var number = await db.NextNumber(code.Series, ct);
            var unit = code.Unit == "BGS" ? "办公室" : "销售部";
            var note = new FilingNote(new CatalogueLine(title, null, unit, new DateOnly(code.Year, 3, 16), 6), new ArchivePlace(code.Fonds, "汀洲精仪", code.Category, code.Unit, unit), new RetentionClass(code.Retention, years), code.Year) { HasNoNumber = true };
            lines.Add(ArchivedDocument.FromCatalogue(new Registration(number.ToString(), at, on, at, _giver.AsPerson, house.StandardOn(on).Number), note, ArchiveState.InOffice, Level.Internal, new EntryImported("归档文件目录.xlsx", lines.Count + 2)));
        }

        db.AddRange(lines);
        await Save(_giver, at, ct);
        return lines;
    }

    private async Task<HandOverList> Offer(List<ArchivedDocument> documents, int year, string reason, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(_giver));
        var on = house.DayOf(at);
        var number = await db.NextNumber(Series.Of(Register.HandOvers, Level.Internal, on.Year), ct);
        var held = new HeldDuty(DutyKind.Archivist, new DateOnly(house.DayOf(now).Year - 1, 1, 1), null);
        var (giver, receiver, witness) = (Known(_giver), Known(_archivist) with { Duties = [held] }, Known(_witness));
        var directory = new Domain.Staff.Directory([giver, receiver, witness]);
        var list = HandOverList.DrawUp(new Registration(number.ToString(), at, on, at, _giver.AsPerson, house.StandardOn(on).Number), new BatchScope("Z109", "汀洲精仪", year, Level.Internal), new HandOverPeople(giver, receiver, witness), reason, house, directory);
        db.Add(list);
        await Save(_giver, at, ct);
        List<ListedDocument> listed = [.. documents.Select(d => new ListedDocument(d, 0))];
        list.List(listed);
        await Save(_giver, at.AddMinutes(5), ct);
        list.Offer(listed, house, directory, Viewing(_giver), at.AddMinutes(10));
        await Save(_giver, at.AddMinutes(10), ct);
        return list;
    }

    private async Task Conclude(HandOverList list, List<ArchivedDocument> documents, DateTime at, CancellationToken ct)
    {
        list.Count([.. list.Lines.Select(l => new LineCount(l.No, LineVerdict.Accepted, "完好", null))], Viewing(_archivist));
        list.Receive("账物相符", Viewing(_archivist), at.AddHours(2));
        await Save(_archivist, at.AddHours(2), ct);
        list.Conclude(documents, house, Viewing(_witness), at.AddHours(3));
        await Save(_witness, at.AddHours(3), ct);
    }

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Colleague Known(Employee one) => new(one.Id, one.Name, one.LatinName, one.DepartmentId, Office, null, one.Role);

    private static Viewer Viewing(Employee one) => new(one.Id, one.Name, one.Role, one.DepartmentId);
}
