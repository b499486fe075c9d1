using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Files;
using SecretaryService.Data.Founding;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Data.Demo;

/// <summary>An account of the demo company, as the sign-in page lists it.</summary>
public sealed record DemoAccount(string UserName, string Name, Role Role);

/// <summary>
/// Development only: a company of invented people and three weeks of believable calls and a week of reserved rooms up to this moment, told with the same verbs that
/// the pages use. Told once, into an empty database.
/// </summary>
public sealed class DemoCompany(AppDbContext db, WriteGate gate, IPasswordHasher<Account> hasher, FileVault vault, TimeProvider clock)
{
    /// <summary>Shown on the sign-in page in Development and used nowhere else.</summary>
    public const string Password = "Tingzhou-2026";

    public static readonly Wording Name = new("Tingzhou Instruments", "汀洲精仪");

    public static IEnumerable<DemoAccount> Accounts => DemoPeople.All.Select(p => new DemoAccount(p.UserName, p.Name, p.Role));

    private const int Weeks = 3;
    private const int CallsADay = 16;
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async Task TellIfEmpty(CancellationToken ct = default)
    {
        if (await db.Employees.AnyAsync(ct))
        {
            return;
        }

        await using var deed = await gate.Begin(db, ct);
        var people = await Hire(ct);
        var house = new House(
            await db.Companies.SingleAsync(ct),
            await db.Calendars.Include(c => c.Days).ToListAsync(ct),
            await db.Standards.Approved.Include(s => s.Clauses).ThenInclude(c => c.Parameters).AsSplitQuery().ToListAsync(ct));
        var (secretary, now) = (people["shen.rx"], clock.GetUtcNow().UtcDateTime);
        await TellCalls(house, people, ct);
        await new DemoVisits(db, house, people, now).Tell(ct);
        await new DemoRooms(db, house, people, now).Tell(ct);
        await new DemoParcels(db, house, people, now).Tell(ct);
        await new DemoDocuments(db, house, people, now).Tell(ct);
        await new DemoFiles(db, vault, people, now).Tell(ct);
        await new DemoDrafts(db, house, people, now).Tell(ct);
        await new DemoArchive(db, house, people, now).Tell(ct);
        await new DemoHandOvers(db, house, people, now).Tell(ct);
        await new DemoMeetings(db, house, people, now).Tell(ct);
        await new DemoContacts(db, new Viewer(secretary.Id, secretary.Name, secretary.Role, secretary.DepartmentId), house.DayOf(now), now).Tell(ct);
        await deed.Commit();
    }

    private async Task<Dictionary<string, Employee>> Hire(CancellationToken ct)
    {
        var departments = DemoPeople.Departments.ToDictionary(d => d.Key, d => new Department(d.Value));
        departments["Office"] = await db.Departments.SingleAsync(ct);
        var hired = DemoPeople.All.ToDictionary(p => p.UserName, p => new Employee(p.Name, p.LatinName, departments[p.Department], p.Role));
        // One hash for all: the password is no secret, and eleven would make the first start a second longer.
        string? hash = null;
        foreach (var person in DemoPeople.All)
        {
            var (employee, account) = (hired[person.UserName], new Account(person.UserName, hired[person.UserName]));
            employee.Take(person.Position, person.Extension);
            account.NormalizedUserName = person.UserName.ToUpperInvariant();
            account.PasswordHash = hash ??= hasher.HashPassword(account, Password);
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            db.Add(account);
        }

        await db.SaveChangesAsync(ct);
        Relate(hired);
        await db.SaveChangesAsync(ct);
        return hired;
    }

    private static void Relate(Dictionary<string, Employee> hired)
    {
        foreach (var person in DemoPeople.All.Where(p => p.Deputy is not null))
        {
            hired[person.UserName].BeDeputisedBy(hired[person.Deputy!]);
        }

        foreach (var person in DemoPeople.All.Where(p => p.Superior is not null))
        {
            hired[person.UserName].ReportTo(hired[person.Superior!], new ReportingLines(new Dictionary<long, long>()));
        }
    }

    private async Task TellCalls(House house, Dictionary<string, Employee> people, CancellationToken ct)
    {
        var (now, script) = (clock.GetUtcNow().UtcDateTime, Script());
        var teller = new DemoTelling(db, house, people, now);
        foreach (var (at, i) in Moments(house, now).Select((at, i) => (at, i)))
        {
            await teller.Tell(script[i % script.Count], at, i, ct);
            // What is told is told: every save looks through all that is still in hand.
            db.ChangeTracker.Clear();
        }
    }

    // Spread over the office hours of each working day, never quite evenly; today up to a quarter of an hour ago.
    private static IEnumerable<DateTime> Moments(House house, DateTime now)
    {
        var calendar = house.CalendarOn(house.DayOf(now));
        foreach (var day in Enumerable.Range(-7 * Weeks, (7 * Weeks) + 1).Select(house.DayOf(now).AddDays).Where(calendar.IsWorkingDay))
        {
            var opening = day.ToDateTime(TimeOnly.MinValue);
            for (var call = 0; call < CallsADay; call++)
            {
                var minutes = ((call * 29.5) + 7 + ((day.DayNumber + (call * 5)) % 11)) * calendar.DayLength.TotalMinutes / (CallsADay * 30);
                var at = house.ToUtc(calendar.Add(opening, TimeSpan.FromMinutes(minutes))).AddSeconds((day.DayNumber * 7 + call * 13) % 60);
                if (at < now.AddMinutes(-15))
                {
                    yield return at;
                }
            }
        }
    }

    private static List<DemoCall> Script()
    {
        using var stream = typeof(DemoCompany).Assembly.GetManifestResourceStream("demo-calls.json")!;
        return JsonSerializer.Deserialize<List<DemoCall>>(stream, Web)!;
    }
}
