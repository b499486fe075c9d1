using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>The rooms by day and by week, the finder, and the form that a free cell leads to.</summary>
[Route("rooms")]
public sealed class RoomsController(ReadGrid grid, TakeReservation take, OfficeTime time, Texts<RoomsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(DateOnly? on, CancellationToken ct) => View("Day", await grid.Day(on, ct));

    [HttpGet("week"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Week(long? room, DateOnly? on, CancellationToken ct) => room is not { } id ? View("WeekOfAll", await grid.Week(on, ct))
        : await grid.Week(id, on, ct) is { } page ? View(page) : NotFound();

    [HttpGet("find"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Find(RoomWanted wanted, [FromServices] FindRooms find, CancellationToken ct)
    {
        var page = await find.Page(wanted, ct);
        // What could not be read in the address was replaced: the form shows what was looked for.
        ModelState.Clear();
        return View(page);
    }

    [HttpGet("new"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> New(long? room, DateTime? at, DateTime? until, int? heads, long? visit, CancellationToken ct)
    {
        var guest = await take.VisitFor(visit, ct);
        var from = Whole(at ?? time.House.ToLocal(Quarter.StartOf(Quarter.Of(time.Now) + 1)));
        var end = until is { } given && given.Date == from.Date ? Whole(given) : from.Hour < 23 ? from.AddHours(1) : from;
        ModelState.Clear();
        return View(new ReservationForm
        {
            Room = room, On = DateOnly.FromDateTime(from), From = TimeOnly.FromDateTime(from), Until = TimeOnly.FromDateTime(end), HeadCount = heads,
            Visit = guest?.Id, Purpose = guest?.Label, Host = take.HostFor(guest), Page = await take.Around(null, null, ct),
        });
    }

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(ReservationForm form, [FromServices] IValidator<ReservationForm> rules, CancellationToken ct)
    {
        ReservationPlan? plan = null;
        IReadOnlyList<Reservation> reserved = [];
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => reserved = await take.Run(plan = await take.Plan(form, ct), form.LeaveOutTaken, ct)))
        {
            return View("New", form with { Page = await take.Around(plan, null, ct) });
        }

        if (reserved is [var one])
        {
            this.Say(one.IsTentative ? texts["{0} saved. The room is kept; the keeper is asked for approval.", one.Number] : texts["{0} saved: {1}, {2}.", one.Number, one.RoomName, time.Moment(one.StartsAt)]);
            return RedirectToAction(nameof(ReservationsController.Show), "Reservations", new { id = one.Id });
        }

        this.Say(plan!.Clashes.Count == 0 ? texts["{0} reservations saved.", reserved.Count] : texts["{0} reservations saved; {1} dates were left out.", reserved.Count, plan.Clashes.Count]);
        return RedirectToAction(nameof(ReservationsController.Index), "Reservations");
    }

    private static DateTime Whole(DateTime moment) => moment.Date.AddMinutes((int)moment.TimeOfDay.TotalMinutes / Quarter.Minutes * Quarter.Minutes);
}
