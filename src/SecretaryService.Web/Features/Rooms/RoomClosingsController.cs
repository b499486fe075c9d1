using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>A room that nobody has reserved any more is closed, and may be opened again.</summary>
[Route("rooms/settings/{id:long}/closing")]
public sealed class RoomClosingsController(AppDbContext db, HouseBook book, OfficeTime time, Texts<RoomsTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.KeepRooms)]
    public Task<IActionResult> Create(long id, CancellationToken ct) => Change(id, "{0} is closed.", async room => room.Close(time.Today, await ToCome(id, ct)), ct);

    [HttpPost("undo"), Authorize(May.KeepRooms)]
    public Task<IActionResult> Destroy(long id, CancellationToken ct) => Change(id, "{0} is open again.", room =>
    {
        room.Reopen();
        return Task.CompletedTask;
    }, ct);

    // Counted by their slots: also those which the reader may not see.
    private Task<int> ToCome(long id, CancellationToken ct)
    {
        var now = Quarter.Of(time.Now);
        return db.ReservedSlots.Where(s => s.RoomId == id && s.Slot >= now).Select(s => s.ReservationId).Distinct().CountAsync(ct);
    }

    private async Task<IActionResult> Change(long id, string done, Func<Room, Task> change, CancellationToken ct)
    {
        if (await db.Rooms.FindAsync([id], ct) is not { } room)
        {
            return NotFound();
        }

        if (!await this.Tells(() => change(room)))
        {
            return View("EditRoom", RoomForm.Of(room, book.Directory));
        }

        await db.SaveChangesAsync(ct);
        this.Say(texts[done, room.Name]);
        return RedirectToAction(nameof(RoomSettingsController.Index), "RoomSettings");
    }
}
