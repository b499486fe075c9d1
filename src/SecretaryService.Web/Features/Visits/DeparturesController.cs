using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

public sealed record DepartureForm
{
    /// <summary>The visitor card lies on the desk again.</summary>
    public bool CardIsBack { get; init; }

    /// <summary>In the house's time; empty: now.</summary>
    public DateTime? At { get; init; }
    public string? ReturnUrl { get; init; }
}

/// <summary>送别: clause 3.2.5.</summary>
[Route("visits/{id:long}/departure")]
public sealed class DeparturesController(VisitDesk desk) : VisitDeedController(desk)
{
    [HttpPost(""), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, DepartureForm form, CancellationToken ct) => Tell(id, form.ReturnUrl,
        visit => visit.Leave(Desk.House, Moment(form), form.CardIsBack),
        visit => visit.CardIsOut ? Desk.Texts["{0} has left. Visitor card {1} is still out.", visit.Label, visit.CardNumber!] : Desk.Texts["{0} has left.", visit.Label],
        FormattableString.Invariant($"/visits/{id}/departure/undo"), ct);

    [HttpPost("undo"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, string? returnUrl, CancellationToken ct) =>
        Tell(id, returnUrl ?? "/visits", visit => visit.TakeDepartureBack(), visit => Desk.Texts["{0} is here again.", visit.Label], null, ct);

    [HttpPost("/visits/{id:long}/card"), Authorize(May.Register)]
    public Task<IActionResult> Card(long id, string? returnUrl, CancellationToken ct) => Tell(id, returnUrl, visit => visit.TakeCardBack(), null, null, ct);

    private DateTime Moment(DepartureForm form) => form.At is { } local && Desk.House.ToUtc(local) is var at && at <= Desk.Now ? at
        : form.At is null ? Desk.Now : throw new Domain.RuleBrokenException("This time lies ahead. Enter when the guest left.");
}
