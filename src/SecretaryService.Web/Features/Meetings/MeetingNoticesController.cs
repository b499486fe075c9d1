using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>通知: the notice goes out, what has changed is told, who is silent is asked again, and it is called off. Rounds write the letters.</summary>
[Route("meetings/{id:long}")]
public sealed class MeetingNoticesController(MeetingDesk desk, WriteMeeting write) : MeetingDeedController(desk)
{
    [HttpPost("notice"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Convene(long id, CancellationToken ct) => Tell(id, meeting => meeting.Convene(Desk.House, Desk.Viewer, Desk.Now),
        meeting => Desk.Texts["The notice goes out. To be told: {0}.", meeting.Invited.Count()], ct);

    [HttpPost("notice/changes"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> TellOfChanges(long id, CancellationToken ct)
    {
        var count = 0;
        return await Tell(id, meeting => count = meeting.TellOfChanges(Desk.Viewer), _ => Desk.Texts["To be told of the change: {0}.", count], ct);
    }

    [HttpPost("notice/reminders"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Remind(long id, CancellationToken ct)
    {
        var count = 0;
        return await Tell(id, meeting => count = meeting.Remind(Desk.Viewer, Desk.Now), _ => Desk.Texts["Asked again: {0}.", count], ct);
    }

    [HttpPost("cancellation"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Cancel(long id, string? reason, CancellationToken ct, SeriesReach reach = SeriesReach.ThisOne) => Tell(id,
        meeting => write.Cancel(meeting, reach, Said(reason), ct), _ => Desk.Texts["Cancelled. Whoever was told to come is told that, too."], ct);
}
