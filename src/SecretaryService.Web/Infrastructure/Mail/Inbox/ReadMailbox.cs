using System.Security.Cryptography;
using System.Text;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Infrastructure.Mail.Inbox;

/// <summary>Whoever sent the invitation takes the answers to it.</summary>
public interface ITakeReplies
{
    /// <summary>Changes and does not save. Taken again, the same answer changes nothing.</summary>
    /// <returns>False: it answers nothing that we know.</returns>
    /// <exception cref="RuleBrokenException">It comes too late, or from somebody who is not asked.</exception>
    Task<bool> Take(AppDbContext db, CalendarReply reply, CancellationToken ct);
}

/// <summary>
/// Answers that calendars send (RFC 6047) are taken from the mailbox, each in a deed of its own. A letter that holds none, or one of somebody else than its
/// sender, is put aside; the log says why, and nothing of what it says.
/// </summary>
public sealed class ReadMailbox(JobTools tools, IMailbox mailbox, IConfiguration configuration, ILogger<ReadMailbox> log) : Rounds(tools, log)
{
    private const int AtOnce = 50;
    private const int Tries = 3;
    private readonly Dictionary<string, int> _failed = new(StringComparer.Ordinal);

    protected override string Work => "inbox";

    protected override TimeSpan Every => TimeSpan.FromSeconds(configuration.GetValue("Mail:Inbox:Seconds", 60.0));

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        if (services.GetService<ITakeReplies>() is not { } desk)
        {
            return;
        }

        await using var open = await mailbox.Open(ct);
        foreach (var name in await open.Waiting(AtOnce, ct))
        {
            if (!await IsOurs(db, ct))
            {
                return;
            }

            await Take(open, name, desk, db, ct);
        }
    }

    private async Task Take(IOpenMailbox open, string name, ITakeReplies desk, AppDbContext db, CancellationToken ct)
    {
        try
        {
            var why = await Try(open, name, desk, db, ct);
            if (why.Length > 0)
            {
                Log.LogWarning("A letter of the mailbox ({Letter}) was put aside: {Reason}", Short(name), why);
            }

            await open.PutAway(name, taken: why.Length == 0, ct);
            _failed.Remove(name);
        }
        catch (Exception e) when (e is not (OperationCanceledException or MailboxClosedException) && (_failed[name] = _failed.GetValueOrDefault(name) + 1) >= Tries)
        {
            Log.LogError(e, "A letter of the mailbox ({Letter}) could not be taken {Tries} times and was put aside", Short(name), Tries);
            await open.PutAway(name, taken: false, ct);
            _failed.Remove(name);
        }
    }

    /// <summary>Why it was not taken; nothing when it was.</summary>
    private async Task<string> Try(IOpenMailbox open, string name, ITakeReplies desk, AppDbContext db, CancellationToken ct)
    {
        using var letter = await open.Read(name, ct);
        if (letter is null)
        {
            return "it is too long, or no letter";
        }

        var (reply, why) = FindReply.In(letter);
        try
        {
            return reply is null ? why : await Tools.Do(db, d => desk.Take(d, reply, ct), ct) ? "" : "it answers nothing that is known here";
        }
        catch (RuleBrokenException)
        {
            return "it is an answer that is not taken any more, or not from him";
        }
    }

    // A name may be a subject that somebody saved it by.
    private static string Short(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
}
