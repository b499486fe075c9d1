using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Registers;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Calls;

/// <param name="Query">What the list is narrowed to at the moment, as in its address.</param>
public sealed record ViewForm(string? Name, string? Query);

/// <summary>Everybody's own views of the register of calls.</summary>
[Route("calls/views")]
public sealed class ViewsController(AppDbContext db, Viewer viewer, ListCalls list, Texts<CallsTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(ViewForm form, CancellationToken ct)
    {
        var filter = ReadFilter.Of(form.Query ?? "");
        if (!await this.Tells(() => Keep(form.Name?.Trim() ?? "", filter.ToQuery(), ct)))
        {
            ViewData["ViewName"] = form.Name;
            return View("Index", await list.Page(filter, null, null, ct));
        }

        this.Say(texts["The view {0} is kept.", form.Name!.Trim()]);
        return LocalRedirect($"/calls?{filter.ToQuery()}");
    }

    [HttpPost("{id:long}/removal"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Remove(long id, CancellationToken ct)
    {
        if (await db.SavedViews.FirstOrDefaultAsync(v => v.Id == id && v.PersonId == viewer.PersonId, ct) is not { } view)
        {
            return NotFound();
        }

        db.Remove(view);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The view {0} is removed.", view.Name]);
        return LocalRedirect("/calls");
    }

    private async Task Keep(string name, string query, CancellationToken ct)
    {
        if (await db.SavedViews.CountAsync(v => v.PersonId == viewer.PersonId && v.Register == Register.Calls, ct) >= SavedView.MostPerPerson)
        {
            throw new RuleBrokenException("At most {0} views are kept. Remove one first.", SavedView.MostPerPerson);
        }

        db.Add(new SavedView(viewer, Register.Calls, name, query));
        await db.SaveChangesAsync(ct);
    }
}
