using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Data.Lists;

/// <summary>A call as it stands under its caller.</summary>
public sealed record CallOfCaller(long Id, string Number, DateTime At, string Title, CallOutcome Outcome, string? ForName);

/// <summary>What a caller called about before: known as a contact, by a number of his own, or by both.</summary>
public static class CallsOfCaller
{
    // The two lists each come from an index; the newest of both together are the newest.
    public static async Task<IReadOnlyList<CallOfCaller>> CallsOf(this AppDbContext db, KnownBy who, int most, CancellationToken ct)
    {
        var (contacts, digits) = (who.Contacts, who.Digits);
        var byContact = contacts.Count == 0 ? [] : await Newest(db.Calls.Where(c => contacts.Contains(c.ContactId)), most, ct);
        var byNumber = digits.Count == 0 ? [] : await Newest(db.Calls.Where(c => digits.Contains(c.CallerDigits!)), most, ct);
        return [.. byContact.Concat(byNumber).DistinctBy(c => c.Id).OrderByDescending(c => c.Id).Take(most)];
    }

    private static Task<List<CallOfCaller>> Newest(IQueryable<Call> calls, int most, CancellationToken ct) => calls.OrderByDescending(c => c.Id).Take(most)
        .Select(c => new CallOfCaller(c.Id, c.Number, c.OccurredAt, c.Title, c.Outcome, c.ForName)).ToListAsync(ct);
}
