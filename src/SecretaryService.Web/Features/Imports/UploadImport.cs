using SecretaryService.Data;
using SecretaryService.Data.Importing;
using SecretaryService.Domain;

namespace SecretaryService.Web.Features.Imports;

/// <summary>Keeps the file for the work in the background. Nothing of it is in a register yet.</summary>
public sealed class UploadImport(AppDbContext db, Viewer viewer, ImportVault vault, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException">The file cannot be read.</exception>
    public async Task<ImportBatch> Run(ImportForm form, LookedAt looked, CancellationToken ct)
    {
        if (looked.Why is { } why)
        {
            throw why;
        }

        var batch = new ImportBatch(form.Register!, form.Mode, NameOf(form.File!), viewer, clock.GetUtcNow().UtcDateTime);
        db.Add(batch);
        db.Add(new ImportPapers { Batch = batch, File = vault.Lock(looked.Content), Facts = vault.Lock(looked.Facts!) });
        await db.SaveChangesAsync(ct);
        return batch;
    }

    // Without folders, and without signs that nobody sees.
    private static string NameOf(IFormFile file)
    {
        var name = string.Concat(Path.GetFileName(file.FileName.Replace('\\', '/')).Where(c => !char.IsControl(c))).Trim();
        return name.Length is > 0 and <= ImportBatch.FileNameMaxLength ? name : name.Length == 0 ? "file" : name[^ImportBatch.FileNameMaxLength..];
    }
}
