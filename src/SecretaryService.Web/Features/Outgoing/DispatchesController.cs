using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>分发: the list, what has left, and the receipts that come back.</summary>
[Route("outgoing/{id:long}/dispatches")]
public sealed class DispatchesController(OutgoingDesk desk) : OutgoingDeedController(desk)
{
    [HttpPost(""), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, DispatchForm form, CancellationToken ct) =>
        Tell(id, document => Saved(() => document.List(form.ToNote(Desk.Directory)), ct), document => Desk.Texts["On the list. {0} copies are left.", document.Left], ct, view => view with { Line = form });

    /// <param name="at">In the house's time; empty: now.</param>
    [HttpPost("{no:int}/sending"), Authorize(May.Register)]
    public Task<IActionResult> Send(long id, int no, DateTime? at, CancellationToken ct) =>
        Tell(id, document => Saved(() => document.Send(no, Utc(at), Desk.House, Desk.Viewer, Desk.Now), ct), document => Desk.Texts["{0} has left.", document.Number], ct);

    [HttpPost("{no:int}/receipt"), Authorize(May.Register)]
    public Task<IActionResult> Receive(long id, int no, string? receivedBy, DateTime? at, CancellationToken ct) =>
        Tell(id, document => Saved(() => document.Receive(no, Named(receivedBy), Utc(at), Desk.Viewer, Desk.Now), ct), _ => Desk.Texts["The receipt is entered."], ct);

    [HttpPost("{no:int}/removal"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, int no, string? reason, CancellationToken ct) =>
        Tell(id, document => Saved(() => document.Unlist(no, Said(reason)), ct), _ => Desk.Texts["Taken off the list."], ct);

    /// <summary>A colleague to whom copies went signs for them himself.</summary>
    [HttpPost("{no:int}/signature"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Sign(long id, int no, CancellationToken ct) => Tell(id, document => Saved(() => Sign(document, no), ct), _ => Desk.Texts["You have signed for it."], ct);

    private void Sign(OutgoingDocument document, int no)
    {
        if (document.Dispatches.FirstOrDefault(d => d.No == no)?.PersonId != Desk.Viewer.PersonId)
        {
            throw new RuleBrokenException("Only who got it signs for it; what came back on paper is entered by a secretary.");
        }

        document.Receive(no, Desk.Viewer.Name, Desk.Now, Desk.Viewer, Desk.Now);
    }

    private Task Saved(Action deed, CancellationToken ct)
    {
        deed();
        return Desk.Save(ct);
    }

    private DateTime Utc(DateTime? at) => at is { } local ? Desk.House.ToUtc(local) : Desk.Now;

    private static string Named(string? name) => name?.Trim() is { Length: > 0 and <= OutgoingDocument.NameMaxLength } given ? given
        : throw new RuleBrokenException("Say who signed for it and when: after it left, and not in the future.");
}
