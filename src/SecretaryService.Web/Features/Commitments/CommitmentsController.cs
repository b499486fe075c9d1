using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>A commitment on a page of its own: what it is, what happened to it, what can be done.</summary>
[Route("commitments/{id:long}")]
public sealed class CommitmentsController(CommitmentDesk desk) : CommitmentController(desk)
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) =>
        await Find(id, ct) is { } commitment ? Page(commitment, new CommitmentForm()) : NotFound();
}
