using MimeKit;
using QRCoder;
using SecretaryService.Data.Mail;
using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Infrastructure.Mail;

/// <summary>A letter as it travels.</summary>
internal static class Envelope
{
    private const int PixelsPerModule = 8;

    /// <summary>
    /// The same letter has the same Message-Id at every try, so that the recipient's server can drop a second one. It says of itself that a
    /// machine wrote it: no absence notice comes back.
    /// </summary>
    public static MimeMessage For(OutboxMail mail, MailboxAddress from)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Key:N}@{from.Domain}", Subject = mail.Subject, Date = new DateTimeOffset(mail.QueuedAt), Body = WithPaper(WithCode(WithCalendar(mail), mail.Code), mail),
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(mail.ToName ?? "", mail.ToAddress));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    // Beside the text and not behind it: so mail programs offer to put it into the calendar.
    private static MimeEntity WithCalendar(OutboxMail mail)
    {
        var text = new TextPart("plain") { Text = mail.Body };
        if (mail.Calendar is not { } calendar)
        {
            return text;
        }

        var part = new TextPart("calendar") { Text = calendar };
        part.ContentType.Parameters.Add("method", calendar.Contains("\r\nMETHOD:CANCEL\r\n", StringComparison.Ordinal) ? "CANCEL" : "REQUEST");
        return new MultipartAlternative(text, part);
    }

    private static MimeEntity WithPaper(MimeEntity body, OutboxMail mail)
    {
        if (mail is not { PaperName: { } name, Paper: { } text })
        {
            return body;
        }

        var word = new MimePart("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
        {
            FileName = name, ContentTransferEncoding = ContentEncoding.Base64, Content = new MimeContent(new MemoryStream(WriteWord.Of(mail.Subject, text, mail.QueuedAt))),
        };
        return new Multipart("mixed") { body, word };
    }

    private static MimeEntity WithCode(MimeEntity body, string? code)
    {
        if (code is null)
        {
            return body;
        }

        using var drawn = QRCodeGenerator.GenerateQrCode(code, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(drawn);
        var picture = new MimePart("image", "png")
        {
            FileName = "check-in.png", ContentTransferEncoding = ContentEncoding.Base64, Content = new MimeContent(new MemoryStream(png.GetGraphic(PixelsPerModule))),
        };
        return new Multipart("mixed") { body, picture };
    }
}
