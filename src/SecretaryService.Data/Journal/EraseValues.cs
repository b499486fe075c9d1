using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Data.Journal;

/// <summary>
/// 个人信息删除: takes a person's data out of calls and visits, out of their journals and out of the journal of the house. The chain of a call stays whole: its
/// seals cover digests and not values, and the line that tells of the erasure says, under its own seal, what is left of each line.
/// </summary>
public sealed class EraseValues(AppDbContext db, Seal seal)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];
    /// <summary>Of every call of these contacts, whoever may see it, that is not protected on a day. By number only where nobody else is said to have called.</summary>
    /// <returns>How many calls.</returns>
    public async Task<int> FromCalls(IReadOnlyList<long> contacts, IReadOnlyList<string> digits, DateOnly today, string reason, CancellationToken ct)
    {
        var asked = contacts.Select(id => (long?)id).ToList();
        var calls = await db.Calls.IgnoreQueryFilters(PastFilter)
            .Where(c => c.ForgottenAt == null && (c.ProtectedAt == null || c.ProtectedUntil < today)).Where(c => (c.ContactId != null && asked.Contains(c.ContactId)) || (c.ContactId == null && c.CallerDigits != null && digits.Contains(c.CallerDigits))).ToListAsync(ct);
        foreach (var call in calls)
        {
            var lines = await db.Journal.IgnoreQueryFilters(PastFilter).Where(l => l.EntryId == call.Id).OrderBy(l => l.Version).ToListAsync(ct);
            call.ForgetCaller(reason, [.. lines.Select(Redacted).OfType<RedactedLine>()]);
        }

        await FromImports("calls", [.. calls.Select(c => c.Id)], ct);
        return calls.Count;
    }

    /// <summary>Of every visit of these contacts, whoever may see it, that is not protected on a day.</summary>
    /// <returns>How many visits.</returns>
    public async Task<int> FromVisits(IReadOnlyList<long> contacts, IReadOnlyList<string> digits, DateOnly today, string reason, CancellationToken ct)
    {
        var asked = contacts.Select(id => (long?)id).ToList();
        var visits = await db.Visits.IgnoreQueryFilters(PastFilter)
            .Where(v => v.ForgottenAt == null && (v.ProtectedAt == null || v.ProtectedUntil < today)).Where(v => (v.ContactId != null && asked.Contains(v.ContactId)) || (v.ContactId == null && v.PhoneDigits != null && digits.Contains(v.PhoneDigits))).ToListAsync(ct);
        foreach (var visit in visits)
        {
            var lines = await db.Journal.IgnoreQueryFilters(PastFilter).Where(l => l.EntryId == visit.Id).OrderBy(l => l.Version).ToListAsync(ct);
            visit.ForgetGuest(reason, [.. lines.Select(Redacted).OfType<RedactedLine>()]);
        }

        await FromImports("visits", [.. visits.Select(v => v.Id)], ct);
        return visits.Count;
    }

    /// <summary>Of entries whose retention period is over: values and words, in their journals and in what imports kept of them.</summary>
    /// <returns>By entry, the lines from which something was taken.</returns>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<RedactedLine>>> FromJournals(IReadOnlyList<RegisterEntry> entries, CancellationToken ct)
    {
        var ids = entries.Select(e => e.Id).ToList();
        var lines = (await db.Journal.IgnoreQueryFilters(PastFilter).Where(l => ids.Contains(l.EntryId)).OrderBy(l => l.Version).ToListAsync(ct)).ToLookup(l => l.EntryId);
        foreach (var register in entries.GroupBy(e => e.Register))
        {
            await FromImports(register.Key.ToString().ToLowerInvariant(), [.. register.Select(e => e.Id)], ct);
        }

        return entries.ToDictionary(e => e.Id, e => (IReadOnlyList<RedactedLine>)
            [.. lines[e.Id].Select(l => Redacted(l, Veil.Told(l.Facts), Veil.Everybody(l.Changes, e))).OfType<RedactedLine>()]);
    }

    /// <summary>Of the lines that tell of these contacts, and of what imports kept of them. The journal of the house has no seals.</summary>
    public async Task FromTheHouse(IReadOnlyList<long> contacts, IReadOnlyList<string> labels, CancellationToken ct)
    {
        var asked = contacts.Select(id => (long?)id).ToList();
        var lines = await db.HouseLines.Where(l => (l.ContactId != null && asked.Contains(l.ContactId)) || (l.ContactId == null && l.Of == nameof(Contact) && labels.Contains(l.Key))).ToListAsync(ct);
        foreach (var line in lines)
        {
            line.Redact(Changes.Mark, Changes.Write(Changes.Read(line.Changes).Select(change => change with { Old = Veiled(change.Old), New = Veiled(change.New) })));
        }

        await FromImports("contacts", contacts, ct);
    }

    private async Task FromImports(string register, IReadOnlyList<long> targets, CancellationToken ct)
    {
        foreach (var row in await db.ImportedRows.Where(r => r.Register == register && r.TargetId != null && targets.Contains(r.TargetId.Value) && r.Before != null).ToListAsync(ct))
        {
            row.Before = null;
        }
    }

    // A line in which nothing of the person stands is left alone.
    private RedactedLine? Redacted(JournalLine line) => Redacted(line, line.Facts, Veil.Person(line.Changes));

    private RedactedLine? Redacted(JournalLine line, string facts, string changes)
    {
        if (changes == line.Changes && facts == line.Facts)
        {
            return null;
        }

        line.Redact(facts, changes);
        return new RedactedLine(line.Version, Convert.ToHexString(seal.Digest(facts, changes)));
    }

    private static object? Veiled(object? value) => value is System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.String } text && text.GetString()!.Length > 0 ? Changes.Mark : value;
}
