using MailKit.Security;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Mail.Inbox;

/// <summary>The settings under <c>Mail:Inbox</c>, read once and checked at the start.</summary>
public sealed class MailboxSettings
{
    /// <summary>An answer is a few kilobytes; a signature with pictures makes it some hundreds.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <exception cref="StartRefusedException">One of them makes no sense.</exception>
    public MailboxSettings(IConfiguration configuration)
    {
        var inbox = configuration.GetSection("Mail:Inbox");
        (Host, UserName, Password, Folder) = (inbox["Host"], inbox["UserName"], inbox["Password"], inbox["Folder"]);
        Port = inbox.GetValue("Port", 993);
        Security = Enum.TryParse<SecureSocketOptions>(inbox["Security"] ?? nameof(SecureSocketOptions.SslOnConnect), ignoreCase: true, out var security)
            ? security
            : throw new StartRefusedException("Mail:Inbox:Security is not known: set it to SslOnConnect, StartTls, Auto or None.");
        Address = AddressOf(inbox["Address"]);
    }

    /// <summary>None: letters are read from a folder of the data folder.</summary>
    public string? Host { get; }
    public int Port { get; }
    public SecureSocketOptions Security { get; }
    public string? UserName { get; }
    public string? Password { get; }

    /// <summary>None: where new letters arrive.</summary>
    public string? Folder { get; }

    /// <summary>Where calendars are to send their answers. None: to the organiser himself.</summary>
    public string? Address { get; }

    private static string? AddressOf(string? address)
    {
        try
        {
            return string.IsNullOrEmpty(address) ? null : QueueMail.OneAddress(address);
        }
        catch (RuleBrokenException)
        {
            throw new StartRefusedException("Mail:Inbox:Address is not one mail address: write it like meetings@company.example.");
        }
    }
}
