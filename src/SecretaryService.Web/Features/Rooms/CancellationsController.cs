using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>The room is not needed: this time, or in the rest of its series, too.</summary>
[Route("reservations/{id:long}/cancellation")]
public sealed class CancellationsController(ReadReservations read, AppDbContext db, OfficeTime time, Texts<RoomsTexts> texts) : ReservationDeedController(read, db)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, EndingForm form, [FromServices] IValidator<EndingForm> rules, CancellationToken ct) =>
        Do(id, form, reservation => Cancel(reservation, form, ct), () => this.Accepts(form, rules), ct);

    private async Task<string> Cancel(Reservation reservation, EndingForm form, CancellationToken ct)
    {
        List<Reservation> all = [reservation];
        if (form.WholeSeries)
        {
            all.AddRange(await Read.Others(reservation).Include(r => r.Slots).Include(r => r.Commitments).AsSplitQuery().ToListAsync(ct));
        }

        await Db.RefuseRoomOfMeeting([.. all.Select(r => r.Id)], ct);
        foreach (var one in all)
        {
            one.Cancel(Me, time.Now, form.Reason!.Trim());
        }

        return all.Count == 1 ? texts["{0} is cancelled. The room is free again.", reservation.Number] : texts["{0} reservations are cancelled.", all.Count];
    }
}
