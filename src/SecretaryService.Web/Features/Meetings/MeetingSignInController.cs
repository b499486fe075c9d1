using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>签到 (clause 3.4.2b): at the desk, by somebody else, and by the code that the room's screen shows.</summary>
[Route("meetings/{id:long}/sign-in")]
public sealed class MeetingSignInController(MeetingDesk desk, SignInCodes codes, SignInByCode scanned) : MeetingDeedController(desk)
{
    protected override (string Path, string View) Page => ("/sign-in", "/Features/Meetings/SignIn.cshtml");

    /// <param name="person">Of many, the one whose forms are wanted.</param>
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(long id, Guid? person, CancellationToken ct) => await Desk.Glance(id, ct) is { } view ? View(Page.View, view with { Chosen = person }) : NotFound();

    /// <param name="proxy">Who came instead; none where he came himself.</param>
    [HttpPost("{key:guid}"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> SignIn(long id, Guid key, string? proxy, CancellationToken ct) => Tell(id,
        meeting => meeting.SignIn(key, MeetingParticulars.Said(proxy) is null ? SignInMeans.Desk : SignInMeans.Proxy, Name(proxy), Desk.Viewer, Desk.Now),
        meeting => Desk.Texts["{0} of {1} are here.", meeting.Invited.Count(p => p.SignedInAt is not null), meeting.Invited.Count()], ct);

    [HttpPost("{key:guid}/taking-back"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> TakeBack(long id, Guid key, CancellationToken ct) => Tell(id, meeting => meeting.TakeBackSignIn(key, Desk.Viewer), _ => Desk.Texts["Taken back."], ct);

    /// <summary>份号: a numbered copy goes out, or comes back.</summary>
    [HttpPost("{key:guid}/copy"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Copy(long id, Guid key, int? no, CancellationToken ct) => Tell(id, meeting =>
    {
        if (no is { } number)
        {
            meeting.HandOutCopy(key, number, Desk.Viewer, Desk.Now);
        }
        else
        {
            meeting.CollectCopy(key, Desk.Viewer, Desk.Now);
        }
    }, _ => no is null ? Desk.Texts["The copy is back."] : Desk.Texts["Copy {0} is handed out.", no], ct);

    /// <summary>For the screen in the room: it asks for itself anew.</summary>
    [HttpGet("screen"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Screen(long id, CancellationToken ct)
    {
        if (await Desk.Glance(id, ct) is not { } view || !view.Meeting.MayBePreparedBy(Desk.Viewer))
        {
            return NotFound();
        }

        // The screen asks for the next code by itself, and for the first one where it is too early.
        Response.Headers["Refresh"] = ((int)SignInCodes.Every.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        ViewData["Code"] = !view.Meeting.IsOpenForSignIn(Desk.Now) ? null : $"{Desk.House.Company.PublicAddress?.TrimEnd('/') ?? $"{Request.Scheme}://{Request.Host}"}/meetings/{id}/sign-in/here?code={codes.For(id)}";
        return View("/Features/Meetings/Screen.cshtml", view);
    }

    /// <summary>Whoever scanned the code: a page with one button, because a link changes nothing.</summary>
    [HttpGet("here"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Here(long id, string? code, CancellationToken ct)
    {
        ViewData["Code"] = codes.IsOf(id, code) ? code : null;
        return await scanned.Look(id, ct) is { } view ? View("/Features/Meetings/Here.cshtml", view) : NotFound();
    }

    [HttpPost("here"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> SignInHere(long id, string? code, CancellationToken ct)
    {
        Meeting? meeting = null;
        if (!await this.Tells(async () => meeting = await scanned.Run(id, code, ct)))
        {
            return await Here(id, code, ct);
        }

        if (meeting is null)
        {
            return NotFound();
        }

        this.Say(Desk.Texts["You are signed in: {0}.", meeting.Number]);
        return LocalRedirect(FormattableString.Invariant($"/meetings/{id}/sign-in/here"));
    }

    private static string? Name(string? proxy) => MeetingParticulars.Said(proxy) is not { } said ? null : said.Length <= Party.NameMaxLength ? said : throw new RuleBrokenException("A name has at most {0} characters.", Party.NameMaxLength);
}
