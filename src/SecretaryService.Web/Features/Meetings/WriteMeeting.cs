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
        var planned = await desk.Plan.Run(notes, form.Level, form.ToWish(), await people.Of(form.People, ct), ct);
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

        var (zone, note) = (ZoneOf(form), form.ToNote(desk.Book, ZoneOf(form)));
        var moved = DateOnly.FromDateTime(form.Starts!.Value).DayNumber - LocalDayOf(meeting, zone).DayNumber;
        var others = await Others(meeting, form.Reach, ct);
        await desk.Plan.Change(meeting, note with { SeriesKey = meeting.SeriesKey }, form.ToWish(), ct);
        foreach (var other in others)
        {
            var stay = On(form, LocalDayOf(other, zone).AddDays(moved), zone);
            await desk.Plan.Change(other, note with { Stay = stay, SeriesKey = other.SeriesKey, AnswerBy = null }, form.ToWish(), ct);
        }
    }

    /// <summary>It does not take place, and as many of its series as is said.</summary>
    public async Task<int> Cancel(Meeting meeting, SeriesReach reach, string reason, CancellationToken ct)
    {
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

    private static DateOnly LocalDayOf(Meeting meeting, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(meeting.StartsAt, zone));
}
