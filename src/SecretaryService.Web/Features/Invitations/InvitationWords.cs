using System.Globalization;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>
/// What may be said of a meeting outside the house's own pages: in a letter, in somebody's calendar, on a page that a link opens. Of a confidential one neither
/// its topic nor its people nor its agenda, and of one for named persons not even its number.
/// </summary>
public sealed class InvitationWords(Texts<InvitationsTexts> texts)
{
    private const int LongestAgenda = 2000;

    public static bool IsOpen(Meeting meeting) => meeting.Level <= Level.Internal;

    public string Topic(Meeting meeting) => IsOpen(meeting) ? OneLine(meeting.Title) : texts["a meeting"];

    public static string? Number(Meeting meeting) => meeting.Level < Level.Restricted ? meeting.Number : null;

    /// <summary>By the clock where it is held, and the name of that zone.</summary>
    public static string When(Meeting meeting) => $"{Time(meeting)}{Languages.InBrackets(meeting.Zone)}";

    /// <param name="startsAt">As whoever reads it knows it.</param>
    public static string Day(Meeting meeting, DateTime startsAt) => Local(meeting, startsAt).ToString(Languages.IsChinese ? "M月d日" : "d MMMM", CultureInfo.CurrentCulture);

    /// <summary>In its order, with who reports and how long; what is too long for a letter is cut with a mark.</summary>
    public static IReadOnlyList<string> Agenda(Meeting meeting)
    {
        var (lines, left) = (new List<string>(), IsOpen(meeting) ? LongestAgenda : 0);
        foreach (var item in meeting.Items)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{item.No}. {OneLine(item.Title)}") + (item.ReporterName is { } by ? Languages.InBrackets(OneLine(by)) : "");
            if ((left -= line.Length) < 0)
            {
                return lines.Count == 0 ? [] : [.. lines, "…"];
            }

            lines.Add(line);
        }

        return lines;
    }

    public static DateTime Local(Meeting meeting, DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(meeting.Zone));

    public static string Moment(Meeting meeting, DateTime utc) => Local(meeting, utc).ToString(Languages.IsChinese ? "yyyy年M月d日 HH:mm" : "d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    private static string Time(Meeting meeting)
    {
        var (from, until) = (Local(meeting, meeting.StartsAt), Local(meeting, meeting.EndsAt));
        var days = Languages.IsChinese ? "yyyy年M月d日 dddd HH:mm" : "dddd, d MMMM yyyy, HH:mm";
        return $"{from.ToString(days, CultureInfo.CurrentCulture)}–{until.ToString(from.Date == until.Date ? "HH:mm" : days, CultureInfo.CurrentCulture)}";
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
