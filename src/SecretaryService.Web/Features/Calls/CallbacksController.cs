using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

/// <summary>What came of a callback.</summary>
public sealed record CallbackForm
{
    public string? Result { get; init; }

    /// <summary>What the page shows around the form; nobody sends it.</summary>
    [BindNever]
    public CallbackPage? Page { get; init; }
}

public sealed class CallbackFormRules : AbstractValidator<CallbackForm>
{
    public CallbackFormRules(Texts<CallsTexts> texts) =>
        RuleFor(f => f.Result).Must(result => result?.Trim() is { Length: > 0 and <= Commitment.ResultMaxLength })
            .WithMessage(_ => texts["Say in a sentence what came of it, at most {0} characters.", Commitment.ResultMaxLength]);
}

public sealed record CallbackPage(Call Call, Commitment Promise);

/// <summary>Clause 3.1.4: the promised callback is made.</summary>
[Route("callbacks/{id:long}")]
public sealed class CallbacksController(AppDbContext db, Viewer viewer, OfficeTime time, Texts<CallsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> New(long id, CancellationToken ct) =>
        await Find(id, ct) is { } promise ? Page(promise, new CallbackForm()) : NotFound();

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(long id, CallbackForm form, [FromServices] IValidator<CallbackForm> rules, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } promise)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Keep(promise, form, ct)))
        {
            return Page(promise, form);
        }

        this.Say(texts["Callback for {0} made.", promise.Entry.Number]);
        return LocalRedirect("/desk");
    }

    private Task Keep(Commitment promise, CallbackForm form, CancellationToken ct)
    {
        promise.Keep(viewer, time.Now, form.Result!.Trim().ReplaceLineEndings("\n"));
        return db.SaveChangesAsync(ct);
    }

    private Task<Commitment?> Find(long id, CancellationToken ct) =>
        db.Commitments.Include(c => c.Entry).FirstOrDefaultAsync(c => c.Id == id && c.Kind == CommitmentKind.CallBack, ct);

    private ViewResult Page(Commitment promise, CallbackForm form) => View("Callback", form with { Page = new CallbackPage((Call)promise.Entry, promise) });
}
