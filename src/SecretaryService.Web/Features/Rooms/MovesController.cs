using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>Another time, another room, more or fewer heads.</summary>
[Route("reservations/{id:long}/move")]
public sealed class MovesController(ReadReservations read, TakeReservation take, OfficeTime time, Texts<RoomsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> New(long id, CancellationToken ct) =>
        await read.Find(id, ct) is { } reservation ? View("Move", Of(reservation) with { Page = await take.Around(null, reservation, ct) }) : NotFound();

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(long id, MoveForm form, [FromServices] IValidator<MoveForm> rules, CancellationToken ct)
    {
        if (await read.Find(id, ct) is not { } reservation)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => take.Move(reservation, form, ct)))
        {
            return View("Move", form with { Page = await take.Around(null, reservation, ct) });
        }

        this.Say(texts["{0} is moved: {1}, {2}.", reservation.Number, reservation.RoomName, time.Moment(reservation.StartsAt)]);
        return RedirectToAction(nameof(ReservationsController.Show), "Reservations", new { id });
    }

    private MoveForm Of(Reservation reservation)
    {
        var (from, until) = (time.House.ToLocal(reservation.StartsAt), time.House.ToLocal(reservation.EndsAt));
        return new MoveForm
        {
            Room = reservation.RoomId, On = DateOnly.FromDateTime(from), From = TimeOnly.FromDateTime(from), Until = TimeOnly.FromDateTime(until),
            HeadCount = reservation.HeadCount, SmallRoomReason = reservation.SmallRoomReason,
        };
    }
}
