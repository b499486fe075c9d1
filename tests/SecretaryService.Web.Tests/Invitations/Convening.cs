using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Data.Mail;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Invitations;
using SecretaryService.Web.Infrastructure.Mail.Inbox;

namespace SecretaryService.Web.Tests.Invitations;

/// <summary>A house with mail addresses and a public address, in which meetings are convened; rounds are gone by hand.</summary>
public sealed class ConveningOffice : IAsyncLifetime
{
    public const string Home = "https://desk.tingzhou.example";
    public const string Guest = "marta@nord.example";
    public const string Colleague = "ye.huaijin@tingzhou.example";

    public static readonly DateTime Afternoon = new(2026, 11, 26, 6, 0, 0, DateTimeKind.Utc);
    private readonly TempFolder _folder = DemoOffice.Copy();

    private readonly Lazy<SendNotices> _notices;
    private readonly Lazy<ReadMailbox> _mailbox;

    public ConveningOffice()
    {
        Office = new WebOffice(_folder) { Settings = { ["Mail:From"] = "office@tingzhou.example" } };
        // One of each: a second one would wait for the lease of the first.
        _notices = new Lazy<SendNotices>(() => ActivatorUtilities.CreateInstance<SendNotices>(Office.Services));
        _mailbox = new Lazy<ReadMailbox>(() => ActivatorUtilities.CreateInstance<ReadMailbox>(Office.Services));
    }

    public WebOffice Office { get; }

    public async Task InitializeAsync()
    {
        using var administrator = await Office.As("tao.ar");
        foreach (var (name, mail) in new[] { ("ye.hj", Colleague), ("lu.zy", "lu.zhiyuan@tingzhou.example"), ("shen.rx", "shen.ruoxi@tingzhou.example") })
        {
            await (await Office.EditOf(administrator, name)).With("Mail", mail).Post();
        }

        await (await administrator.Get("/company")).Form("/company").With("PublicAddress", Home).Post();
    }

    public async Task DisposeAsync()
    {
        await Office.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Chaired by lu.zy, convened by shen.rx; ye.hj and a guest are invited, and whoever is named besides.</summary>
    public async Task<Meeting> Convene(Level level = Level.Internal, int more = 0, bool withGuest = true)
    {
        await using var db = await AsSecretary();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (now, chair, house) = (Office.Clock.GetUtcNow().UtcDateTime, await Person(db, "lu.zy"), Office.Services.GetRequiredService<HouseBook>().House);
        var number = (await db.NextNumber(Series.Of(Register.Meetings, level, 2026))).ToString();
        var note = new MeetingNote("Quarterly figures; 季度会", MeetingKind.Regular, new Stay(Afternoon, Afternoon.AddMinutes(90)), chair.AsPerson, chair.DepartmentId) { Zone = "Asia/Shanghai", Place = "3F-1", Link = "https://meet.example/7" };
        var meeting = Meeting.Plan(new Registration(number, Afternoon, house.DayOf(Afternoon), now, new Person(db.Viewer.PersonId, db.Viewer.Name), 1), note, level);
        meeting.AddItem(new ItemNote("Secret agenda", 30), db.Viewer);
        var ye = await Person(db, "ye.hj");
        meeting.Invite([new Invitee(ye.Name, Attendance.Attends) { PersonId = ye.Id }, .. Guests(withGuest ? 1 : 0, more)], db.Viewer);
        meeting.Convene(house, db.Viewer, now);
        db.Add(meeting);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return meeting;
    }

    /// <summary>What whoever prepares it does on the pages of the meeting.</summary>
    public async Task Do(Meeting meeting, Action<Meeting, Viewer> deed)
    {
        await using var db = await AsSecretary();
        deed(await Whole(db, meeting.Id), db.Viewer);
        await db.SaveChangesAsync();
    }

    public async Task<Meeting> Read(Meeting meeting)
    {
        await using var db = Office.Books();
        return await Whole(db, meeting.Id);
    }

    public Task Round() => _notices.Value.GoOnce(CancellationToken.None);

    public Task ReadMail() => _mailbox.Value.GoOnce(CancellationToken.None);

    public async Task<List<OutboxMail>> Letters(string? to = null)
    {
        await using var db = Office.Books();
        return await db.Outbox.AsNoTracking().Where(m => to == null || m.ToAddress == to).OrderBy(m => m.Id).ToListAsync();
    }

    public async Task<string> LinkOf(string to)
    {
        var letter = (await Letters(to))[^1].Body;
        var from = letter.IndexOf("/meeting-answer/", StringComparison.Ordinal);
        return letter[from..letter.IndexOfAny(['\n', ' '], from)];
    }

    private async Task<AppDbContext> AsSecretary()
    {
        var db = Office.Books();
        var shen = await Person(db, "shen.rx");
        db.For(new Viewer(shen.Id, shen.Name, shen.Role, shen.DepartmentId));
        return db;
    }

    private static Task<Meeting> Whole(AppDbContext db, long id) => db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).AsSplitQuery()
        .Include(m => m.Participants).Include(m => m.Commitments).Include(m => m.Parties).Include(m => m.Agenda).SingleAsync(m => m.Id == id);

    private static Task<Employee> Person(AppDbContext db, string userName) => db.Accounts.Where(a => a.UserName == userName).Select(a => a.Employee).SingleAsync();

    private static IEnumerable<Invitee> Guests(int named, int more) => Enumerable.Range(0, named).Select(_ => new Invitee("Marta Lind", Attendance.Attends) { Mail = Guest, Organisation = "Nord AS" })
        .Concat(Enumerable.Range(1, more).Select(n => new Invitee($"Guest {n}", Attendance.ListensIn) { Mail = $"guest{n}@nord.example" }));
}

/// <summary>An office of its own: its clock runs.</summary>
internal sealed class RunningOffice : IAsyncDisposable
{
    public ConveningOffice Convening { get; } = new();

    public async ValueTask DisposeAsync() => await Convening.DisposeAsync();
}
