using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Founding;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Numbering;
using SecretaryService.Data.Search;
using SecretaryService.Data.Sqlite;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;
using SecretaryService.Testing.SqlServer;

namespace SecretaryService.Testing;

/// <summary>
/// A house at work: a real database file, a clock that stands still, pooled contexts with the journal, people of every role. What is
/// asked and saved here is translated for SQL Server as well (<see cref="Shadow"/>).
/// </summary>
public sealed class Office : IDisposable
{
    /// <summary>Tuesday, 10 in the morning in Shanghai.</summary>
    public static readonly DateTimeOffset TuesdayTen = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private readonly OfficeDatabase _database;
    private readonly ServiceProvider _services;

    public Office(params IInterceptor[] more)
        : this(new SqliteFile(), more)
    {
    }

    /// <param name="database">Is disposed with the office.</param>
    public Office(OfficeDatabase database, params IInterceptor[] more)
    {
        _database = database;
        _services = new ServiceCollection().AddPooledDbContextFactory<AppDbContext>(options =>
        {
            database.Use(options);
            options.AddInterceptors([new KeepFiles(), new KeepWords(), new WriteJournal(Seal, Clock), new WriteHouseJournal(Clock), .. Shadow.OfThisProcess.Interceptors, .. more]);
        }, poolSize: 32).BuildServiceProvider();
        if (!database.IsFurnished)
        {
            Furnish().GetAwaiter().GetResult();
        }

        using var db = As(Viewer.System);
        Staff = new Staff(db.Employees.AsNoTracking().ToList());
        Book = new HouseBook(Contexts, Clock);
    }

    public FakeTimeProvider Clock { get; } = new(TuesdayTen);
    public DateTime Now => Clock.GetUtcNow().UtcDateTime;
    public Seal Seal { get; } = new(new byte[Seal.Length]);
    public WriteGate Gate { get; } = new();
    public Staff Staff { get; }
    public HouseBook Book { get; }
    public House House => Book.House;
    public IDbContextFactory<AppDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<AppDbContext>>();

    public AppDbContext As(Viewer viewer) => Contexts.For(viewer);

    /// <summary>A call with a drawn number, saved in one deed.</summary>
    /// <param name="then">What else is done before the save: a promise, an exclusion.</param>
    public async Task<Call> Log(Viewer by, CallNote note, Level level = Level.Internal, DateTime? at = null, Action<Call>? then = null)
    {
        await using var db = As(by);
        await using var deed = await Gate.Begin(db);
        var call = await Draw(db, note, level, at ?? Now);
        then?.Invoke(call);
        await db.SaveChangesAsync();
        await deed.Commit();
        return call;
    }

    /// <summary>A call with a drawn number, added and not yet saved. Inside a deed.</summary>
    public async Task<Call> Draw(AppDbContext db, CallNote note, Level level, DateTime at)
    {
        var (on, by) = (House.DayOf(at), db.Viewer);
        var standard = House.StandardOn(on);
        var number = await db.NextNumber(Series.Of(Register.Calls, level, on.Year));
        var registration = new Registration(number.ToString(), at, on, Now, by.AsPerson(), standard.Number);
        var call = Call.Log(registration, note, level, standard.RingsAllowed);
        db.Add(call);
        return call;
    }

    /// <summary>Loads a call with its promises, does something to it, saves.</summary>
    public async Task Change(Viewer by, long id, Action<Call> change)
    {
        await using var db = As(by);
        await using var deed = await Gate.Begin(db);
        change(await db.Calls.Include(c => c.Commitments).Include(c => c.Exclusions).SingleAsync(c => c.Id == id));
        await db.SaveChangesAsync();
        await deed.Commit();
    }

    public async Task<IReadOnlyList<Broken>> Verify()
    {
        await using var db = As(Viewer.System);
        return await new VerifyJournal(db, Seal).Run();
    }

    public void Dispose()
    {
        _services.Dispose();
        Gate.Dispose();
        _database.Dispose();
    }

    private async Task Furnish()
    {
        await using var db = As(Viewer.System);
        await db.Database.MigrateAsync();
        if (db.IsSqlite)
        {
            await SqliteDatabase.KeepEverything(db);
        }

        await db.FoundIfEmpty(new Wording("Tingzhou Instruments", "汀洲精仪"));
        var sales = new Department(new Wording("Sales", "销售部"));
        db.AddRange(Staff.Hire(await db.Departments.SingleAsync(), sales));
        await db.SaveChangesAsync();
    }
}
