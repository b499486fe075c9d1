using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Standard;

public sealed record AcknowledgementRow(string Name, Wording Department, DateTime? At);

public sealed record AcknowledgementsPage(StandardVersion Version, Due? Due, IReadOnlyList<AcknowledgementRow> Rows);

/// <summary>Clause 1.1: everybody says that he has read the version in force.</summary>
[Route("standard/acknowledgements")]
public sealed class AcknowledgementsController(AppDbContext db, OfficeTime time, Texts<StandardTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.DraftRules)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var version = time.House.StandardOn(time.Today);
        var rows = from e in db.Employees
                   where e.LeftOn == null
                   join a in db.Acknowledgements.Where(a => a.VersionNumber == version.Number) on e.Id equals a.EmployeeId into found
                   from a in found.DefaultIfEmpty()
                   orderby a == null ? 0 : 1, e.Id
                   select new AcknowledgementRow(e.Name, e.Department.Name, a == null ? null : a.At);
        return View("Acknowledgements", new AcknowledgementsPage(version, version.AcknowledgeBy, await rows.ToListAsync(ct)));
    }

    /// <param name="version">The version that was on screen: a newer one must be read first.</param>
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(int version, CancellationToken ct)
    {
        var inForce = time.House.StandardOn(time.Today).Number;
        if (version != inForce)
        {
            this.Say(texts["Version {0} is in force now. Read it, then acknowledge it.", inForce]);
        }
        else if (await db.Acknowledgements.FindAsync([version, db.Viewer.PersonId], ct) is null)
        {
            db.Add(new Acknowledgement(version, db.Viewer.PersonId, time.Now));
            await db.SaveChangesAsync(ct);
            this.Say(texts["Thank you. That you have read version {0} is on record.", version]);
        }

        return RedirectToAction(nameof(StandardController.Index), "Standard");
    }
}
