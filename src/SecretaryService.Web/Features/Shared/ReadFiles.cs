using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;

namespace SecretaryService.Web.Features.Shared;

/// <param name="Text">How far its text has come for the search; nothing where it is not read.</param>
public sealed record FileRow(Attachment File, TextState? Text);

/// <summary>The files of an entry, for the page of any entry: <c>Html.PartialAsync("_Files", entry)</c>.</summary>
public sealed class ReadFiles(AppDbContext db)
{
    public async Task<IReadOnlyList<FileRow>> Of(RegisterEntry entry, CancellationToken ct = default)
    {
        var files = await db.Attachments.AsNoTracking().Include(a => a.Versions).AsSplitQuery().Where(a => a.EntryId == entry.Id).OrderBy(a => a.Id).ToListAsync(ct);
        var texts = files.Count == 0 ? [] : await db.FileTexts.Where(t => t.EntryId == entry.Id).Select(t => new { t.AttachmentId, t.State }).ToDictionaryAsync(t => t.AttachmentId, t => (TextState?)t.State, ct);
        return [.. files.Select(f => new FileRow(f, texts.GetValueOrDefault(f.Id)))];
    }
}

public static class FileWords
{
    /// <summary>As people say it: 640 B, 12 kB, 3.4 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => FormattableString.Invariant($"{bytes} B"),
        < 1024 * 1024 => FormattableString.Invariant($"{bytes / 1024} kB"),
        _ => FormattableString.Invariant($"{bytes / 1024d / 1024d:0.0} MB"),
    };

    public static string Address(FileVersion version) => FormattableString.Invariant($"/files/{version.Attachment.Key:D}/{version.No}");

    public static string Of(TextState state) => state switch
    {
        TextState.Waiting => "will be found by its text soon",
        TextState.Indexed => "found by its text",
        TextState.Empty => "holds no text to be found by",
        TextState.TooLarge => "too large to be found by its text",
        TextState.TimedOut => "took too long to read: not found by its text",
        TextState.Unreadable => "its text could not be read: not found by it",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state of a text without words."),
    };
}
