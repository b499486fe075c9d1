using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Domain.Tests.Commitments;

/// <summary>A house with holidays and make-up days, two versions of the calendar and two of the standard, and a few colleagues.</summary>
internal static class HouseOfTheTests
{
    private static readonly Wording Name = new("Holiday", "假日");
    private static readonly Wording Text = new("Text", "条文");

    /// <summary>From 1 November 2026 on, Friday afternoons are off and the second standard holds.</summary>
    public static readonly DateOnly Change = new(2026, 11, 1);

    public static readonly Domain.House TheHouse = Of(second: true);

    /// <summary>The same house before it made its second versions.</summary>
    public static readonly Domain.House Before = Of(second: false);

    public static DateTime Utc(string local) => TheHouse.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

    private static Domain.House Of(bool second)
    {
        List<CalendarVersion> calendars = [new(1, new DateOnly(2026, 1, 1), "08:30-12:00,13:30-17:30", NationalDay)];
        List<StandardVersion> standards = [Standard(1, new DateOnly(2026, 1, 1), extensions: 2)];
        if (second)
        {
            calendars.Add(new CalendarVersion(2, Change, "09:00-12:00,13:00-16:00", NationalDay.Append(new CalendarDay(new DateOnly(2026, 12, 25), CalendarDayKind.Holiday, Name))));
            standards.Add(Standard(2, Change, extensions: 1));
        }

        return new Domain.House(new Company(new Wording("Tingzhou Instruments", "汀洲精仪"), "Asia/Shanghai"), calendars, standards);
    }

    private static IEnumerable<CalendarDay> NationalDay => Enumerable.Range(1, 7).Select(d => new CalendarDay(new DateOnly(2026, 10, d), CalendarDayKind.Holiday, Name))
        .Append(new CalendarDay(new DateOnly(2026, 10, 10), CalendarDayKind.MakeUp, Name));

    private static StandardVersion Standard(int number, DateOnly from, int extensions)
    {
        var service = Clause.Of("4.2.1", Text, Text, null);
        service.Set(new ClauseParameter("Extensions", extensions, Unit.Times));
        var message = Clause.Of("2.1.1", Text, Text, null);
        message.Set(new ClauseParameter("Routine", 120, Unit.WorkingMinutes));
        message.Set(new ClauseParameter("Urgent", 30, Unit.WorkingMinutes));
        var (receipt, circulation, filing) = (Clause.Of("3.3.1c", Text, Text, null), Clause.Of("3.3.2a", Text, Text, null), Clause.Of("3.3.3a", Text, Text, null));
        receipt.Set(new ClauseParameter("SignReceipt", 1, Unit.WorkingDays));
        circulation.Set(new ClauseParameter("Immediate", 0, Unit.WorkingMinutes));
        circulation.Set(new ClauseParameter("Urgent", 1, Unit.WorkingDays));
        circulation.Set(new ClauseParameter("Routine", 3, Unit.WorkingDays));
        filing.Set(new ClauseParameter("FileWithin", 10, Unit.WorkingDays));
        var handingOver = Clause.Of("3.3.3c", Text, Text, null);
        handingOver.Set(new ClauseParameter("HandOver", 630, Unit.Date));
        var (planning, minutes) = (Clause.Of("3.4.1a", Text, Text, null), Clause.Of("3.4.3b", Text, Text, null));
        planning.Set(new ClauseParameter("PlanAhead", 3, Unit.WorkingDays));
        minutes.Set(new ClauseParameter("Draft", 1, Unit.WorkingDays));
        minutes.Set(new ClauseParameter("Issue", 2, Unit.WorkingDays));
        return new StandardVersion(number, from, Name, [service, message, receipt, circulation, filing, handingOver, planning, minutes]);
    }
}
