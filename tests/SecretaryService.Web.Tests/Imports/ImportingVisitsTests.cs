using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Tests.Imports;

public sealed class ImportingVisitsTests : IAsyncLifetime
{
    // The same moment as a serial and as text, a row without a guest, a note in place of a name, an end that is none, a departure before the arrival.
    private const string Ledger =
        """
        APPOINTMENT START DATE,VISITOR,COMPANY,Total People,VISITEE,TOA,TOD,Badge
        46000.4375,Nora Reed,Delta,2,8100,46000.44,46000.5,17
        2025-12-09 10:30,Nora Reed,Delta,2,8100,46000.44,46000.5,17
        2025-12-09 11:00,,,1,8100,,,
        2025-12-10 9:00,VISITORS,,255,"OFFICE, VISITORS",,,
        2025-12-10 14:00,Otto Late,Delta,1,,15:10,14:20,
        2025-12-11 09:00,Pia None,Delta,0,,,,
        """;

    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Accounts_for_every_row_and_finds_them_again()
    {
        using var browser = await _office.As("shen.rx");
        var done = await _office.Import(browser, "visits", Ledger);
        Assert.Equal(("2", "0", "1", "3"), done.Counts());
        await using var db = _office.Books();
        var nora = await db.Visits.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(v => v.VisitorName == "Nora Reed");
        Assert.Equal((new DateTime(2025, 12, 9, 2, 30, 0, DateTimeKind.Utc), VisitState.Left, "17", "陆知远"), (nora.OccurredAt, nora.State, nora.CardNumber, nora.HostName));
        var office = await db.Visits.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(v => v.VisitorName == "VISITORS");
        Assert.Equal((255, VisitState.NoShow), (office.HeadCount, office.State));
        Assert.Equal(("0", "0", "3", "3"), (await _office.Import(browser, "visits", Ledger)).Counts());
    }

    [Fact]
    public async Task Undone_leaves_register_search_and_figures_as_before()
    {
        using var browser = await _office.As("shen.rx");
        const string Figure = "section[aria-labelledby='m-departures-recorded'] .fig";
        var before = (await browser.Get("/standard/3.2.5?from=2025-12-01&until=2025-12-31")).TextOf(Figure);
        var done = await _office.Import(browser, "visits", Ledger);
        Assert.Contains("Nora Reed", (await browser.Get("/search?q=Nora")).Text, StringComparison.Ordinal);
        Assert.Equal(before, (await browser.Get("/standard/3.2.5?from=2025-12-01&until=2025-12-31")).TextOf(Figure));
        Assert.Equal("0", (await _office.Undo(browser, done)).Fact("Had to stay"));
        Assert.DoesNotContain("Nora Reed", (await browser.Get("/search?q=Nora")).Text, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();
}
