using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;

namespace SecretaryService.Data.Documents;

/// <summary>The text to begin a draft with: the house's own, else the one that comes with the program. An older house has these, too.</summary>
public static class Templates
{
    public static async Task<string?> Template(this AppDbContext db, DocumentKind kind, string language, CancellationToken ct) =>
        await db.DocumentTemplates.Where(t => t.Kind == kind && t.Language == language).Select(t => t.Text).FirstOrDefaultAsync(ct) ?? OfTheProgram(kind, language);

    /// <summary>Nothing where none comes with the program.</summary>
    public static string? OfTheProgram(DocumentKind kind, string language)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream($"{kind.ToString().ToLowerInvariant()}.{language}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
