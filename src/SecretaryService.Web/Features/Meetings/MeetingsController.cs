using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>会议、活动: the register, a new one, one on its own page, and its plan.</summary>
[Route("meetings")]
public sealed class MeetingsController(MeetingDesk desk, WriteMeeting write, ListMeetings list, OfficeTime time) : Controller
{
    private static readonly TimeOnly Usual = new(10, 0);

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(MeetingFilter filter, string? newer, string? older, CancellationToken ct) => View(await list.Page(filter, newer, older, ct));

    /// <param name="activity">A ceremony, a delegation or a reception rather than a meeting.</param>
    [HttpGet("new"), Authorize(May.Convene)]
    public IActionResult New(bool activity, DateTime? starts, long? room)
    {
        ModelState.Clear();
        var house = desk.House;
        var day = house.WorkingDaysBefore(time.Today.AddDays(14), 5);
        var from = starts is { Year: > 2000 and < 2200 } given ? given : day.ToDateTime(Usual);
        return View(new MeetingForm
        {
            Kind = activity ? MeetingKind.Ceremony : MeetingKind.Regular, WantsMinutes = true, Zone = house.Company.Zone, Starts = from, Ends = from.AddHours(1), Room = room,
            Chair = desk.Viewer.Role == Domain.Staff.Role.Secretary ? null : desk.Book.Directory.Find(desk.Viewer.PersonId)?.Label,
        });
    }

    [HttpPost(""), Authorize(May.Convene)]
    public async Task<IActionResult> Create(MeetingForm form, [FromServices] IValidator<MeetingForm> rules, CancellationToken ct)
    {
        IReadOnlyList<Meeting> planned = [];
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => planned = await write.Plan(form, ct)))
        {
            return View(nameof(New), form);
        }

        this.Say(planned.Count == 1 ? desk.Texts["{0} planned.", planned[0].Number] : desk.Texts["Planned: {0}, {1} to {2}.", planned.Count, planned[0].Number, planned[^1].Number]);
        return LocalRedirect(FormattableString.Invariant($"/meetings/{planned[0].Id}"));
    }

    /// <param name="person">Of many, the one whose forms are wanted.</param>
    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, Guid? person, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view with { Chosen = person }) : NotFound();

    /// <param name="starts">Another time at which it might begin, in its own zone.</param>
    [HttpGet("{id:long}/plan"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Edit(long id, DateTime? starts, CancellationToken ct)
    {
        ModelState.Clear();
        return await desk.Find(id, ct) is { } meeting && meeting.MayBePreparedBy(desk.Viewer) ? View(MeetingChangeForm.Of(meeting, desk.Book).At(starts)) : NotFound();
    }

    [HttpPost("{id:long}/plan"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Change(long id, MeetingChangeForm form, [FromServices] IValidator<MeetingChangeForm> rules, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } meeting || !meeting.MayBePreparedBy(desk.Viewer))
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => write.Change(meeting, form, ct)))
        {
            desk.Db.ChangeTracker.Clear();
            return await desk.Find(id, ct) is { } now ? View(nameof(Edit), form with { Meeting = now }) : NotFound();
        }

        this.Say(meeting.HasUntold ? desk.Texts["{0} changed. Those who know the old time or place are told when you say so.", meeting.Number] : desk.Texts["{0} changed.", meeting.Number]);
        return LocalRedirect(FormattableString.Invariant($"/meetings/{id}"));
    }
}
