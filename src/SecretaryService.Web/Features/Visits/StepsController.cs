using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

public sealed record StepForm
{
    public ReceptionStep Step { get; init; }
    public string? ReturnUrl { get; init; }
}

/// <summary>接待环节: clauses 3.2.2 to 3.2.5, one key each.</summary>
[Route("visits/{id:long}/steps")]
public sealed class StepsController(VisitDesk desk) : VisitDeedController(desk)
{
    [HttpPost(""), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, StepForm form, CancellationToken ct) =>
        Tell(id, form.ReturnUrl, visit => visit.Take(Known(form.Step), Desk.Viewer, Desk.Now), null, null, ct);

    [HttpPost("undo"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, StepForm form, CancellationToken ct) => Tell(id, form.ReturnUrl, visit => visit.TakeBack(Known(form.Step)), null, null, ct);

    private static ReceptionStep Known(ReceptionStep step) => Enum.IsDefined(step) ? step : throw new Domain.RuleBrokenException("Choose a step of the reception.");
}
