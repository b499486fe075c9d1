using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>审核与印发 (clause 3.4.3b): submitted, sent back or approved, issued; a supplement goes the same way; who got them signs for them.</summary>
[Route("meetings/{id:long}/minutes")]
public sealed class MinutesReviewsController(MinutesDesk desk) : MinutesDeedController(desk)
{
    [HttpPost("submission"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Submit(long id, SubmissionForm form, CancellationToken ct) => Tell(id,
        m => m.Submit(form.ToReviewer(m, Desk.Directory), Desk.House, Desk.Viewer, Desk.Now), m => Desk.Texts["{0} has been asked.", m.InReview!.ReviewerName], ct, view => view with { Submission = form });

    [HttpPost("taking-back"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> TakeBack(long id, SubmissionForm form, CancellationToken ct) => Tell(id,
        m => m.TakeBackMinutes(Desk.House, Desk.Viewer, Desk.Now, Limited.Reason(form.Reason, Meeting.ReasonMaxLength)), _ => Desk.Texts["Taken back. Write on."], ct, view => view with { Submission = form });

    [HttpPost("approval"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Approve(long id, ReviewForm form, CancellationToken ct) => Tell(id,
        m => m.Approve(form.Said, Desk.House, Desk.Viewer, Desk.Now), m => m.LastReview!.Supplement is null ? Desk.Texts["Approved. They can be issued now."] : Desk.Texts["Approved and issued."], ct, view => view with { Review = form });

    [HttpPost("return"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Return(long id, ReviewForm form, CancellationToken ct) => Tell(id,
        m => m.Return(form.Said, form.ToRemarks(), Desk.House, Desk.Viewer, Desk.Now), m => Desk.Texts["It goes back to {0}.", m.LastReview!.SubmittedByName], ct, view => view with { Review = form });

    [HttpPost("issue"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Issue(long id, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } meeting)
        {
            return NotFound();
        }

        var next = await Desk.NextOf(meeting, ct);
        if (!await this.Tells(() => { meeting.Issue(next, Desk.House, Desk.Viewer, Desk.Now); return Desk.Save(ct); }))
        {
            return await Page(id, null, ct);
        }

        this.Say(Desk.Texts["Issued. Whoever took part is told. To be followed up: {0}.", meeting.Actions.Count]);
        return LocalRedirect(Address(id));
    }

    [HttpPost("supplements"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Supplement(long id, SubmissionForm form, CancellationToken ct) => Tell(id,
        m => m.Supplement(Limited.Text(form.Text, AgendaItem.TextMaxLength) ?? "", form.ToReviewer(m, Desk.Directory), Desk.House, Desk.Viewer, Desk.Now), m => Desk.Texts["{0} has been asked.", m.InReview!.ReviewerName], ct,
        view => view with { Submission = form });

    [HttpPost("receipts/{key:guid}"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Sign(long id, Guid key, CancellationToken ct) => Tell(id, m => m.SignForMinutes(key, Desk.Viewer, Desk.Now), _ => Desk.Texts["Signed for."], ct);
}
