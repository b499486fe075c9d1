using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Company;

/// <summary>What the company says of itself: name, greeting, address, zone.</summary>
[Route("company")]
public sealed class CompanyController(AppDbContext db, HouseBook book, Texts<CompanyTexts> texts) : Controller
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    [HttpGet(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Edit(CancellationToken ct) => Page(CompanyForm.Of(await db.Companies.AsNoTracking().SingleAsync(ct)));

    [HttpPost(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Update(CompanyForm form, [FromServices] IValidator<CompanyForm> rules, CancellationToken ct)
    {
        var company = await db.Companies.SingleAsync(ct);
        if (form.Version != company.Revision)
        {
            // What was typed stays in the form, which is now about the newer version: saving it again is a choice made knowingly.
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError("", texts["Somebody else has changed this meanwhile: the company is now called {0}. Check what you typed and save again.", company.Name.In(Language)]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page(form with { Version = company.Revision });
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Describe(company, form, ct)))
        {
            return Page(form);
        }

        this.Say(texts["The particulars of the company are saved."]);
        return RedirectToAction(nameof(Edit));
    }

    private static string Language => System.Globalization.CultureInfo.CurrentUICulture.Name;

    // Whether anything is registered is asked past the filter: an administrator sees no entry.
    private async Task Describe(Domain.Company company, CompanyForm form, CancellationToken ct)
    {
        company.Describe(form.ToProfile(), await db.Entries.IgnoreQueryFilters(PastFilter).AnyAsync(ct));
        await db.SaveChangesAsync(ct);
        book.TurnPage();
    }

    private ViewResult Page(CompanyForm form)
    {
        var zones = TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(id => id.Contains('/', StringComparison.Ordinal)).Append(book.House.Company.Zone).Distinct(StringComparer.Ordinal);
        ViewData["Zones"] = zones.Order(StringComparer.Ordinal).Select(id => new SelectListItem(id, id));
        return View(nameof(Edit), form);
    }
}
