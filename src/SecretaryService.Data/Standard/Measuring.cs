using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Data.Standard;

/// <summary>The query behind each measure of the standard, by its key. A key that is not here is "not measured yet".</summary>
public sealed class Measuring(AppDbContext db, TimeProvider clock)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public static readonly IReadOnlyCollection<string> Keys = ["answered-within-rings", "particulars-complete", "callbacks-in-time", "commitments-in-time",
        "messages-acknowledged", "greeting-given", "caller-told-before-transfer", "kept-in-time-by-kind", "urgent-in-time"];

    /// <summary>The company's figure, the same for every reader: past the filter.</summary>
    public IQueryable<Outcome>? Everything(string key) => Query(key, db.Calls.IgnoreQueryFilters(PastFilter), db.Commitments.IgnoreQueryFilters(PastFilter));

    /// <summary>What this reader may see of it: for lists of entries.</summary>
    public IQueryable<Outcome>? Visible(string key) => Query(key, db.Calls, db.Commitments);

    private IQueryable<Outcome>? Query(string key, IQueryable<Domain.Calls.Call> calls, IQueryable<Domain.Commitments.Commitment> commitments) => key switch
    {
        "answered-within-rings" => calls.AnsweredWithinRings,
        "particulars-complete" => calls.ParticularsComplete,
        "callbacks-in-time" => commitments.CallbacksInTime(Now),
        "commitments-in-time" or "kept-in-time-by-kind" => commitments.KeptInTime(Now),
        "messages-acknowledged" => commitments.MessagesAcknowledged(Now),
        "greeting-given" => calls.GreetingsGiven,
        "caller-told-before-transfer" => calls.CallersTold,
        "urgent-in-time" => commitments.UrgentInTime(Now),
        _ => null,
    };

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
