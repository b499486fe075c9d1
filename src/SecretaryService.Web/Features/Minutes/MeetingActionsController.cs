using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>议定事项: what a meeting settled, while the minutes are open.</summary>
[Route("meetings/{id:long}/minutes/actions")]
public sealed class MeetingActionsController(MinutesDesk desk) : MinutesDeedController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(long id, ActionForm form, [FromServices] IValidator<ActionForm> rules, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } meeting)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => { meeting.AddAction(form.ToNote(Desk.Directory), Desk.House, Desk.Viewer, Desk.Now); return Desk.Save(ct); }))
        {
            return await Page(id, view => view with { Action = form }, ct);
        }

        this.Say(Desk.Texts["Noted: {0}", form.What!.Trim()]);
        return LocalRedirect(Address(id) + "#actions");
    }

    [HttpGet("{key:guid}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Edit(long id, Guid key, CancellationToken ct) =>
        await Desk.Look(id, ct) is { } meeting && meeting.Actions.FirstOrDefault(a => a.Key == key) is { } action ? View(ActionForm.Of(action) with { Meeting = meeting }) : NotFound();

    [HttpPost("{key:guid}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Update(long id, Guid key, ActionForm form, [FromServices] IValidator<ActionForm> rules, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } meeting || meeting.Actions.FirstOrDefault(a => a.Key == key) is not { } action)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => { meeting.RewriteAction(key, form.ToNote(Desk.Directory), Desk.House, Desk.Viewer, Desk.Now); return Desk.Save(ct); }))
        {
            return View("Edit", form with { Meeting = meeting, Action = action });
        }

        this.Say(Desk.Texts["Noted: {0}", form.What!.Trim()]);
        return LocalRedirect(Address(id) + "#actions");
    }

    [HttpPost("{key:guid}/removal"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Destroy(long id, Guid key, CancellationToken ct) => Tell(id, m => m.DropAction(key, Desk.Viewer), _ => Desk.Texts["Taken out."], ct);
}
