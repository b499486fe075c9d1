using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Meetings;

/// <param name="Mine">This viewer's own line, or that of whom he acts for; none where he is not invited.</param>
/// <param name="Others">The other meetings of the series.</param>
/// <param name="Typed">What was typed into the form that was refused.</param>
public sealed record MeetingView(Meeting Meeting, IReadOnlyList<TrailRow> Trail, MeetingParticipant? Mine, IReadOnlyList<SeriesRow> Others)
{
    /// <summary>So many people have their forms on the page. Where there are more, each has a link to his.</summary>
    private const int MostForms = 100;

    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    /// <summary>The keeper of its room has not said yes yet.</summary>
    public bool RoomWaits { get; init; }

    /// <summary>Who of those invited is taken at its time already, to whoever prepares it.</summary>
    public IReadOnlyList<string> Taken { get; init; } = [];

    /// <summary>Of many, the one whose forms are wanted.</summary>
    public Guid? Chosen { get; init; }

    public bool ShowsFormsOf(MeetingParticipant person) => person.Key == Chosen || Meeting.Participants.Count <= MostForms;
}

public sealed record SeriesRow(long Id, string Number, DateTime StartsAt, MeetingState State);

/// <summary>What every deed at a meeting needs: find it, tell it, save it.</summary>
public sealed class MeetingDesk(AppDbContext db, HouseBook book, PlanMeeting plan, TimeProvider clock, Texts<MeetingsTexts> texts)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public AppDbContext Db => db;

    public HouseBook Book => book;

    public House House => book.House;

    public PlanMeeting Plan => plan;

    public Viewer Viewer => db.Viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Texts<MeetingsTexts> Texts => texts;

    /// <summary>With everything that is changed with it: not what was said at it.</summary>
    public Task<Meeting?> Find(long id, CancellationToken ct) => Whole(db.Meetings).FirstOrDefaultAsync(m => m.Id == id, ct);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    public async Task<MeetingView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await ToShow(db.Meetings.AsNoTracking()).FirstOrDefaultAsync(m => m.Id == id, ct) is not { } meeting)
        {
            return null;
        }

        var others = meeting.SeriesKey is not { } series ? []
            : await db.Meetings.Where(m => m.SeriesKey == series && m.Id != id).OrderBy(m => m.OccurredAt).Select(m => new SeriesRow(m.Id, m.Number, m.OccurredAt, m.State)).ToListAsync(ct);
        return new MeetingView(meeting, await db.TrailOf(id, ct), meeting.Of(Viewer), others) { RoomWaits = await RoomWaits(meeting, ct), Taken = await TakenAt(meeting, ct) };
    }

    // Whoever sees the meeting may know whether it has its room.
    private async Task<bool> RoomWaits(Meeting meeting, CancellationToken ct) => meeting is { IsAhead: true, ReservationId: { } room }
        && await db.Reservations.IgnoreQueryFilters(PastFilter).AnyAsync(r => r.Id == room && r.IsApprovalWanted && r.ApprovedAt == null && r.EndedAt == null, ct);

    private async Task<IReadOnlyList<string>> TakenAt(Meeting meeting, CancellationToken ct)
    {
        if (!meeting.IsAhead || !meeting.MayBePreparedBy(Viewer))
        {
            return [];
        }

        var people = meeting.Invited.Where(p => p.PersonId is not null && p.Seat != Attendance.Reserve && p.Answer is not (MeetingAnswer.Declined or MeetingAnswer.Deputy)).ToDictionary(p => p.PersonId!.Value, p => p.Name);
        people.TryAdd(meeting.ChairId, meeting.ChairName);
        return [.. (await db.BusyOf(people.Keys, meeting.Stay, meeting.Id, ct)).Select(b => b.PersonId).Distinct().Select(id => people[id])];
    }

    /// <summary>To be looked at alone: people, agenda and papers, and no promises.</summary>
    public async Task<MeetingView?> Glance(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var meetings = db.Meetings.AsNoTracking().Include(m => m.Participants).Include(m => m.Agenda).Include(m => m.Materials).Include(m => m.Parties.Where(p => p.PersonId == Viewer.PersonId));
        return await meetings.AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct) is { } meeting ? new MeetingView(meeting, [], meeting.Of(Viewer), []) : null;
    }

    private static IQueryable<Meeting> Whole(IQueryable<Meeting> meetings) => With(meetings).Include(m => m.Commitments).ThenInclude(c => c.Steps).Include(m => m.Parties).AsSplitQuery();

    // Of a thousand promises to answer or to read, no page shows one: the people themselves say it.
    private IQueryable<Meeting> ToShow(IQueryable<Meeting> meetings) => With(meetings).Include(m => m.Actions).Include(m => m.Parties.Where(p => p.PersonId == Viewer.PersonId))
        .Include(m => m.Commitments.Where(c => c.Kind != CommitmentKind.AnswerInvitation && c.Kind != CommitmentKind.ReceiveMinutes)).ThenInclude(c => c.Steps).AsSplitQuery();

    private static IQueryable<Meeting> With(IQueryable<Meeting> meetings) => meetings.Include(m => m.Participants).Include(m => m.Agenda).Include(m => m.Materials).Include(m => m.Checks).Include(m => m.Steps).Include(m => m.Tasks).Include(m => m.Exclusions);
}

/// <summary>A deed that is one form on a page of the meeting. Where the rule refuses, that page says why, and keeps what was typed.</summary>
public abstract class MeetingDeedController(MeetingDesk desk) : Controller
{
    protected MeetingDesk Desk => desk;

    /// <summary>The page on which the forms stand: after the number of the meeting, and the name of its view.</summary>
    protected virtual (string Path, string View) Page => ("", "/Features/Meetings/Show.cshtml");

    protected Task<IActionResult> Tell(long id, Action<Meeting> deed, Func<Meeting, string> said, CancellationToken ct) =>
        Tell(id, meeting => { deed(meeting); return desk.Save(ct); }, said, ct);

    protected async Task<IActionResult> Tell(long id, Func<Meeting, Task> deed, Func<Meeting, string> said, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } meeting)
        {
            return NotFound();
        }

        if (!await this.Tells(() => deed(meeting)))
        {
            return View(Page.View, await desk.Read(id, ct) is { } view ? view with { Typed = Request.Form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal) } : null);
        }

        this.Say(said(meeting));
        return LocalRedirect(FormattableString.Invariant($"/meetings/{id}{Page.Path}"));
    }

    /// <exception cref="RuleBrokenException">Nothing was said, or too much.</exception>
    protected static string Said(string? reason) => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength } said ? said
        : throw new RuleBrokenException("Say why, in at most {0} characters.", Voiding.ReasonMaxLength);

    /// <exception cref="RuleBrokenException">The directory knows nobody of this name.</exception>
    protected Domain.Staff.Colleague ColleagueOf(string? typed) => desk.Book.Directory.Find(typed ?? "") ?? throw new RuleBrokenException("Choose a colleague who is in the house.");
}
