using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>What was typed becomes a meeting, or those of a series; a change goes as far into its series as somebody says.</summary>
public sealed class WriteMeeting(MeetingDesk desk, ReadPeople people)
{
    /// <exception cref="RuleBrokenException">It cannot be held so, or somebody is not known.</exception>
    public async Task<IReadOnlyList<Meeting>> Plan(MeetingForm form, CancellationToken ct)
    {
        var (note, stays) = (form.ToNote(desk.Book, ZoneOf(form)), StaysOf(form));
        var series = stays.Count > 1 ? Guid.CreateVersion7() : (Guid?)null;
        List<MeetingNote> notes = [.. stays.Select(stay => note with { Stay = stay, SeriesKey = series, AnswerBy = stay == note.Stay ? note.AnswerBy : null })];
        var planned = await desk.Plan.Run(notes, form.Level, form.ToWish(), await people.WithChair(note.Chair, form.People, ct), ct);
        foreach (var meeting in planned)
        {
            foreach (var item in ItemForm.Lines(form.Items))
            {
                meeting.AddItem(item.ToNote(desk.Book.Directory), desk.Viewer);
            }
        }

        await desk.Save(ct);
        return planned;
    }

    /// <summary>When it is, as often as it is wanted.</summary>
    /// <exception cref="RuleBrokenException">It has no end, or the clocks were put forward over one of its times.</exception>
    public IReadOnlyList<Stay> StaysOf(MeetingForm form)
    {
        var (zone, house, first) = (ZoneOf(form), desk.House, DateOnly.FromDateTime(form.Starts!.Value));
        var days = form.ToRecurrence()?.DaysFrom(first, day => house.CalendarOn(day).IsWorkingDay(day)) ?? [first];
        return [.. days.Select(day => On(form, day, zone))];
    }

    /// <exception cref="RuleBrokenException">The clocks were put forward over it.</exception>
    public Stay StayOf(MeetingParticulars form) => On(form, DateOnly.FromDateTime(form.Starts!.Value), ZoneOf(form));

    /// <exception cref="RuleBrokenException">Another changed it meanwhile, or one of them cannot be held so.</exception>
    public async Task Change(Meeting meeting, MeetingChangeForm form, CancellationToken ct)
    {
        if (meeting.Version != form.Version)
        {
            throw new RuleBrokenException("Somebody else has changed this meanwhile. What you see now is the present state; save again if yours shall stand.");
        }

        var (zone, note, before, room) = (ZoneOf(form), form.ToNote(desk.Book, ZoneOf(form)) with { SeriesKey = meeting.SeriesKey }, MeetingNote.Of(meeting), meeting.RoomId);
        var others = await Others(meeting, form.Reach, ct);
        // Towards a later time the last one goes first: none is to stand in the place that the next one is about to leave.
        var all = others.Append(meeting).OrderBy(m => note.Stay.From > before.Stay.From ? -m.StartsAt.Ticks : m.StartsAt.Ticks).ToList();
        foreach (var one in all)
        {
            var (own, wish) = (MeetingNote.Of(one), form.ToWish());
            await desk.Plan.Change(one, one == meeting ? note : note.Onto(own, before, StayOf(own, before, form, zone)),
                one == meeting || wish.RoomId != room ? wish : wish with { RoomId = one.RoomId }, ct);
            if (own.Chair.Id != one.ChairId && !one.Invited.Any(p => p.PersonId == one.ChairId))
            {
                one.Invite([people.Chair(note.Chair)], desk.Viewer);
                await desk.Save(ct);
            }
        }
    }

    // Another day or hour is the same for all of them; whichever was moved alone stays where it was moved to.
    private static Stay StayOf(MeetingNote own, MeetingNote before, MeetingChangeForm form, TimeZoneInfo zone)
    {
        var (was, here) = (LocalOf(before), LocalOf(own));
        var isMoved = form.Starts!.Value != was || form.Ends!.Value - form.Starts.Value != before.Stay.Until - before.Stay.From || form.Zone != before.Zone;
        return !isMoved || here.TimeOfDay != was.TimeOfDay || own.Stay.Until - own.Stay.From != before.Stay.Until - before.Stay.From || own.Zone != before.Zone ? own.Stay
            : On(form, DateOnly.FromDateTime(here.AddDays((form.Starts.Value.Date - was.Date).Days)), zone);
    }

    /// <summary>It does not take place, and as many of its series as is said.</summary>
    /// <exception cref="RuleBrokenException">How many is none of the answers, or one of them is not to be cancelled any more.</exception>
    public async Task<int> Cancel(Meeting meeting, SeriesReach reach, string reason, CancellationToken ct)
    {
        if (!Enum.IsDefined(reach))
        {
            throw new RuleBrokenException("Say how far into the series.");
        }

        var others = await Others(meeting, reach, ct);
        foreach (var one in others.Prepend(meeting))
        {
            await desk.Plan.Cancel(one, reason, ct);
        }

        return others.Count + 1;
    }

    private async Task<List<Meeting>> Others(Meeting meeting, SeriesReach reach, CancellationToken ct)
    {
        if (reach == SeriesReach.ThisOne || meeting.SeriesKey is not { } series)
        {
            return [];
        }

        var ids = await desk.Db.Meetings.Where(m => m.SeriesKey == series && m.Id != meeting.Id && m.VoidedAt == null && (m.State == MeetingState.Planned || m.State == MeetingState.Convened)
            && m.OccurredAt > desk.Now && (reach == SeriesReach.All || m.OccurredAt > meeting.OccurredAt)).OrderBy(m => m.OccurredAt).Select(m => m.Id).ToListAsync(ct);
        var found = new List<Meeting>();
        foreach (var id in ids)
        {
            if (await desk.Find(id, ct) is { } other)
            {
                found.Add(other);
            }
        }

        return found;
    }

    private TimeZoneInfo ZoneOf(MeetingParticulars form) => ReadZone.Of(form.Zone ?? "") ?? TimeZoneInfo.FindSystemTimeZoneById(desk.House.Company.Zone);

    // The wall clock is the truth of a series: ten o'clock stays ten o'clock when the clocks change.
    private static Stay On(MeetingParticulars form, DateOnly day, TimeZoneInfo zone)
    {
        var starts = day.ToDateTime(TimeOnly.FromDateTime(form.Starts!.Value));
        return new Stay(House.ToUtc(starts, zone), House.ToUtc(starts + (form.Ends!.Value - form.Starts.Value), zone));
    }

    private static DateTime LocalOf(MeetingNote note) => TimeZoneInfo.ConvertTimeFromUtc(note.Stay.From, TimeZoneInfo.FindSystemTimeZoneById(note.Zone));
}
