using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>会议纪要: written and followed on one page, printed, and as a Word document.</summary>
[Route("meetings/{id:long}/minutes")]
public sealed class MinutesController(MinutesDesk desk) : Controller
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view) : NotFound();

    [HttpGet("print"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Print(long id, CancellationToken ct) => await desk.Look(id, ct) is { } meeting ? View(meeting) : NotFound();

    [HttpGet("word"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Word(long id, CancellationToken ct) => await desk.Look(id, ct) is { } meeting
        ? File(WriteWord.Of(meeting.Title, MinutesText.Shown(meeting, desk.House), meeting.MinutesIssuedAt ?? desk.Now), WordType, FormattableString.Invariant($"{meeting.Number}.docx")) : NotFound();
}
