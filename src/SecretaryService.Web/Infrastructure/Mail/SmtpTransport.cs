using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using SecretaryService.Data.Mail;

namespace SecretaryService.Web.Infrastructure.Mail;

/// <summary>Hands a letter to the company's mail server. A server that does not answer costs ten seconds a step and twenty a letter, no more.</summary>
public sealed class SmtpTransport(MailSettings settings) : IMailTransport
{
    private static readonly TimeSpan OneStep = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OneLetter = TimeSpan.FromSeconds(20);

    public async Task<string> Send(OutboxMail mail, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(OneLetter);
        try
        {
            return await HandOver(mail, patience.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new MailNotTakenException("The mail server did not answer in time.", isOfTheServer: true, e);
        }
        catch (SmtpCommandException e)
        {
            throw new MailNotTakenException($"The mail server refused it: {(int)e.StatusCode} {e.Message}", isOfTheServer: false, e);
        }
        catch (Exception e) when (e is SocketException or IOException or TimeoutException or ProtocolException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            throw new MailNotTakenException($"The mail server cannot be reached ({e.GetType().Name}): {e.Message}", isOfTheServer: true, e);
        }
    }

    private async Task<string> HandOver(OutboxMail mail, CancellationToken ct)
    {
        using var message = Envelope.For(mail, settings.From);
        using var client = new SmtpClient { Timeout = (int)OneStep.TotalMilliseconds };
        await client.ConnectAsync(settings.Host!, settings.Port, settings.Security, ct);
        if (!string.IsNullOrEmpty(settings.UserName))
        {
            await client.AuthenticateAsync(settings.UserName, settings.Password ?? "", ct);
        }

        // Once begun it is carried through, though the house be closing: broken off, it might have arrived and be sent again.
        using var patience = new CancellationTokenSource(OneLetter);
        var answer = await client.SendAsync(message, patience.Token);
        await SayGoodbye(client);
        return answer;
    }

    // The letter is the server's already: whatever goes wrong now is no failure of it.
    private static async Task SayGoodbye(SmtpClient client)
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
    }
}
