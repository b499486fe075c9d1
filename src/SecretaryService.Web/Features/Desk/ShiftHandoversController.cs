using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Desk;

/// <summary>What is passed on at the end of a shift, to whom, with a word.</summary>
public sealed record ShiftForm
{
    public List<long> Chosen { get; init; } = [];
    public string? To { get; init; }
    public string? Words { get; init; }

    [BindNever]
    public ShiftPage? Page { get; init; }
}

public sealed class ShiftFormRules : AbstractValidator<ShiftForm>
{
    public ShiftFormRules(Texts<DeskTexts> texts, Data.HouseBook book)
    {
        RuleFor(f => f.Chosen).NotEmpty().WithMessage(_ => texts["Tick what is passed on."]);
        RuleFor(f => f.To).Must(to => book.Directory.Find(to ?? "") is not null).WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.Words).Must(words => words is null || words.Trim().Length <= Commitment.ReasonMaxLength).WithMessage(_ => texts["At most {0} characters.", Commitment.ReasonMaxLength]);
    }
}

/// <summary>交接班: everything that the next one at the desk must know, on one page that prints; what is mine goes to him in one deed.</summary>
[Route("desk/handover")]
public sealed class ShiftHandoversController(HandOverShift shift, Texts<DeskTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(CancellationToken ct) => View("Handover", new ShiftForm { Page = await shift.Page(ct) });

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(ShiftForm form, [FromServices] IValidator<ShiftForm> rules, CancellationToken ct)
    {
        var passed = 0;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => passed = await shift.Run(form, ct)))
        {
            return View("Handover", form with { Page = await shift.Page(ct) });
        }

        this.Say(texts["{0} passed on to {1}.", passed, form.To!]);
        return LocalRedirect("/desk/handover");
    }
}
