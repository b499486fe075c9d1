using System.Globalization;

namespace SecretaryService.Domain.Meetings;

/// <summary>The fixed words of minutes, their numbers and their times: in Chinese or in English, in the zone of those who met.</summary>
internal sealed class MinutesWords(bool chinese, string zone, bool activity = false)
{
    private const string Figures = "零一二三四五六七八九";
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(zone);

    public string Language => chinese ? "zh-CN" : "en";

    public string this[string inChinese, string inEnglish] => chinese ? inChinese : inEnglish;

    /// <summary>An activity has a report rather than minutes.</summary>
    public string this[(string Chinese, string English) meeting, (string Chinese, string English) report] =>
        activity ? this[report.Chinese, report.English] : this[meeting.Chinese, meeting.English];

    /// <summary>In the language of the topic, for the kind of the meeting.</summary>
    public static MinutesWords Of(Meeting meeting) => new(IsChinese(meeting.Title), meeting.Zone, meeting.Kind.IsActivity());

    /// <summary>A topic with one Chinese character is Chinese.</summary>
    public static bool IsChinese(string topic) => topic.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    public string Moment(DateTime utc)
    {
        var local = Local(utc);
        return $"{Day(DateOnly.FromDateTime(local))}{this["", ", "]}{Clock(local)}";
    }

    public string Stretch(DateTime from, DateTime until)
    {
        var (begins, ends) = (Local(from), Local(until));
        return $"{Moment(from)}{this["至", " to "]}{(begins.Date == ends.Date ? Clock(ends) : Moment(until))}";
    }

    public string Day(DateOnly day) => chinese ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日") : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>一、二、… as an official paper counts; at most forty items.</summary>
    public string No(int no) => chinese ? $"{Counted(no)}、" : string.Create(CultureInfo.InvariantCulture, $"{no}\\. ");

    private DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, _zone);

    private static string Clock(DateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Counted(int no) => no switch
    {
        < 10 => $"{Figures[no]}",
        < 20 => no == 10 ? "十" : $"十{Figures[no % 10]}",
        _ => $"{Figures[no / 10]}十{(no % 10 == 0 ? "" : Figures[no % 10])}",
    };
}
