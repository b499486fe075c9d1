using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Data.Founding;

/// <summary>Statutory holidays and make-up days (调休) of the calendar that a new house begins with. A new year is a new calendar version.</summary>
internal static class Holidays
{
    public static IEnumerable<CalendarDay> Of2026 =>
    [
        .. Off("New Year", "元旦", new(2026, 1, 1), 3), On("New Year", "元旦", new(2026, 1, 4)),
        .. Off("Spring Festival", "春节", new(2026, 2, 15), 9),
        On("Spring Festival", "春节", new(2026, 2, 14)), On("Spring Festival", "春节", new(2026, 2, 28)),
        .. Off("Qingming", "清明节", new(2026, 4, 4), 3),
        .. Off("Labour Day", "劳动节", new(2026, 5, 1), 5), On("Labour Day", "劳动节", new(2026, 5, 9)),
        .. Off("Dragon Boat Festival", "端午节", new(2026, 6, 19), 3),
        .. Off("Mid-Autumn Festival", "中秋节", new(2026, 9, 25), 3),
        .. Off("National Day", "国庆节", new(2026, 10, 1), 7),
        On("National Day", "国庆节", new(2026, 9, 20)), On("National Day", "国庆节", new(2026, 10, 10)),
        .. Off("New Year", "元旦", new(2027, 1, 1), 1),
    ];

    private static IEnumerable<CalendarDay> Off(string en, string zh, DateOnly first, int days) =>
        Enumerable.Range(0, days).Select(i => new CalendarDay(first.AddDays(i), CalendarDayKind.Holiday, new Wording(en, zh)));

    private static CalendarDay On(string en, string zh, DateOnly day) => new(day, CalendarDayKind.MakeUp, new Wording(en, zh));
}
