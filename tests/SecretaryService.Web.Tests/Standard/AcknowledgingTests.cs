using System.Net;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Standard;

public sealed class AcknowledgingTests
{
    // The demo house was founded on Tuesday 24 November: five working days later is Tuesday 1 December, at the close of work.
    private static readonly DateTimeOffset AfterTheDay = new(2026, 12, 2, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    [Clause("1.1")]
    public async Task Is_asked_for_once_and_goes_on_record()
    {
        using var office = new DemoOffice();
        using var employee = await office.As("ye.hj");
        var page = await employee.Get("/standard");
        Assert.Contains("1 Dec 2026, 17:30", page.TextOf("section.note"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form("/standard/acknowledgements").Post()).Status);
        Assert.Null((await employee.Get("/standard")).Document.QuerySelector("section.note"));
        using var supervisor = await office.As("calder");
        Assert.Contains("叶怀瑾Finance 10:00", (await supervisor.Get("/standard/acknowledgements")).TextOf("table"), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("1.1")]
    public async Task Of_1_1_counts_all_staff_once_the_day_has_come()
    {
        using var office = new DemoOffice();
        using var employee = await office.As("ye.hj");
        await (await employee.Get("/standard")).Form("/standard/acknowledgements").Post();
        Assert.Equal("nothing to count in these days", await Figure(employee));
        office.Clock.SetUtcNow(AfterTheDay);
        using var later = await office.SignIn("gu.qh");
        await (await later.Get("/standard")).Form("/standard/acknowledgements").Post();
        Assert.Equal("1 of 11", await Figure(later));
        Assert.Single((await later.Get("/standard/1.1?from=2026-12-01&until=2026-12-01")).Document.QuerySelectorAll("table tbody tr"));
        using var manager = await office.SignIn("lu.zy");
        Assert.Equal(10, (await manager.Get("/standard/1.1?from=2026-12-01&until=2026-12-01")).Document.QuerySelectorAll("table tbody tr").Length);
    }

    [Fact]
    public async Task Of_a_version_that_is_not_in_force_is_not_taken()
    {
        using var office = new DemoOffice();
        using var employee = await office.As("ye.hj");
        var answer = await (await employee.Get("/standard")).Form("/standard/acknowledgements").With("Version", "7").Post();
        Assert.Contains("Version 1 is in force now", (await answer.Follow()).Note, StringComparison.Ordinal);
        Assert.NotNull((await employee.Get("/standard")).Document.QuerySelector("section.note"));
    }

    private static async Task<string> Figure(Browser reader) =>
        (await reader.Get("/standard/1.1?from=2026-12-01&until=2026-12-01")).TextOf("section[aria-labelledby='m-standard-acknowledged'] .fig small");
}
