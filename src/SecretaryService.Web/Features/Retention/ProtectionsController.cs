using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Retention;

public sealed record ProtectionForm
{
    public string? Reason { get; init; }

    /// <summary>The last day; empty: until somebody lifts it.</summary>
    public DateOnly? Until { get; init; }

    [BindNever]
    public RegisterEntry? Entry { get; init; }
}

public sealed class ProtectionFormRules : AbstractValidator<ProtectionForm>
{
    public ProtectionFormRules(Texts<RetentionTexts> texts) => RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength })
        .WithMessage(_ => texts["Say why, in at most {0} characters.", Voiding.ReasonMaxLength]);
}

/// <summary>暂缓匿名化: one entry keeps its personal data, with a reason, and is let go again with one.</summary>
[Route("entries/{id:long}/protection")]
public sealed class ProtectionsController(AppDbContext db, Viewer viewer, OfficeTime time, Texts<RetentionTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.Protect)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await Find(id, ct) is { } entry ? View("Protection", new ProtectionForm { Entry = entry }) : NotFound();

    [HttpPost(""), Authorize(May.Protect)]
    public Task<IActionResult> Create(long id, ProtectionForm form, [FromServices] IValidator<ProtectionForm> rules, CancellationToken ct) =>
        Change(id, form, rules, (entry, reason) => entry.Protect(viewer, time.Now, time.Today, reason, form.Until), texts["The personal data of this entry is protected."], ct);

    [HttpPost("undo"), Authorize(May.Protect)]
    public Task<IActionResult> Destroy(long id, ProtectionForm form, [FromServices] IValidator<ProtectionForm> rules, CancellationToken ct) =>
        Change(id, form, rules, (entry, reason) => entry.Unprotect(reason), texts["The protection is lifted: the retention period holds again."], ct);

    private async Task<IActionResult> Change(long id, ProtectionForm form, IValidator<ProtectionForm> rules, Action<RegisterEntry, string> deed, string said, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } entry)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => { deed(entry, form.Reason!.Trim()); return db.SaveChangesAsync(ct); }))
        {
            return View("Protection", form with { Entry = entry });
        }

        this.Say(said);
        return LocalRedirect(entry.Address());
    }

    private Task<RegisterEntry?> Find(long id, CancellationToken ct) => db.Entries.FirstOrDefaultAsync(e => e.Id == id, ct);
}
