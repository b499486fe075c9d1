using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>延期.</summary>
[Route("commitments/{id:long}/extensions")]
public sealed class ExtensionsController(CommitmentDesk desk) : CommitmentController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.Extend, (c, f) => c.Extend(House.DueAt(House.ToUtc(f.Until!.Value), Now), Viewer, Now, f.Said!, House), ct);
}
