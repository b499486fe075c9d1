using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>督办: another looks whether it was carried out; more time is asked for, and granted or not.</summary>
[Route("meetings/{id:long}/minutes/actions/{key:guid}")]
public sealed class ActionFollowUpsController(MinutesDesk desk) : MinutesDeedController(desk)
{
    [HttpPost("verification"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Verify(long id, Guid key, FollowForm form, CancellationToken ct) => Tell(id,
        m => m.Verify(key, form.Agreed ? null : form.Until ?? throw new RuleBrokenException("Choose a later day, within a year."), Limited.Text(form.Words, Commitment.ResultMaxLength), Desk.House, Desk.Viewer, Desk.Now),
        _ => form.Agreed ? Desk.Texts["Verified and closed."] : Desk.Texts["It is to be done again by {0:yyyy-MM-dd}.", form.Until!.Value], ct, view => view with { At = key, Follow = form });

    [HttpPost("more-time"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> AskForTime(long id, Guid key, FollowForm form, CancellationToken ct) => Tell(id,
        m => m.AskForTime(key, form.Until ?? throw new RuleBrokenException("Choose a later day, within a year."), Limited.Reason(form.Words, MeetingAction.ReasonMaxLength), Desk.House, Desk.Viewer, Desk.Now),
        m => Desk.Texts["{0} has been asked.", m.Commitments.Last(c => c.Kind == CommitmentKind.ApproveExtension && c.IsOpen).OwnerName], ct, view => view with { At = key, Follow = form });

    [HttpPost("time"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> DecideOnTime(long id, Guid key, FollowForm form, CancellationToken ct) => Tell(id,
        m => m.DecideOnTime(key, form.Agreed, Limited.Text(form.Words, Commitment.ResultMaxLength), Desk.House, Desk.Viewer, Desk.Now),
        _ => form.Agreed ? Desk.Texts["More time is granted."] : Desk.Texts["It stays due when it was."], ct, view => view with { At = key, Follow = form });
}
