using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>While somebody types a name: who may be meant. Contacts are offered to those alone who may look into the book.</summary>
[Route("meetings/lookup")]
public sealed class MeetingLookupsController(KnownContacts contacts) : Controller
{
    [HttpGet("people"), Authorize(May.Convene)]
    public async Task<IActionResult> People(string? q, CancellationToken ct) => PartialView("/Features/Meetings/_Offered.cshtml", await contacts.Offer(q, ct));
}
