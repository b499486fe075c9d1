using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>转交: another does it.</summary>
[Route("commitments/{id:long}/passings")]
public sealed class PassingsController(CommitmentDesk desk, HouseBook book) : CommitmentController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CommitmentForm form, CancellationToken ct) =>
        Tell(id, form, CommitmentDeed.PassOn, (c, f) => c.PassOn(book.Directory.Find(f.To!)!.AsPerson, Viewer, Now, f.Said!), ct);
}
