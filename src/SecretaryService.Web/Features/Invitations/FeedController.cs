using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>The feed itself: asked by calendars, which sign in nowhere. Who knows the address sees what it holds.</summary>
[Route("feeds")]
public sealed class FeedController(ReadFeed read, Texts<InvitationsTexts> texts) : Controller
{
    [HttpGet("{secret}.ics"), AllowAnonymous, Guessable("feed")]
    public async Task<IActionResult> Show(string secret, CancellationToken ct) =>
        await read.Run(secret, texts["Busy"], ct) is { } calendar ? Content(calendar, "text/calendar", Encoding.UTF8) : NotFound();
}
