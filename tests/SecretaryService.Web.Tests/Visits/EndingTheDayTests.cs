using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.Visits;

public sealed class EndingTheDayTests : IAsyncLifetime
{
    private readonly DemoOffice _office = new();

    [Fact]
    [Clause("3.2.5")]
    public async Task Closes_who_was_forgotten_and_marks_who_did_not_come()
    {
        using var desk = await _office.As("shen.rx");
        await (await desk.Get("/visits/new")).Form("/visits").With("Name", "Still Here").With("HereNow", "true").Post();
        await (await desk.Get("/visits/new")).Form("/visits").With("Name", "Never Came").With("From", "2026-11-24T15:00").Post();
        await (await desk.Get("/visits/new")).Form("/visits").With("Name", "Comes Later").With("From", "2026-11-26T15:00").Post();
        await GoRound();
        Assert.Equal([VisitState.Waiting, VisitState.Expected, VisitState.Expected], await States());
        _office.Clock.Advance(TimeSpan.FromHours(15));
        await GoRound();
        Assert.Equal([VisitState.Left, VisitState.NoShow, VisitState.Expected], await States());
        await using var db = _office.Books();
        Assert.True(await db.Visits.IgnoreQueryFilters(CallForms.PastFilter).Where(v => v.VisitorName == "Still Here").Select(v => v.ClosedByClock).SingleAsync());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();

    private async Task<List<VisitState>> States()
    {
        await using var db = _office.Books();
        string[] names = ["Still Here", "Never Came", "Comes Later"];
        return await db.Visits.IgnoreQueryFilters(CallForms.PastFilter).Where(v => names.Contains(v.VisitorName)).OrderBy(v => v.Id).Select(v => v.State).ToListAsync();
    }

    private async Task GoRound()
    {
        using var rounds = ActivatorUtilities.CreateInstance<CloseVisits>(_office.Services);
        await rounds.GoOnce(CancellationToken.None);
        await rounds.StopAsync(CancellationToken.None);
    }
}
