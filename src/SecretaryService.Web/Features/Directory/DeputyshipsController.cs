using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Directory;

public sealed record DeputyForm
{
    public string? Deputy { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
}

public sealed class DeputyFormRules : AbstractValidator<DeputyForm>
{
    public DeputyFormRules(Texts<DirectoryTexts> texts, Data.HouseBook book)
    {
        RuleFor(f => f.Deputy).Must(deputy => book.Directory.Find(deputy ?? "") is not null).WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.From).NotNull().WithMessage(_ => texts["Choose the first day."]);
        RuleFor(f => f.Until).NotNull().WithMessage(_ => texts["Choose the last day."]);
    }
}

/// <summary>代理: B acts for A for some days.</summary>
[Route("directory/{id:long}/deputies")]
public sealed class DeputyshipsController(ArrangeDeputy arrange, ReadDirectory read, Texts<DirectoryTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(long id, DeputyForm form, [FromServices] IValidator<DeputyForm> rules, CancellationToken ct)
    {
        if (await read.One(id, ct, deputy: form) is not { } page)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => arrange.Run(id, form, ct)))
        {
            return View("Show", page);
        }

        this.Say(texts["{0} acts for {1}.", form.Deputy!, page.Row.Colleague.Name]);
        return LocalRedirect($"/directory/{id}");
    }

    [HttpPost("{deputyship:long}/end"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Destroy(long id, long deputyship, CancellationToken ct)
    {
        if (await read.One(id, ct) is not { } page || !await arrange.Exists(id, deputyship, ct))
        {
            return NotFound();
        }

        if (!await this.Tells(() => arrange.End(id, deputyship, ct)))
        {
            return View("Show", page);
        }

        this.Say(texts["{0} is back.", page.Row.Colleague.Name]);
        return LocalRedirect($"/directory/{id}");
    }
}
