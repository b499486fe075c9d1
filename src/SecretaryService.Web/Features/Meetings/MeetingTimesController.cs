using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>忙闲: when those who are to come are taken, without a word of what takes them.</summary>
[Route("meetings/{id:long}/free-busy")]
public sealed class MeetingTimesController(MeetingDesk desk, ReadTimes times) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(long id, DateOnly? day, CancellationToken ct)
    {
        ModelState.Clear();
        return await desk.Glance(id, ct) is { Meeting: var meeting } && meeting.MayBePreparedBy(desk.Viewer) ? View("/Features/Meetings/Times.cshtml", await times.Page(meeting, day, ct)) : NotFound();
    }
}
