using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>销毁: entered by who did it, signed by who supervised it.</summary>
[Route("appraisals/{id:long}")]
public sealed class DestructionsController(AppraisalDesk desk) : AppraisalDeedController(desk)
{
    [HttpPost("destruction"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Create(long id, DestructionForm form, CancellationToken ct) => Tell(id, appraisal => Desk.Deed.EnterDestruction(appraisal, form.ToNote(Desk.Directory), ct),
        appraisal => Desk.Texts["Entered and signed. {0} signs as supervisor next.", appraisal.SupervisorName!], ct, view => view with { Destruction = form });

    [HttpPost("supervision"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Supervise(long id, CancellationToken ct) =>
        Tell(id, appraisal => Desk.Deed.Supervise(appraisal, ct), appraisal => Desk.Texts["Destroyed: {0}; left out: {1}.", appraisal.Lines.Count(l => l.IsDestroyed), appraisal.Lines.Count(l => l.Spared is not null)], ct);
}
