using System.Globalization;

namespace SecretaryService.Domain.Commitments;

/// <summary>A line of a pasted list: the days it names, or why it was refused.</summary>
public sealed record HolidayLine(int Number, string Text, IReadOnlyList<CalendarDay> Days, RuleBrokenException? Refusal);

/// <summary>
/// The list of holidays and make-up days of one year (放假安排), as a person pastes it: <c>2027-02-05..2027-02-11,holiday,Spring Festival,春节</c>,
/// 休 and 班 for the kinds; or a calendar file. Every line is taken or refused by itself.
/// </summary>
public sealed class HolidayText(int year, IEnumerable<CalendarDay> known)
{
    public const int MostLines = 400;
    public const int LongestText = 64 * 1024;
    private const int LongestRange = 31;
    private static readonly string[] Holidays = ["holiday", "off", "休", "放假", "假"];
    private static readonly string[] MakeUps = ["make-up", "makeup", "work", "班", "上班", "调休上班", "补班"];
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd"];
    private readonly Dictionary<DateOnly, CalendarDayKind> _taken = known.ToDictionary(d => d.Date, d => d.Kind);

    /// <summary>A day as this reads it back.</summary>
    public static string Print(CalendarDay day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd},{(day.Kind == CalendarDayKind.Holiday ? "holiday" : "make-up")},{day.Name.En},{day.Name.Zh}");

    public IReadOnlyList<HolidayLine> Read(string text)
    {
        var lines = CalendarFile.IsOne(text) ? CalendarFile.Lines(text) : text.Split('\n').Select(l => l.Trim());
        return [.. lines.Select((line, i) => (Line: line, Number: i + 1)).Where(l => l.Line.Length > 0 && l.Line[0] != '#').Take(MostLines).Select(l => One(l.Line, l.Number))];
    }

    private HolidayLine One(string line, int number)
    {
        try
        {
            var days = DaysOf(line);
            foreach (var day in days)
            {
                _taken.Add(day.Date, day.Kind);
            }

            return new HolidayLine(number, line, days, null);
        }
        catch (RuleBrokenException refusal)
        {
            return new HolidayLine(number, line, [], refusal);
        }
    }

    private List<CalendarDay> DaysOf(string line)
    {
        var fields = line.Split(',', '，', '\t').Select(f => f.Trim()).ToList();
        if (fields.Count is < 3 or > 4 || fields.Exists(f => f.Any(char.IsControl)) || fields.Skip(2).Any(f => f.Length is 0 or > CalendarDay.NameMaxLength))
        {
            throw new RuleBrokenException("A line is a date or dates, the kind and the name, such as 2027-02-05..2027-02-11,holiday,Spring Festival,春节.");
        }

        var (first, last) = Dates(fields[0]);
        var (kind, name) = (KindOf(fields[1]), new Wording(fields[2], fields[^1]));
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(i => new CalendarDay(first.AddDays(i), kind, name)).ToList();
        days.ForEach(Refuse);
        return days;
    }

    private (DateOnly First, DateOnly Last) Dates(string text)
    {
        var ends = text.Split("..");
        if (ends.Length > 2 || !TryDate(ends[0], out var first) || !TryDate(ends[^1], out var last))
        {
            throw new RuleBrokenException("This is no date. Write it as 2027-02-05, or from..until.");
        }

        if (first.Year != year || last.Year != year)
        {
            throw new RuleBrokenException("This is a day of another year than {0}.", year);
        }

        return last >= first && last.DayNumber - first.DayNumber < LongestRange ? (first, last)
            : throw new RuleBrokenException("The range ends before it begins, or is longer than a month.");
    }

    private static bool TryDate(string text, out DateOnly day) => DateOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static CalendarDayKind KindOf(string word) => Holidays.Contains(word, StringComparer.OrdinalIgnoreCase) ? CalendarDayKind.Holiday
        : MakeUps.Contains(word, StringComparer.OrdinalIgnoreCase) ? CalendarDayKind.MakeUp
        : throw new RuleBrokenException("The kind is holiday (休) or make-up (班).");

    private void Refuse(CalendarDay day)
    {
        if (_taken.TryGetValue(day.Date, out _))
        {
            throw new RuleBrokenException("{0:yyyy-MM-dd} stands in the calendar or in this list already.", day.Date);
        }

        if (day.Kind == CalendarDayKind.MakeUp && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            throw new RuleBrokenException("{0:yyyy-MM-dd} is a working day anyway: only a Saturday or Sunday is made up.", day.Date);
        }
    }
}

/// <summary>A calendar file (.ics) as published for Chinese holidays: whole days, 休 or 班 in the summary. Read as the lines a person would write.</summary>
internal static class CalendarFile
{
    public static bool IsOne(string text) => text.TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> Lines(string text)
    {
        // A line that begins with a blank goes on from the one before.
        var lines = text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).Split('\n');
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            if (line.StartsWith("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                fields.Clear();
            }
            else if (line.StartsWith("END:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                yield return LineOf(fields);
            }
            else if (line.Split(':', 2) is [var name, var value])
            {
                fields[name.Split(';')[0]] = value.Trim();
            }
        }
    }

    private static string LineOf(Dictionary<string, string> fields)
    {
        var (start, summary) = (fields.GetValueOrDefault("DTSTART", ""), fields.GetValueOrDefault("SUMMARY", "").Replace("\\,", " ", StringComparison.Ordinal).Replace(',', ' '));
        var kind = summary.Contains('班', StringComparison.Ordinal) ? "班" : summary.Contains('休', StringComparison.Ordinal) || summary.Contains('假', StringComparison.Ordinal) ? "休" : "?";
        return $"{start}{Until(fields.GetValueOrDefault("DTEND"))},{kind},{summary}";
    }

    // The end of a calendar's event is the day after it.
    private static string Until(string? end) =>
        DateOnly.TryParseExact(end, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > DateOnly.MinValue ? $"..{day.AddDays(-1):yyyyMMdd}" : "";
}
