using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Data.Journal;

/// <summary>Where the books do not agree.</summary>
public sealed record Broken(string Number, int Version, string Why);

/// <summary>
/// Reads every line once and says what is wrong: a gap or a changed line in an entry's chain, a cut tail, a value in a register that is
/// not what the journal last wrote, and a number of a series that no entry bears any more.
/// </summary>
public sealed class VerifyJournal(AppDbContext db, Seal seal)
{
    private const int Batch = 500;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    // A value of which the journal never spoke: what a later version of the program added to an older entry.
    private static readonly string[] Nothing = ["null", "0", "false", "\"\""];

    public async Task<IReadOnlyList<Broken>> Run(CancellationToken ct = default)
    {
        var (broken, numbers, after) = (new List<Broken>(), new Dictionary<string, HashSet<long>>(StringComparer.Ordinal), 0L);
        while (await Next(after, ct) is { Count: > 0 } entries)
        {
            after = entries[^1].Id;
            var lines = (await LinesOf(entries[0].Id, after, ct)).ToLookup(l => l.EntryId);
            foreach (var entry in entries)
            {
                Remember(numbers, entry.Number);
                broken.AddRange(Check(entry, [.. lines[entry.Id]]));
            }

            db.ChangeTracker.Clear();
        }

        broken.AddRange(await MissingNumbers(numbers, ct));
        return broken;
    }

    private Task<List<RegisterEntry>> Next(long after, CancellationToken ct) => db.Entries.IgnoreQueryFilters(PastFilter)
        .Include(e => e.Commitments).ThenInclude(c => c.Steps).Include(e => e.Exclusions).Include(e => e.Attachments).ThenInclude(a => a.Versions)
        .Include(e => ((Manuscript)e).Versions).Include(e => ((Manuscript)e).Passes).ThenInclude(p => p.Remarks).Include(e => ((OutgoingDocument)e).Dispatches)
        .Include(e => ((HandOverList)e).Lines).Include(e => ((Appraisal)e).Lines)
        .Include(e => ((Meeting)e).Participants).Include(e => ((Meeting)e).Agenda).Include(e => ((Meeting)e).Materials).Include(e => ((Meeting)e).Checks).Include(e => ((Meeting)e).Steps)
        .Include(e => ((Meeting)e).Tasks).Include(e => ((Meeting)e).Actions).Include(e => ((Meeting)e).Reviews).ThenInclude(r => r.Remarks).Include(e => ((Meeting)e).Issued).AsSplitQuery()
        .Where(e => e.Id > after).OrderBy(e => e.Id).Take(Batch).ToListAsync(ct);

    private Task<List<JournalLine>> LinesOf(long from, long until, CancellationToken ct) => db.Journal.IgnoreQueryFilters(PastFilter)
        .AsNoTracking().Where(l => l.EntryId >= from && l.EntryId <= until).OrderBy(l => l.EntryId).ThenBy(l => l.Version).ToListAsync(ct);

    private IEnumerable<Broken> Check(RegisterEntry entry, IReadOnlyList<JournalLine> lines)
    {
        var (before, redacted) = ((byte[]?)null, RedactedIn(lines));
        foreach (var (line, version) in lines.Select((l, i) => (l, i + 1)))
        {
            if (WhatIsWrong(entry.Number, line, version, before, redacted.GetValueOrDefault(version)) is { } why)
            {
                yield return new Broken(entry.Number, version, why);
                yield break;
            }

            before = line.Seal;
        }

        var last = db.Entry(entry).Property<byte[]?>(Seal.Column).CurrentValue;
        if (lines.Count != entry.Version || !last.AsSpan().SequenceEqual(before))
        {
            yield return new Broken(entry.Number, entry.Version, "The entry and the end of its journal differ.");
        }
        else if (FirstDifference(entry, lines) is { } difference)
        {
            yield return new Broken(entry.Number, entry.Version, difference);
        }
    }

    // What a later line says is left of a line from which a person's data was taken. Whether that later line is true is found in its turn.
    private static Dictionary<int, string> RedactedIn(IEnumerable<JournalLine> lines)
    {
        var left = new Dictionary<int, string>();
        foreach (var fact in lines.Where(l => l.Facts.Contains(nameof(IErasure.Redacted), StringComparison.Ordinal)).SelectMany(l => Changes.ReadFacts(l.Facts)))
        {
            foreach (var line in fact.With.TryGetProperty(nameof(IErasure.Redacted), out var all) ? all.Deserialize<List<RedactedLine>>() ?? [] : [])
            {
                left[line.Version] = line.Digest;
            }
        }

        return left;
    }

    private string? WhatIsWrong(string number, JournalLine line, int version, byte[]? before, string? left)
    {
        var digest = seal.Digest(line.Facts, line.Changes);
        return line.Version != version ? "A journal line is missing."
            : !digest.AsSpan().SequenceEqual(line.Digest) && Convert.ToHexString(digest) != left ? "A journal line was changed."
            : !seal.On(before, number, version, line.At, line.ById, line.Digest).AsSpan().SequenceEqual(line.Seal) ? "A journal line's seal does not fit."
            : null;
    }

    // What the journal says every value became, against what the registers hold.
    private string? FirstDifference(RegisterEntry entry, IEnumerable<JournalLine> lines)
    {
        var written = new Dictionary<(string, string?, string), string>();
        foreach (var change in lines.SelectMany(l => Changes.Read(l.Changes)))
        {
            written[(change.Of, change.Key, change.Name)] = Changes.Text(change.New);
        }

        object[] parts = [entry, .. entry.Parties, .. entry.Commitments, .. entry.Commitments.SelectMany(c => c.Steps), .. entry.Exclusions, .. entry.Attachments, .. entry.Attachments.SelectMany(a => a.Versions), .. entry.OwnParts];
        foreach (var (of, key, name, value) in parts.SelectMany(part => Changes.Current(db.Entry(part))))
        {
            if (!written.Remove((of, key, name), out var expected) ? !Nothing.Contains(value) : expected != value)
            {
                return $"{of}.{name} is not what the journal last wrote.";
            }
        }

        var lost = written.FirstOrDefault(w => w.Value != "null").Key;
        return lost == default ? null : $"{lost.Item1}.{lost.Item3} is in the journal and in no register.";
    }

    private static void Remember(Dictionary<string, HashSet<long>> numbers, string number)
    {
        var (series, place) = EntryNumber.Parse(number);
        (numbers.TryGetValue(series, out var places) ? places : numbers[series] = []).Add(place);
    }

    // How far a series went says its counter, or the last daily seal when somebody turned the counter back.
    private async Task<IEnumerable<Broken>> MissingNumbers(Dictionary<string, HashSet<long>> numbers, CancellationToken ct)
    {
        var counters = await db.Set<Counter>().AsNoTracking().Select(c => new EntryNumber(c.Series, c.Last)).ToListAsync(ct);
        var sealedDay = await db.DailySeals.AsNoTracking().OrderByDescending(s => s.Day).FirstOrDefaultAsync(ct);
        return from end in counters.Concat(sealedDay?.Ends ?? []).GroupBy(e => e.Series, e => e.Place, StringComparer.Ordinal)
               let places = numbers.GetValueOrDefault(end.Key, [])
               from place in Enumerable.Range(1, (int)end.Max())
               where !places.Contains(place)
               select new Broken(new EntryNumber(end.Key, place).ToString(), 0, "This number was given and its entry is gone.");
    }
}
