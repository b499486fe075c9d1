using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Retention;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Retention;

/// <summary>保存期限: how long the registers say who somebody was. A rule is shown with what it would do, then adopted.</summary>
[Route("settings/retention")]
public sealed class RetentionController(AppDbContext db, ReadRetention read, Viewer viewer, OfficeTime time, Texts<RetentionTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Index(CancellationToken ct) => await Page(new RetentionForm { EffectiveOn = time.Today.AddDays(1) }, null, ct);

    [HttpPost(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Create(RetentionForm form, [FromServices] IValidator<RetentionForm> rules, CancellationToken ct)
    {
        RetentionRule? rule = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(() => { rule = Made(form); return Task.CompletedTask; }))
        {
            return await Page(form, null, ct);
        }

        if (form.Then != RetentionForm.Adopt || form.Previewed != form.ToPreviewed())
        {
            return await Page(form, await read.Preview(rule!, ct), ct);
        }

        db.Add(rule!);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The rule is in force from {0} on.", time.Day(rule!.EffectiveFrom)]);
        return RedirectToAction(nameof(Index));
    }

    private RetentionRule Made(RetentionForm form) => RetentionRule.Make(form.Register, form.Months, form.EffectiveOn!.Value, time.Today, viewer, time.Now);

    private async Task<IActionResult> Page(RetentionForm form, RetentionPreview? preview, CancellationToken ct)
    {
        // What is shown now is what may be adopted next.
        ModelState.Remove(nameof(form.Previewed));
        return View(nameof(Index), form with { Page = await read.Page(preview, ct), Previewed = preview is null ? null : form.ToPreviewed() });
    }
}
