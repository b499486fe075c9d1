using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Documents;

/// <summary>分发签收: who gets which copy; passed on, and back in the registry.</summary>
[Route("documents/{id:long}/copies")]
public sealed class CopiesController(DocumentDesk desk) : DocumentDeedController(desk)
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await Desk.Find(id, ct) is { } document ? View("Distribution", new DistributionForm { Document = document }) : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, DistributionForm typed, [FromServices] IValidator<DistributionForm> rules, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        var form = typed with { Document = document };
        await this.Accepts(form, rules);
        return await Tell(document, () => document.Distribute(Handouts(form), Desk.Viewer, Desk.Now, Desk.House),
            () => Desk.Texts["{0} is distributed; everybody is asked to sign for it.", document.Number], () => Task.FromResult<IActionResult>(View("Distribution", form)), ct);
    }

    [HttpPost("{place:int}/passing"), Authorize(May.Register)]
    public Task<IActionResult> Pass(long id, int place, string? to, CancellationToken ct) => Move(id, document => document.PassCopy(place, Desk.Directory.Find(to ?? "")?.AsPerson
        ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it."), Desk.Viewer, Desk.Now, Desk.House), "Copy {0} of {1} goes on.", place, ct);

    [HttpPost("{place:int}/return"), Authorize(May.Register)]
    public Task<IActionResult> TakeBack(long id, int place, CancellationToken ct) => Move(id, document => document.TakeCopyBack(place, Desk.Viewer, Desk.Now), "Copy {0} of {1} is back in the registry.", place, ct);

    private async Task<IActionResult> Move(long id, Action<IncomingDocument> deed, string said, int place, CancellationToken ct) => await Desk.Find(id, ct) is { } document
        ? await Tell(document, () => deed(document), () => Desk.Texts[said, place, document.Number], () => ShowAgain(id, ct), ct) : NotFound();

    private List<Handout> Handouts(DistributionForm form) =>
    [
        .. form.Lines.Select(line => new Handout(Desk.Directory.Find(line.Name)!.AsPerson, true, line.CopyNumber)),
        .. Named.In(form.Electronic, Desk.Directory, Desk.Viewer).Colleagues.Select(c => new Handout(c.AsPerson, false, null)),
    ];
}
