using SecretaryService.Data.Meetings;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Data.Tests.Meetings;

public sealed class FindingFreeTimesTests
{
    private static readonly DateTime Day = new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void What_overlaps_or_touches_is_taken_in_one_piece_and_the_next_whole_quarter_is_free()
    {
        Stay[] taken = [Of("10:30", "11:05"), Of("09:00", "10:00"), Of("09:30", "09:45"), Of("10:00", "10:30"), Of("13:00", "15:00")];
        Assert.Equal([Of("11:15", "12:15"), Of("15:00", "16:00"), Of("16:00", "17:00")], ReadBusy.FreeOf(taken, Hour, Day, 1, Open));
    }

    [Fact]
    public void Nothing_begins_before_now_nor_ends_after_work_and_a_day_off_is_skipped()
    {
        var found = ReadBusy.FreeOf([], TimeSpan.FromHours(3), Day.AddHours(11).AddMinutes(50), 2, day => day.Day == 24 ? Open(day) : []);
        Assert.Equal([Of("12:00", "15:00")], found);
    }

    [Fact]
    public void Whatever_is_taken_the_answer_is_that_of_trying_every_quarter()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 200; round++)
        {
            List<Stay> taken = [.. Enumerable.Range(0, random.Next(30)).Select(_ => Day.AddMinutes(15 * random.Next(0, 4 * 24 * 3))).Select(from => new Stay(from, from.AddMinutes(15 * random.Next(1, 12))))];
            var length = TimeSpan.FromMinutes(15 * random.Next(1, 8));
            Assert.Equal(ByTrying(taken, length), ReadBusy.FreeOf(taken, length, Day, 3, Open));
        }
    }

    private static IEnumerable<Stay> ByTrying(List<Stay> taken, TimeSpan length)
    {
        foreach (var hours in Enumerable.Range(0, 3).SelectMany(day => Open(Day.AddDays(day))))
        {
            for (var start = hours.From; start + length <= hours.Until; start += TimeSpan.FromMinutes(15))
            {
                if (!taken.Exists(t => t.From < start + length && t.Until > start))
                {
                    yield return new Stay(start, start + length);
                    start += length - TimeSpan.FromMinutes(15);
                }
            }
        }
    }

    private static IEnumerable<Stay> Open(DateTime day) => [new Stay(day.Date.AddHours(9), day.Date.AddHours(17.5))];

    private static Stay Of(string from, string until) => new(Day + TimeSpan.Parse(from, System.Globalization.CultureInfo.InvariantCulture), Day + TimeSpan.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
}
