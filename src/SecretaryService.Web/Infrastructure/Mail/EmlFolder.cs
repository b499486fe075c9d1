using System.Globalization;
using SecretaryService.Data.Mail;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Mail;

/// <summary>Without a mail server: each letter becomes a file named by its key. Written again after a kill, it is the same file.</summary>
public sealed class EmlFolder(DataFolder folder, MailSettings settings) : IMailTransport
{
    public async Task<string> Send(OutboxMail mail, CancellationToken ct)
    {
        try
        {
            folder.Mail.Create();
            var file = Path.Combine(folder.Mail.FullName, $"{mail.Key:N}.eml");
            await using (var stream = new FileStream($"{file}.part", FileMode.Create, FileAccess.Write))
            {
                using var message = Envelope.For(mail, settings.From);
                await message.WriteToAsync(stream, ct);
                stream.Flush(flushToDisk: true);
            }

            File.Move($"{file}.part", file, overwrite: true);
            return string.Create(CultureInfo.InvariantCulture, $"Written to mail/{mail.Key:N}.eml");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MailNotTakenException($"The mail folder cannot be written ({e.GetType().Name}).", isOfTheServer: true, e);
        }
    }
}
