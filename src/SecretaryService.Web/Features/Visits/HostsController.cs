using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

public sealed record HostForm
{
    /// <summary>A colleague of the directory.</summary>
    public string? Host { get; init; }
    public string? ReturnUrl { get; init; }
}

/// <summary>The host is not in: the deputy, or whoever is named, receives the guest.</summary>
[Route("visits/{id:long}/host")]
public sealed class HostsController(VisitDesk desk) : VisitDeedController(desk)
{
    [HttpPost(""), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, HostForm form, CancellationToken ct) => Tell(id, form.ReturnUrl, visit =>
    {
        var host = Desk.Directory.Find(form.Host ?? "") ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it.");
        visit.PassTo(host, Desk.House, Desk.Viewer, Desk.Now);
    }, visit => Desk.Texts["{0} receives {1} now.", visit.HostName!, visit.Label], null, ct);
}
