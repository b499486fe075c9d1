using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>It is done: clauses 1.3.3, 2.1.1 and 3.1.4. Or it was a slip of the hand.</summary>
[Route("commitments/{id:long}/keeping")]
public sealed class KeepingsController(CommitmentDesk desk) : CommitmentController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Keep, (c, f) => c.Keep(Viewer, Now, f.Said, House), ct);

    [HttpPost("undo"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Destroy(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Reopen, (c, _) => c.Reopen(Viewer, Now), ct);
}
