using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>By when something for a meeting is due.</summary>
internal static class DueDates
{
    /// <summary>When somebody said so; else the close of work on the working day before it, or as soon as can be when that is past.</summary>
    /// <exception cref="RuleBrokenException">It would be due after the meeting has begun, or on a day off.</exception>
    public static Due Before(Meeting meeting, DateTime? local, House house, DateTime now)
    {
        if (local is { } said)
        {
            var at = house.ToUtc(said);
            return at < meeting.StartsAt ? house.DueAt(at, now) : throw new RuleBrokenException("What is made ready for a meeting is due before it begins. Choose an earlier time.");
        }

        var due = house.CloseOfWorkOn(house.WorkingDaysBefore(meeting.OccurredOn, 1), now);
        return due.At > now && due.At < meeting.StartsAt ? due : Soon(meeting, house, now);
    }

    // Planned at the last moment: half of the time that is left.
    private static Due Soon(Meeting meeting, House house, DateTime now)
    {
        var due = house.DueAfter(now, TimeSpan.FromMinutes(30));
        return due.At < meeting.StartsAt ? due : due with { At = now + ((meeting.StartsAt - now) / 2), On = house.DayOf(now) };
    }
}
