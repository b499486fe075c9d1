using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>The keeper of the room says yes or no.</summary>
[Route("reservations/{id:long}")]
public sealed class DecisionsController(ReadReservations read, AppDbContext db, OfficeTime time, Texts<RoomsTexts> texts) : ReservationDeedController(read, db)
{
    [HttpPost("approval"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CancellationToken ct) => Do(id, new EndingForm(), reservation =>
    {
        reservation.Approve(Me, time.Now);
        return Task.FromResult(texts["{0} is approved.", reservation.Number]);
    }, ct: ct);

    [HttpPost("refusal"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Destroy(long id, EndingForm form, [FromServices] IValidator<EndingForm> rules, CancellationToken ct) =>
        Do(id, form, reservation => Refuse(reservation, form, ct), () => this.Accepts(form, rules), ct);

    private async Task<string> Refuse(Reservation reservation, EndingForm form, CancellationToken ct)
    {
        reservation.Refuse(Me, time.Now, form.Reason!.Trim());
        await Db.LoseRoom(reservation, time.Now, ct);
        return texts["{0} is refused. The room is free again.", reservation.Number];
    }
}
