using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

public sealed record TalkForm
{
    public string? KeyPoints { get; init; }
    public string? Materials { get; init; }
}

public sealed class TalkFormRules : AbstractValidator<TalkForm>
{
    public TalkFormRules(Texts<VisitsTexts> texts)
    {
        RuleFor(f => f.KeyPoints).Must(text => text is null || text.Trim().Length <= Visit.TalkMaxLength).WithMessage(_ => texts["The key points have at most {0} characters.", Visit.TalkMaxLength]);
        RuleFor(f => f.Materials).Must(text => text is null || text.Trim().Length <= Visit.NoteMaxLength).WithMessage(_ => texts["The materials have at most {0} characters.", Visit.NoteMaxLength]);
    }
}

/// <summary>洽谈要点: what was said, and what was brought in meanwhile; clause 3.2.4.</summary>
[Route("visits/{id:long}/talk")]
public sealed class TalksController(VisitDesk desk) : VisitDeedController(desk)
{
    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, TalkForm form, [FromServices] IValidator<TalkForm> rules, CancellationToken ct) =>
        await this.Accepts(form, rules) ? await Tell(id, null, visit => visit.NoteTalk(Said(form.KeyPoints), Said(form.Materials)), _ => Desk.Texts["Noted."], null, ct)
            : await Desk.Read(id, ct) is { } visit ? View("Show", visit) : NotFound();

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}
