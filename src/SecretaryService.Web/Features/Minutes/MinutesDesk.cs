using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>The page of the minutes: what is there, and what was typed where it was refused.</summary>
/// <param name="StillOpen">From earlier meetings of the series.</param>
public sealed record MinutesView(Meeting Meeting, IReadOnlyList<MeetingAction> StillOpen)
{
    /// <summary>The item, or the thing settled, whose form comes back.</summary>
    public Guid? At { get; init; }
    public ItemForm? Item { get; init; }
    public ActionForm Action { get; init; } = new();
    public ReviewForm Review { get; init; } = new();
    public SubmissionForm Submission { get; init; } = new();
    public FollowForm Follow { get; init; } = new();
}

/// <summary>What every deed at minutes needs: find the meeting, tell it, save it.</summary>
public sealed class MinutesDesk(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, Texts<MinutesTexts> texts)
{
    private const int MostStillOpen = 50;

    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Texts<MinutesTexts> Texts => texts;

    /// <summary>With everything that a deed looks at.</summary>
    public Task<Meeting?> Find(long id, CancellationToken ct) => Whole(db.Meetings).Include(m => m.Materials).Include(m => m.Checks).Include(m => m.Steps).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    public Task<Meeting?> Look(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        return Whole(db.Meetings.AsNoTrackingWithIdentityResolution()).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);
    }

    public async Task<MinutesView?> Read(long id, CancellationToken ct) => await Look(id, ct) is { } meeting ? new MinutesView(meeting, await StillOpen(meeting, ct)) : null;

    /// <summary>The next meeting of the series that this person sees; minutes name it.</summary>
    public async Task<Meeting?> NextOf(Meeting meeting, CancellationToken ct) => meeting.SeriesKey is not { } series ? null
        : await db.Meetings.IgnoreAutoIncludes().AsNoTracking().Where(m => m.SeriesKey == series && m.OccurredAt > meeting.OccurredAt && (m.State == MeetingState.Planned || m.State == MeetingState.Convened) && m.VoidedAt == null && m.Level <= meeting.Level)
            .OrderBy(m => m.OccurredAt).FirstOrDefaultAsync(ct);

    /// <summary>A thing settled at any meeting that this person sees.</summary>
    public Task<MeetingAction?> Action(Guid key, CancellationToken ct) => db.Set<MeetingAction>().AsNoTracking().Include(a => a.Meeting).FirstOrDefaultAsync(a => a.Key == key, ct);

    private async Task<IReadOnlyList<MeetingAction>> StillOpen(Meeting meeting, CancellationToken ct) => meeting.SeriesKey is not { } series ? []
        : await db.Set<MeetingAction>().AsNoTracking().Include(a => a.Meeting)
            .Where(a => a.Meeting.SeriesKey == series && a.Meeting.OccurredAt < meeting.OccurredAt && a.Meeting.MinutesState == MinutesState.Issued && a.Meeting.VoidedAt == null && a.VerifiedAt == null)
            .OrderBy(a => a.Due).ThenBy(a => a.Id).Take(MostStillOpen).ToListAsync(ct);

    private static IQueryable<Meeting> Whole(IQueryable<Meeting> meetings) => meetings.Include(m => m.Agenda).Include(m => m.Actions).Include(m => m.Reviews).ThenInclude(r => r.Remarks).Include(m => m.Issued)
        .Include(m => m.Participants).Include(m => m.Commitments.Where(c => c.Kind != CommitmentKind.SupplyMaterial)).Include(m => m.Exclusions);
}

/// <summary>A deed that is one form on the page of the minutes. Where the rule refuses, that page says why, and keeps what was typed.</summary>
public abstract class MinutesDeedController(MinutesDesk desk) : Controller
{
    protected MinutesDesk Desk => desk;

    protected async Task<IActionResult> Tell(long id, Action<Meeting> deed, Func<Meeting, string> said, CancellationToken ct, Func<MinutesView, MinutesView>? typed = null)
    {
        if (await desk.Find(id, ct) is not { } meeting)
        {
            return NotFound();
        }

        if (!await this.Tells(() => { deed(meeting); return desk.Save(ct); }))
        {
            return await Page(id, typed, ct);
        }

        this.Say(said(meeting));
        return LocalRedirect(Address(id));
    }

    protected async Task<IActionResult> Page(long id, Func<MinutesView, MinutesView>? typed, CancellationToken ct) =>
        await desk.Read(id, ct) is { } view ? View("Show", typed?.Invoke(view) ?? view) : NotFound();

    protected static string Address(long id) => FormattableString.Invariant($"/meetings/{id}/minutes");
}
