using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>Somebody is in the room: it is not given back.</summary>
[Route("reservations/{id:long}/beginning")]
public sealed class BeginningsController(ReadReservations read, AppDbContext db, OfficeTime time, Texts<RoomsTexts> texts) : ReservationDeedController(read, db)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, CancellationToken ct) => Do(id, new EndingForm(), reservation =>
    {
        reservation.Begin(Me, time.Now);
        return Task.FromResult(texts["{0} has begun.", reservation.Number]);
    }, ct: ct);
}
