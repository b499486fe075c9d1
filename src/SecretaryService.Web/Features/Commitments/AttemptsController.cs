using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>Nobody answered; it is tried again.</summary>
[Route("commitments/{id:long}/attempts")]
public sealed class AttemptsController(CommitmentDesk desk) : CommitmentController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Attempt, (c, f) => c.Attempt(Viewer, Now, f.Minutes is { } minutes ? Now.AddMinutes(minutes) : House.ToUtc(f.Until!.Value), f.Said), ct);
}
