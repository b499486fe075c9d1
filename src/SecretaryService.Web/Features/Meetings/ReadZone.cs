namespace SecretaryService.Web.Features.Meetings;

/// <summary>A time zone as somebody types it.</summary>
public static class ReadZone
{
    /// <summary>What the form offers, besides the company's own; any other IANA name is understood as well.</summary>
    public static readonly IReadOnlyList<string> Usual =
    [
        "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Singapore", "Asia/Tokyo", "Asia/Dubai", "Australia/Sydney", "Europe/London", "Europe/Berlin", "Europe/Moscow",
        "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo",
    ];

    /// <summary>By its IANA name; a Windows name, which calendars of that world use, is turned into it. None: nobody knows it.</summary>
    public static TimeZoneInfo? Of(string text)
    {
        var name = TimeZoneInfo.TryConvertWindowsIdToIanaId(text.Trim(), out var iana) ? iana : text.Trim();
        return name.Length <= Domain.Meetings.Meeting.ZoneMaxLength && name.Contains('/') && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
    }
}
