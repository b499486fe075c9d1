using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

public sealed record ArrivalForm
{
    /// <summary>Empty: as many as announced.</summary>
    public int? HeadCount { get; init; }
    public string? Card { get; init; }
    public string? ReturnUrl { get; init; }
}

/// <summary>到访: the guest stands at the desk; several at once from the board.</summary>
[Route("visits")]
public sealed class ArrivalsController(VisitDesk desk) : VisitDeedController(desk)
{
    private const int MostAtOnce = 50;

    [HttpPost("{id:long}/arrival"), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, ArrivalForm form, CancellationToken ct) => Tell(id, form.ReturnUrl, visit => Arrive(visit, form),
        visit => Desk.Texts["{0} is here. {1} has been told.", visit.Label, visit.HostName ?? "—"], FormattableString.Invariant($"/visits/{id}/arrival/undo"), ct);

    [HttpPost("{id:long}/arrival/undo"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, string? returnUrl, CancellationToken ct) =>
        Tell(id, returnUrl ?? "/visits", visit => visit.TakeArrivalBack(Desk.Viewer, Desk.Now), visit => Desk.Texts["{0} is expected again.", visit.Label], null, ct);

    /// <summary>A bus has come: everybody who was chosen on the board.</summary>
    [HttpPost("arrivals"), Authorize(May.Register)]
    public async Task<IActionResult> CreateMany(List<long> chosen, CancellationToken ct)
    {
        var come = 0;
        foreach (var id in chosen.Distinct().Take(MostAtOnce))
        {
            if (await Desk.Find(id, ct) is { State: VisitState.Expected } visit && await this.Tells(() => { Arrive(visit, new ArrivalForm()); return Task.CompletedTask; }))
            {
                come++;
            }
        }

        await Desk.Save(ct);
        this.Say(come == 0 ? Desk.Texts["Choose guests among those expected."] : Desk.Texts["{0} visits have arrived.", come]);
        return LocalRedirect("/visits");
    }

    private void Arrive(Visit visit, ArrivalForm form)
    {
        var card = form.Card?.Trim() is { Length: > 0 and <= Visit.CardMaxLength } given ? given : null;
        visit.Arrive(Desk.House, Desk.Viewer, Desk.Now, form.HeadCount, card);
    }
}
