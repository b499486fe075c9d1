using System.Text;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>A letter to the guest: invitation, cancellation or the three questions. Seen before it goes, sent by a button, to this one address.</summary>
[Route("visits/{id:long}/letter")]
public sealed class LettersController(VisitDesk desk, AppDbContext db, WriteToGuest write, QueueMail queue) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> New(long id, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } visit)
        {
            return NotFound();
        }

        return !MayWrite(visit) ? Forbid() : LetterForm.KindFor(visit) is null ? LocalRedirect(visit.Address()) : View("Letter", LetterForm.For(visit, await Known(visit, ct)));
    }

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(long id, LetterForm form, [FromServices] IValidator<LetterForm> rules, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } visit)
        {
            return NotFound();
        }

        if (!MayWrite(visit))
        {
            return Forbid();
        }

        var filled = form with { Visit = visit };
        if (!await this.Accepts(form, rules) || !await this.Tells(() => Send(filled, ct)))
        {
            return View("Letter", form with { Visit = visit });
        }

        this.Say(desk.Texts["The letter to {0} is on its way.", visit.Label]);
        return LocalRedirect(visit.Address());
    }

    /// <summary>For whoever writes to the guest with a mail program of his own.</summary>
    [HttpGet("calendar"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Calendar(long id, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { State: VisitState.Expected } visit || !MayWrite(visit) || write.CalendarOf(new LetterForm { Visit = visit }) is not { } calendar)
        {
            return NotFound();
        }

        return File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", $"{visit.Number}.ics");
    }

    // The front office, and whoever invites him.
    private bool MayWrite(Visit visit) => desk.Viewer.Role == Role.Secretary || desk.Viewer.PersonId == visit.HostId;

    private async Task Send(LetterForm form, CancellationToken ct)
    {
        var (visit, kind) = (form.Visit!, LetterForm.KindFor(form.Visit!) ?? throw new RuleBrokenException("There is nothing to write to this guest now."));
        switch (kind)
        {
            case GuestLetterKind.Invitation:
                visit.Invite(QueueMail.OneAddress(form.To!), form.Language!, desk.Now);
                break;
            case GuestLetterKind.Withdrawal:
                visit.WithdrawInvitation(desk.Now);
                break;
            default:
                visit.AskGuest(desk.Now);
                break;
        }

        await queue.Run(db, write.Write(form with { As = kind }), ct);
        await desk.Save(ct);
    }

    private async Task<string?> Known(Visit visit, CancellationToken ct) => visit.ContactId is not { } id ? null
        : (await db.Contacts.Where(c => c.Id == id).Select(c => c.Mails).FirstOrDefaultAsync(ct))?.Split('\n')[0];
}
