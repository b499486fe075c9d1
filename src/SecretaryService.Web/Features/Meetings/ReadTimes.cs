using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Data.Rooms;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Times;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>A half hour that is free, or as many of them as are taken in a row.</summary>
public sealed record BusyCell(bool IsTaken, int Halves);

/// <summary>Of one colleague, which half hours of a day are taken; all of them while he is away.</summary>
public sealed record BusyRow(string Name, IReadOnlyList<BusyCell> Cells, bool IsNeeded);

/// <summary>A time at which all of them could come, and the rooms that are free then.</summary>
public sealed record CommonTime(Stay Stay, IReadOnlyList<Room> Rooms);

/// <param name="From">UTC: the first half hour that is shown.</param>
public sealed record TimesPage(Meeting Meeting, DateOnly Day, DateTime From, int Halves, IReadOnlyList<BusyRow> Rows, IReadOnlyList<CommonTime> Common, int Conflicts);

/// <summary>忙闲: who of those who are to come is taken when, and the next times at which nobody is.</summary>
public sealed class ReadTimes(AppDbContext db, HouseBook book, OfficeTime time)
{
    private const int DaysAhead = 28;
    private const int MostTimes = 5;
    private const int MostRows = 200;
    private static readonly TimeOnly Opens = new(8, 0);
    private static readonly TimeSpan Half = TimeSpan.FromMinutes(30);
    private const int HalvesShown = 22;

    public async Task<TimesPage> Page(Meeting meeting, DateOnly? asked, CancellationToken ct)
    {
        var day = asked is { Year: > 2000 and < 2200 } given ? given : book.House.DayOf(meeting.StartsAt);
        var from = book.House.ToUtc(day.ToDateTime(Opens));
        var people = meeting.Invited.Where(p => p.PersonId is not null && p.Seat != Attendance.Reserve).ToList();
        var ids = people.Select(p => p.PersonId!.Value).Append(meeting.ChairId).Distinct().ToList();
        var byPerson = (await BusyOf(ids, new Stay(from, from + (HalvesShown * Half)), meeting.Id, ct)).ToLookup(b => b.PersonId);
        var names = people.Take(MostRows).Select(p => (Id: p.PersonId!.Value, p.Name)).Prepend((Id: meeting.ChairId, Name: meeting.ChairName)).DistinctBy(p => p.Id);
        List<BusyRow> rows = [.. names.Select(p => new BusyRow(p.Name, Cells(byPerson[p.Id], from), p.Id == meeting.ChairId))];
        var conflicts = (await BusyOf(ids, meeting.Stay, meeting.Id, ct)).Select(b => b.PersonId).Distinct().Count();
        return new TimesPage(meeting, day, from, HalvesShown, rows, await Common(meeting, ids, from, ct), conflicts);
    }

    private async Task<IEnumerable<Busy>> BusyOf(List<long> ids, Stay within, long meeting, CancellationToken ct) =>
        (await db.BusyOf(ids, within, meeting, ct)).Concat(Away(ids).Where(b => b.From < within.Until && b.Until > within.From));

    // Whoever has a deputy is not here, on whole days of the house.
    private IEnumerable<Busy> Away(List<long> ids) => book.Directory.Deputyships.Where(d => d.Ended is null && ids.Contains(d.AbsentId))
        .Select(d => new Busy(d.AbsentId, book.House.StartOf(d.From), book.House.StartOf(d.Until.AddDays(1))));

    private static List<BusyCell> Cells(IEnumerable<Busy> busy, DateTime from)
    {
        var cells = new List<BusyCell>();
        foreach (var taken in Enumerable.Range(0, HalvesShown).Select(i => IsTaken(busy, from + (i * Half))))
        {
            if (taken && cells is [.., { IsTaken: true } last])
            {
                cells[^1] = last with { Halves = last.Halves + 1 };
            }
            else
            {
                cells.Add(new BusyCell(taken, 1));
            }
        }

        return cells;
    }

    private static bool IsTaken(IEnumerable<Busy> busy, DateTime from) => busy.Any(b => b.From < from + Half && b.Until > from);

    private async Task<IReadOnlyList<CommonTime>> Common(Meeting meeting, List<long> ids, DateTime day, CancellationToken ct)
    {
        var from = day > time.Now ? day : time.Now;
        var taken = await db.TakenOf(ids, new Stay(from, from.AddDays(DaysAhead + 1)), meeting.Id, ct);
        var stays = ReadBusy.FreeOf([.. taken, .. Away(ids).Select(b => new Stay(b.From, b.Until))], meeting.EndsAt - meeting.StartsAt, from, DaysAhead, Hours).Take(MostTimes).ToList();
        var heads = Math.Max(1, meeting.Invited.Count());
        var rooms = await db.Rooms.AsNoTracking().Where(r => r.ClosedOn == null && r.Capacity >= heads).OrderBy(r => r.Capacity).ToListAsync(ct);
        var found = new List<CommonTime>();
        foreach (var stay in stays)
        {
            var open = rooms.FindAll(r => r.IsOpen(TimeOnly.FromDateTime(book.House.ToLocal(stay.From)), TimeOnly.FromDateTime(book.House.ToLocal(stay.Until))));
            found.Add(new CommonTime(stay, [.. (await db.FreeAt(open, stay, ct)).OrderBy(r => r.Capacity).Take(3)]));
        }

        return found;
    }

    // The hours of work, morning and afternoon; none on a day off.
    private IEnumerable<Stay> Hours(DateTime moment)
    {
        var day = book.House.DayOf(moment);
        return book.House.CalendarOn(day).IsWorkingDay(day) ? [new Stay(book.House.ToUtc(day.ToDateTime(new TimeOnly(9, 0))), book.House.ToUtc(day.ToDateTime(new TimeOnly(18, 0))))] : [];
    }
}
