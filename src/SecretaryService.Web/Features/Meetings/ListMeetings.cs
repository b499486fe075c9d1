using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Meetings;

public sealed record MeetingRow(
    long Id, string Number, string Title, DateTime OccurredAt, DateTime EndsAt, MeetingKind Kind, MeetingState State, MinutesState Minutes, string ChairName, string? Where, Urgency Urgency, Level Level)
{
    public static readonly Expression<Func<Meeting, MeetingRow>> From = m => new MeetingRow(
        m.Id, m.Number, m.Title, m.OccurredAt, m.EndsAt, m.Kind, m.State, m.MinutesState, m.ChairName, m.RoomName ?? m.Place, m.Urgency, m.Level);

    public Keyset Place => new(OccurredAt, Id);
}

public sealed record MeetingsPage(Turned<MeetingRow> Turned, MeetingFilter Filter)
{
    public IReadOnlyList<MeetingRow> Rows => Turned.Rows;
}

/// <summary>The meetings, page by page: by time from the entries' own index; narrowed, in the order of planning, from the index of words and facets.</summary>
public sealed class ListMeetings(AppDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int MostAtOnce = 100;
    private static readonly Lines<Meeting, MeetingRow> Lines = new(MeetingRow.From, row => row.Place)
    {
        Whole = meetings => meetings.Include(m => m.Participants).Include(m => m.Agenda).Include(m => m.Parties).AsSplitQuery(),
    };

    public async Task<MeetingsPage> Page(MeetingFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        var turned = filter.IsOfAsked ? await AtMe(ct) : filter.IsOfComing ? await ToCome(ct)
            : filter.IsPlain ? await db.PageOf(Register.Meetings, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(), Lines, newer, older, ct);
        return new MeetingsPage(turned, filter);
    }

    // What one person is asked is a handful, and is read whole: by its own index.
    private async Task<Turned<MeetingRow>> AtMe(CancellationToken ct)
    {
        List<long> owners = [viewer.PersonId, .. viewer.DeputisesFor];
        var ids = await db.Commitments.Where(c => owners.Contains(c.OwnerId) && c.Kind == CommitmentKind.AnswerInvitation && c.Done == null && c.Withdrawn == null).OrderBy(c => c.DueAt).Take(MostAtOnce).Select(c => c.EntryId).ToListAsync(ct);
        return Whole(await db.Meetings.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.OccurredAt).Select(MeetingRow.From).ToListAsync(ct));
    }

    // The next ones first: what lies ahead is looked at from today on.
    private async Task<Turned<MeetingRow>> ToCome(CancellationToken ct)
    {
        var stretch = Stretch.NewerThan(new Keyset(clock.GetUtcNow().UtcDateTime, 0), MostAtOnce);
        return Whole([.. (await db.Latest<Meeting>(Register.Meetings, stretch).Select(MeetingRow.From).ToListAsync(ct)).Where(r => r.State != MeetingState.Cancelled).OrderBy(r => r.OccurredAt)]);
    }

    private static Turned<MeetingRow> Whole(IReadOnlyList<MeetingRow> rows) => new(rows, null, null);
}
