using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Documents;

/// <summary>初审, 查询与退文, 拟办, 批示, 答复, 办结, 作废; a circulation recalled, or gone on with: each a small page with a few words.</summary>
[Route("documents/{id:long}/deeds/{deed}")]
public sealed class DocumentDeedsController(DocumentDesk desk, AppDbContext db) : DocumentDeedController(desk)
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, string deed, int? slip, CancellationToken ct)
    {
        ModelState.Clear();
        return Named(deed) is { } one && await Desk.Find(id, ct) is { } document ? View("Deed", DocumentDeedForm.Of(one, document, slip, Desk.Today, Desk.Texts)) : NotFound();
    }

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, string deed, DocumentDeedForm typed, [FromServices] IValidator<DocumentDeedForm> rules, CancellationToken ct)
    {
        if (Named(deed) is not { } one || await Desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        var form = typed with { Deed = one, Document = document };
        await this.Accepts(form, rules);
        var reply = await Reply(form, ct);
        return await Tell(document, () => Do(document, form, reply), () => Desk.Texts[Done(one), document.Number], () => Task.FromResult<IActionResult>(View("Deed", form)), ct);
    }

    private static DocumentDeed? Named(string deed) => Enum.TryParse<DocumentDeed>(deed, ignoreCase: true, out var one) && Enum.IsDefined(one) && !char.IsDigit(deed[0]) ? one : null;

    private void Do(IncomingDocument document, DocumentDeedForm form, long? reply)
    {
        var (by, at, house, to) = (Desk.Viewer, Desk.Now, Desk.House, Desk.Directory.Find(form.To ?? "")?.AsPerson);
        Action deed = form.Deed switch
        {
            DocumentDeed.Review => () => document.ReviewFound(form.AllFaults, form.Said, by, at),
            DocumentDeed.Query => () => document.AskSender(form.Ask, form.Said!, by, at, house),
            DocumentDeed.Answer => () => document.SenderAnswered(form.Said!, by, at, house),
            DocumentDeed.Proposal => () => document.Propose(form.Said!, to, by, at, house),
            DocumentDeed.Instruction => () => document.EnterInstruction(form.Said!, to!, by, at),
            DocumentDeed.Reply => () => document.Reply(form.On!.Value, form.Said, reply, Desk.Today),
            DocumentDeed.Completion => () => document.Complete(form.Said, by, at, house),
            DocumentDeed.Reopening => () => document.TakeUpAgain(form.Said!, by, at),
            DocumentDeed.Recall => () => document.Recall(form.SlipNumber ?? 0, form.Said!, by, at),
            DocumentDeed.Advance => () => document.GoOnWithout(form.SlipNumber ?? 0, form.Said!, by, at, house),
            _ => () => document.Void(by, at, form.Said!),
        };
        deed();
    }

    // An outgoing document that the registry does not see answers nothing; that it exists is not betrayed.
    private async Task<long?> Reply(DocumentDeedForm form, CancellationToken ct)
    {
        if (form.Deed != DocumentDeed.Reply || string.IsNullOrWhiteSpace(form.ReplyNumber))
        {
            return null;
        }

        var number = form.ReplyNumber.Trim();
        var found = await db.Entries.Where(e => e.Register == Register.OutgoingDocuments && e.Number == number).Select(e => (long?)e.Id).FirstOrDefaultAsync(ct);
        if (found is null)
        {
            ModelState.AddModelError(nameof(form.ReplyNumber), Desk.Texts["No outgoing document of this number is known to you. Leave it empty, or look it up in the register."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return found;
    }

    private static string Done(DocumentDeed deed) => deed switch
    {
        DocumentDeed.Review => "{0} reviewed.",
        DocumentDeed.Query => "The sender is asked about {0}; print the letter on its page.",
        DocumentDeed.Answer => "The answer stands in {0}; the clocks run on.",
        DocumentDeed.Proposal => "The proposal stands in {0}.",
        DocumentDeed.Instruction => "The instruction stands in {0}.",
        DocumentDeed.Reply => "The reply stands in {0}.",
        DocumentDeed.Completion => "{0} is completed and waits to be filed.",
        DocumentDeed.Reopening => "{0} is taken up again.",
        DocumentDeed.Recall => "The circulation of {0} is recalled.",
        DocumentDeed.Advance => "The circulation of {0} goes on.",
        _ => "{0} is void.",
    };
}
