using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>The visit does not take place, or it was written down by mistake: the line and its number stay.</summary>
[Route("visits/{id:long}")]
public sealed class VisitEndingsController(VisitDesk desk) : VisitDeedController(desk)
{
    [HttpPost("cancellation"), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, string? reason, CancellationToken ct) =>
        Tell(id, null, visit => visit.Cancel(Desk.Viewer, Desk.Now, Said(reason)), visit => Desk.Texts["{0} is cancelled.", visit.Number], null, ct);

    [HttpPost("voiding"), Authorize(May.Register)]
    public Task<IActionResult> Void(long id, string? reason, CancellationToken ct) =>
        Tell(id, null, visit => visit.Void(Desk.Viewer, Desk.Now, Said(reason)), visit => Desk.Texts["{0} is void.", visit.Number], null, ct);

    private static string Said(string? reason) => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength } said ? said
        : throw new RuleBrokenException("Say why, in at most {0} characters.", Voiding.ReasonMaxLength);
}
