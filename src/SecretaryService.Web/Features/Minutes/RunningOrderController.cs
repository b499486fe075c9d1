using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>会议秩序 (clause 3.4.2d): the meeting begins, item after item is called, it ends; what is open from earlier ones comes on the agenda.</summary>
[Route("meetings/{id:long}/minutes/running-order")]
public sealed class RunningOrderController(MinutesDesk desk) : MinutesDeedController(desk)
{
    [HttpPost("begin"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Begin(long id, CancellationToken ct) => Tell(id, m => m.Begin(Desk.Viewer, Desk.Now), _ => Desk.Texts["The meeting is open."], ct);

    [HttpPost("{key:guid}"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Call(long id, Guid key, CancellationToken ct) => Tell(id, m => m.Call(key, Desk.Viewer, Desk.Now),
        m => Desk.Texts["Item {0}: {1}", m.Items.First(i => i.Key == key).No, m.Items.First(i => i.Key == key).Title], ct);

    [HttpPost("end"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> End(long id, CancellationToken ct) => Tell(id, m => m.End(Desk.House, Desk.Viewer, Desk.Now), _ => Desk.Texts["The meeting is closed."], ct);

    /// <summary>上次遗留.</summary>
    [HttpPost("open/{key:guid}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> TakeUp(long id, Guid key, CancellationToken ct)
    {
        var open = await Desk.Action(key, ct);
        return await Tell(id, m => m.TakeUp(open ?? throw new RuleBrokenException("This is not among what the meeting settled any more."), Desk.Viewer), m => Desk.Texts["It is item {0} of the agenda.", m.Agenda.Count], ct);
    }
}
