using System.Globalization;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Infrastructure.Times;

/// <summary>Times as the house reads them: its zone, the reader's language, the year only when it is not this one.</summary>
public sealed class OfficeTime(HouseBook book, TimeProvider clock, Texts<SharedTexts> texts)
{
    public House House => book.House;

    /// <summary>UTC.</summary>
    public DateTime Now { get; } = clock.GetUtcNow().UtcDateTime;

    public DateTime LocalNow => House.ToLocal(Now);

    public DateOnly Today => House.DayOf(Now);

    /// <summary>10:41 today, otherwise 14 Oct 10:41.</summary>
    public string Moment(DateTime utc)
    {
        var local = House.ToLocal(utc);
        var day = DateOnly.FromDateTime(local);
        return day == Today ? Clock(local) : $"{Day(day)} {Clock(local)}";
    }

    /// <summary>With its date even today, for paper and for a journal read later.</summary>
    public string InFull(DateTime utc)
    {
        var local = House.ToLocal(utc);
        return local.ToString(Languages.IsChinese ? "yyyy-MM-dd HH:mm" : "d MMM yyyy, HH:mm", CultureInfo.CurrentCulture);
    }

    /// <summary>From when until when, for paper: the day is said once where it is one.</summary>
    public string InFull(DateTime from, DateTime until) => $"{InFull(from)}–{(House.DayOf(from) == House.DayOf(until) ? Clock(House.ToLocal(until)) : InFull(until))}";

    public string Day(DateOnly day) => (Languages.IsChinese, day.Year == Today.Year) switch
    {
        (true, true) => day.ToString("MM-dd", CultureInfo.InvariantCulture),
        (true, false) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (false, true) => day.ToString("d MMM", CultureInfo.InvariantCulture),
        (false, false) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
    };

    public string Clock(DateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>27 min, 17 h, from two days on 2 days.</summary>
    public string Length(TimeSpan span) => span switch
    {
        { TotalMinutes: < 60 } => texts["{0} min", (int)span.TotalMinutes],
        { TotalHours: < 48 } => texts["{0} h", (int)span.TotalHours],
        _ => texts["{0} days", (int)span.TotalDays],
    };

    /// <summary>How late, or in how long.</summary>
    public string Until(DateTime dueUtc) => dueUtc < Now ? texts["{0} late", Length(Now - dueUtc)] : texts["in {0}", Length(dueUtc - Now)];

    /// <summary>Machine-readable, for the datetime attribute.</summary>
    public static string Iso(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
