using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Files;

/// <summary>附件: the files of an entry on a page of their own; attached, replaced and struck. Where a rule refuses, this page says why.</summary>
public sealed class FilesController(FileDesk desk, ReadFiles read, Texts<FilesTexts> texts) : Controller
{
    [HttpGet("entries/{id:long}/files"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(long id, CancellationToken ct) => await desk.Entry(id, ct) is { } entry ? await Page(entry, ct) : NotFound();

    [HttpPost("entries/{id:long}/files"), Authorize(May.BeInTheHouse), ReceivesFile]
    public async Task<IActionResult> Create(long id, CancellationToken ct) => await desk.Entry(id, ct) is { } entry
        ? await Do(entry, () => desk.Attach(entry, HttpContext.Features.Get<Upload>(), ct), () => texts["The file is attached."], entry.Address(), ct) : NotFound();

    [HttpPost("files/{key:guid}/versions"), Authorize(May.BeInTheHouse), ReceivesFile]
    public async Task<IActionResult> Replace(Guid key, CancellationToken ct) => await desk.File(key, ct) is { } file
        ? await Do(file.Entry, () => desk.Replace(file, HttpContext.Features.Get<Upload>(), ct), () => texts["{0} has a new version.", file.Latest.Name], AddressOf(file.Entry), ct) : NotFound();

    [HttpPost("files/{key:guid}/striking"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Strike(Guid key, StrikingForm form, [FromServices] FluentValidation.IValidator<StrikingForm> rules, CancellationToken ct)
    {
        if (await desk.File(key, ct) is not { } file)
        {
            return NotFound();
        }

        if (!desk.MayStrike(file.Entry))
        {
            return Forbid();
        }

        if (!await this.Accepts(form, rules))
        {
            return await Page(file.Entry, ct);
        }

        return await Do(file.Entry, () => desk.Strike(file, form.Reason!.Trim(), ct), () => texts["{0} is struck.", file.Latest.Name], AddressOf(file.Entry), ct);
    }

    private static string AddressOf(RegisterEntry entry) => FormattableString.Invariant($"/entries/{entry.Id}/files");

    private async Task<IActionResult> Do(RegisterEntry entry, Func<Task> deed, Func<string> said, string address, CancellationToken ct)
    {
        if (!desk.MayFile(entry))
        {
            return Forbid();
        }

        if (!await this.Tells(deed))
        {
            return await Page(entry, ct);
        }

        this.Say(said());
        return LocalRedirect(address);
    }

    private async Task<ViewResult> Page(RegisterEntry entry, CancellationToken ct) =>
        View(nameof(Index), new EntryFiles(entry, await read.Of(entry, ct), entry.TakesFiles && desk.MayFile(entry)));
}
