using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Files;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Files;

/// <summary>Finds entries and their files through the filter, and does to them what their pages ask. What is not seen is not there.</summary>
public sealed class FileDesk(AppDbContext db, Viewer viewer, HouseBook book, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>With all its files.</summary>
    public async Task<RegisterEntry?> Entry(long id, CancellationToken ct) =>
        await WithPapers(await db.Entries.Include(e => e.Attachments).ThenInclude(a => a.Versions).AsSplitQuery().FirstOrDefaultAsync(e => e.Id == id, ct), ct);

    /// <summary>With its entry and all the files of it.</summary>
    public async Task<Attachment?> File(Guid key, CancellationToken ct) =>
        await db.Attachments.Where(a => a.Key == key).Select(a => (long?)a.EntryId).FirstOrDefaultAsync(ct) is { } id && await Entry(id, ct) is { } entry
            ? entry.Attachments.First(a => a.Key == key) : null;

    public bool MayFile(RegisterEntry entry) => entry.MayBeFiledBy(viewer);

    public bool MayStrike(RegisterEntry entry) => entry.MayBeStruckBy(viewer);

    /// <summary>Whether a file that is being sent is taken at all, asked before it is. Nothing is kept in hand: it may take minutes to come.</summary>
    public async Task<bool> MayFile(RouteValueDictionary route, CancellationToken ct)
    {
        var entry = route["key"] is { } key ? await db.Entries.FirstOrDefaultAsync(e => e.Attachments.Any(a => a.Key == Guid.Parse(key.ToString()!)), ct)
            : await db.Entries.FirstOrDefaultAsync(e => e.Id == long.Parse(route["id"]!.ToString()!, CultureInfo.InvariantCulture), ct);
        var may = await WithPapers(entry, ct) is { TakesFiles: true } found && MayFile(found);
        db.ChangeTracker.Clear();
        return may;
    }

    /// <exception cref="RuleBrokenException">The file was refused, or the entry takes none.</exception>
    public Task Attach(RegisterEntry entry, Upload? upload, CancellationToken ct) => Take(entry, upload, file => entry.Attach(file, viewer, Now), ct);

    /// <exception cref="RuleBrokenException">The file was refused, or the entry takes none.</exception>
    public Task Replace(Attachment attachment, Upload? upload, CancellationToken ct) =>
        Take(attachment.Entry, upload, file => attachment.Entry.ReplaceFile(attachment, file, viewer, Now), ct);

    /// <exception cref="RuleBrokenException">It is struck already, or protected.</exception>
    public async Task Strike(Attachment attachment, string reason, CancellationToken ct)
    {
        if (attachment.Entry is Manuscript draft)
        {
            await db.Entry(draft).Collection(d => d.Versions).LoadAsync(ct);
        }

        attachment.Entry.StrikeFile(attachment, viewer, Now, book.House.DayOf(Now), reason);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A draft that this viewer sees, with all that a new version of it touches.</summary>
    public Task<Manuscript?> Draft(long id, CancellationToken ct) => db.Manuscripts.Include(m => m.Versions).Include(m => m.Passes).ThenInclude(p => p.Remarks)
        .Include(m => m.Commitments).ThenInclude(c => c.Steps).Include(m => m.Exclusions).Include(m => m.Attachments).ThenInclude(a => a.Versions).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);

    /// <summary>The next version of a draft, as a Word document.</summary>
    /// <exception cref="RuleBrokenException">The file was refused, or cannot be the next version.</exception>
    public async Task SaveVersion(Manuscript draft, Upload? upload, string? remark, int basedOn, CancellationToken ct)
    {
        try
        {
            await Take(draft, upload, file => draft.SaveWord(file, (upload!.Text ?? "").Trim(), remark, basedOn, viewer, Now), ct);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("Another version was saved in the same moment. Compare it with yours, and save again.");
        }
    }

    // Who brings which paper to a meeting may file it, and a paper that is replaced is read anew.
    private async Task<RegisterEntry?> WithPapers(RegisterEntry? entry, CancellationToken ct)
    {
        if (entry is Meeting meeting)
        {
            await db.Entry(meeting).Collection(m => m.Materials).LoadAsync(ct);
        }

        return entry;
    }

    private async Task Take(RegisterEntry entry, Upload? upload, Action<ReceivedFile> deed, CancellationToken ct)
    {
        entry.RefuseFiles();
        if (upload?.Why is { } why)
        {
            throw why;
        }

        if (upload?.File is null)
        {
            throw new RuleBrokenException("Choose a file.");
        }

        deed(upload.File);
        db.Add(upload.Stored!);
        await db.SaveChangesAsync(ct);
        upload.IsTaken = true;
    }
}
