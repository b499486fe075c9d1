using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Jobs;
using SecretaryService.Domain;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Jobs;

public sealed class TakingALeaseOnSqliteTests() : TakingALeaseTests(Offices.OnSqlite());

public sealed class TakingALeaseOnSqlServerTests() : TakingALeaseTests(Offices.OnSqlServer());

/// <summary>Two processes never do the same work at once.</summary>
public abstract class TakingALeaseTests(Office office) : IDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);
    private readonly Guid _one = Guid.NewGuid();
    private readonly Guid _other = Guid.NewGuid();

    [SkippableFact]
    public async Task Is_given_to_one_and_refused_to_the_other()
    {
        Assert.True(await Take(_one));
        Assert.False(await Take(_other));
    }

    [SkippableFact]
    public async Task Is_renewed_by_who_has_it()
    {
        Assert.True(await Take(_one));
        office.Clock.Advance(Length - TimeSpan.FromSeconds(1));
        Assert.True(await Take(_one));
        office.Clock.Advance(Length - TimeSpan.FromSeconds(1));
        Assert.False(await Take(_other));
    }

    [SkippableFact]
    public async Task Goes_to_the_other_when_its_time_has_run_out()
    {
        Assert.True(await Take(_one));
        office.Clock.Advance(Length);
        Assert.True(await Take(_other));
        Assert.False(await Take(_one));
    }

    [SkippableFact]
    public async Task Goes_to_the_other_at_once_when_it_is_given_back()
    {
        Assert.True(await Take(_one));
        await using (var db = office.As(Viewer.System))
        {
            await Lease.GiveBack(db, "mail", _one, office.Now);
        }

        Assert.True(await Take(_other));
    }

    [SkippableFact]
    public async Task Is_of_one_kind_of_work()
    {
        Assert.True(await Take(_one));
        Assert.True(await Take(_other, "seal"));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_given_to_one_of_many_who_read_the_same(bool isFirst)
    {
        if (!isFirst)
        {
            await Take(_one);
            office.Clock.Advance(Length);
        }

        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => Take(Guid.NewGuid()))));
        Assert.Single(taken, given => given);
    }

    [SkippableFact]
    public async Task Is_refused_to_who_read_it_before_it_changed_hands()
    {
        await Take(_one);
        office.Clock.Advance(Length);
        await using var late = office.As(Viewer.System);
        await late.Leases.SingleAsync();
        Assert.True(await Take(_other));
        // The context answers with what it read before; the database does not.
        Assert.False(await Lease.Take(late, "mail", _one, office.Now, Length));
    }

    private async Task<bool> Take(Guid holder, string work = "mail")
    {
        await using var db = office.As(Viewer.System);
        return await Lease.Take(db, work, holder, office.Now, Length);
    }

    public void Dispose()
    {
        office.Dispose();
        GC.SuppressFinalize(this);
    }
}
