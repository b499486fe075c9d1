using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Visits;

/// <summary>团组来访: many guests at once. Each row becomes a visit, or none does: a wrong one is named with its reason, and all stay in the box.</summary>
[Route("visits/groups")]
public sealed class GroupsController(AnnounceVisit announce, VisitDesk desk, OfficeTime time, Texts<SharedTexts> shared) : Controller
{
    private const int MostRows = 200;

    [HttpGet("new"), Authorize(May.Register)]
    public IActionResult New() => View("Group", new GroupForm { From = time.LocalNow.Date.AddHours(time.LocalNow.Hour + 1) });

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(GroupForm form, [FromServices] IValidator<VisitParticulars> rules, CancellationToken ct)
    {
        if (Refusal(form) is { } refusal)
        {
            ModelState.AddModelError(nameof(form.Rows), refusal);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Group", form);
        }

        var refused = await Announce(form, rules, ct);
        if (refused.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Group", form with { Refused = refused });
        }

        await desk.Save(ct);
        this.Say(desk.Texts["{0} visits announced.", form.Lines.Count()]);
        return LocalRedirect("/visits");
    }

    private async Task<List<RefusedRow>> Announce(GroupForm form, IValidator<VisitParticulars> rules, CancellationToken ct)
    {
        var refused = new List<RefusedRow>();
        foreach (var line in form.Lines)
        {
            if (await Why(form.Row(line), rules, ct) is { } why)
            {
                refused.Add(new RefusedRow(line, why));
            }
        }

        return refused;
    }

    private async Task<string?> Why(VisitParticulars row, IValidator<VisitParticulars> rules, CancellationToken ct)
    {
        if ((await rules.ValidateAsync(row, ct)).Errors.FirstOrDefault() is { } error)
        {
            return error.ErrorMessage;
        }

        try
        {
            await announce.Announce(row, Level.Internal, ct);
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return shared.Of(broken);
        }
    }

    private string? Refusal(GroupForm form) => form.Lines.Count() switch
    {
        0 => desk.Texts["Paste at least one row: name, organisation, telephone, how many."],
        > MostRows => desk.Texts["These are more than {0} rows. Import them as a file.", MostRows],
        _ => form.From is null ? desk.Texts["Say when the guests are expected."] : null,
    };
}
