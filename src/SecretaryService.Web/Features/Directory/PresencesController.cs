using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Directory;

public sealed record PresenceForm
{
    public PresenceKind? Presence { get; init; }

    /// <summary>In the house's time.</summary>
    public DateTime? PresentUntil { get; init; }
    public string? Note { get; init; }
}

public sealed class PresenceFormRules : AbstractValidator<PresenceForm>
{
    public PresenceFormRules(Texts<DirectoryTexts> texts)
    {
        RuleFor(f => f.Presence).Must(kind => kind is { } said && Enum.IsDefined(said)).WithMessage(_ => texts["Choose where the colleague is."]);
        RuleFor(f => f.Note).Must(note => note is null || note.Trim().Length <= Presence.NoteMaxLength).WithMessage(_ => texts["At most {0} characters.", Presence.NoteMaxLength]);
    }
}

/// <summary>在岗状态: said by the colleague himself or by a secretary.</summary>
[Route("directory/{id:long}/presence")]
public sealed class PresencesController(AppDbContext db, ReadDirectory read, Viewer viewer, OfficeTime time, Texts<DirectoryTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(long id, PresenceForm form, [FromServices] IValidator<PresenceForm> rules, CancellationToken ct)
    {
        if (await read.One(id, ct, presence: form) is not { } page)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Say(id, form, ct)))
        {
            return View("Show", page);
        }

        this.Say(texts["Noted."]);
        return LocalRedirect($"/directory/{id}");
    }

    private async Task Say(long id, PresenceForm form, CancellationToken ct)
    {
        var presence = await db.Presences.FindAsync([id], ct);
        if (presence is null)
        {
            db.Add(presence = new Presence(id));
        }

        presence.Say(form.Presence!.Value, form.PresentUntil is { } local ? time.House.ToUtc(local) : null, string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(), viewer, time.Now);
        await db.SaveChangesAsync(ct);
    }
}
