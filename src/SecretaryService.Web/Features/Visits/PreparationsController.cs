using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

public sealed record PreparationForm
{
    public PreparationKind Kind { get; init; }

    /// <summary>A colleague who sees to it.</summary>
    public string? Owner { get; init; }
    public string? ReturnUrl { get; init; }
}

/// <summary>接待准备: clause 3.2.1, a tick, or a commitment of somebody else.</summary>
[Route("visits/{id:long}/preparations")]
public sealed class PreparationsController(VisitDesk desk) : VisitDeedController(desk)
{
    [HttpPost(""), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, PreparationForm form, CancellationToken ct) =>
        Tell(id, form.ReturnUrl, visit => visit.Prepare(form.Kind, Desk.Viewer, Desk.Now), null, null, ct);

    [HttpPost("undo"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, PreparationForm form, CancellationToken ct) => Tell(id, form.ReturnUrl, visit => visit.Unprepare(form.Kind), null, null, ct);

    [HttpPost("owner"), Authorize(May.Register)]
    public Task<IActionResult> Delegate(long id, PreparationForm form, CancellationToken ct) => Tell(id, form.ReturnUrl, visit =>
    {
        var owner = Desk.Directory.Find(form.Owner ?? "") ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it.");
        visit.Delegate(form.Kind, owner.AsPerson, Desk.Texts[VisitChoices.Words(form.Kind)], Desk.House, Desk.Viewer, Desk.Now);
    }, _ => Desk.Texts["It is on the desk of {0}.", Desk.Directory.Find(form.Owner!)!.Name], null, ct);
}
