using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Meetings;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Meetings;

/// <summary>Issued minutes are held by the database itself, whatever program asks. SQL Server's trigger is proved with the others: KeepingTheIndexTests.</summary>
public sealed class FreezingMinutesTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("UPDATE IssuedMinutes SET Text = 'otherwise'", "Minutes that were issued are not changed.")]
    [InlineData("UPDATE IssuedMinutes SET Hash = 'otherwise' WHERE No = 0", "Minutes that were issued are not changed.")]
    [InlineData("DELETE FROM IssuedMinutes", "Minutes that were issued are not deleted.")]
    public async Task A_statement_that_changes_or_deletes_them_is_refused(string statement, string sentence)
    {
        var id = await Issued();
        await using var db = _office.As(_office.Staff.Secretary);
        var refused = await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(statement));
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
        var issued = await db.Set<IssuedMinutes>().SingleAsync(i => i.EntryId == id);
        Assert.Equal(issued.Hash, IssuedMinutes.HashOf(issued.Text));
    }

    [Fact]
    public async Task So_is_a_program_that_forgets_itself()
    {
        var id = await Issued();
        await using var db = _office.As(_office.Staff.Secretary);
        var meeting = await db.Meetings.Include(m => m.Issued).SingleAsync(m => m.Id == id);
        db.Entry(meeting.Issued.Single()).Property(i => i.ByName).CurrentValue = "somebody else";
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_round_brings_them_to_whoever_took_part_once()
    {
        var id = await Issued();
        await using var db = _office.As(Viewer.System);
        var deliver = new DeliverMinutes(db, _office.Gate, _office.Book, new NoMail(), _office.Clock);
        Assert.Equal(3, await deliver.Run(default));
        Assert.Equal(0, await deliver.Run(default));
        var owed = await db.Commitments.IgnoreQueryFilters([AppDbContext.Visibility]).Where(c => c.EntryId == id && c.Kind == Domain.Commitments.CommitmentKind.ReceiveMinutes).CountAsync();
        Assert.Equal(3, owed);
    }

    private async Task<long> Issued()
    {
        var (secretary, chair, now) = (_office.Staff.Secretary, _office.Staff.OfficeManager, _office.Now);
        await using var db = _office.As(secretary);
        await using var deed = await _office.Gate.Begin(db);
        var (on, planned) = (_office.House.DayOf(now), now.AddDays(-7));
        var number = await db.NextNumber(Series.Of(Register.Meetings, Level.Internal, on.Year));
        var note = new MeetingNote("Machines", MeetingKind.Regular, new Stay(now, now.AddHours(1)), chair.AsPerson(), secretary.DepartmentId) { Zone = "Asia/Shanghai", Place = "Room 3" };
        var meeting = Meeting.Plan(new Registration(number.ToString(), now, on, planned, secretary.AsPerson(), 1), note, Level.Internal);
        var item = meeting.AddItem(new ItemNote("Which", 30), secretary);
        meeting.Invite([.. new[] { chair, _office.Staff.OfficeEmployee, _office.Staff.SalesEmployee }.Select(p => new Invitee(p.Name, Attendance.Attends) { PersonId = p.PersonId })], secretary);
        meeting.Convene(_office.House, secretary, planned);
        meeting.Begin(secretary, now);
        meeting.End(_office.House, secretary, now.AddMinutes(30));
        meeting.Record(item.Key, new RecordNote("The second", null, null, null, null, null), 0, secretary, now.AddMinutes(40));
        meeting.Submit(new Colleague(chair.PersonId, chair.Name, null, chair.DepartmentId!.Value, new Wording("Office", "办公室"), null, Role.Manager), _office.House, secretary, now.AddMinutes(41));
        meeting.Approve(null, _office.House, chair, now.AddMinutes(42));
        meeting.Issue(null, _office.House, secretary, now.AddMinutes(43));
        db.Add(meeting);
        await db.SaveChangesAsync();
        await deed.Commit();
        return meeting.Id;
    }

    private sealed class NoMail : IMailMinutes
    {
        public Task Run(AppDbContext db, Meeting meeting, MeetingParticipant guest, CancellationToken ct) => throw new RuleBrokenException("Here no letter is written.");
    }
}
