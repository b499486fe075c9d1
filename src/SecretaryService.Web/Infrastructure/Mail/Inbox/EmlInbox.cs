using MimeKit;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Mail.Inbox;

/// <summary>Without a mail server: letters lie as files in <c>inbox</c>; those that were taken go to <c>inbox/read</c>, the others to <c>inbox/unread</c>.</summary>
public sealed class EmlInbox(DataFolder folder) : IMailbox, IOpenMailbox
{
    public Task<IOpenMailbox> Open(CancellationToken ct) => Task.FromResult<IOpenMailbox>(this);

    public Task<IReadOnlyList<string>> Waiting(int most, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>(!folder.Inbox.Exists ? [] :
        [.. folder.Inbox.EnumerateFiles("*.eml").Select(f => f.Name).Order(StringComparer.Ordinal).Take(most)]);

    public async Task<MimeMessage?> Read(string name, CancellationToken ct)
    {
        var file = new FileInfo(Path.Combine(folder.Inbox.FullName, name));
        if (file.Length > MailboxSettings.MostBytes)
        {
            return null;
        }

        try
        {
            await using var stream = file.OpenRead();
            return await MimeMessage.LoadAsync(ParsingLetters.Options, stream, ct);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public Task PutAway(string name, bool taken, CancellationToken ct)
    {
        var to = folder.Inbox.CreateSubdirectory(taken ? "read" : "unread");
        File.Move(Path.Combine(folder.Inbox.FullName, name), Path.Combine(to.FullName, name), overwrite: true);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

internal static class ParsingLetters
{
    /// <summary>A letter within a letter, and so on: nobody's calendar answers like that.</summary>
    public static readonly ParserOptions Options = new() { MaxMimeDepth = 16 };
}
