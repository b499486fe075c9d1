using MimeKit;

namespace SecretaryService.Web.Infrastructure.Mail.Inbox;

/// <summary>The way into the house for letters.</summary>
public interface IMailbox
{
    /// <exception cref="MailboxClosedException">Nobody answers there; what waits goes on waiting.</exception>
    Task<IOpenMailbox> Open(CancellationToken ct);
}

/// <summary>A mailbox while it is being read.</summary>
public interface IOpenMailbox : IAsyncDisposable
{
    /// <summary>What the letters are called that nobody has looked at yet, the oldest first.</summary>
    Task<IReadOnlyList<string>> Waiting(int most, CancellationToken ct);

    /// <summary>Nothing for a letter that is too long, or none.</summary>
    Task<MimeMessage?> Read(string name, CancellationToken ct);

    /// <summary>It is not handed out again.</summary>
    /// <param name="taken">Otherwise it was none of ours: somebody may want to look at it.</param>
    Task PutAway(string name, bool taken, CancellationToken ct);
}

/// <summary>The mailbox cannot be read now.</summary>
public sealed class MailboxClosedException(string why, Exception inner) : Exception(why, inner);
