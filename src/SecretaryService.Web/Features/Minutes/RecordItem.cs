using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Minutes;

/// <param name="IsRefused">Another wrote here meanwhile; this is what he wrote.</param>
public sealed record Recorded(AgendaItem Item, bool IsRefused);

/// <summary>
/// One item of the minutes is saved. Two who write at different items never disturb one another: whoever loses the race for the meeting's version reads again and
/// saves his; at the same item, the second is told.
/// </summary>
public sealed class RecordItem(AppDbContext db, WriteGate gate, Viewer viewer, TimeProvider clock)
{
    private const int Tries = 4;

    /// <summary>In a transaction of its own, as the page saves by itself.</summary>
    /// <returns>Nothing where there is no such meeting for this person.</returns>
    /// <exception cref="RuleBrokenException">The minutes are not open, or not this person's to write.</exception>
    public async Task<Recorded?> Write(long id, Guid key, ItemForm form, CancellationToken ct)
    {
        await using var deed = await gate.Begin(db, ct);
        var recorded = await WriteHere(id, key, form, ct);
        await deed.Commit();
        return recorded;
    }

    /// <returns>Nothing where there is no such meeting for this person.</returns>
    /// <exception cref="RuleBrokenException">The minutes are not open, or not this person's to write.</exception>
    public async Task<Recorded?> WriteHere(long id, Guid key, ItemForm form, CancellationToken ct)
    {
        for (var tried = 1; ; tried++)
        {
            db.ChangeTracker.Clear();
            if (await db.Meetings.Include(m => m.Agenda).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct) is not { } meeting)
            {
                return null;
            }

            var note = form.ToNote();
            if (meeting.Agenda.FirstOrDefault(a => a.Key == key) is { } item && item.RecordNo != form.BasedOn && item.Record != note && meeting.MayBeRecordedBy(viewer))
            {
                return new Recorded(item, true);
            }

            meeting.Record(key, note, form.BasedOn, viewer, clock.GetUtcNow().UtcDateTime);
            try
            {
                await db.SaveChangesAsync(ct);
                return new Recorded(meeting.Agenda.Single(a => a.Key == key), false);
            }
            catch (DbUpdateConcurrencyException) when (tried < Tries)
            {
                // Somebody saved another item in the same moment.
            }
        }
    }
}
