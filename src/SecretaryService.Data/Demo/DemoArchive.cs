using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Archives;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>A filing scheme, and one document filed, boxed and lent; another waits to be filed.</summary>
internal sealed class DemoArchive(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private static readonly (ArchiveClassKind Kind, string? Code, string Name, int? Years)[] Scheme =
    [
        (ArchiveClassKind.Fonds, "Z109", "汀洲精仪", null), (ArchiveClassKind.Category, "WS", "文书", null), (ArchiveClassKind.Category, "HT", "合同", null),
        (ArchiveClassKind.Unit, "BGS", "办公室", null), (ArchiveClassKind.Unit, "XSB", "销售部", null), (ArchiveClassKind.Unit, "YFB", "研发部", null), (ArchiveClassKind.Retention, null, "会计凭证以外的业务资料", 15),
    ];

    public async Task Tell(CancellationToken ct)
    {
        var (secretary, at) = (people["shen.rx"], now.AddHours(-3));
        db.For(new Viewer(secretary.Id, secretary.Name, secretary.Role, secretary.DepartmentId));
        db.AddRange(Scheme.Select(s => ArchiveClass.Take(s.Kind, s.Code, s.Name, s.Years)));
        await db.SaveChangesAsync(ct);
        var id = await db.OutgoingDocuments.Where(d => d.DispatchedAt != null && d.Title.Contains("复函")).Select(d => d.Id).FirstOrDefaultAsync(ct);
        if (id == 0)
        {
            return;
        }

        db.TellingOf = at;
        var filing = new FileDocument(db, house, new Stopped(at));
        var source = (await filing.Find(id, ct))!;
        var note = new FilingNote(source.CatalogueLine with { Pages = source.CatalogueLine.Pages ?? 2 }, new ArchivePlace("Z109", "汀洲精仪", "WS", "BGS", "办公室"), RetentionClass.Standard[2], house.DayOf(at).Year)
        {
            Checks = FilingChecks.All, Medium = Medium.Both,
        };
        var filed = await filing.File(source, note, ct);
        filed.PutIn(await filing.OpenBox(filed, ct));
        filed.Lend(new LoanNote(people["gu.qh"].AsPerson, null, "核对校准会议安排", house.DayOf(now).AddDays(10), "完好"), db.Viewer, at.AddMinutes(20), house);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private sealed class Stopped(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(at, TimeSpan.Zero);
    }
}
