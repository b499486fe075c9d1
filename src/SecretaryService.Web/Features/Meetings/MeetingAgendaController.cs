using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>议程: items are added, worded anew, moved and dropped.</summary>
[Route("meetings/{id:long}/agenda")]
public sealed class MeetingAgendaController(MeetingDesk desk) : MeetingDeedController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Add(long id, ItemForm form, CancellationToken ct) =>
        Tell(id, meeting => { meeting.AddItem(form.ToNote(Desk.Book.Directory), Desk.Viewer); }, meeting => meeting.Kind.IsActivity() ? Desk.Texts["It is on the programme."] : Desk.Texts["It is on the agenda."], ct);

    [HttpPost("{key:guid}"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Rewrite(long id, Guid key, ItemForm form, CancellationToken ct) =>
        Tell(id, meeting => meeting.RewriteItem(key, form.ToNote(Desk.Book.Directory), Desk.Viewer), _ => Desk.Texts["The item is changed."], ct);

    [HttpPost("{key:guid}/up"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Up(long id, Guid key, CancellationToken ct) => Tell(id, meeting => meeting.MoveItem(key, up: true, Desk.Viewer), _ => Desk.Texts["The order is changed."], ct);

    [HttpPost("{key:guid}/down"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Down(long id, Guid key, CancellationToken ct) => Tell(id, meeting => meeting.MoveItem(key, up: false, Desk.Viewer), _ => Desk.Texts["The order is changed."], ct);

    [HttpPost("{key:guid}/dropping"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Drop(long id, Guid key, CancellationToken ct) => Tell(id, meeting => meeting.DropItem(key, Desk.Viewer), meeting => meeting.Kind.IsActivity() ? Desk.Texts["It is off the programme."] : Desk.Texts["It is off the agenda."], ct);
}
