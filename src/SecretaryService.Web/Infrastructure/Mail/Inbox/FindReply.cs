using MimeKit;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Calendars;

namespace SecretaryService.Web.Infrastructure.Mail.Inbox;

/// <summary>Takes the answer of a calendar out of a letter: one, and of whoever wrote the letter.</summary>
internal static class FindReply
{
    // Some send it beside the text and as a file besides.
    private const int MostParts = 4;

    /// <returns>The answer, or in a few words of ours why there is none: nothing of the letter itself.</returns>
    public static (CalendarReply? Reply, string Why) In(MimeMessage letter)
    {
        if (letter.From.Mailboxes.ToList() is not [{ Address: { Length: > 0 } from }])
        {
            return (null, "it has no sender, or several");
        }

        var parts = letter.BodyParts.OfType<MimePart>().Where(IsCalendar).Take(MostParts).ToList();
        var replies = parts.Select(Read).OfType<CalendarReply>().ToList();
        return replies is not [var reply, ..] ? (null, parts.Count == 0 ? "it holds no answer of a calendar" : "its answer cannot be read")
            : string.Equals(reply.Mail, from, StringComparison.OrdinalIgnoreCase) ? (reply, "") : (null, "it answers for somebody else than its sender");
    }

    private static bool IsCalendar(MimePart part) => part.ContentType.IsMimeType("text", "calendar") || part.ContentType.IsMimeType("application", "ics");

    private static CalendarReply? Read(MimePart part)
    {
        try
        {
            return part.Content is null ? null : CalendarReply.Read(Bytes(part));
        }
        catch (Exception e) when (e is RuleBrokenException or FormatException or IOException)
        {
            return null;
        }
    }

    private static byte[] Bytes(MimePart part)
    {
        using var decoded = part.Content!.Open();
        using var bytes = new MemoryStream();
        var (buffer, read) = (new byte[8192], 0);
        while (bytes.Length <= CalendarLines.MostBytes && (read = decoded.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
