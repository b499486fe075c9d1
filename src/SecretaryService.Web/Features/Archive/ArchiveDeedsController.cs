using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Archive;

/// <summary>订正, 改划期限, 借阅, 归还, 冻结, 解冻, 撤销归档: each a small page.</summary>
[Route("archive/{id:long}/deeds/{deed}")]
public sealed class ArchiveDeedsController(ArchiveDesk desk, ArchiveChoices choices) : Controller
{
    [HttpGet(""), Authorize(May.KeepArchive)]
    public async Task<IActionResult> New(long id, string deed, CancellationToken ct)
    {
        ModelState.Clear();
        return Named(deed) is { } one && await desk.Find(id, ct) is { } document ? View("Deed", ArchiveDeedForm.Of(one, document, await choices.Scheme(ct), desk.Today)) : NotFound();
    }

    [HttpPost(""), Authorize(May.KeepArchive)]
    public async Task<IActionResult> Create(long id, string deed, ArchiveDeedForm typed, [FromServices] IValidator<ArchiveDeedForm> rules, CancellationToken ct)
    {
        if (Named(deed) is not { } one || await desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        var form = typed with { Deed = one, Document = document, Scheme = await choices.Scheme(ct) };
        if (!await this.Accepts(form, rules) || !await this.Tells(() => Do(document, form, ct)))
        {
            return View("Deed", form);
        }

        this.Say(desk.Texts[Done(one), document.Number]);
        return LocalRedirect(document.Address());
    }

    private static ArchiveDeed? Named(string deed) => Enum.TryParse<ArchiveDeed>(deed, ignoreCase: true, out var one) && Enum.IsDefined(one) && !char.IsDigit(deed[0]) ? one : null;

    private Task Do(ArchivedDocument document, ArchiveDeedForm form, CancellationToken ct)
    {
        var (by, at) = (desk.Viewer, desk.Now);
        switch (form.Deed)
        {
            case ArchiveDeed.Correction: document.Correct(form.ToLine(), form.HasNoNumber, form.SaidRemark, form.Reason!); break;
            case ArchiveDeed.Reclassification: document.Reclassify(form.Chosen!, form.CountedFrom!.Value, desk.Today, form.Reason!); break;
            case ArchiveDeed.Loan: document.Lend(form.ToLoan(desk.Directory), by, at, desk.House); break;
            case ArchiveDeed.Return: document.TakeBackFromLoan(form.SaidCondition!, by, at); break;
            case ArchiveDeed.Hold: document.Hold(form.Reason!, by, at); break;
            case ArchiveDeed.Lifting: document.LiftHold(form.Reason!); break;
            default: return desk.TakeOut(document, form.Reason!, ct);
        }

        return desk.Save(ct);
    }

    private static string Done(ArchiveDeed deed) => deed switch
    {
        ArchiveDeed.Correction => "{0} corrected.",
        ArchiveDeed.Reclassification => "The retention period of {0} is changed; the code stays.",
        ArchiveDeed.Loan => "{0} is lent.",
        ArchiveDeed.Return => "{0} is back.",
        ArchiveDeed.Hold => "{0} is held.",
        ArchiveDeed.Lifting => "{0} is held no more.",
        _ => "{0} is taken out; the document waits to be filed again.",
    };
}
