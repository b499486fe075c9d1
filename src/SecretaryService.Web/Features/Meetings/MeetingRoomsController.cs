using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>找会议室: the form of a plan comes back as it was typed, with the rooms that can be had then. Nothing is saved by it.</summary>
[Route("meetings")]
public sealed class MeetingRoomsController(MeetingDesk desk, WriteMeeting write, ReadPeople people, FindFreeRooms find) : Controller
{
    [HttpPost("rooms"), Authorize(May.Convene)]
    public async Task<IActionResult> New(MeetingForm form, CancellationToken ct) =>
        View("/Features/Meetings/New.cshtml", form with { Found = await Found(form, () => write.StaysOf(form), form.Heads ?? await people.Count(form.People, ct), 0, ct) });

    [HttpPost("{id:long}/plan/rooms"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Edit(long id, MeetingChangeForm form, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } meeting || !meeting.MayBePreparedBy(desk.Viewer))
        {
            return NotFound();
        }

        var heads = form.Heads ?? meeting.Invited.Count(p => p.Seat != Attendance.Reserve);
        return View("/Features/Meetings/Edit.cshtml", form with { Meeting = meeting, Found = await Found(form, () => [write.StayOf(form)], heads, meeting.ReservationId ?? 0, ct) });
    }

    private async Task<RoomAnswers?> Found(MeetingParticulars form, Func<IReadOnlyList<Stay>> stays, int heads, long own, CancellationToken ct)
    {
        RoomAnswers? found = null;
        await this.Tells(async () =>
        {
            if (form.Starts is not { Year: > 2000 and < 2200 } || form.Ends is not { Year: > 2000 and < 2200 })
            {
                throw new RuleBrokenException("Say when it begins and when it ends. Then the rooms that are free are shown.");
            }

            var needs = form.Needs.Where(Enum.IsDefined).Aggregate(Equipment.None, (all, one) => all | one);
            found = await find.Run(new RoomsWanted(stays(), Math.Clamp(heads, 1, Reservation.MostHeads), needs, own), ct);
        });
        return found;
    }
}
