using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

public sealed record VoidingForm
{
    public string? Reason { get; init; }

    [BindNever]
    public Call? Call { get; init; }
}

public sealed class VoidingFormRules : AbstractValidator<VoidingForm>
{
    public VoidingFormRules(Texts<CallsTexts> texts) => RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength })
        .WithMessage(_ => texts["Say why it is void, in at most {0} characters.", Voiding.ReasonMaxLength]);
}

/// <summary>作废: never deleted, struck out with a reason.</summary>
[Route("calls/{id:long}/voiding")]
public sealed class VoidingsController(AppDbContext db, Viewer viewer, OfficeTime time, Texts<CallsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await Find(id, ct) is { } call ? View("Voiding", new VoidingForm { Call = call }) : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, VoidingForm form, [FromServices] IValidator<VoidingForm> rules, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } call)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Void(call, form, ct)))
        {
            return View("Voiding", form with { Call = call });
        }

        this.Say(texts["{0} is void.", call.Number]);
        return RedirectToAction(nameof(CallsController.Show), "Calls", new { id });
    }

    private Task Void(Call call, VoidingForm form, CancellationToken ct)
    {
        call.Void(viewer, time.Now, form.Reason!.Trim());
        return db.SaveChangesAsync(ct);
    }

    private Task<Call?> Find(long id, CancellationToken ct) => db.Calls.Include(c => c.Commitments).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct);
}
