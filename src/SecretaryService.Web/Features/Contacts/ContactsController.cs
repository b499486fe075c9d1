using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>联系人: the contact book. Clause 2.3.1.</summary>
[Route("contacts")]
public sealed class ContactsController(ReadContacts read, WriteContact write, Texts<ContactsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ReadContacts)]
    public async Task<IActionResult> Index(ContactFilter filter, CancellationToken ct) => View(await read.Page(filter, ct));

    [HttpGet("{id:long}"), Authorize(May.ReadContacts)]
    public async Task<IActionResult> Show(long id, string? older, [FromServices] ShowContact show, CancellationToken ct) => await show.Standing(id, ct) switch
    {
        null => NotFound(),
        { } other when other != id => RedirectToAction(nameof(Show), new { id = other }),
        _ => View(await show.One(id, older, ct)),
    };

    [HttpGet("new"), Authorize(May.Register)]
    public IActionResult New() => View("Edit", new ContactForm());

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(ContactForm form, [FromServices] IValidator<ContactForm> rules, CancellationToken ct)
    {
        Contact? contact = null;
        var likely = form.IsSomebodyElse ? [] : await write.Likely(form, except: 0, ct);
        if (likely.Count > 0)
        {
            ModelState.AddModelError("", texts["The book has somebody like this already. Open the other one, or say below that it is somebody else."]);
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(async () => contact = await write.Keep(form, ct)))
        {
            return View("Edit", form with { Likely = likely });
        }

        this.Say(texts["{0} is in the contact book.", contact!.Label]);
        return RedirectToAction(nameof(Show), new { id = contact.Id });
    }

    [HttpGet("{id:long}/edit"), Authorize(May.Register)]
    public async Task<IActionResult> Edit(long id, CancellationToken ct) => await write.Find(id, ct) is { } contact ? View(ContactForm.Of(contact)) : NotFound();

    [HttpPost("{id:long}"), Authorize(May.Register)]
    public async Task<IActionResult> Update(long id, ContactForm form, [FromServices] IValidator<ContactForm> rules, CancellationToken ct)
    {
        if (await write.Find(id, ct) is not { } contact)
        {
            return NotFound();
        }

        if (form.Version != contact.Version)
        {
            ModelState.Clear();
            ModelState.AddModelError("", texts["Somebody else has changed this contact meanwhile. Below stands what you typed; save again if it shall stand."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View(nameof(Edit), form with { Version = contact.Version, Contact = contact });
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => write.Write(contact, form, ct)))
        {
            return View(nameof(Edit), form with { Contact = contact });
        }

        this.Say(texts["{0} saved.", contact.Label]);
        return RedirectToAction(nameof(Show), new { id });
    }
}
