using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

public sealed record KioskDeviceForm
{
    public string? Name { get; init; }
}

public sealed class KioskDeviceFormRules : AbstractValidator<KioskDeviceForm>
{
    public KioskDeviceFormRules(Texts<KioskTexts> texts) =>
        RuleFor(f => f.Name).Must(name => name?.Trim() is { Length: > 0 and <= KioskDevice.NameMaxLength }).WithMessage(_ => texts["Enter the name, at most {0} characters.", KioskDevice.NameMaxLength]);
}

public sealed record KioskRow(long Id, string Name, DateTime CreatedAt, string? CreatedBy, DateTime? SeenAt, DateTime? RevokedAt);

/// <summary>The kiosks of the house. The key of a new one is shown once and kept nowhere.</summary>
[Route("kiosks")]
public sealed class KioskDevicesController(AppDbContext db, Viewer viewer, TimeProvider clock, Texts<KioskTexts> texts) : Controller
{
    private const string KeyOf = "kiosk-key";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Devices", await Rows(ct));

    [HttpGet("new"), Authorize(May.KeepHouse)]
    public ViewResult New() => View("NewDevice", new KioskDeviceForm());

    [HttpPost(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Create(KioskDeviceForm form, [FromServices] IValidator<KioskDeviceForm> rules, CancellationToken ct)
    {
        var key = Kiosks.DrawKey();
        if (!await this.Accepts(form, rules) || !await this.Tells(() => Add(form.Name!.Trim(), key, ct)))
        {
            return View("NewDevice", form);
        }

        // Encrypted on its way, and gone once it was shown.
        TempData[KeyOf] = key;
        return RedirectToAction(nameof(Key));
    }

    /// <summary>The key, once.</summary>
    [HttpGet("key"), Authorize(May.KeepHouse)]
    public IActionResult Key() => TempData[KeyOf] is string key ? View("Key", key) : RedirectToAction(nameof(Index));

    [HttpPost("{id:long}/revocation"), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Revoke(long id, CancellationToken ct)
    {
        if (await db.Kiosks.FirstOrDefaultAsync(k => k.Id == id, ct) is not { } device)
        {
            return NotFound();
        }

        if (!await this.Tells(() => Revoke(device, ct)))
        {
            return View("Devices", await Rows(ct));
        }

        this.Say(texts["{0} is revoked: it opens nothing any more.", device.Name]);
        return RedirectToAction(nameof(Index));
    }

    private async Task Add(string name, string key, CancellationToken ct)
    {
        if (await db.Kiosks.AnyAsync(k => k.Name == name && k.RevokedAt == null, ct))
        {
            throw new RuleBrokenException("Another kiosk has this name. Say where this one stands.");
        }

        db.Add(new KioskDevice(name, Kiosks.Digest(key), viewer, Now));
        await db.SaveChangesAsync(ct);
    }

    private Task Revoke(KioskDevice device, CancellationToken ct)
    {
        device.Revoke(viewer, Now);
        return db.SaveChangesAsync(ct);
    }

    private Task<List<KioskRow>> Rows(CancellationToken ct) => db.Kiosks.OrderBy(k => k.RevokedAt != null).ThenByDescending(k => k.Id).Select(k => new KioskRow(k.Id, k.Name, k.CreatedAt,
        db.Employees.Where(e => e.Id == k.CreatedById).Select(e => e.Name).FirstOrDefault(), db.KioskSightings.Where(s => s.KioskId == k.Id).Select(s => (DateTime?)s.At).FirstOrDefault(), k.RevokedAt)).ToListAsync(ct);
}
