using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;
using SecretaryService.Domain.Drafts;
using SecretaryService.Web.Infrastructure.Forms;

namespace SecretaryService.Web.Features.Calls;

public sealed record DraftRow(Guid Key, string Title, DateTime StartedAt);

/// <summary>Drafts of calls: written, listed, opened again, discarded. Nobody else's are ever found.</summary>
public sealed class KeepDraft(AppDbContext db, WriteGate gate, Viewer viewer, TimeProvider clock)
{
    private const string Form = "call";
    private static readonly string[] NotTyped = [SubmittedForm.KeyField, SubmittedForm.TokenField, nameof(CallForm.DraftKey), nameof(CallForm.Revision), nameof(CallForm.Then)];

    public Task<List<DraftRow>> All(CancellationToken ct) => Mine.OrderBy(d => d.StartedAt).Select(d => new DraftRow(d.Key, d.Title, d.StartedAt)).ToListAsync(ct);

    /// <summary>What was typed, as it was typed, to be read into a form; nothing when it is not this person's.</summary>
    public async Task<(IValueProvider Typed, int Revision)?> Open(Guid key, CancellationToken ct)
    {
        if (await Mine.AsNoTracking().FirstOrDefaultAsync(d => d.Key == key, ct) is not { } draft)
        {
            return null;
        }

        var fields = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(draft.Content)!
            .ToDictionary(f => f.Key, f => new Microsoft.Extensions.Primitives.StringValues(f.Value), StringComparer.Ordinal);
        return (new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.InvariantCulture), draft.Revision);
    }

    /// <summary>In a transaction of its own.</summary>
    /// <exception cref="RuleBrokenException">Too many drafts, too long, or another window wrote it since.</exception>
    public async Task<int> Write(Guid key, IFormCollection form, CancellationToken ct)
    {
        await using var deed = await gate.Begin(db, ct);
        var revision = await WriteHere(key, form, ct);
        await deed.Commit();
        return revision;
    }

    /// <exception cref="RuleBrokenException">Too many drafts, too long, or another window wrote it since.</exception>
    public async Task<int> WriteHere(Guid key, IFormCollection form, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var draft = await Mine.FirstOrDefaultAsync(d => d.Key == key, ct) ?? await Begin(key, now, ct);
        var typed = form.Where(f => !NotTyped.Contains(f.Key)).ToDictionary(f => f.Key, f => f.Value.ToArray(), StringComparer.Ordinal);
        draft.Write(TitleOf(form), JsonSerializer.Serialize(typed), int.TryParse(form[nameof(CallForm.Revision)], CultureInfo.InvariantCulture, out var read) ? read : 0, now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Two windows at the same moment: the other was first.
            throw new RuleBrokenException("This draft was changed, saved or discarded in another window.");
        }

        return draft.Revision;
    }

    public async Task Discard(Guid key, CancellationToken ct)
    {
        if (await Mine.FirstOrDefaultAsync(d => d.Key == key, ct) is { } draft)
        {
            db.Remove(draft);
            await db.SaveChangesAsync(ct);
        }
    }

    private IQueryable<Draft> Mine => db.Drafts.Where(d => d.OwnerId == viewer.PersonId && d.Form == Form);

    private async Task<Draft> Begin(Guid key, DateTime now, CancellationToken ct)
    {
        if (await Mine.CountAsync(ct) >= Draft.MostPerPerson)
        {
            throw new RuleBrokenException("{0} half-written calls are open. Save or discard one of them first; this one is not kept yet.", Draft.MostPerPerson);
        }

        var draft = new Draft(key, viewer, Form, now);
        db.Add(draft);
        return draft;
    }

    private static string TitleOf(IFormCollection form) => new[] { nameof(CallForm.Name), nameof(CallForm.Organisation), nameof(CallForm.Phone), nameof(CallForm.Matter) }
        .Select(f => form[f].ToString().Trim()).FirstOrDefault(t => t.Length > 0) ?? "";
}
