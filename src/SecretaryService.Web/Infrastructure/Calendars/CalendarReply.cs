using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using SecretaryService.Domain;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>What somebody's calendar answered to an invitation.</summary>
public enum ReplyAnswer { Accepted, Declined, Tentative, Delegated }

/// <summary>An answer that a calendar sent (RFC 5546, REPLY).</summary>
/// <param name="Sequence">Of the invitation that it answers: whoever was asked again since has answered the old one.</param>
/// <param name="Stamp">When it was given, UTC: of two the later counts.</param>
public sealed record CalendarReply(string Uid, int Sequence, DateTime? Stamp, string Mail, ReplyAnswer Answer)
{
    /// <summary>The address of whoever comes instead.</summary>
    public string? DelegatedTo { get; init; }
    public string? Comment { get; init; }

    /// <exception cref="RuleBrokenException">It is no answer, or that of several people.</exception>
    public static CalendarReply Read(ReadOnlySpan<byte> file)
    {
        var calendars = ReadCalendar.Load(CalendarLines.Of(file));
        return ReadCalendar.Reading(() => calendars is [var calendar] && calendar.Events is [{ } answered] && string.Equals(calendar.Method, "REPLY", StringComparison.OrdinalIgnoreCase)
            ? Of(answered) : throw NoAnswer());
    }

    private static CalendarReply Of(CalendarEvent answered)
    {
        // Who hands on names himself and the other; of both, he is the one who answers.
        var mine = answered.Attendees.Where(a => a.DelegatedFrom is not { Count: > 0 }).ToList();
        return answered.Uid is { Length: > 0 and <= 200 } uid && mine is [var attendee] && ReadCalendar.MailOf(attendee.Value) is { } mail
            ? new CalendarReply(uid, Math.Max(answered.Sequence, 0), ReadCalendar.Stamp(answered), mail, AnswerOf(attendee))
            {
                DelegatedTo = DelegateOf(attendee), Comment = PlainText.Of(string.Join('\n', answered.Comments)),
            }
            : throw NoAnswer();
    }

    private static ReplyAnswer AnswerOf(Attendee attendee) => attendee.ParticipationStatus?.ToUpperInvariant() switch
    {
        "ACCEPTED" => ReplyAnswer.Accepted,
        "DECLINED" => ReplyAnswer.Declined,
        "TENTATIVE" => ReplyAnswer.Tentative,
        "DELEGATED" => ReplyAnswer.Delegated,
        _ => throw NoAnswer(),
    };

    private static string? DelegateOf(Attendee attendee) => attendee.DelegatedTo is [var to, ..] && Uri.TryCreate(to, UriKind.Absolute, out var address) ? ReadCalendar.MailOf(address) : null;

    private static RuleBrokenException NoAnswer() => new("This .ics file is no answer to an invitation.");
}
