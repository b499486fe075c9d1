using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>What is decided line by line, signed, and approved by another. Who may, the appraisal itself knows.</summary>
[Route("appraisals/{id:long}")]
public sealed class AppraisalDecisionsController(AppraisalDesk desk) : AppraisalDeedController(desk)
{
    [HttpPost("decisions"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Update(long id, DecisionsForm form, CancellationToken ct) => Tell(id, appraisal => Saved(() => appraisal.Decide(form.ToDecisions(), form.ToOpinion()), ct),
        appraisal => Desk.Texts["Decided: {0} of {1} lines.", appraisal.Lines.Count(l => l.Decision != AppraisalDecision.Undecided), appraisal.Items], ct, view => view with { Decisions = form });

    [HttpPost("submission"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Create(long id, DecisionsForm form, CancellationToken ct) =>
        Tell(id, appraisal => Saved(() => Submit(appraisal, form), ct), appraisal => Desk.Texts["Signed. {0} is asked for approval.", appraisal.ApproverName!], ct, view => view with { Decisions = form });

    [HttpPost("lines/{no:int}/removal"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Destroy(long id, int no, CancellationToken ct) => Tell(id, appraisal => Desk.Deed.Unlist(appraisal, no, ct), _ => Desk.Texts["Taken off the list."], ct);

    [HttpPost("approval"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Approve(long id, string? opinion, CancellationToken ct) =>
        Tell(id, appraisal => Desk.Deed.Approve(appraisal, new DecisionsForm { Opinion = opinion }.ToOpinion(), ct), appraisal => Desk.Texts["{0} is approved.", appraisal.Number], ct);

    [HttpPost("return"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Return(long id, string? reason, CancellationToken ct) =>
        Tell(id, appraisal => Saved(() => appraisal.SendBack(Said(reason), Desk.Viewer, Desk.Now), ct), appraisal => Desk.Texts["Sent back to {0}.", appraisal.AppraiserName], ct);

    [HttpPost("voiding"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Void(long id, string? reason, CancellationToken ct) =>
        Tell(id, appraisal => Saved(() => appraisal.Void(Desk.Viewer, Desk.Now, Said(reason)), ct), appraisal => Desk.Texts["{0} is void.", appraisal.Number], ct);

    private void Submit(Appraisal appraisal, DecisionsForm form)
    {
        appraisal.Decide(form.ToDecisions(), form.ToOpinion());
        var approver = Desk.Directory.Find(form.Approver ?? "") ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it.");
        appraisal.Submit(approver, Desk.House, Desk.Viewer, Desk.Now);
    }
}
