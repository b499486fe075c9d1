using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>Three signatures: the giver offers, the receiver counts and signs, the witness signs. Who may, the list itself knows.</summary>
[Route("handovers/{id:long}")]
public sealed class HandOverSignaturesController(HandOverDesk desk) : HandOverDeedController(desk)
{
    [HttpPost("offer"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Offer(long id, CancellationToken ct) => Tell(id, list => Desk.Deed.Offer(list, ct), list => Desk.Texts["Signed and offered to {0}.", list.ReceiverName], ct);

    [HttpPost("recall"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Recall(long id, string? reason, CancellationToken ct) => Tell(id, list => Desk.Deed.Recall(list, Said(reason), ct), list => Desk.Texts["{0} is recalled.", list.Number], ct);

    /// <summary>What was counted so far is kept.</summary>
    [HttpPost("count"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Count(long id, CountForm form, CancellationToken ct) =>
        Tell(id, list => Saved(() => list.Count(form.ToCounts(), Desk.Viewer), ct), list => Counted(list), ct, view => view with { Count = form });

    [HttpPost("receipt"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Receive(long id, CountForm form, CancellationToken ct) => Tell(id, list => Saved(() => Receive(list, form), ct), list => Desk.Texts["You have signed. {0} signs as witness next.", list.WitnessName], ct, view => view with { Count = form });

    [HttpPost("witnessing"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Witness(long id, CancellationToken ct) => Tell(id, list => Desk.Deed.Conclude(list, ct), list => Desk.Texts["{0} is concluded: the documents have changed hands.", list.Number], ct);

    private void Receive(HandOverList list, CountForm form)
    {
        if (form.Result?.Trim().Length > HandOverList.CountMaxLength)
        {
            throw new RuleBrokenException("Say the result of the count in at most {0} characters.", HandOverList.CountMaxLength);
        }

        list.Count(form.ToCounts(), Desk.Viewer);
        list.Receive(string.IsNullOrWhiteSpace(form.Result) ? null : form.Result.Trim(), Desk.Viewer, Desk.Now);
    }

    private string Counted(HandOverList list) => Desk.Texts["Counted: {0} of {1} lines.", list.Lines.Count(l => l.Verdict != LineVerdict.NotCounted), list.Lines.Count];
}
