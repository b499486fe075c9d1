using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>鉴定: the register, a new one, an appraisal on its own page, its opinion and its list of what is destroyed.</summary>
[Route("appraisals")]
public sealed class AppraisalsController(AppraisalDesk desk, ListAppraisals list) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(AppraisalFilter filter, string? newer, string? older, CancellationToken ct) => View(await list.Page(filter, newer, older, ct));

    [HttpGet("new"), Authorize(May.KeepArchive)]
    public Task<IActionResult> New(CancellationToken ct) => Page(new AppraisalForm(), ct);

    [HttpPost(""), Authorize(May.KeepArchive)]
    public async Task<IActionResult> Create(AppraisalForm form, [FromServices] IValidator<AppraisalForm> rules, CancellationToken ct)
    {
        Appraisal? drawn = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => drawn = await desk.Deed.DrawUp(form.Level, form.Title!, ct)))
        {
            return await Page(form, ct);
        }

        this.Say(desk.Texts["{0} is drawn up; documents: {1}.", drawn!.Number, drawn.Items]);
        return LocalRedirect(drawn.Address());
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view) : NotFound();

    /// <summary>鉴定意见.</summary>
    [HttpGet("{id:long}/opinion"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Opinion(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View("Opinion", view) : NotFound();

    /// <summary>销毁清册.</summary>
    [HttpGet("{id:long}/disposal-list"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Disposal(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View("DisposalList", view) : NotFound();

    private async Task<IActionResult> Page(AppraisalForm form, CancellationToken ct)
    {
        ViewData["Due"] = await desk.Due(ct);
        return View(nameof(New), form);
    }
}
