using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>座次与桌签: who sits where, from both sides, and what is printed for it.</summary>
[Route("meetings/{id:long}")]
public sealed class MeetingSeatsController(MeetingDesk desk) : MeetingDeedController(desk)
{
    protected override (string Path, string View) Page => ("/seating", "/Features/Meetings/Seating.cshtml");

    [HttpGet("seating"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Seating(long id, CancellationToken ct) => Look(id, Page.View, ct);

    [HttpPost("seating"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Arrange(long id, SeatRule rule, CancellationToken ct) => Tell(id, meeting =>
    {
        if (!Enum.IsDefined(rule))
        {
            throw new RuleBrokenException("Choose one of the two rules.");
        }

        meeting.SeatBy(rule, Desk.Viewer);
    }, _ => Desk.Texts["Everybody sits by the rule."], ct);

    /// <param name="left">One place to the left, otherwise to the right, where no place is said.</param>
    /// <param name="place">Where it was dragged to, counted from the left as seen from the platform.</param>
    [HttpPost("seating/{key:guid}"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Move(long id, Guid key, bool left, int? place, CancellationToken ct) => Tell(id, meeting =>
    {
        if (place is { } seat)
        {
            meeting.SeatAt(key, seat, Desk.Viewer);
        }
        else
        {
            meeting.MoveSeat(key, left, Desk.Viewer);
        }
    }, _ => Desk.Texts["The seat is changed."], ct);

    [HttpPost("seating/{key:guid}/rank"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Rank(long id, Guid key, bool higher, CancellationToken ct) => Tell(id, meeting => meeting.Rank(key, higher, Desk.Viewer), _ => Desk.Texts["The rank is changed."], ct);

    [HttpGet("name-plates"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> NamePlates(long id, CancellationToken ct) => Glance(id, "/Features/Meetings/NamePlates.cshtml", ct);

    /// <summary>会议通知 on paper.</summary>
    [HttpGet("notice/print"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Notice(long id, CancellationToken ct) => Glance(id, "/Features/Meetings/Notice.cshtml", ct);

    private async Task<IActionResult> Glance(long id, string view, CancellationToken ct) => await Desk.Glance(id, ct) is { } found ? View(view, found) : NotFound();

    private async Task<IActionResult> Look(long id, string view, CancellationToken ct) => await Desk.Read(id, ct) is { } found ? View(view, found) : NotFound();
}
