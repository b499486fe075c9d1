using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>It is needed no more.</summary>
[Route("commitments/{id:long}/withdrawal")]
public sealed class CommitmentWithdrawalsController(CommitmentDesk desk) : CommitmentController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Withdraw, (c, f) => c.Withdraw(Viewer, Now, f.Said!), ct);
}
