using MailKit.Security;
using MimeKit;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Mail.Inbox;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Mail;

/// <summary>The settings under <c>Mail</c>, read once and checked at the start.</summary>
public sealed class MailSettings
{
    private const string Nobody = "secretary-service@localhost.localdomain";

    /// <exception cref="StartRefusedException">One of them makes no sense.</exception>
    public MailSettings(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        (Host, UserName, Password) = (mail["Smtp:Host"], mail["Smtp:UserName"], mail["Smtp:Password"]);
        Port = mail.GetValue("Smtp:Port", 587);
        Security = Enum.TryParse<SecureSocketOptions>(mail["Smtp:Security"] ?? nameof(SecureSocketOptions.StartTls), ignoreCase: true, out var security)
            ? security
            : throw new StartRefusedException("Mail:Smtp:Security is not known: set it to StartTls, SslOnConnect, Auto or None.");
        From = new MailboxAddress(mail["FromName"] ?? "", Address(mail["From"]));
        AllowOutsiders = mail.GetValue("AllowOutsiders", false);
        AllowGuests = mail.GetValue("AllowGuests", true);
        Retry = Minutes(mail["RetryMinutes"] ?? "1,2,5,15,60");
    }

    /// <summary>None: letters are written into the data folder.</summary>
    public string? Host { get; }
    public int Port { get; }
    public SecureSocketOptions Security { get; }
    public string? UserName { get; }
    public string? Password { get; }
    public MailboxAddress From { get; }
    public bool AllowOutsiders { get; }
    public bool AllowGuests { get; }

    /// <summary>How long to wait after each try; after the last of them, that long again and again.</summary>
    public IReadOnlyList<TimeSpan> Retry { get; }

    public TimeSpan WaitAfter(int attempts) => Retry[Math.Min(attempts, Retry.Count - 1)];

    private string Address(string? from)
    {
        if (string.IsNullOrEmpty(from))
        {
            return string.IsNullOrEmpty(Host) ? Nobody : throw new StartRefusedException("Mail needs a sender: set Mail:From to the address that letters come from.");
        }

        try
        {
            return QueueMail.OneAddress(from);
        }
        catch (RuleBrokenException)
        {
            throw new StartRefusedException("Mail:From is not one mail address: write it like office@company.example.");
        }
    }

    private static IReadOnlyList<TimeSpan> Minutes(string list)
    {
        var minutes = list.Split(',').Select(m => double.TryParse(m, System.Globalization.CultureInfo.InvariantCulture, out var read) && read > 0 ? read : 0).ToList();
        return minutes.TrueForAll(m => m > 0) ? [.. minutes.Select(TimeSpan.FromMinutes)]
            : throw new StartRefusedException("Mail:RetryMinutes is not a list of minutes: write it like 1,2,5,15,60.");
    }
}

public static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var settings = new MailSettings(builder.Configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(provider => new QueueMail(provider.GetRequiredService<TimeProvider>(), settings.AllowOutsiders, settings.AllowGuests));
        AddInbox(builder);
        if (string.IsNullOrEmpty(settings.Host))
        {
            builder.Services.AddSingleton<IMailTransport, EmlFolder>();
        }
        else
        {
            builder.Services.AddSingleton<IMailTransport, SmtpTransport>();
        }
    }

    private static void AddInbox(WebApplicationBuilder builder)
    {
        var inbox = new MailboxSettings(builder.Configuration);
        builder.Services.AddSingleton(inbox);
        builder.Services.AddSingleton(typeof(IMailbox), string.IsNullOrEmpty(inbox.Host) ? typeof(EmlInbox) : typeof(ImapMailbox));
    }
}
