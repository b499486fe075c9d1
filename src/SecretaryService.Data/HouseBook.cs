using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Data;

/// <summary>
/// The rules of the house and the directory, read once and shared by every request. Read anew when somebody changes them here, and after
/// a minute in any case: another node may have changed them.
/// </summary>
public sealed class HouseBook(IDbContextFactory<AppDbContext> factory, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private volatile Page? _page;
    private int _turns;

    public House House => Open().House;

    public Domain.Staff.Directory Directory => Open().Directory;

    /// <summary>Those in use.</summary>
    public IReadOnlyList<Department> Departments => Open().Departments;

    /// <summary>Something in it was changed: the next reader reads the database.</summary>
    public void TurnPage()
    {
        Interlocked.Increment(ref _turns);
        _page = null;
    }

    /// <summary>How often the page was turned: who changes something inside a deed turns it again when the deed is committed.</summary>
    public int Turns => Volatile.Read(ref _turns);

    private Page Open() => _page is { } page && clock.GetUtcNow() - page.ReadAt < Fresh ? page : _page = Read();

    private Page Read()
    {
        using var db = factory.For(Viewer.System);
        var house = new House(
            db.Companies.AsNoTracking().Single(),
            db.Calendars.AsNoTracking().Include(c => c.Days).ToList(),
            db.Standards.AsNoTracking().Approved.Include(s => s.Clauses).ThenInclude(c => c.Parameters)
                .Include(s => s.Clauses).ThenInclude(c => c.Measures).AsSplitQuery().ToList());
        var colleagues = db.Employees.Where(e => e.LeftOn == null).OrderBy(e => e.Id)
            .Select(e => new Colleague(e.Id, e.Name, e.LatinName, e.DepartmentId, e.Department.Name, e.Extension, e.Role)
            {
                Mail = e.Mail, SuperiorId = e.SuperiorId, DeputyId = e.DeputyId,
                Duties = e.Duties.Select(d => new HeldDuty(d.Kind, d.From, d.Until)).ToList(),
            }).ToList();
        // A day of grace: the house's day is not yet known to be over everywhere.
        var since = house.DayOf(clock.GetUtcNow().UtcDateTime).AddDays(-1);
        var deputyships = db.Deputyships.AsNoTracking().Where(d => d.Ended == null && d.Until >= since).OrderBy(d => d.From).ToList();
        return new Page(house, new Domain.Staff.Directory(colleagues, deputyships), db.Departments.AsNoTracking().Where(d => d.ClosedOn == null).OrderBy(d => d.Id).ToList(), clock.GetUtcNow());
    }

    private sealed record Page(House House, Domain.Staff.Directory Directory, IReadOnlyList<Department> Departments, DateTimeOffset ReadAt);
}
