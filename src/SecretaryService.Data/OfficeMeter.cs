using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Data;

/// <summary>
/// What the office counts of itself for whoever watches over the service: figures alone, no name, number or word of anybody. While nobody
/// listens, counting is a comparison.
/// </summary>
public static class OfficeMeter
{
    public const string Name = "SecretaryService";
    private static readonly Meter Office = new(Name);
    private static readonly Counter<long> Calls = Office.CreateCounter<long>("secretary.calls.logged", "{call}", "Calls registered");
    private static readonly Counter<long> Kept = Office.CreateCounter<long>("secretary.commitments.kept", "{commitment}", "Commitments kept, in time or late");
    private static readonly Counter<long> Mail = Office.CreateCounter<long>("secretary.mail", "{letter}", "Letters handed over, or not taken");
    private static readonly Counter<long> Rounds = Office.CreateCounter<long>("secretary.job.rounds", "{round}", "Rounds of background work");
    private static readonly Histogram<double> Gate = Office.CreateHistogram<double>("secretary.write_gate.wait", "s", "Waiting for the one writer of the embedded database");

    public static void CallLogged() => Calls.Add(1);

    public static void CommitmentKept(bool late) => Kept.Add(1, new KeyValuePair<string, object?>("outcome", late ? "late" : "in time"));

    public static void MailWent(bool taken) => Mail.Add(1, new KeyValuePair<string, object?>("outcome", taken ? "sent" : "failed"));

    public static void RoundWent(string work, bool well) =>
        Rounds.Add(1, new("work", work), new("outcome", well ? "done" : "failed"));

    /// <summary>Nought when nobody listens: then not even the clock is asked.</summary>
    public static long BeginWaiting() => Gate.Enabled ? Stopwatch.GetTimestamp() : 0;

    public static void Waited(long since)
    {
        if (since != 0)
        {
            Gate.Record(Stopwatch.GetElapsedTime(since).TotalSeconds);
        }
    }
}

/// <summary>Counts what is saved. Registered only where somebody listens.</summary>
public sealed class CountDeeds : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries().Where(e => e.State == EntityState.Added))
        {
            if (entry.Entity is Call)
            {
                OfficeMeter.CallLogged();
            }
            else if (entry.Entity is CommitmentStep { Kind: StepKind.Kept } step)
            {
                OfficeMeter.CommitmentKept(step.At > step.Commitment.DueAt);
            }
        }

        return ValueTask.FromResult(result);
    }
}
