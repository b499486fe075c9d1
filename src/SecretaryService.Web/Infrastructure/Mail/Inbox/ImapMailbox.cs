using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using MimeKit;

namespace SecretaryService.Web.Infrastructure.Mail.Inbox;

/// <summary>The company's mail server (IMAP). Looked at is read; what was none of ours is flagged besides, for whoever looks after the mailbox.</summary>
public sealed class ImapMailbox(MailboxSettings settings) : IMailbox
{
    private static readonly TimeSpan OneStep = TimeSpan.FromSeconds(20);

    public async Task<IOpenMailbox> Open(CancellationToken ct)
    {
        var client = new ImapClient { Timeout = (int)OneStep.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(settings.Host!, settings.Port, settings.Security, ct);
            await client.AuthenticateAsync(settings.UserName ?? "", settings.Password ?? "", ct);
            var folder = string.IsNullOrEmpty(settings.Folder) ? client.Inbox! : await client.GetFolderAsync(settings.Folder, ct);
            await folder.OpenAsync(FolderAccess.ReadWrite, ct);
            return new OpenFolder(client, folder);
        }
        catch (Exception e) when (e is SocketException or IOException or TimeoutException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or NotSupportedException or FolderNotFoundException)
        {
            client.Dispose();
            throw new MailboxClosedException($"The mailbox cannot be opened ({e.GetType().Name}).", e);
        }
    }

    private sealed class OpenFolder(ImapClient client, IMailFolder folder) : IOpenMailbox
    {
        public async Task<IReadOnlyList<string>> Waiting(int most, CancellationToken ct) =>
            [.. (await folder.SearchAsync(SearchQuery.NotSeen.And(SearchQuery.NotDeleted), ct)).Order().Take(most).Select(u => u.Id.ToString(CultureInfo.InvariantCulture))];

        public async Task<MimeMessage?> Read(string name, CancellationToken ct)
        {
            // How long it is, is asked before it is fetched.
            var about = await folder.FetchAsync([Uid(name)], MessageSummaryItems.Size | MessageSummaryItems.UniqueId, ct);
            try
            {
                return about is [{ Size: <= MailboxSettings.MostBytes }] ? await folder.GetMessageAsync(Uid(name), ct) : null;
            }
            catch (FormatException)
            {
                return null;
            }
        }

        public Task PutAway(string name, bool taken, CancellationToken ct) =>
            folder.AddFlagsAsync(Uid(name), taken ? MessageFlags.Seen : MessageFlags.Seen | MessageFlags.Flagged, silent: true, ct);

        public async ValueTask DisposeAsync()
        {
            try
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
                await client.DisconnectAsync(quit: true, patience.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or ProtocolException or SocketException)
            {
                // Disposing closes the line.
            }

            client.Dispose();
        }

        private static UniqueId Uid(string name) => new(uint.Parse(name, CultureInfo.InvariantCulture));
    }
}
