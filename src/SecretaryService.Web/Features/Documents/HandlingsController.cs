using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Documents;

/// <summary>承办: who leads and who supports, until when.</summary>
[Route("documents/{id:long}/handling")]
public sealed class HandlingsController(DocumentDesk desk) : DocumentDeedController(desk)
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await Desk.Find(id, ct) is { } document ? View("Handling", new HandlingForm { Document = document }) : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, HandlingForm typed, [FromServices] IValidator<HandlingForm> rules, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        var form = typed with { Document = document };
        await this.Accepts(form, rules);
        return await Tell(document, () => document.Assign(Assignment(form), Desk.Viewer, Desk.Now, Desk.House), () => Desk.Texts["{0} is being handled by {1}.", document.Number, Desk.Directory.Find(form.Lead!)!.Name],
            () => Task.FromResult<IActionResult>(View("Handling", form)), ct);
    }

    private Assignment Assignment(HandlingForm form)
    {
        var supporting = Named.In(form.Supporting, Desk.Directory, Desk.Viewer).Colleagues.Select(c => c.AsPerson).ToList();
        return new Assignment(Desk.Directory.Find(form.Lead!)!.AsPerson, supporting, string.IsNullOrWhiteSpace(form.What) ? null : form.What.Trim(), form.Until is { } day ? EndOf(day) : null);
    }

    // On a day off nobody is there to end it: the working day after it.
    private Due EndOf(DateOnly day) => Desk.House.CloseOfWork(1, day.AddDays(-1));
}
