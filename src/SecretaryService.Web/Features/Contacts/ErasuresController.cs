using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Contacts;

public sealed record ErasureForm
{
    public string? Reason { get; init; }

    [BindNever]
    public Contact? Contact { get; init; }

    /// <summary>In how many calls and visits the contact is named.</summary>
    [BindNever]
    public int Calls { get; init; }

    /// <summary>What stays, and why.</summary>
    [BindNever]
    public ProtectedEntries Protected { get; init; } = new([], 0);
}

public sealed class ErasureFormRules : AbstractValidator<ErasureForm>
{
    public ErasureFormRules(Texts<ContactsTexts> texts) => RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Contact.ForgottenReasonMaxLength })
        .WithMessage(_ => texts["Say why it is erased, without naming the person, in at most {0} characters.", Contact.ForgottenReasonMaxLength]);
}

/// <summary>个人信息删除. Whoever may do it sees no more of the book than whom to choose.</summary>
[Route("contacts")]
public sealed class ErasuresController(EraseContact erase, Texts<ContactsTexts> texts) : Controller
{
    [HttpGet("erasures"), Authorize(May.EraseContacts)]
    public async Task<IActionResult> Index(string? q, CancellationToken ct) => View("Erasures", await erase.Page(q, ct));

    [HttpGet("{id:long}/erasure"), Authorize(May.EraseContacts)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await erase.Find(id, ct) is { } contact ? await Page(contact, new ErasureForm(), ct) : NotFound();

    [HttpPost("{id:long}/erasure"), Authorize(May.EraseContacts)]
    public async Task<IActionResult> Create(long id, ErasureForm form, [FromServices] IValidator<ErasureForm> rules, CancellationToken ct)
    {
        if (await erase.Find(id, ct) is not { } contact)
        {
            return NotFound();
        }

        var (calls, stay) = (0, await erase.Protected(contact.Id, ct));
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => calls = await erase.Run(contact, form.Reason!.Trim(), ct)))
        {
            return await Page(contact, form, ct);
        }

        this.Say(stay.Count == 0 ? texts["Erased, in the book and in {0} calls and visits.", calls]
            : texts["Erased, in the book and in {0} calls and visits. {1} are protected and stay as they are.", calls, stay.Count]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> Page(Contact contact, ErasureForm form, CancellationToken ct) =>
        View("Erasure", form with { Contact = contact, Calls = await erase.Entries(contact.Id, ct), Protected = await erase.Protected(contact.Id, ct) });
}
