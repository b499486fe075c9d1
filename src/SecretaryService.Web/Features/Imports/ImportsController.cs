using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Data.Importing;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Imports;

/// <summary>导入: files of other people on their way into a register.</summary>
[Route("imports")]
public sealed class ImportsController(ReadImports read, Texts<ImportsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.Import)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await read.Page(ct));

    [HttpGet("new"), Authorize(May.Import)]
    public IActionResult New(string? register) => Form(new ImportForm { Register = register ?? read.Mine[0].Key });

    [HttpPost(""), Authorize(May.Import), LookFirst, RequestSizeLimit(LookFirstAttribute.MostOfARequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LookFirstAttribute.MostOfARequest, MemoryBufferThreshold = LookFirstAttribute.MostOfARequest)]
    public async Task<IActionResult> Create(ImportForm form, [FromServices] IValidator<ImportForm> rules, [FromServices] UploadImport upload, CancellationToken ct)
    {
        ImportBatch? batch = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => batch = await upload.Run(form, HttpContext.Features.Get<LookedAt>()!, ct)))
        {
            return Form(form);
        }

        return RedirectToAction(nameof(Show), new { id = batch!.Id });
    }

    [HttpGet("{id:long}"), Authorize(May.Import)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await read.One(id, ct) is { } import ? View(import) : NotFound();

    private ViewResult Form(ImportForm form)
    {
        ViewData["Registers"] = read.Mine.Select(r => new SelectListItem(r.Name.In(Languages.IsChinese ? Languages.Chinese : Languages.English), r.Key)).ToList();
        ViewData["Labels"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["File"] = texts["File"], ["Register"] = texts["Register"], ["Mode"] = texts["Mode"] };
        return View(nameof(New), form);
    }
}
