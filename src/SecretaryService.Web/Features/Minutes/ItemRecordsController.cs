using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>What was said and settled at one item: saved by its button, or by the page itself while somebody writes.</summary>
[Route("meetings/{id:long}/minutes/items/{key:guid}")]
public sealed class ItemRecordsController(MinutesDesk desk, RecordItem record, IValidator<ItemForm> rules, OfficeTime time, Texts<SharedTexts> shared) : MinutesDeedController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(long id, Guid key, ItemForm form, CancellationToken ct)
    {
        Recorded? saved = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => saved = await record.WriteHere(id, key, form, ct)))
        {
            return await Page(id, view => view with { At = key, Item = form }, ct);
        }

        if (saved is null)
        {
            return NotFound();
        }

        if (saved.IsRefused)
        {
            return await Conflict(id, key, form, saved.Item, ct);
        }

        this.Say(Desk.Texts["Item {0} saved.", saved.Item.No]);
        return LocalRedirect(FormattableString.Invariant($"{Address(id)}#item-{saved.Item.No}"));
    }

    /// <summary>Written by the page itself, again and again: the number of the saving, and not the form's key, tells a repetition.</summary>
    [HttpPost("kept"), Authorize(May.BeInTheHouse), Repeatable]
    public async Task<IActionResult> Update(long id, Guid key, ItemForm form, CancellationToken ct)
    {
        if (!await this.Accepts(form, rules))
        {
            return await Desk.Look(id, ct) is null ? NotFound() : UnprocessableEntity(new { why = string.Join(' ', ModelState.Values.SelectMany(v => v.Errors).Select(e => e.ErrorMessage)) });
        }

        try
        {
            return await record.Write(id, key, form, ct) switch
            {
                null => NotFound(),
                { IsRefused: true } other => Conflict(Told(other.Item)),
                { } saved => Json(new { recordNo = saved.Item.RecordNo, said = Desk.Texts["saved at {0}", time.Moment(saved.Item.RecordedAt ?? Desk.Now)] }),
            };
        }
        catch (RuleBrokenException broken)
        {
            return UnprocessableEntity(new { why = shared.Of(broken) });
        }
    }

    private object Told(AgendaItem item) => new
    {
        recordNo = item.RecordNo, why = Meanwhile(item), item.Discussion, item.Statements, item.Resolution, item.VotesFor, item.VotesAgainst, item.VotesAbstained,
    };

    // Both texts stand on the page; saved again, what is written here is a choice made knowingly.
    private Task<IActionResult> Conflict(long id, Guid key, ItemForm form, AgendaItem item, CancellationToken ct)
    {
        ModelState.Clear();
        ModelState.AddModelError("", Meanwhile(item));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page(id, view => view with { At = key, Item = form with { BasedOn = item.RecordNo, Others = item.Record } }, ct);
    }

    private string Meanwhile(AgendaItem item) => Desk.Texts["{0} wrote at item {1} meanwhile. It stands below what you wrote: put both together, and save again.", item.RecordedByName ?? "—", item.No];
}
