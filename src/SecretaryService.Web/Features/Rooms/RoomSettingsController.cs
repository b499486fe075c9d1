using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>The list of rooms: added, changed, listed.</summary>
[Route("rooms/settings")]
public sealed class RoomSettingsController(AppDbContext db, HouseBook book, Texts<RoomsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.KeepRooms)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Settings", await db.Rooms.AsNoTracking().OrderBy(r => r.ClosedOn != null).ThenBy(r => r.Name).ThenBy(r => r.Id).ToListAsync(ct));

    [HttpGet("new"), Authorize(May.KeepRooms)]
    public IActionResult New() => View("EditRoom", new RoomForm());

    [HttpPost(""), Authorize(May.KeepRooms)]
    public async Task<IActionResult> Create(RoomForm form, [FromServices] IValidator<RoomForm> rules, CancellationToken ct) =>
        await this.Accepts(form, rules) && await this.Tells(() => Furnish(form, ct)) ? Saved(form) : View("EditRoom", form);

    [HttpGet("{id:long}"), Authorize(May.KeepRooms)]
    public async Task<IActionResult> Edit(long id, CancellationToken ct) => await db.Rooms.FindAsync([id], ct) is { } room ? View("EditRoom", RoomForm.Of(room, book.Directory)) : NotFound();

    [HttpPost("{id:long}"), Authorize(May.KeepRooms)]
    public async Task<IActionResult> Update(long id, RoomForm form, [FromServices] IValidator<RoomForm> rules, CancellationToken ct)
    {
        if (await db.Rooms.FindAsync([id], ct) is not { } room)
        {
            return NotFound();
        }

        form = form with { Id = id, Photo = room.PhotoKey };
        if (form.Version != room.Version)
        {
            ModelState.Clear();
            ModelState.AddModelError("", texts["Somebody else has changed this room meanwhile. Below stands what you typed; save again if it shall stand."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("EditRoom", form with { Version = room.Version });
        }

        return await this.Accepts(form, rules) && await this.Tells(() => Write(room, form, ct)) ? Saved(form) : View("EditRoom", form);
    }

    private Task Furnish(RoomForm form, CancellationToken ct)
    {
        db.Add(Room.Furnish(form.ToNote(book.Directory)));
        return db.SaveChangesAsync(ct);
    }

    private Task Write(Room room, RoomForm form, CancellationToken ct)
    {
        room.Write(form.ToNote(book.Directory));
        return db.SaveChangesAsync(ct);
    }

    private RedirectToActionResult Saved(RoomForm form)
    {
        this.Say(texts["{0} saved.", form.Name!.Trim()]);
        return RedirectToAction(nameof(Index));
    }
}
