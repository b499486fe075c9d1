using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Imports;

/// <summary>How a file is read, what its columns and words mean, and the start of the deed.</summary>
[Route("imports/{id:long}")]
public sealed class MappingsController(ReadImports read, AppDbContext db, ImportableRegisters registers, TimeProvider clock, Texts<ImportsTexts> texts) : Controller
{
    [HttpPost("mapping"), Authorize(May.Import)]
    public async Task<IActionResult> Map(long id, MappingForm form, CancellationToken ct)
    {
        if (await read.Find(id, ct) is not { } batch)
        {
            return NotFound();
        }

        return await this.Tells(() => Map(batch, form, ct)) ? Back(id) : View("Show", await read.One(id, ct));
    }

    [HttpPost("reading"), Authorize(May.Import)]
    public async Task<IActionResult> Read(long id, ReadingForm form, CancellationToken ct)
    {
        if (await read.Find(id, ct) is not { } batch)
        {
            return NotFound();
        }

        return await this.Tells(() => Reread(batch, form, ct)) ? Back(id) : View("Show", await read.One(id, ct));
    }

    private RedirectToActionResult Back(long id) => RedirectToAction(nameof(ImportsController.Show), "Imports", new { id });

    private async Task Map(ImportBatch batch, MappingForm form, CancellationToken ct)
    {
        var (mapping, register) = (form.ToMapping(), registers.Of(batch));
        Refuse(mapping, form, register, batch);
        var written = Kept.Write(mapping);
        // What is started is what was previewed: whoever changed something sees the new counts first.
        if (form.Then == "start" && Same(batch.Mapping!, mapping) && batch.Mode == form.Mode)
        {
            batch.Start();
            db.Tell(HouseDeeds.ImportStart, batch.FileName, clock.GetUtcNow().UtcDateTime, ("Register", register.Name.En), ("Rows", batch.Rows));
        }
        else
        {
            batch.Remap(written, form.Mode);
            if (form.Then == "start")
            {
                this.Say(texts["Something was changed. Look at the new counts, then start."]);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task Reread(ImportBatch batch, ReadingForm form, CancellationToken ct)
    {
        if (!form.IsKnown)
        {
            throw new RuleBrokenException("This way of reading does not exist. Choose one of the list.");
        }

        batch.ReadAs(Kept.Write(form.ToWishes()));
        await db.SaveChangesAsync(ct);
    }

    // Whatever was sent: only fields of this register, and each only once where two would contradict each other.
    private static void Refuse(Mapping mapping, MappingForm form, ImportableRegister register, ImportBatch batch)
    {
        var fields = register.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var chosen = mapping.Columns.Where(c => c.Length > 0).ToList();
        if (batch.Mapping is null || mapping.Columns.Count != Kept.Read<Mapping>(batch.Mapping).Columns.Count || chosen.Exists(c => !fields.ContainsKey(c))
            || !Enum.IsDefined(form.Order) || !Enum.IsDefined(form.Mode)
            || mapping.Values.Any(v => !fields.TryGetValue(v.Key, out var field) || v.Value.Values.Any(choice => choice.Length > 0 && field.Choices.All(c => c.Value != choice))))
        {
            throw new RuleBrokenException("These columns do not belong to this file. Look at it again.");
        }

        if (chosen.Count == 0)
        {
            throw new RuleBrokenException("No column is taken. Say of at least one what it is.");
        }

        if (chosen.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1 && !fields[g.Key].TakesSeveral) is { } twice)
        {
            throw new RuleBrokenException("Two columns cannot both be {0}. Choose one of them.", fields[twice.Key].Name.In(Languages.IsChinese ? Languages.Chinese : Languages.English));
        }
    }

    private static bool Same(string written, Mapping mapping)
    {
        var before = Kept.Read<Mapping>(written);
        return before.Order == mapping.Order && before.Columns.SequenceEqual(mapping.Columns) && Flat(before).SequenceEqual(Flat(mapping));
    }

    // Only words of fields that a page shows: those that no column has are not sent.
    private static IEnumerable<string> Flat(Mapping mapping) => mapping.Values
        .SelectMany(f => f.Value.Where(v => v.Value.Length > 0 || v.Key.Length > 0).Select(v => $"{f.Key}\n{v.Key}\n{v.Value}")).Order(StringComparer.Ordinal);
}
