using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>The contact book behind the front desk. In full with the next stages; this much the telephone needs.</summary>
[Route("contacts")]
public sealed class ContactsController(ReadContacts read, AppDbContext db, Viewer viewer, OfficeTime time, Texts<ContactsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ReadContacts)]
    public async Task<IActionResult> Index(string? q, CancellationToken ct) => View(await read.Page(q, ct));

    [HttpGet("{id:long}"), Authorize(May.ReadContacts)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await read.One(id, ct) is { } contact ? View(contact) : NotFound();

    [HttpGet("new"), Authorize(May.Register)]
    public IActionResult New() => View("Edit", new ContactForm());

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(ContactForm form, [FromServices] IValidator<ContactForm> rules, CancellationToken ct)
    {
        Contact? contact = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(() => Save(contact = Keep(form), ct)))
        {
            return View("Edit", form);
        }

        this.Say(texts["{0} is in the contact book.", contact!.Label]);
        return RedirectToAction(nameof(Show), new { id = contact.Id });
    }

    [HttpGet("{id:long}/edit"), Authorize(May.Register)]
    public async Task<IActionResult> Edit(long id, CancellationToken ct) => await Find(id, ct) is { } contact ? View(ContactForm.Of(contact)) : NotFound();

    [HttpPost("{id:long}"), Authorize(May.Register)]
    public async Task<IActionResult> Update(long id, ContactForm form, [FromServices] IValidator<ContactForm> rules, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } contact)
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

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Write(contact, form, ct)))
        {
            return View(nameof(Edit), form with { Contact = contact });
        }

        this.Say(texts["{0} saved.", contact.Label]);
        return RedirectToAction(nameof(Show), new { id });
    }

    private Contact Keep(ContactForm form) => Contact.Keep(form.ToNote(), viewer, time.Now);

    private Task Write(Contact contact, ContactForm form, CancellationToken ct)
    {
        contact.Write(form.ToNote());
        return db.SaveChangesAsync(ct);
    }

    private Task Save(Contact contact, CancellationToken ct)
    {
        db.Add(contact);
        return db.SaveChangesAsync(ct);
    }

    private Task<Contact?> Find(long id, CancellationToken ct) => db.Contacts.FirstOrDefaultAsync(c => c.Id == id, ct);
}
