using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Numbering;
using SecretaryService.Data.Retention;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Retention;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Retention;

public sealed class AnonymisingEntriesOnSqliteTests() : AnonymisingEntriesTests(Offices.OnSqlite);

public sealed class AnonymisingEntriesOnSqlServerTests() : AnonymisingEntriesTests(Offices.OnSqlServer);

/// <summary>The retention period is over: persons go, date, host and figures stay, and the chain of the journal holds.</summary>
public abstract class AnonymisingEntriesTests : IDisposable
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];
    private readonly Office office;
    private readonly Crash crash = new();

    protected AnonymisingEntriesTests(Func<IInterceptor[], Office> open) => office = open([crash]);

    private DateTime LongAgo => office.Now.AddMonths(-14);

    [SkippableFact]
    [Clause("3.1.2")]
    public async Task Leaves_nothing_of_the_person_equal_figures_and_a_whole_chain()
    {
        var call = await Called("Nadia castings wet");
        var parcel = await Delivered("Brook Castings", "Nadia Brook");
        await Rule(Register.Calls);
        await Rule(Register.Parcels);
        var before = await Figures();
        office.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal((1, 1, 0), (await Round(), await Round(), await Round()));
        await using var db = office.As(Viewer.System);
        var kept = await db.Calls.IgnoreQueryFilters(PastFilter).SingleAsync(c => c.Id == call);
        Assert.Equal((null, null, null, null, "", office.Now), (kept.CallerName, kept.CallerPhone, kept.Matter, kept.ContactId, kept.Title, kept.ForgottenAt!.Value));
        Assert.Equal((office.Staff.SalesEmployee.PersonId, CallOutcome.Message), (kept.ForId, kept.Outcome));
        var fetched = await db.Parcels.IgnoreQueryFilters(PastFilter).SingleAsync(p => p.Id == parcel);
        Assert.Equal((null, null, null, 2), (fetched.Sender, fetched.SignedName, fetched.SignedStrokes, fetched.Pieces));
        Assert.Empty(await office.Verify());
        var written = string.Concat(await Everything(db));
        Assert.All(new[] { "Nadia", "nadia", "Brook", "wet", "secret answer", "10,10" }, word => Assert.DoesNotContain(word, written, StringComparison.Ordinal));
        Assert.Equal(before, await Figures());
        Assert.Contains(before, figure => figure is "1 of 1");
    }

    [SkippableFact]
    public async Task What_is_protected_owed_not_over_or_young_stays()
    {
        var (kept, open) = (await Called("protected one"), await Called("owed one", keep: false));
        var (waiting, young) = (await Delivered("waits", null), await Called("young one", at: office.Now.AddMonths(-11)));
        await office.Change(office.Staff.Secretary, kept, c => c.Protect(office.Staff.Secretary, office.Now, new DateOnly(2026, 11, 24), "a dispute", null));
        await Rule(Register.Calls);
        await Rule(Register.Parcels);
        office.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await Round());
        await office.Change(office.Staff.Secretary, kept, c => c.Unprotect("settled"));
        Assert.Equal(1, await Round());
        await using var db = office.As(Viewer.System);
        Assert.Equal([kept], await db.Entries.IgnoreQueryFilters(PastFilter).Where(e => e.ForgottenAt != null).Select(e => e.Id).ToListAsync());
        Assert.Equal(3, await db.Entries.IgnoreQueryFilters(PastFilter).CountAsync(e => new[] { open, waiting, young }.Contains(e.Id) && e.Title != ""));
        Assert.Empty(await office.Verify());
    }

    [SkippableFact]
    public async Task A_crash_in_the_middle_undoes_its_batch_alone_and_the_next_round_goes_on()
    {
        foreach (var turn in Enumerable.Range(1, 5))
        {
            await Called($"matter {turn}");
        }

        await Rule(Register.Calls);
        office.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(2, await Round(batch: 2));
        crash.IsDue = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => Round(batch: 2));
        Assert.Equal(2, await Forgotten());
        Assert.Empty(await office.Verify());
        crash.IsDue = false;
        Assert.Equal((2, 1, 0), (await Round(batch: 2), await Round(batch: 2), await Round(batch: 2)));
        Assert.Equal(5, await Forgotten());
        Assert.Empty(await office.Verify());
    }

    [SkippableFact]
    public async Task Without_a_rule_in_force_nothing_goes()
    {
        await Called("kept for ever");
        Assert.Equal(0, await Round());
        await Rule(Register.Calls);
        Assert.Equal(0, await Round());
        await Rule(Register.Visits);
        await Rule(Register.Calls, months: null);
        office.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await Round());
    }

    public void Dispose()
    {
        office.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<int> Round(int batch = AnonymiseEntries.Batch)
    {
        await using var db = office.As(Viewer.System);
        await using var deed = await office.Gate.Begin(db);
        var done = await new AnonymiseEntries(db, new EraseValues(db, office.Seal), office.Book, office.Clock).Next(CancellationToken.None, batch);
        await db.SaveChangesAsync();
        await deed.Commit();
        return done;
    }

    private async Task Rule(Register register, int? months = 12)
    {
        await using var db = office.As(office.Staff.Administrator);
        var today = office.House.DayOf(office.Now);
        db.Add(RetentionRule.Make(register, months, today.AddDays(1), today, office.Staff.Administrator, office.Now));
        await db.SaveChangesAsync();
        Assert.True(await db.HouseLines.AnyAsync(l => l.Of == nameof(RetentionRule)));
    }

    private async Task<long> Called(string matter, bool keep = true, DateTime? at = null)
    {
        var moment = at ?? LongAgo;
        var note = new CallNote(new Caller("Nadia Brook", "Brook Castings", PhoneNumber.TryParse("+44 20 7946 0611"), matter), CallOutcome.Message, office.Staff.SalesEmployee.AsAddressee(), 2, Urgency.Routine);
        var call = await office.Log(office.Staff.Secretary, note, at: moment, then: c =>
            c.Promise(CommitmentKind.FollowUp, office.Staff.SalesEmployee.AsPerson(), new Due(moment.AddDays(1), office.House.DayOf(moment.AddDays(1)), 1, 1), office.Staff.Secretary.AsPerson(), moment).Saying("write to Nadia", null));
        await office.Change(office.Staff.Secretary, call.Id, c => c.Correct(note with { Rings = 3 }, "Nadia rang thrice"));
        if (keep)
        {
            await office.Change(office.Staff.SalesEmployee, call.Id, c => c.Commitments.Single().Keep(office.Staff.SalesEmployee, moment.AddHours(2), "secret answer"));
        }

        return call.Id;
    }

    private async Task<long> Delivered(string sender, string? signed)
    {
        await using var db = office.As(office.Staff.Secretary);
        await using var deed = await office.Gate.Begin(db);
        var on = office.House.DayOf(LongAgo);
        var number = await db.NextNumber(Series.Of(Register.Parcels, Level.Internal, on.Year));
        var note = new ParcelNote(office.Staff.SalesEmployee.AsAddressee(), ParcelKind.Parcel, 2) { Sender = sender, Carrier = "DHL" };
        var parcel = Parcel.Receive(new Registration(number.ToString(), LongAgo, on, office.Now, office.Staff.Secretary.AsPerson(), 1), office.House, note, Level.Internal);
        db.Add(parcel);
        await db.SaveChangesAsync();
        if (signed is not null)
        {
            parcel.HandOut(new Taker(signed), new Signature(signed, Strokes.TryParse("10,10 20,20 30,30 40,40 50,50")), office.Staff.Secretary, LongAgo.AddHours(1));
            await db.SaveChangesAsync();
        }

        await deed.Commit();
        return parcel.Id;
    }

    private async Task<int> Forgotten()
    {
        await using var db = office.As(Viewer.System);
        return await db.Entries.IgnoreQueryFilters(PastFilter).CountAsync(e => e.ForgottenAt != null);
    }

    private async Task<List<string>> Figures()
    {
        await using var db = office.As(Viewer.System);
        var figures = new List<string>();
        foreach (var key in Data.Standard.Measuring.Keys.Order(StringComparer.Ordinal).Where(key => !Data.Standard.Measuring.IsOfPersons(key)))
        {
            var before = LongAgo.AddMonths(1);
            foreach (var outcomes in new Data.Standard.Measuring(db, office.Book, office.Clock).Counted(key))
            {
                figures.Add($"{await outcomes.CountAsync(o => o.At < before && o.Met)} of {await outcomes.CountAsync(o => o.At < before)}");
            }
        }

        return figures;
    }

    private static async Task<IReadOnlyList<string>> Everything(AppDbContext db) =>
    [
        .. await db.Journal.IgnoreQueryFilters(PastFilter).Select(l => l.Facts + l.Changes).ToListAsync(), .. await db.Set<EntryWords>().IgnoreQueryFilters(PastFilter).Select(w => w.Words).ToListAsync(),
        .. await db.Commitments.IgnoreQueryFilters(PastFilter).Select(c => c.What + c.Done!.Result).ToListAsync(), .. await db.Notices.IgnoreQueryFilters(PastFilter).Select(n => n.Text ?? "").ToListAsync(),
    ];

    private sealed class Crash : SaveChangesInterceptor
    {
        public bool IsDue { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            IsDue ? throw new InvalidOperationException("The lights went out.") : ValueTask.FromResult(result);
    }
}
