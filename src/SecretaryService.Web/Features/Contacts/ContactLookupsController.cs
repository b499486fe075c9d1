using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>While somebody types: does the book have this one already?</summary>
[Route("contacts")]
public sealed class ContactLookupsController(WriteContact write, Texts<ContactsTexts> texts) : Controller
{
    [HttpGet("lookup/twins"), Authorize(May.Register)]
    public async Task<IActionResult> Twins(string? name, string? organisation, string? numbers, long except, CancellationToken ct) =>
        PartialView("_Twins", await write.Likely(new ContactForm { Name = name, Organisation = organisation, Numbers = numbers }, except, ct));

    /// <summary>核实: one button, one day later than before.</summary>
    [HttpPost("{id:long}/confirmation"), Authorize(May.Register)]
    public async Task<IActionResult> Confirm(long id, CancellationToken ct)
    {
        if (await write.Find(id, ct) is not { } contact)
        {
            return NotFound();
        }

        await write.Confirm(contact, ct);
        this.Say(contact.IsComplete ? texts["{0} is confirmed today.", contact.Label] : texts["{0} is confirmed today, and still lacks something.", contact.Label]);
        return RedirectToAction(nameof(ContactsController.Show), "Contacts", new { id });
    }
}
