using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>快件: the register, a new line, a line on its own page, and its slip.</summary>
[Route("parcels")]
public sealed class ParcelsController(ParcelDesk desk, ListParcels list, Texts<ParcelsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(ParcelFilter filter, string? newer, string? older, CancellationToken ct) => View(await list.Page(filter, newer, older, ct));

    /// <param name="carrier">The courier who has more.</param>
    [HttpGet("new"), Authorize(May.Register)]
    public IActionResult New(string? carrier) => View(new ParcelForm { Carrier = carrier is { Length: <= Parcel.CarrierMaxLength } ? carrier : null });

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(ParcelForm form, [FromServices] IValidator<ParcelForm> rules, CancellationToken ct)
    {
        Parcel? parcel = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => parcel = await desk.Receive(form, ct)))
        {
            return View(nameof(New), form);
        }

        var twin = await desk.Twin(parcel!, ct);
        this.Say(twin is null ? Saved(parcel!) : $"{Saved(parcel!)} {texts["The same tracking number waits as {0} already.", twin]}");
        return LocalRedirect(form.Then == "new" ? $"/parcels/new?carrier={Uri.EscapeDataString(parcel!.Carrier ?? "")}" : FormattableString.Invariant($"/parcels/{parcel!.Id}"));
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Read(id, ct) is { } parcel ? View(parcel) : NotFound();

    [HttpGet("{id:long}/slip"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Slip(long id, CancellationToken ct) => await desk.Read(id, ct) is { } parcel ? View(parcel) : NotFound();

    private string Saved(Parcel parcel) => parcel.IsUnassigned
        ? texts["{0} saved. Nobody in the directory is meant by “{1}”: correct it once you know whose it is.", parcel.Number, parcel.RecipientName]
        : texts["{0} saved. {1} has been told.", parcel.Number, parcel.RecipientName];
}
