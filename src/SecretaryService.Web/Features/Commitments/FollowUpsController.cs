using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>Something else that somebody must do because of an entry, once or again and again.</summary>
public sealed record FollowUpForm
{
    public string? What { get; init; }
    public string? Owner { get; init; }

    /// <summary>In the house's time.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>Empty: once.</summary>
    public int? Every { get; init; }
    public Turn Turn { get; init; } = Turn.Week;
    public DateOnly? Until { get; init; }

    [BindNever]
    public RegisterEntry? Entry { get; init; }

    public Repetition? Repeats => Every is { } every ? new Repetition(every, Turn, Until) : null;
}

public sealed class FollowUpFormRules : AbstractValidator<FollowUpForm>
{
    public FollowUpFormRules(Texts<CommitmentsTexts> texts, HouseBook book)
    {
        RuleFor(f => f.What).Must(what => what?.Trim() is { Length: > 0 and <= Commitment.WhatMaxLength }).WithMessage(_ => texts["Say what is to be done, in at most {0} characters.", Commitment.WhatMaxLength]);
        RuleFor(f => f.Owner).Must(owner => book.Directory.Find(owner ?? "") is not null).WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.DueAt).NotNull().WithMessage(_ => texts["Choose by when."]);
        RuleFor(f => f.Turn).IsInEnum().WithMessage(_ => texts["Choose days, weeks or months."]);
    }
}

/// <summary>跟进: clause 1.3.3, a commitment with an owner and a time.</summary>
[Route("entries/{id:long}/follow-ups")]
public sealed class FollowUpsController(AppDbContext db, HouseBook book, Viewer viewer, OfficeTime time, Texts<CommitmentsTexts> texts) : Controller
{
    [HttpGet("new"), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await Find(id, ct) is { } entry ? View("FollowUp", new FollowUpForm { Entry = entry }) : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, FollowUpForm form, [FromServices] IValidator<FollowUpForm> rules, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } entry)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Promise(entry, form, ct)))
        {
            return View("FollowUp", form with { Entry = entry });
        }

        this.Say(texts["It is on the desk of {0}.", form.Owner!]);
        return LocalRedirect(entry.Address());
    }

    private Task Promise(RegisterEntry entry, FollowUpForm form, CancellationToken ct)
    {
        var due = book.House.DueAt(book.House.ToUtc(form.DueAt!.Value), time.Now);
        entry.Promise(CommitmentKind.FollowUp, book.Directory.Find(form.Owner!)!.AsPerson, due, new Person(viewer.PersonId, viewer.Name), time.Now)
            .Saying(form.What!.Trim(), form.Repeats);
        return db.SaveChangesAsync(ct);
    }

    // By key, and only this one: a list of whole entries would read every register there is.
    private Task<RegisterEntry?> Find(long id, CancellationToken ct) => db.Entries.Include(e => e.Commitments).Include(e => e.Exclusions).AsSplitQuery().FirstOrDefaultAsync(e => e.Id == id, ct);
}
