namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>What a calendar is to do with an appointment (RFC 5546).</summary>
public enum CalendarMethod { Publish, Request, Cancel }

/// <summary>As what somebody is invited.</summary>
public enum InvitedAs { Chair, Required, Optional, Listener }

/// <summary>Somebody with a mail address, as calendars name people.</summary>
public sealed record MailPerson(string? Name, string Mail);

/// <summary>Somebody who is invited; <paramref name="AsksAnswer"/>: his calendar asks him whether he comes.</summary>
public sealed record InvitedPerson(string? Name, string Mail, InvitedAs As = InvitedAs.Required, bool AsksAnswer = false);

/// <summary>An appointment (日程) as it leaves the house. Start, end and stamp are UTC.</summary>
/// <param name="Uid">The same for ever, whatever becomes of the appointment.</param>
/// <param name="Sequence">Rises with every change of time, place or recurrence, so that calendars move it.</param>
/// <param name="Zone">Name of the zone in which it is held: what a clock on the wall there says.</param>
/// <param name="Stamp">When this was said.</param>
public sealed record Appointment(string Uid, int Sequence, DateTime Start, DateTime End, string Zone, DateTime Stamp)
{
    public string? Summary { get; init; }
    public string? Location { get; init; }
    public string? Description { get; init; }
    public string? Url { get; init; }

    /// <summary>Whose appointment it is: the chair of a meeting.</summary>
    public MailPerson? Organizer { get; init; }

    /// <summary>Who writes in the organizer's name: the secretary.</summary>
    public string? SentBy { get; init; }

    /// <summary>Only who may be seen by the recipient: in a letter he alone.</summary>
    public IReadOnlyList<InvitedPerson> Invited { get; init; } = [];
    public bool IsCancelled { get; init; }

    /// <summary>The time is taken, and nothing else is said: no title, place, people or address leave the house.</summary>
    public bool IsBusyOnly { get; init; }
    public bool IsPrivate { get; init; }
}
