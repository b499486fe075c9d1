using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>Employees and their accounts.</summary>
[Route("people")]
public sealed class PeopleController(HouseBook book, Texts<PeopleTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Index(string? q, string? state, [FromServices] ListPeople list, CancellationToken ct) => View(await list.Run(q, state, ct));

    [HttpGet("{id:long}"), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Show(long id, [FromServices] ShowPerson show, CancellationToken ct) =>
        await show.Of(id, ct) is { } person ? View(person) : NotFound();

    [HttpGet("new"), Authorize(May.ManageAccounts)]
    public IActionResult New() => Page(new HireForm());

    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Create(HireForm form, [FromServices] IValidator<HireForm> rules, [FromServices] HireEmployee hire, CancellationToken ct)
    {
        var password = FirstPassword.Draw();
        Account? account = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => account = await hire.Run(form.ToHiring(password), ct)))
        {
            return Page(form);
        }

        this.Say(texts["{0} can sign in as {1}. First password, shown only here: {2}", form.Name!.Trim(), form.UserName!.Trim(), password]);
        return RedirectToAction(nameof(Show), new { id = account!.EmployeeId });
    }

    private ViewResult Page(HireForm form)
    {
        ViewData["Departments"] = Choices.Departments(book);
        return View(nameof(New), form);
    }
}
