using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Visits;

/// <summary>What every deed at a visit needs: find it, tell it, save it, and go back to where the button was pressed.</summary>
public sealed class VisitDesk(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, Texts<VisitsTexts> texts)
{
    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Texts<VisitsTexts> Texts => texts;

    public Task<Visit?> Find(long id, CancellationToken ct) =>
        db.Visits.Include(v => v.Commitments).Include(v => v.Exclusions).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == id, ct);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    public Task<VisitView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        return new ReadVisits(db, book).One(id, ct);
    }
}

/// <summary>A deed that is one button: no form of its own. Where the rule refuses, the visit's page says why.</summary>
public abstract class VisitDeedController(VisitDesk desk) : Controller
{
    protected VisitDesk Desk => desk;

    /// <param name="undo">The address that takes the deed back; none where it cannot be.</param>
    protected async Task<IActionResult> Tell(long id, string? returnUrl, Action<Visit> deed, Func<Visit, string>? said, string? undo, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } visit)
        {
            return NotFound();
        }

        if (!await this.Tells(() => { deed(visit); return desk.Save(ct); }))
        {
            return View("Show", await desk.Read(id, ct));
        }

        if (said is not null)
        {
            this.Say(said(visit), undo);
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : FormattableString.Invariant($"/visits/{id}"));
    }
}
