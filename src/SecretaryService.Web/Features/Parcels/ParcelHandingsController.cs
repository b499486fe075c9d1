using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Parcels;

/// <param name="Waiting">What was chosen, and whatever else waits for the same recipient.</param>
public sealed record HandingPage(IReadOnlyList<Parcel> Waiting, HandingForm Form);

/// <summary>签收: one or several deliveries of one recipient against one signature; and what was a slip of the hand.</summary>
[Route("parcels")]
public sealed class ParcelHandingsController(ParcelDesk desk) : ParcelDeedController(desk)
{
    [HttpGet("handing"), Authorize(May.Register)]
    public async Task<IActionResult> New(HandingForm form, CancellationToken ct)
    {
        // Nothing was sent yet that could be wrong.
        ModelState.Clear();
        return View("Handing", await Page(new HandingForm { Chosen = form.Chosen }, ct));
    }

    [HttpPost("handing"), Authorize(May.Register)]
    public async Task<IActionResult> Create(HandingForm form, [FromServices] IValidator<HandingForm> rules, CancellationToken ct)
    {
        IReadOnlyList<Parcel> handed = [];
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => handed = await HandOut(form, ct)))
        {
            return View("Handing", await Page(form, ct));
        }

        var to = handed[0].TakenByName!;
        if (handed is [var one])
        {
            this.Say(Desk.Texts["{0} handed out to {1}.", one.Number, to]);
            return LocalRedirect(FormattableString.Invariant($"/parcels/{one.Id}"));
        }

        this.Say(Desk.Texts["{0} deliveries handed out to {1}.", handed.Count, to]);
        return LocalRedirect("/parcels");
    }

    [HttpPost("{id:long}/handing/undo"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, string? reason, CancellationToken ct) => Tell(id, parcel => parcel.TakeHandingOutBack(Desk.Viewer, Desk.Now, Said(reason)),
        parcel => Desk.Texts["{0} waits again.", parcel.Number], null, ct);

    private async Task<IReadOnlyList<Parcel>> HandOut(HandingForm form, CancellationToken ct)
    {
        var parcels = await Desk.Find([.. form.Chosen.Distinct()], ct);
        if (parcels.Count == 0)
        {
            throw new RuleBrokenException("Choose deliveries that wait at the desk.");
        }

        if (parcels.DistinctBy(p => (p.RecipientId, p.RecipientName)).Count() > 1)
        {
            throw new RuleBrokenException("These deliveries are for different people. Hand them out one recipient at a time.");
        }

        foreach (var parcel in parcels)
        {
            parcel.HandOut(form.ToTaker(Desk.Directory, parcel), form.ToSignature(), Desk.Viewer, Desk.Now);
        }

        await Desk.Save(ct);
        return parcels;
    }

    private async Task<HandingPage> Page(HandingForm form, CancellationToken ct)
    {
        var chosen = (await Desk.Find([.. form.Chosen.Distinct()], ct)).FindAll(p => p.IsWaiting || HttpMethods.IsPost(Request.Method));
        var like = chosen.Count == 0 ? [] : await Desk.WaitingLike(chosen[0], ct);
        return new HandingPage([.. chosen.Concat(like).DistinctBy(p => p.Id).OrderBy(p => p.Id)], form);
    }
}
