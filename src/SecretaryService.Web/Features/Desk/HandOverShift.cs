using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Desk;

public sealed record ExpectedRow(long Id, string Number, string? CallerName, string? CallerOrganisation, string? ForName, DateTime At);

/// <summary>What the next one at the desk must know.</summary>
public sealed record ShiftPage(
    IReadOnlyList<PromiseRow> Mine, IReadOnlyList<PromiseRow> OfOthers, IReadOnlyList<PromiseRow> Messages, IReadOnlyList<ExpectedRow> Expected, int Drafts);

/// <summary>交接班: my open promises go to the next one, each with its own line in its own log.</summary>
public sealed class HandOverShift(AppDbContext db, HouseBook book, Viewer viewer, OfficeTime time)
{
    private const int MostRows = 60;
    private static readonly TimeSpan StillExpected = TimeSpan.FromHours(4);

    public async Task<ShiftPage> Page(CancellationToken ct)
    {
        var secretaries = book.Directory.Colleagues.Where(c => c.Role == Role.Secretary && c.Id != viewer.PersonId).Select(c => c.Id).ToList();
        var since = time.Now - StillExpected;
        return new ShiftPage(
            await Rows(db.Commitments.OwedBy(viewer.PersonId), ct),
            await Rows(db.Commitments.Open.Where(c => secretaries.Contains(c.OwnerId)), ct),
            await Rows(db.Commitments.Open.Where(c => c.Kind == CommitmentKind.Message && c.OwnerId != viewer.PersonId && !secretaries.Contains(c.OwnerId)), ct),
            await db.Calls.Where(c => c.CallsAgainAt > since && c.VoidedAt == null).OrderBy(c => c.CallsAgainAt).Take(MostRows)
                .Select(c => new ExpectedRow(c.Id, c.Number, c.CallerName, c.CallerOrganisation, c.ForName, c.CallsAgainAt!.Value)).ToListAsync(ct),
            await db.Drafts.CountAsync(d => d.OwnerId == viewer.PersonId, ct));
    }

    /// <summary>Only what is the viewer's own: a number typed by hand takes nothing from anybody.</summary>
    /// <exception cref="RuleBrokenException">One of them cannot go to this colleague; nothing is passed on then.</exception>
    public async Task<int> Run(ShiftForm form, CancellationToken ct)
    {
        var to = book.Directory.Find(form.To!)!.AsPerson;
        var chosen = await db.Commitments.OwedBy(viewer.PersonId).Where(c => form.Chosen.Contains(c.Id)).Include(c => c.Entry).ThenInclude(e => e.Exclusions).ToListAsync(ct);
        foreach (var commitment in chosen)
        {
            commitment.PassOn(to, viewer, time.Now, string.IsNullOrWhiteSpace(form.Words) ? "交接班 · shift hand-over" : form.Words.Trim());
        }

        await db.SaveChangesAsync(ct);
        return chosen.Count;
    }

    private static Task<List<PromiseRow>> Rows(IQueryable<Commitment> commitments, CancellationToken ct) =>
        commitments.NextDueFirst.Take(MostRows).Select(PromiseRow.From).ToListAsync(ct);
}
