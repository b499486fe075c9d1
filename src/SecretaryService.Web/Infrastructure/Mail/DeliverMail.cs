using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Mail;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Infrastructure.Mail;

/// <summary>
/// Empties the outbox. Each letter is marked as tried, in a deed of its own, before it is handed over, and as sent after: nothing is lost,
/// and a letter goes twice only when the process dies between the server's answer and the second mark.
/// </summary>
public sealed class DeliverMail(JobTools tools, IMailTransport transport, MailSettings settings, ILogger<DeliverMail> log) : Rounds(tools, log)
{
    private const int AtOnce = 20;
    private static readonly TimeSpan TriedFor = TimeSpan.FromDays(3);
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    protected override string Work => "mail";

    protected override TimeSpan Every => TimeSpan.FromSeconds(5);

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        await ThrowAwayOldOnes(db, ct);
        while (await Due(db, ct) is { Count: > 0 } due)
        {
            foreach (var id in due)
            {
                if (!await IsOurs(db, ct) || !await Deliver(db, id, ct))
                {
                    return;
                }
            }
        }
    }

    private Task<List<long>> Due(AppDbContext db, CancellationToken ct)
    {
        var now = Now;
        return db.Outbox.DueAt(now).OrderBy(m => m.NextAttemptAt).Select(m => m.Id).Take(AtOnce).ToListAsync(ct);
    }

    /// <summary>False: nobody answers there, the others wait.</summary>
    private async Task<bool> Deliver(AppDbContext db, long id, CancellationToken ct)
    {
        var mail = await Tools.Do(db, d => Begin(d, id, ct), ct);
        try
        {
            var answer = await transport.Send(mail, ct);
            // Not to be broken off: what was sent is marked.
            await Tools.Do(db, d => Note(d, id, m => m.Arrive(Now, answer)), CancellationToken.None);
            OfficeMeter.MailWent(taken: true);
            return true;
        }
        catch (MailNotTakenException e)
        {
            // Neither address nor subject, nor the server's words, which may repeat them.
            Log.LogWarning("Mail {Id} was not taken at attempt {Attempts}; the reason stands in the outbox", id, mail.Attempts);
            await Tools.Do(db, d => Note(d, id, m => Fail(m, e.Message)), ct);
            OfficeMeter.MailWent(taken: false);
            return !e.IsOfTheServer;
        }
    }

    private async Task<OutboxMail> Begin(AppDbContext db, long id, CancellationToken ct)
    {
        var mail = await db.Outbox.SingleAsync(m => m.Id == id, ct);
        mail.Attempt(Now + settings.WaitAfter(mail.Attempts));
        return mail;
    }

    private static async Task<OutboxMail> Note(AppDbContext db, long id, Action<OutboxMail> what)
    {
        var mail = await db.Outbox.SingleAsync(m => m.Id == id);
        what(mail);
        return mail;
    }

    private void Fail(OutboxMail mail, string why)
    {
        mail.Fail(why);
        if (Now - mail.QueuedAt >= TriedFor)
        {
            mail.GiveUp(Now);
        }
    }

    private async Task ThrowAwayOldOnes(AppDbContext db, CancellationToken ct)
    {
        var before = Now - KeptFor;
        if (await db.Outbox.SentBefore(before).AnyAsync(ct))
        {
            await Tools.Do(db, async d =>
            {
                d.Outbox.RemoveRange(await d.Outbox.SentBefore(before).OrderBy(m => m.QueuedAt).Take(500).ToListAsync(ct));
                return true;
            }, ct);
        }
    }
}
