using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>A deed to a reservation: find, tell, save; a refusal is shown on the reservation's page.</summary>
public abstract class ReservationDeedController(ReadReservations read, AppDbContext db) : Controller
{
    protected ReadReservations Read => read;

    protected AppDbContext Db => db;

    protected Viewer Me => db.Viewer;

    protected async Task<IActionResult> Do(long id, EndingForm form, Func<Reservation, Task<string>> deed, Func<Task<bool>>? accepts = null, CancellationToken ct = default)
    {
        if (await read.Find(id, ct) is not { } reservation)
        {
            return NotFound();
        }

        var said = "";
        if ((accepts is not null && !await accepts()) || !await this.Tells(async () => said = await Saved(reservation, deed, ct)))
        {
            // What was half told is not shown: the page is read anew.
            db.ChangeTracker.Clear();
            return View("Show", await read.One(id, ct, form));
        }

        this.Say(said);
        return RedirectToAction(nameof(ReservationsController.Show), "Reservations", new { id });
    }

    private async Task<string> Saved(Reservation reservation, Func<Reservation, Task<string>> deed, CancellationToken ct)
    {
        var said = await deed(reservation);
        await db.SaveChangesAsync(ct);
        return said;
    }
}
