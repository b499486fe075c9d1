using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Rooms;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Rooms;

public sealed class ReservingARoomOnSqliteTests() : ReservingARoomTests(Offices.OnSqlite());

public sealed class ReservingARoomOnSqlServerTests() : ReservingARoomTests(Offices.OnSqlServer());

public abstract class ReservingARoomTests : IDisposable
{
    private const int Racers = 50;
    private readonly Office _office;

    protected ReservingARoomTests(Office office) => _office = office;

    [SkippableFact]
    public async Task By_fifty_at_once_is_won_by_one_and_refused_to_the_others_in_a_sentence()
    {
        var room = await Furnish();
        // Half of them in another process, where no gate of ours makes them queue.
        using var other = new WriteGate();
        var answers = await Task.WhenAll(Enumerable.Range(0, Racers).Select(i => Task.Run(() => Try(room, "14:00", "15:00", i % 2 == 0 ? _office.Gate : other))));
        Assert.Equal(1, answers.Count(answer => answer is null));
        Assert.All(answers.OfType<string>(), answer => Assert.Matches("is taken on|was taken at this time a moment ago", answer));
        await using var db = _office.As(Viewer.System);
        Assert.Equal((1, 4), (await db.Reservations.IgnoreQueryFilters([AppDbContext.Visibility]).CountAsync(), await db.ReservedSlots.CountAsync()));
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Over_another_is_refused_by_the_key_of_the_slots_alone()
    {
        var room = await Furnish();
        Assert.Null(await Try(room, "14:00", "15:00"));
        await using var db = _office.As(_office.Staff.SalesEmployee);
        await using var deed = await _office.Gate.Begin(db);
        var stay = On("14:45", "15:15");
        db.Add(Reservation.Reserve(new Registration("R-2026-99", stay.From, _office.House.DayOf(stay.From), _office.Now, Me(db), 1), room, _office.House, Note(db, stay)));
        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        Assert.Contains(refused.Entries, entry => entry.Entity is ReservedSlot);
    }

    [SkippableFact]
    public async Task Beside_another_needs_the_time_for_clearing_and_setting_up()
    {
        var room = await Furnish(setUp: 15, clearUp: 15);
        Assert.Null(await Try(room, "14:00", "15:00"));
        Assert.NotNull(await Try(room, "15:15", "16:00"));
        Assert.Null(await Try(room, "15:30", "16:00"));
        Assert.NotNull(await Try(room, "12:00", "13:45"));
        Assert.Null(await Try(room, "12:00", "13:30"));
    }

    [SkippableFact]
    public async Task Refused_draws_no_number()
    {
        var room = await Furnish();
        Assert.Null(await Try(room, "14:00", "15:00"));
        Assert.NotNull(await Try(room, "14:30", "15:00"));
        Assert.Null(await Try(room, "15:00", "16:00"));
        await using var db = _office.As(_office.Staff.Secretary);
        Assert.Equal(["R-2026-1", "R-2026-2"], await db.Reservations.OrderBy(r => r.Id).Select(r => r.Number).ToListAsync());
    }

    [SkippableFact]
    public async Task Moved_into_its_own_time_does_not_stand_in_its_own_way()
    {
        var room = await Furnish();
        Assert.Null(await Try(room, "14:00", "15:00"));
        Assert.Null(await Try(room, "16:00", "17:00"));
        Assert.Null(await Move("14:00", room, On("14:30", "15:30")));
        Assert.NotNull(await Move("14:30", room, On("15:30", "16:30")));
        Assert.Null(await Move("16:00", room, On("14:00", "14:30")));
        await using var db = _office.As(Viewer.System);
        Assert.Equal(6, await db.ReservedSlots.CountAsync());
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Again_and_again_is_all_or_nothing()
    {
        var room = await Furnish();
        Assert.Null(await Try(room, "14:00", "15:00"));
        var days = new Recurrence(1, Turn.Day, null, 5).DaysFrom(new DateOnly(2026, 11, 24), day => _office.House.CalendarOn(day).IsWorkingDay(day));
        Assert.NotNull(await Try(room, [.. days.Select(day => On("14:30", "15:30", day))]));
        Assert.Null(await Try(room, [.. days.Select(day => On("15:00", "15:30", day))]));
        await using var db = _office.As(_office.Staff.Secretary);
        Assert.Equal(6, await db.Reservations.CountAsync());
        var clashes = await db.ClashesOf(room, [.. days.Select(day => On("14:45", "15:15", day))]);
        Assert.Equal((5, On("14:45", "15:15").From, On("14:45", "15:15").Until), (clashes.Count, clashes[0].TakenFrom, clashes[0].TakenUntil));
        Assert.Equal((On("15:00", "15:15", days[1]).From, On("15:00", "15:15", days[1]).Until), (clashes[1].TakenFrom, clashes[1].TakenUntil));
    }

    [SkippableFact]
    public async Task Many_rooms_are_asked_for_many_times_at_once_and_each_answers_for_itself()
    {
        var (one, other) = (await Furnish(), await Furnish());
        Assert.Null(await Try(one, "14:00", "15:00"));
        Assert.Null(await Try(other, "16:00", "17:00"));
        await using var db = _office.As(_office.Staff.Secretary);
        var clashes = await db.ClashesOf([one, other], [On("16:30", "17:30"), On("14:30", "15:30")]);
        Assert.Equal((On("14:30", "15:30"), On("14:30", "15:00").Until), (clashes[one.Id].Single().Wanted, clashes[one.Id].Single().TakenUntil));
        Assert.Equal((On("16:30", "17:30"), On("16:30", "17:00").Until), (clashes[other.Id].Single().Wanted, clashes[other.Id].Single().TakenUntil));
        Assert.Empty(await db.ClashesOf([], [On("14:30", "15:30")]));
    }

    [SkippableFact]
    public async Task And_not_coming_gives_the_room_back_once()
    {
        var room = await Furnish();
        Assert.Null(await Try(room, "11:00", "12:00"));
        Assert.Equal(0, await Round(_office.Gate));
        _office.Clock.Advance(TimeSpan.FromMinutes(75));
        using var other = new WriteGate();
        var rounds = await Task.WhenAll(new[] { _office.Gate, other }.Select(gate => Task.Run(() => Round(gate))));
        Assert.Equal(1, rounds.Sum());
        Assert.Null(await Try(room, "11:15", "12:00"));
        await using var db = _office.As(_office.Staff.Secretary);
        Assert.Equal(ReservationEnd.NotUsed, await db.Reservations.OrderBy(r => r.Id).Select(r => r.EndedHow).FirstAsync());
        Assert.Empty(await _office.Verify());
    }

    public void Dispose()
    {
        _office.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<Room> Furnish(int setUp = 0, int clearUp = 0)
    {
        await using var db = _office.As(_office.Staff.Secretary);
        var room = Room.Furnish(new RoomNote("Reed", "5F", 8, Equipment.Projector, new TimeOnly(8, 0), new TimeOnly(18, 0), setUp, clearUp, false, null));
        db.Add(room);
        await db.SaveChangesAsync();
        return room;
    }

    private Task<string?> Try(Room room, string from, string until, WriteGate? gate = null) => Try(room, [On(from, until)], gate);

    private Task<string?> Try(Room room, IReadOnlyList<Stay> stays, WriteGate? gate = null) => Refusal(_office.Staff.SalesEmployee, gate ?? _office.Gate,
        (db, reserve) => reserve.Run(room, [.. stays.Select(stay => Note(db, stay))], CancellationToken.None));

    private Task<string?> Move(string from, Room room, Stay stay) => Refusal(_office.Staff.SalesEmployee, _office.Gate, async (db, reserve) =>
    {
        var at = On(from, from).From;
        await reserve.Move(await db.Reservations.Include(r => r.Slots).Include(r => r.Commitments).AsSplitQuery().SingleAsync(r => r.OccurredAt == at), room, stay, 4, null, CancellationToken.None);
    });

    private async Task<string?> Refusal(Viewer viewer, WriteGate gate, Func<AppDbContext, ReserveRoom, Task> deed)
    {
        string? refusal = null;
        await Offices.Repeating(async () =>
        {
            await using var db = _office.As(viewer);
            await using var open = await gate.Begin(db);
            try
            {
                await deed(db, new ReserveRoom(db, _office.Book, _office.Clock));
                await open.Commit();
                refusal = null;
            }
            catch (RuleBrokenException broken)
            {
                refusal = broken.Message;
            }
        });
        return refusal;
    }

    private async Task<int> Round(WriteGate gate)
    {
        await using var db = _office.As(Viewer.System);
        return await new ReleaseRooms(db, gate, _office.Clock).Run(CancellationToken.None);
    }

    private static ReservationNote Note(AppDbContext db, Stay stay) => new("Closing the month", stay, 4, Me(db), db.Viewer.DepartmentId);

    private static Person Me(AppDbContext db) => new(db.Viewer.PersonId, db.Viewer.Name);

    private Stay On(string from, string until, DateOnly? day = null)
    {
        var on = day ?? new DateOnly(2026, 11, 24);
        return new Stay(_office.House.ToUtc(on.ToDateTime(TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture))), _office.House.ToUtc(on.ToDateTime(TimeOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture))));
    }
}

/// <summary>Between the look at the slots and the save somebody else is faster, as on a server with several writers.</summary>
public sealed class LosingTheRaceForARoomTests
{
    [Fact]
    public async Task Is_said_in_a_sentence_and_saves_nothing()
    {
        var snatch = new Snatch();
        using var office = new Office(snatch);
        await using var db = office.As(office.Staff.SalesEmployee);
        var room = Room.Furnish(new RoomNote("Reed", null, 8, Equipment.None, new TimeOnly(8, 0), new TimeOnly(18, 0), 0, 0, false, null));
        db.Add(room);
        await db.SaveChangesAsync();
        await using var deed = await office.Gate.Begin(db);
        var (reserve, me) = (new ReserveRoom(db, office.Book, office.Clock), new Person(db.Viewer.PersonId, db.Viewer.Name));
        await reserve.Run(room, [Note(office.Now.AddHours(1), me)], CancellationToken.None);
        snatch.By = 4;
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => reserve.Run(room, [Note(office.Now.AddHours(2), me)], CancellationToken.None));
        Assert.StartsWith("{0} was taken at this time a moment ago.", broken.Message, StringComparison.Ordinal);
        Assert.Empty(db.ChangeTracker.Entries());
        Assert.Equal(1, await db.Reservations.CountAsync());
    }

    private static ReservationNote Note(DateTime from, Person me) => new("Race", new Stay(from, from.AddHours(1)), 2, me, null);

    // Shifts what is reserved already onto what is about to be.
    private sealed class Snatch : SaveChangesInterceptor
    {
        public int By { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (By > 0)
            {
                await eventData.Context!.Database.ExecuteSqlAsync($"UPDATE ReservedSlots SET Slot = Slot + 1000", cancellationToken);
                await eventData.Context.Database.ExecuteSqlAsync($"UPDATE ReservedSlots SET Slot = Slot - 1000 + {By}", cancellationToken);
            }

            return result;
        }
    }
}
