using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Contacts;

/// <param name="By">number or name: what the two have in common.</param>
public sealed record DuplicatesPage(string By, TwinPage Page);

/// <summary>查重与合并: two lines of the book that are one.</summary>
[Route("contacts")]
public sealed class MergingsController(MergeContacts merging, Texts<ContactsTexts> texts) : Controller
{
    private const int Groups = 25;
    private const int LongestPlace = 450;

    [HttpGet("duplicates"), Authorize(May.Register)]
    public async Task<IActionResult> Duplicates(string? by, string? after, [FromServices] AppDbContext db, CancellationToken ct)
    {
        var from = after is { Length: <= LongestPlace } ? after : "";
        return View(by == "name" ? new DuplicatesPage("name", await db.TwinsByName(from, Groups, ct)) : new DuplicatesPage("number", await db.TwinsByNumber(from, Groups, ct)));
    }

    [HttpGet("{id:long}/merging"), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, MergingForm form, CancellationToken ct) =>
        await merging.Page(id, form, ct) is { } page ? View("Merging", form with { Page = page, Version = page.Kept.Version, OtherVersion = page.Other.Version }) : NotFound();

    [HttpPost("{id:long}/merging"), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, MergingForm form, CancellationToken ct)
    {
        if (await merging.Page(id, form, ct) is not { } page)
        {
            return NotFound();
        }

        if (form.Version != page.Kept.Version || form.OtherVersion != page.Other.Version)
        {
            ModelState.Clear();
            ModelState.AddModelError("", texts["Somebody else has changed one of them meanwhile. Look again, then merge."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Merging", form with { Page = page, Version = page.Kept.Version, OtherVersion = page.Other.Version });
        }

        ContactMerge? merge = null;
        var other = page.Other.Label;
        if (!await this.Tells(async () => merge = await merging.Run(page, form.Theirs, ct)))
        {
            return View("Merging", form with { Page = page });
        }

        this.Say(texts["{0} and {1} are one contact now.", page.Kept.Label, other], FormattableString.Invariant($"/contacts/merges/{merge!.Id}/undoing"));
        return RedirectToAction(nameof(ContactsController.Show), "Contacts", new { id });
    }

    [HttpPost("merges/{id:long}/undoing"), Authorize(May.Register)]
    public async Task<IActionResult> Undo(long id, CancellationToken ct)
    {
        if (await merging.FindMerge(id, ct) is not { } merge)
        {
            return NotFound();
        }

        var back = false;
        this.Say(!await this.Tells(async () => back = await merging.Undo(merge, ct)) ? ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage
            : back ? texts["They are two contacts again, as they were."] : texts["They are two contacts again. What was changed since the merge stays where it is."]);
        return RedirectToAction(nameof(ContactsController.Show), "Contacts", new { id = merge.KeptId });
    }
}
