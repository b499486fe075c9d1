using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Documents;

/// <param name="Templates">Lists of readers kept for the next time.</param>
public sealed record CirculationPage(CirculationForm Form, IReadOnlyList<CirculationTemplate> Templates);

/// <summary>传阅: a slip is drawn up from nothing or from a template, readers are added to it, those who are late are urged.</summary>
[Route("documents/{id:long}/circulation")]
public sealed class CirculationsController(DocumentDesk desk, AppDbContext db) : DocumentDeedController(desk)
{
    private const int MostTemplates = 50;

    /// <param name="slip">Readers are added to this one.</param>
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, long? template, int? slip, CancellationToken ct)
    {
        ModelState.Clear();
        if (await Desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        var templates = await Templates(ct);
        var stages = templates.FirstOrDefault(t => t.Id == template) is { } chosen ? CirculationForm.FromStages(chosen.Stages) : [];
        return View("Circulation", new CirculationPage(new CirculationForm { Document = document, Stages = stages, SlipNumber = slip }, templates));
    }

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, CirculationForm typed, [FromServices] IValidator<CirculationForm> rules, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        var form = typed with { Document = document };
        await this.Accepts(form, rules);
        return await Tell(document, () => Send(document, form), () => Desk.Texts["{0} is on its way to its readers.", document.Number],
            async () => View("Circulation", new CirculationPage(form, await Templates(ct))), ct);
    }

    /// <summary>催办: everybody who has it and has not signed, but whoever was urged a moment ago.</summary>
    [HttpPost("urging"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Urge(long id, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        var asked = document.Commitments.Where(c => c.Kind == CommitmentKind.ReadDocument && c.MayBeUrgedBy(Desk.Viewer, Desk.Now)).ToList();
        return await Tell(document, () => asked.ForEach(c => c.Urge(Desk.Viewer, Desk.Now, null)), () => asked.Count == 0 ? Desk.Texts["Everybody has signed, or was urged a moment ago."] : Desk.Texts["{0} readers urged.", asked.Count],
            () => ShowAgain(id, ct), ct);
    }

    private void Send(IncomingDocument document, CirculationForm form)
    {
        var note = form.ToNote(Desk.Directory, Desk.Viewer);
        if (form.SlipNumber is { } slip)
        {
            foreach (var stage in note.Stages)
            {
                document.AddReaders(slip, stage, Desk.Viewer, Desk.Now, Desk.House);
            }

            return;
        }

        document.Circulate(note, Desk.Viewer, Desk.Now, Desk.House);
        if (!string.IsNullOrWhiteSpace(form.KeepAs))
        {
            KeepTemplate(form.KeepAs.Trim(), form.ToStages());
        }
    }

    private void KeepTemplate(string name, string stages)
    {
        if (stages.Length > CirculationTemplate.StagesMaxLength)
        {
            throw new RuleBrokenException("This list is too long to be kept. Use the names of departments.");
        }

        if (db.CirculationTemplates.FirstOrDefault(t => t.Name == name) is { } known)
        {
            known.Become(stages);
        }
        else
        {
            db.Add(new CirculationTemplate(name, stages));
        }
    }

    private Task<List<CirculationTemplate>> Templates(CancellationToken ct) => db.CirculationTemplates.AsNoTracking().OrderBy(t => t.Name).Take(MostTemplates).ToListAsync(ct);
}
