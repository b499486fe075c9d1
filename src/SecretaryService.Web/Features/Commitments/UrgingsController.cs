using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>催办.</summary>
[Route("commitments/{id:long}/urgings")]
public sealed class UrgingsController(CommitmentDesk desk) : CommitmentController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Urge, (c, f) => c.Urge(Viewer, Now, f.Said), ct);
}
