using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>The clock stands still, and runs again.</summary>
[Route("commitments/{id:long}/pause")]
public sealed class PausesController(CommitmentDesk desk) : CommitmentController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Pause, (c, f) => c.Hold(Viewer, Now, f.Said!, House), ct);

    [HttpPost("end"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Destroy(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Resume, (c, _) => c.Resume(Viewer, Now, House), ct);
}
