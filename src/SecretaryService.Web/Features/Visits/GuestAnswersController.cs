using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Visits;

public sealed record AnswerForm
{
    public int? Welcome { get; init; }
    public int? Help { get; init; }
    public int? Waiting { get; init; }
    public string? Words { get; init; }
}

public sealed class AnswerFormRules : AbstractValidator<AnswerForm>
{
    public AnswerFormRules(Texts<VisitsTexts> texts)
    {
        RuleFor(f => f.Welcome).Must(Given).WithMessage(_ => texts["Choose 1 to 5."]);
        RuleFor(f => f.Help).Must(Given).WithMessage(_ => texts["Choose 1 to 5."]);
        RuleFor(f => f.Waiting).Must(Given).WithMessage(_ => texts["Choose 1 to 5."]);
        RuleFor(f => f.Words).Must(words => words is null || words.Trim().Length <= Visit.NoteMaxLength).WithMessage(_ => texts["At most {0} characters.", Visit.NoteMaxLength]);
    }

    private static bool Given(int? answer) => answer is >= 1 and <= Visit.Best;
}

/// <summary>访后评价: a guest without an account answers three questions. Clause 4.3.2. Whoever works here cannot: nobody rates himself.</summary>
[Route("guest/answer/{token}")]
public sealed class GuestAnswersController(AppDbContext db, GuestLinks links, TimeProvider clock) : Controller
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    [HttpGet(""), AllowAnonymous, Guessable("guest")]
    public async Task<IActionResult> New(string token, CancellationToken ct) => await Find(token, ct) is { } visit ? Page(visit, new AnswerForm()) : NotFound();

    [HttpPost(""), AllowAnonymous, Guessable("guest")]
    public async Task<IActionResult> Create(string token, AnswerForm form, [FromServices] IValidator<AnswerForm> rules, CancellationToken ct)
    {
        if (await Find(token, ct) is not { } visit)
        {
            return NotFound();
        }

        if (User.Identity?.IsAuthenticated == true || !await this.Accepts(form, rules) || !await this.Tells(() => Rate(visit, form, ct)))
        {
            return Page(visit, form);
        }

        // Where a deed led is kept with its key: the link is not to be kept anywhere.
        return LocalRedirect("/guest/thanks");
    }

    [HttpGet("/guest/thanks"), AllowAnonymous]
    public ViewResult Show() => View("Answer", (new AnswerForm(), true, false));

    // A guest sees nothing of the entry but that it was he who was here.
    private ViewResult Page(Visit visit, AnswerForm form) => View("Answer", (form, visit.RatedAt is not null, User.Identity?.IsAuthenticated == true));

    private Task Rate(Visit visit, AnswerForm form, CancellationToken ct)
    {
        visit.Rate(new Rating(form.Welcome!.Value, form.Help!.Value, form.Waiting!.Value, string.IsNullOrWhiteSpace(form.Words) ? null : form.Words.Trim().ReplaceLineEndings("\n")), clock.GetUtcNow().UtcDateTime);
        return db.SaveChangesAsync(ct);
    }

    // The link is the right to see it, and nothing else of the register.
    private async Task<Visit?> Find(string token, CancellationToken ct) => links.Read(token, GuestDoor.Answer) is { } id
        ? await db.Visits.IgnoreQueryFilters(PastFilter).FirstOrDefaultAsync(v => v.Id == id && v.VoidedAt == null && v.ArrivedAt != null, ct) : null;
}
