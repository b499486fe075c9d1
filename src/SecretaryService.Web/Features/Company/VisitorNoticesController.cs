using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Company;

/// <summary>What visitors read and accept; empty: the ordinary texts of the house.</summary>
public sealed record VisitorNoticesForm
{
    public string? VisitorNoticeEn { get; init; }
    public string? VisitorNoticeZh { get; init; }
    public string? PrivacyNoticeEn { get; init; }
    public string? PrivacyNoticeZh { get; init; }

    /// <summary>The version that was on screen.</summary>
    public int Version { get; init; }

    public static VisitorNoticesForm Of(Domain.Company company) => new()
    {
        VisitorNoticeEn = company.NoticeIn(Languages.English), VisitorNoticeZh = company.NoticeIn(Languages.Chinese),
        PrivacyNoticeEn = company.PrivacyIn(Languages.English), PrivacyNoticeZh = company.PrivacyIn(Languages.Chinese), Version = company.Revision,
    };

    public Wording? Notice => Wording(VisitorNoticeEn, VisitorNoticeZh, HouseNotices.Ordinary);

    public Wording? Privacy => Wording(PrivacyNoticeEn, PrivacyNoticeZh, HouseNotices.OrdinaryPrivacy);

    // The ordinary text is nobody's choice: it follows the product.
    private static Wording? Wording(string? en, string? zh, Wording ordinary) => string.IsNullOrWhiteSpace(en) ? null
        : new Wording(en.Trim().ReplaceLineEndings("\n"), zh!.Trim().ReplaceLineEndings("\n")) is var wording && wording == ordinary ? null : wording;
}

public sealed class VisitorNoticesFormRules : AbstractValidator<VisitorNoticesForm>
{
    public VisitorNoticesFormRules(Texts<CompanyTexts> texts)
    {
        RuleFor(f => f.VisitorNoticeEn).Must(text => Fits(text, Domain.Company.NoticeMaxLength)).WithMessage(_ => texts["At most {0} characters.", Domain.Company.NoticeMaxLength]);
        RuleFor(f => f.VisitorNoticeZh).Must(text => Fits(text, Domain.Company.NoticeMaxLength)).WithMessage(_ => texts["At most {0} characters.", Domain.Company.NoticeMaxLength]);
        RuleFor(f => f.PrivacyNoticeEn).Must(text => Fits(text, Domain.Company.PrivacyMaxLength)).WithMessage(_ => texts["At most {0} characters.", Domain.Company.PrivacyMaxLength]);
        RuleFor(f => f.PrivacyNoticeZh).Must(text => Fits(text, Domain.Company.PrivacyMaxLength)).WithMessage(_ => texts["At most {0} characters.", Domain.Company.PrivacyMaxLength]);
        RuleFor(f => f.VisitorNoticeZh).Must((f, zh) => string.IsNullOrWhiteSpace(f.VisitorNoticeEn) == string.IsNullOrWhiteSpace(zh)).WithMessage(_ => texts["Write the text in both languages, or leave both empty."]);
        RuleFor(f => f.PrivacyNoticeZh).Must((f, zh) => string.IsNullOrWhiteSpace(f.PrivacyNoticeEn) == string.IsNullOrWhiteSpace(zh)).WithMessage(_ => texts["Write the text in both languages, or leave both empty."]);
    }

    private static bool Fits(string? text, int most) => text is null || text.Trim().ReplaceLineEndings("\n").Length <= most;
}

/// <summary>来访须知 and 隐私告知, in both languages.</summary>
[Route("company/notices")]
public sealed class VisitorNoticesController(AppDbContext db, HouseBook book, Texts<CompanyTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Edit(CancellationToken ct) => View("Notices", VisitorNoticesForm.Of(await db.Companies.AsNoTracking().SingleAsync(ct)));

    [HttpPost(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Update(VisitorNoticesForm form, [FromServices] IValidator<VisitorNoticesForm> rules, CancellationToken ct)
    {
        var company = await db.Companies.SingleAsync(ct);
        if (form.Version != company.Revision)
        {
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError("", texts["Somebody else has changed this meanwhile. Check what you typed and save again."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Notices", form with { Version = company.Revision });
        }

        if (!await this.Accepts(form, rules))
        {
            return View("Notices", form);
        }

        company.Post(form.Notice, form.Privacy);
        await db.SaveChangesAsync(ct);
        book.TurnPage();
        this.Say(texts["The notices are saved. What visitors accepted before keeps its words."]);
        return RedirectToAction(nameof(Edit));
    }
}
