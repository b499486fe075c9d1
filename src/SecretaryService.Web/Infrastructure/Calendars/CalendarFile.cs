namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>An .ics file as a form brings it.</summary>
public static class CalendarFile
{
    /// <summary>Its bytes; none of one that is missing or too long, which the reader refuses in its own words.</summary>
    public static async Task<byte[]> Bytes(IFormFile? file, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        if (file is { Length: <= CalendarLines.MostBytes })
        {
            await file.CopyToAsync(bytes, ct);
        }

        return bytes.ToArray();
    }
}
