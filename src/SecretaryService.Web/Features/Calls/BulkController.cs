using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Registers;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Calls;

/// <summary>The calls that were ticked.</summary>
public abstract record BulkForm
{
    public List<long> Chosen { get; init; } = [];

    [BindNever]
    public IReadOnlyList<CallRow> Rows { get; init; } = [];
}

public sealed record BulkFollowUpsForm : BulkForm
{
    public string? What { get; init; }
    public string? Owner { get; init; }

    /// <summary>In the house's time.</summary>
    public DateTime? DueAt { get; init; }
}

public sealed record BulkVoidingForm : BulkForm
{
    public string? Reason { get; init; }
}

public abstract class BulkFormRules<T> : AbstractValidator<T> where T : BulkForm
{
    protected BulkFormRules(Texts<CallsTexts> texts) =>
        RuleFor(f => f.Chosen).Must(chosen => chosen.Count is > 0 and <= BulkDeed.MostEntries).WithMessage(_ => texts["Choose 1 to {0} entries.", BulkDeed.MostEntries]);
}

public sealed class BulkFollowUpsFormRules : BulkFormRules<BulkFollowUpsForm>
{
    public BulkFollowUpsFormRules(Texts<CallsTexts> texts, HouseBook book) : base(texts)
    {
        RuleFor(f => f.What).Must(what => what?.Trim() is { Length: > 0 and <= Commitment.WhatMaxLength }).WithMessage(_ => texts["Say what is to be done, in at most {0} characters.", Commitment.WhatMaxLength]);
        RuleFor(f => f.Owner).Must(owner => book.Directory.Find(owner ?? "") is not null).WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.DueAt).NotNull().WithMessage(_ => texts["Choose by when."]);
    }
}

public sealed class BulkVoidingFormRules : BulkFormRules<BulkVoidingForm>
{
    public BulkVoidingFormRules(Texts<CallsTexts> texts) : base(texts) => RuleFor(f => f.Reason)
        .Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength }).WithMessage(_ => texts["Say why it is void, in at most {0} characters.", Voiding.ReasonMaxLength]);
}

/// <summary>批量: the same deed for several calls of the list, and back.</summary>
[Route("calls/bulk")]
public sealed class BulkController(AppDbContext db, DoInBulk bulk, HouseBook book, Texts<CallsTexts> texts) : Controller
{
    [HttpGet("follow-ups"), Authorize(May.Register)]
    public Task<IActionResult> NewFollowUps(BulkFollowUpsForm form, CancellationToken ct) => Page("BulkFollowUps", form, ct);

    [HttpGet("voiding"), Authorize(May.Register)]
    public Task<IActionResult> NewVoiding(BulkVoidingForm form, CancellationToken ct) => Page("BulkVoiding", form, ct);

    [HttpPost("follow-ups"), Authorize(May.Register)]
    public async Task<IActionResult> FollowUp(BulkFollowUpsForm form, [FromServices] IValidator<BulkFollowUpsForm> rules, CancellationToken ct)
    {
        BulkDeed? deed = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () =>
            deed = await bulk.FollowUp(form.Chosen, form.What!.Trim(), book.Directory.Find(form.Owner!)!.AsPerson, book.House.ToUtc(form.DueAt!.Value), ct)))
        {
            return await Page("BulkFollowUps", form, ct);
        }

        return Done(texts["{0} follow-ups are on the desk of {1}.", deed!.Items.Count, form.Owner!], deed);
    }

    [HttpPost("voiding"), Authorize(May.Register)]
    public async Task<IActionResult> Void(BulkVoidingForm form, [FromServices] IValidator<BulkVoidingForm> rules, CancellationToken ct)
    {
        BulkDeed? deed = null;
        return await this.Accepts(form, rules) && await this.Tells(async () => deed = await bulk.Void(form.Chosen, form.Reason!.Trim(), ct))
            ? Done(texts["{0} entries are void.", deed!.Items.Count], deed) : await Page("BulkVoiding", form, ct);
    }

    [HttpPost("{id:long}/undoing"), Authorize(May.Register)]
    public async Task<IActionResult> Undo(long id, CancellationToken ct)
    {
        if (await db.BulkDeeds.FirstOrDefaultAsync(b => b.Id == id && b.ById == db.Viewer.PersonId, ct) is not { } deed)
        {
            return NotFound();
        }

        this.Say(await this.Tells(() => bulk.Undo(deed, ct)) ? texts["Taken back."] : ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
        return LocalRedirect("/calls");
    }

    private LocalRedirectResult Done(string sentence, BulkDeed deed)
    {
        this.Say(sentence, FormattableString.Invariant($"/calls/bulk/{deed.Id}/undoing"));
        return LocalRedirect("/calls");
    }

    private async Task<IActionResult> Page(string view, BulkForm form, CancellationToken ct) => View(view, form with { Rows = await bulk.Chosen(form.Chosen, ct) });
}
