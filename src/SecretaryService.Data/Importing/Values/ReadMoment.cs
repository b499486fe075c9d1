using System.Globalization;
using System.Text.RegularExpressions;
using SecretaryService.Data.Importing.Reading;

namespace SecretaryService.Data.Importing.Values;

/// <summary>Which of 1/2/2024 is the month, where the file itself does not say.</summary>
public enum DayOrder { DayFirst = 1, MonthFirst = 2 }

/// <summary>
/// Days and times as ledgers have them: 2024-03-05, 2024/3/5, 2024年3月5日, 20240305, 5.3.2024, 3/5/24, 5 Mar 2024, an Excel serial, with or
/// without a time behind it. In the house's own time; what is none is nothing.
/// </summary>
public static partial class ReadMoment
{
    private const int DaysOf1904 = 1462;
    private const double FirstSerial = 20_000;
    private const double LastSerial = 80_000;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static DateTime? Of(Cell cell, DayOrder order, bool countsFrom1904) => cell.Moment ?? Serial(cell, countsFrom1904) ?? Text(Tidied(cell.Text), order);

    /// <summary>A time of day: 13:34, 13:34:11, 1:34 PM, 下午1:34, 14时30分, or the fraction of a day.</summary>
    public static TimeSpan? TimeOf(Cell cell) => cell.Moment is { } moment ? moment.TimeOfDay
        : cell.Number is >= 0 and < 1 and var part ? TimeSpan.FromSeconds(Math.Round(part * 86_400))
        : Clock(Tidied(cell.Text)) ?? Text(Tidied(cell.Text), DayOrder.DayFirst)?.TimeOfDay;

    /// <summary>Whether this text says by itself in which order it is: +1 the day comes first, -1 the month, 0 neither.</summary>
    public static int Says(string text) => Numbers().Match(Tidied(text)) is { Success: true } parts && parts.Groups["sign"].Value != "."
        ? (Number(parts, "a") > 12 ? 1 : 0) - (Number(parts, "b") > 12 ? 1 : 0) : 0;

    /// <summary>Two small numbers and a year: which is the month must be known from elsewhere.</summary>
    public static bool IsAmbiguous(string text) => Numbers().Match(Tidied(text)) is { Success: true } parts && parts.Groups["sign"].Value != "."
        && Number(parts, "a") <= 12 && Number(parts, "b") <= 12 && Number(parts, "a") != Number(parts, "b");

    private static DateTime? Serial(Cell cell, bool countsFrom1904)
    {
        var number = cell.Number ?? (double.TryParse(cell.Text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var typed) ? typed : 0);
        var serial = number + (countsFrom1904 ? DaysOf1904 : 0);
        return serial is < FirstSerial or > LastSerial ? null : ToSecond(DateTime.FromOADate(serial));
    }

    // Fractions of a day are never whole seconds.
    private static DateTime ToSecond(DateTime moment) => new((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);

    private static DateTime? Text(string text, DayOrder order)
    {
        var (day, rest) = YearFirst().Match(text) is { Success: true } first ? (Day(first, "y", "m", "d"), Behind(text, first))
            : Compact().Match(text) is { Success: true } compact ? (Day(compact, "y", "m", "d"), Behind(text, compact))
            : Numbers().Match(text) is { Success: true } numbers ? (InOrder(numbers, order), Behind(text, numbers))
            : (null, text);
        return day is { } date ? WithTime(date, rest) : WithNames(text);
    }

    private static DateTime? WithTime(DateTime date, string rest) => rest.Length == 0 ? date
        : Offset().Match(rest) is { Success: true } ? null
        : Clock(rest) is { } time ? date + time : null;

    // 5.3.2024 is the fifth of March in every country that writes dots.
    private static DateTime? InOrder(Match numbers, DayOrder order) => numbers.Groups["sign"].Value == "." || order == DayOrder.DayFirst
        ? Day(numbers, "y", "b", "a") ?? (numbers.Groups["sign"].Value == "." ? null : Day(numbers, "y", "a", "b"))
        : Day(numbers, "y", "a", "b") ?? Day(numbers, "y", "b", "a");

    private static DateTime? Day(Match match, string year, string month, string day)
    {
        var (y, m, d) = (Number(match, year), Number(match, month), Number(match, day));
        y += y < 100 ? 2000 : 0;
        return y is > 0 and < 9999 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateTime(y, m, d) : null;
    }

    private static DateTime? WithNames(string text) => MonthName().IsMatch(text)
        && DateTime.TryParse(text, English, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault, out var named) && named.Year > 1 ? named : null;

    private static TimeSpan? Clock(string text)
    {
        if (Time().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (hour, half) = (Number(match, "h"), $"{match.Groups["before"].Value}{match.Groups["after"].Value}".ToUpperInvariant());
        var second = match.Groups["s"].Success ? Number(match, "s") : 0;
        hour = half is "PM" or "下午" or "晚上" && hour < 12 ? hour + 12 : half is "AM" or "上午" && hour == 12 ? 0 : hour;
        return hour < 24 && Number(match, "m") < 60 && second < 60 ? new TimeSpan(hour, Number(match, "m"), second) : null;
    }

    private static string Tidied(string text) => Words.OnOneLine(text.Normalize(System.Text.NormalizationForm.FormKC));

    private static string Behind(string text, Match match) => text[match.Length..].TrimStart('T', ' ', ',');

    private static int Number(Match match, string group) => match.Groups[group].Success && int.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(?<y>\d{4})[-/.年] ?(?<m>\d{1,2})[-/.月] ?(?<d>\d{1,2})(日|(?!\d))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>(19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<sign>[-/.])(?<b>\d{1,2})\k<sign>(?<y>\d{4}|\d{2})(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<before>AM|PM|上午|下午|晚上)? ?(?<h>\d{1,2})[:时点](?<m>\d{1,2})分?(:?(?<s>\d{1,2})秒?)?(\.\d+)? ?(?<after>AM|PM)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"(Z|[+-]\d{2}:?\d{2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Offset();

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthName();
}
