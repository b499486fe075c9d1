using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>筹备清单 of an activity: the usual lines of its kind with one button, each given to somebody by a time, and ticked.</summary>
[Route("meetings/{id:long}/preparation/checklist")]
public sealed class MeetingTasksController(MeetingDesk desk) : MeetingDeedController(desk)
{
    protected override (string Path, string View) Page => ("/preparation", "/Features/Meetings/Preparation.cshtml");

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, string? what, CancellationToken ct) => Tell(id, meeting =>
    {
        var said = MeetingParticulars.Said(what) ?? "";
        if (said.Length > MeetingTask.WhatMaxLength)
        {
            throw new RuleBrokenException("Write it down, in at most {0} characters.", MeetingTask.WhatMaxLength);
        }

        meeting.ListTasks([said], Desk.Viewer);
    }, _ => Desk.Texts["It is on the check list."], ct);

    [HttpPost("usual"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> TakeOver(long id, CancellationToken ct)
    {
        var count = 0;
        return await Tell(id, meeting => { count = meeting.ListTasks([.. MeetingChoices.ChecklistOf(meeting.Kind).Select(line => Desk.Texts[line])], Desk.Viewer); },
            _ => Desk.Texts["{0} lines were taken over. Give each to somebody.", count], ct);
    }

    [HttpPost("{key:guid}"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Assign(long id, Guid key, string? owner, DateTime? by, CancellationToken ct) => Tell(id,
        meeting => meeting.AssignTask(key, ColleagueOf(owner).AsPerson, DueDates.Before(meeting, by, Desk.House, Desk.Now), Desk.Viewer, Desk.Now), _ => Desk.Texts["{0} has been told.", owner!], ct);

    [HttpPost("{key:guid}/done"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Tick(long id, Guid key, bool done, CancellationToken ct) =>
        Tell(id, meeting => meeting.TickTask(key, done, Desk.Viewer, Desk.Now), _ => done ? Desk.Texts["Ticked."] : Desk.Texts["Open again."], ct);

    [HttpPost("{key:guid}/dropping"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Drop(long id, Guid key, CancellationToken ct) => Tell(id, meeting => meeting.DropTask(key, Desk.Viewer, Desk.Now), _ => Desk.Texts["It is off the list."], ct);
}
