using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>What somebody saw who looked at a thing in the room, as typed.</summary>
public sealed record CheckForm
{
    public bool Second { get; init; }
    public bool Works { get; init; }
    public string? Fault { get; init; }
    public string? Fallback { get; init; }
}

/// <summary>会务准备: the room and its equipment looked at twice, what is laid out and cleared, and what else somebody does for it.</summary>
[Route("meetings/{id:long}/preparation")]
public sealed class MeetingPreparationController(MeetingDesk desk) : MeetingDeedController(desk)
{
    protected override (string Path, string View) Page => ("/preparation", "/Features/Meetings/Preparation.cshtml");

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(long id, CancellationToken ct) => await Desk.Read(id, ct) is { } view ? View(Page.View, view) : NotFound();

    [HttpPost("checks"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Add(long id, string? what, CancellationToken ct) => Tell(id, meeting => meeting.Check(Fit(what, VenueCheck.WhatMaxLength), Desk.Viewer), _ => Desk.Texts["It is on the check list."], ct);

    [HttpPost("checks/{key:guid}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Look(long id, Guid key, CheckForm form, CancellationToken ct)
    {
        (Person Keeper, Due Due)? keeper = null;
        return await Tell(id, async meeting =>
        {
            var note = new CheckNote(form.Second, form.Works) { Fault = form.Works ? null : Fit(form.Fault, VenueCheck.NoteMaxLength), Fallback = MeetingParticulars.Said(form.Fallback) is { } instead ? Fit(instead, VenueCheck.NoteMaxLength) : null };
            keeper = form.Works ? null : await KeeperOf(meeting, ct);
            meeting.LookAt(key, note, keeper, Desk.Viewer, Desk.Now);
            await Desk.Save(ct);
        }, _ => form.Works ? Desk.Texts["Looked at: it works."] : keeper is { } told ? Desk.Texts["The fault is reported to {0}.", told.Keeper.Name] : Desk.Texts["The fault is written down. There is no time, or nobody, to have it mended: say what is used instead."], ct);
    }

    [HttpPost("steps"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Tick(long id, MeetingStepKind kind, bool done, CancellationToken ct) => Tell(id, meeting =>
    {
        if (!Enum.IsDefined(kind))
        {
            throw new RuleBrokenException("This line is not on the list any more.");
        }

        meeting.Tick(kind, done, Desk.Viewer, Desk.Now);
    }, _ => done ? Desk.Texts["Ticked."] : Desk.Texts["Open again."], ct);

    [HttpPost("tasks"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Entrust(long id, string? what, string? owner, DateTime? by, CancellationToken ct) => Tell(id,
        meeting => meeting.Entrust(Fit(what, Commitment.WhatMaxLength), ColleagueOf(owner).AsPerson, DueDates.Before(meeting, by, Desk.House, Desk.Now), Desk.Viewer, Desk.Now),
        _ => Desk.Texts["{0} has been told.", owner!], ct);

    // Who keeps the room; where nobody does, whoever has the duty of it.
    private async Task<(Person Keeper, Due Due)?> KeeperOf(Meeting meeting, CancellationToken ct)
    {
        var named = meeting.RoomId is { } room ? await Desk.Db.Rooms.Where(r => r.Id == room).Select(r => r.KeeperId).FirstOrDefaultAsync(ct) : null;
        var keeper = (named is { } id ? Desk.Book.Directory.Find(id) : null) ?? Desk.Book.Directory.HoldersOf(DutyKind.RoomKeeper, Desk.House.DayOf(Desk.Now)).FirstOrDefault();
        return keeper is null || meeting.StartsAt <= Desk.Now ? null : (keeper.AsPerson, DueDates.Before(meeting, null, Desk.House, Desk.Now));
    }

    private static string Fit(string? text, int most) => MeetingParticulars.Said(text) is { } said && said.Length <= most ? said : throw new RuleBrokenException("Write it down, in at most {0} characters.", most);
}
