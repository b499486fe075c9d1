using SecretaryService.Data.Mail;

namespace SecretaryService.Web.Infrastructure.Mail;

/// <summary>The way out of the house for letters.</summary>
public interface IMailTransport
{
    /// <summary>What the other side answered.</summary>
    /// <exception cref="MailNotTakenException">The letter is still ours.</exception>
    Task<string> Send(OutboxMail mail, CancellationToken ct);
}

/// <summary>The other side did not take the letter.</summary>
/// <param name="isOfTheServer">Nobody answers there: the next letter would fare no better.</param>
public sealed class MailNotTakenException(string why, bool isOfTheServer, Exception? inner = null) : Exception(why, inner)
{
    public bool IsOfTheServer => isOfTheServer;
}
