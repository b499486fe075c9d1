using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

[Route("calls")]
public sealed class CallsController(ReadFrontDesk desk, OfficeTime time, Texts<CallsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(CallFilter filter, string? newer, string? older, [FromServices] ListCalls list, CancellationToken ct) =>
        View(await list.Page(filter, newer, older, ct));

    [HttpGet("new"), Authorize(May.Register)]
    public async Task<IActionResult> New(FrontDeskEntry entry, CancellationToken ct) =>
        View(await desk.Around(await desk.Begin(entry, entry.Ring is not null ? OfficeTime.Iso(time.Now) : null, this, ct), ct));

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(CallForm form, [FromServices] IValidator<CallForm> rules, [FromServices] LogCall log, [FromServices] FindCallers callers, CancellationToken ct)
    {
        Call? call = null;
        var likely = form is { KeepAsContact: true, IsSomebodyElse: false, ContactId: null }
            ? await callers.LikelyTheSame(form.Name, form.Organisation, PhoneNumber.TryParse(form.Phone ?? ""), ct) : [];
        if (likely.Count > 0)
        {
            ModelState.AddModelError(nameof(form.KeepAsContact), texts["The contact book has somebody like this already. Choose below, then save again."]);
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(async () => call = await log.Run(form, ct)))
        {
            return View(nameof(New), await desk.Around(form, ct, likely));
        }

        this.Say(Saved(call!));
        return form.Then == "new" ? RedirectToAction(nameof(New)) : RedirectToAction(nameof(Show), new { id = call!.Id });
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, [FromServices] ReadCalls read, CancellationToken ct) =>
        await read.One(id, ct) is { } call ? View(call) : NotFound();

    private string Saved(Call call) => call.Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.CallBack) is { } promise
        ? promise.OwnerId == promise.MadeById ? texts["{0} saved. The promise is on your desk for {1}.", call.Number, time.Moment(promise.DueAt)]
            : texts["{0} saved. The promise is on the desk of {1} for {2}.", call.Number, promise.OwnerName, time.Moment(promise.DueAt)]
        : call.Commitments.FirstOrDefault() is { } message ? texts["{0} saved. The message is on the desk of {1}.", call.Number, message.OwnerName]
        : texts["{0} saved.", call.Number];
}
