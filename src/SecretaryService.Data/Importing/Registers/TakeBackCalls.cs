using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A call as it was before an import corrected it.</summary>
internal sealed record CallBefore(
    string? Name, string? Organisation, string? Phone, string? Matter, CallOutcome Outcome, Addressee? For, int? Rings, Urgency Urgency, CallDirection Direction,
    Courtesies Courtesies, Particulars Declined, long? ContactId, long? EarlierCallId, DateTime? CallsAgainAt)
{
    public static CallBefore Of(Call call)
    {
        var note = call.AsNoted();
        return new(note.Caller.Name, note.Caller.Organisation, note.Caller.Phone?.Typed, note.Caller.Matter, note.Outcome, note.For, note.Rings, note.Urgency, note.Direction,
            note.Courtesies, note.Declined, note.ContactId, note.EarlierCallId, note.CallsAgainAt);
    }

    public CallNote ToNote() => new(new Caller(Name, Organisation, Phone is null ? null : PhoneNumber.TryParse(Phone), Matter), Outcome, For, Rings, Urgency)
    {
        Direction = Direction, Courtesies = Courtesies, Declined = Declined, ContactId = ContactId, EarlierCallId = EarlierCallId, CallsAgainAt = CallsAgainAt,
    };
}

/// <summary>Undoes the import of calls: new ones are taken back, corrected ones get their old words again. Whatever somebody changed since stays.</summary>
internal sealed class TakeBackCalls(AppDbContext db, Viewer by, DateTime at)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task Run(IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.TargetId!.Value).Distinct().ToList();
        // Past the filter: also what the importer himself does not see belongs to his batch.
        var calls = await db.Calls.IgnoreQueryFilters(PastFilter).Include(c => c.Commitments).AsSplitQuery().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        foreach (var row in rows)
        {
            row.Undo(Undo(row, calls[row.TargetId!.Value]));
        }
    }

    private RuleBrokenException? Undo(ImportedRow row, Call call)
    {
        if (call.Version != row.VersionAfter)
        {
            return new RuleBrokenException("{0} was changed since and stays as it is.", call.Number);
        }

        if (row.Verdict == Verdict.New)
        {
            call.TakeBack(by, at);
        }
        else
        {
            call.Correct(Kept.Read<CallBefore>(row.Before!).ToNote(), RegisterEntry.TakenBackBecause);
        }

        return null;
    }
}
