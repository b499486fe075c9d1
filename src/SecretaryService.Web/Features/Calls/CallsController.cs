using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

[Route("calls")]
public sealed class CallsController(OfficeTime time, Texts<CallsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(string? newer, string? older, DateOnly? until, [FromServices] ReadCalls read, CancellationToken ct) =>
        View(await read.Page(newer, older, until, ct));

    [HttpGet("new"), Authorize(May.Register)]
    public IActionResult New(string? ring) => View(new CallForm { StartedAt = ring is not null ? OfficeTime.Iso(time.Now) : null });

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(CallForm form, [FromServices] IValidator<CallForm> rules, [FromServices] LogCall log, CancellationToken ct)
    {
        Call? call = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => call = await log.Run(form, ct)))
        {
            return View(nameof(New), form);
        }

        this.Say(Saved(call!));
        return form.Then == "new" ? RedirectToAction(nameof(New)) : RedirectToAction(nameof(Show), new { id = call!.Id });
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, [FromServices] ReadCalls read, CancellationToken ct) =>
        await read.One(id, ct) is { } call ? View(call) : NotFound();

    private string Saved(Call call) => call.Commitments.FirstOrDefault() is not { } promise ? texts["{0} saved.", call.Number]
        : promise.OwnerId == promise.MadeById ? texts["{0} saved. The promise is on your desk for {1}.", call.Number, time.Moment(promise.DueAt)]
        : texts["{0} saved. The promise is on the desk of {1} for {2}.", call.Number, promise.OwnerName, time.Moment(promise.DueAt)];
}
