using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>核稿、校对、会签、签发: somebody is asked, passes it or returns it, or need not answer any more.</summary>
[Route("manuscripts/{id:long}/passes")]
public sealed class ManuscriptPassesController(ManuscriptDesk desk) : ManuscriptDeedController(desk)
{
    [HttpPost(""), Authorize(May.Draft)]
    public Task<IActionResult> Create(long id, AskForm form, CancellationToken ct) => Tell(id,
        manuscript => manuscript.Ask(form.Kind, form.ToReaders(Desk.Directory), Desk.House, Desk.Viewer, Desk.Now, string.IsNullOrWhiteSpace(form.Skipping) ? null : Said(form.Skipping)),
        manuscript => Desk.Texts["{0} has been told.", string.Join("、", manuscript.Pending.Select(p => p.PersonName))], ct);

    [HttpPost("{key:guid}/passing"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Pass(long id, Guid key, AnswerForm form, CancellationToken ct) => Tell(id,
        manuscript => manuscript.Pass(key, form.Looked, form.Said, form.ToRemarks(), Desk.Viewer, Desk.Now),
        manuscript => manuscript.State == ManuscriptState.SignedOff ? Desk.Texts["{0} is signed off. It can be registered now.", manuscript.Number] : Desk.Texts["{0} goes on. {1} has been told.", manuscript.Number, manuscript.DrafterName], ct, form);

    [HttpPost("{key:guid}/return"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Return(long id, Guid key, AnswerForm form, CancellationToken ct) => Tell(id,
        manuscript => manuscript.Return(key, form.Looked, form.Said, form.ToRemarks(), Desk.Viewer, Desk.Now),
        manuscript => Desk.Texts["{0} goes back to {1}.", manuscript.Number, manuscript.DrafterName], ct, form);

    [HttpPost("{key:guid}/recall"), Authorize(May.Draft)]
    public Task<IActionResult> Recall(long id, Guid key, string? reason, CancellationToken ct) => Tell(id,
        manuscript => manuscript.Recall(key, Desk.Viewer, Desk.Now, Said(reason)), manuscript => Desk.Texts["Called back. Ask another."], ct);
}
