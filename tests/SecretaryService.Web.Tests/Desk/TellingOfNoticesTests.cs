using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.Desk;

/// <summary>Notices on the desk, on open pages and by mail.</summary>
public sealed class TellingOfNoticesTests : IDisposable
{
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task By_mail_goes_once_to_a_colleague_with_an_address_and_names_nothing_of_the_call()
    {
        await Address("叶怀瑾", "ye@tingzhou.example");
        using var desk = await _office.As("shen.rx");
        var call = await desk.Log(form => form.Promised("a secret tender").With("Name", "Somebody Outside"));
        await Round();
        await Round();
        var letters = await Letters();
        // The demo company has a delivery for him besides.
        Assert.Equal(2, letters.Count(l => l.Subject.Contains(call.Number, StringComparison.Ordinal)));
        Assert.All(letters, l => Assert.Equal("ye@tingzhou.example", l.ToAddress));
        Assert.DoesNotContain(letters, l => (l.Subject + l.Body).Contains("tender", StringComparison.Ordinal) || l.Body.Contains("Outside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task By_mail_goes_to_nobody_without_an_address()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Log(form => form.Promised("no address"));
        await Round();
        Assert.Empty(await Letters());
    }

    [Fact]
    public async Task On_the_desk_they_are_counted_until_they_are_read()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Log(form => form.Promised("counted"));
        using var owner = await _office.As("ye.hj");
        Assert.NotNull((await owner.Get("/desk")).Document.QuerySelector("a[href='/notices'] .n"));
        Assert.Equal(HttpStatusCode.Redirect, (await (await owner.Get("/notices")).Form("/notices/reading").Post()).Status);
        Assert.Null((await owner.Get("/desk")).Document.QuerySelector("a[href='/notices'] .n"));
    }

    [Fact, Clause("1.3.4")]
    public async Task Of_an_entry_that_one_may_see_no_longer_they_are_not_there()
    {
        using var desk = await _office.As("shen.rx");
        var page = await desk.Log(form => form.Filled("for the wrong one").With("For", "8400").With("Outcome", "Message"));
        using var wrong = await _office.As("ye.hj");
        Assert.Contains("for the wrong one", (await wrong.Get("/notices")).Text, StringComparison.Ordinal);
        await (await desk.Correction(page.Id)).With("For", "8500").With("Reason", "misheard").Post();
        Assert.DoesNotContain("for the wrong one", (await wrong.Get("/notices")).Text, StringComparison.Ordinal);
        using var right = await _office.As("gu.qh");
        Assert.Contains("for the wrong one", (await right.Get("/desk")).TextOf("section[aria-labelledby=messages-h]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_open_page_the_bell_rings_for_whom_it_concerns_alone()
    {
        using var owner = await _office.As("ye.hj");
        using var other = await _office.As("gu.qh");
        var (before, others) = ((await owner.Get("/live/now")).Html, (await other.Get("/live/now")).Html);
        using var desk = await _office.As("shen.rx");
        await desk.Log(form => form.Promised("rings"));
        Assert.NotEqual(before, (await owner.Get("/live/now")).Html);
        Assert.Equal(others, (await other.Get("/live/now")).Html);
    }

    public void Dispose() => _office.Dispose();

    private async Task Round()
    {
        await using var scope = _office.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MailNotices>().Run(CancellationToken.None);
    }

    private async Task<List<Data.Mail.OutboxMail>> Letters()
    {
        await using var db = _office.Books();
        return await db.Outbox.AsNoTracking().ToListAsync();
    }

    private async Task Address(string name, string address)
    {
        await using var db = _office.Books();
        await db.Employees.Where(e => e.Name == name).ExecuteUpdateAsync(set => set.SetProperty(e => e.Mail, address));
        _office.Services.GetRequiredService<HouseBook>().TurnPage();
    }
}
