using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Rooms;

public sealed record PhotoForm
{
    public IFormFile? File { get; init; }
}

/// <summary>会议室照片: shown, put up, taken down.</summary>
[Route("rooms/{id:long}/photo")]
public sealed class RoomPhotosController(AppDbContext db, HouseBook book, Texts<RoomsTexts> texts) : Controller
{
    /// <param name="key">In the address only so that a browser may keep what it has seen.</param>
    [HttpGet("{key:guid}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, Guid key, CancellationToken ct)
    {
        var photo = await (from room in db.Rooms where room.Id == id && room.PhotoKey == key join p in db.RoomPhotos on room.Id equals p.RoomId select p).AsNoTracking().FirstOrDefaultAsync(ct);
        if (photo is null)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, max-age=86400";
        return File(photo.Bytes, photo.Type switch { PhotoType.Jpeg => "image/jpeg", PhotoType.Png => "image/png", _ => "image/webp" });
    }

    [HttpPost(""), Authorize(May.KeepRooms)]
    public async Task<IActionResult> Create(long id, PhotoForm form, CancellationToken ct)
    {
        if (await db.Rooms.FindAsync([id], ct) is not { } room)
        {
            return NotFound();
        }

        if (!await this.Tells(() => PutUp(room, form.File, ct)))
        {
            return View("EditRoom", RoomForm.Of(room, book.Directory));
        }

        this.Say(texts["{0} has a photo now.", room.Name]);
        return LocalRedirect(FormattableString.Invariant($"/rooms/settings/{id}"));
    }

    [HttpPost("removal"), Authorize(May.KeepRooms)]
    public async Task<IActionResult> Destroy(long id, CancellationToken ct)
    {
        if (await db.Rooms.FindAsync([id], ct) is not { } room)
        {
            return NotFound();
        }

        await TakeDown(room, ct);
        room.Show(null);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The photo of {0} is taken down.", room.Name]);
        return LocalRedirect(FormattableString.Invariant($"/rooms/settings/{id}"));
    }

    private async Task PutUp(Room room, IFormFile? file, CancellationToken ct)
    {
        // Its length is asked before it is read, and once more of what was read.
        if (file is not { Length: > 0 and <= RoomPhoto.MostBytes })
        {
            throw new RuleBrokenException("Choose a picture of at most {0} kB.", RoomPhoto.MostBytes / 1024);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        var photo = RoomPhoto.Of(room, bytes.ToArray());
        await TakeDown(room, ct);
        db.Add(photo);
        room.Show(photo);
        await db.SaveChangesAsync(ct);
    }

    private async Task TakeDown(Room room, CancellationToken ct)
    {
        if (await db.RoomPhotos.FindAsync([room.Id], ct) is { } before)
        {
            db.Remove(before);
            await db.SaveChangesAsync(ct);
        }
    }
}
