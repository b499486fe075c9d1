using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>A paper as asked for.</summary>
public sealed record PaperForm
{
    public string? Title { get; init; }
    public string? Owner { get; init; }

    /// <summary>In the company's time; empty: a working day before the meeting.</summary>
    public DateTime? By { get; init; }
    public int? Pages { get; init; }
    public bool PerHead { get; init; }
    public bool IsNumbered { get; init; }
}

/// <summary>会议资料 (clause 3.4.1c): who brings which paper by when, read by another, and copied.</summary>
[Route("meetings/{id:long}/papers")]
public sealed class MeetingPapersController(MeetingDesk desk) : MeetingDeedController(desk)
{
    protected override (string Path, string View) Page => ("/preparation", "/Features/Meetings/Preparation.cshtml");

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Want(long id, PaperForm form, CancellationToken ct) => Tell(id, meeting =>
    {
        if (MeetingParticulars.Said(form.Title)?.Length > MeetingMaterial.TitleMaxLength || form.Pages is < 1 or > MeetingMaterial.MostPages)
        {
            throw new RuleBrokenException("A title has at most {0} characters, a paper at most {1} pages.", MeetingMaterial.TitleMaxLength, MeetingMaterial.MostPages);
        }

        var note = new MaterialNote(MeetingParticulars.Said(form.Title) ?? "", ColleagueOf(form.Owner).AsPerson, form.PerHead, form.IsNumbered) { Pages = form.Pages };
        meeting.WantPaper(note, DueDates.Before(meeting, form.By, Desk.House, Desk.Now), Desk.Viewer, Desk.Now);
    }, _ => Desk.Texts["{0} has been told.", form.Owner!], ct);

    /// <param name="file">The file of this meeting that it is; none: it is on paper.</param>
    [HttpPost("{key:guid}/arrival"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Supply(long id, Guid key, long? file, CancellationToken ct) => Tell(id, async meeting =>
    {
        if (file is not null && !await Desk.Db.Attachments.AnyAsync(a => a.Id == file && a.EntryId == id && a.StruckAt == null, ct))
        {
            throw new RuleBrokenException("This file is not here any more. Attach it again.");
        }

        meeting.SupplyPaper(key, file, Desk.Viewer, Desk.Now);
        await Desk.Save(ct);
    }, _ => Desk.Texts["The paper is here."], ct);

    [HttpPost("{key:guid}/proofreading"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Proofread(long id, Guid key, CancellationToken ct) => Tell(id, async meeting =>
    {
        var file = meeting.Materials.FirstOrDefault(m => m.Key == key)?.AttachmentId;
        var hash = file is null ? null : await Desk.Db.FileVersions.Where(v => v.AttachmentId == file).OrderByDescending(v => v.No).Select(v => v.Sha256).FirstOrDefaultAsync(ct);
        meeting.ProofreadPaper(key, hash, Desk.Viewer, Desk.Now);
        await Desk.Save(ct);
    }, _ => Desk.Texts["The paper has been proofread."], ct);

    [HttpPost("{key:guid}/copies"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Copy(long id, Guid key, int? count, CancellationToken ct) =>
        Tell(id, meeting => meeting.CopyPaper(key, count ?? 0, Desk.Viewer, Desk.Now), _ => Desk.Texts["The copies are noted."], ct);

    [HttpPost("{key:guid}/dropping"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Drop(long id, Guid key, CancellationToken ct) => Tell(id, meeting => meeting.DropPaper(key, Desk.Viewer, Desk.Now), _ => Desk.Texts["The paper is not wanted any more."], ct);
}
