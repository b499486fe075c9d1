using MimeKit;
using SecretaryService.Data.Mail;

namespace SecretaryService.Web.Infrastructure.Mail;

/// <summary>A letter as it travels.</summary>
internal static class Envelope
{
    /// <summary>
    /// The same letter has the same Message-Id at every try, so that the recipient's server can drop a second one. It says of itself that a
    /// machine wrote it: no absence notice comes back.
    /// </summary>
    public static MimeMessage For(OutboxMail mail, MailboxAddress from)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Key:N}@{from.Domain}", Subject = mail.Subject, Date = new DateTimeOffset(mail.QueuedAt),
            Body = new TextPart("plain") { Text = mail.Body },
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(mail.ToName ?? "", mail.ToAddress));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
