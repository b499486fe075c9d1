using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Tests.People;

/// <summary>A house without an administrator could not be opened again.</summary>
public sealed class KeepingAnAdministratorTests : IDisposable
{
    private readonly DemoOffice _office = new();

    [Theory]
    [InlineData("/disabling")]
    [InlineData("/leaving")]
    public async Task Nobody_locks_himself_out(string form)
    {
        using var administrator = await _office.As("tao.ar");
        await (await _office.Unoffered(administrator, "tao.ar", form)).And("LeftOn", "2026-11-24").Post();
        Assert.Equal(1, await Administrators());
    }

    [Fact]
    public async Task Nobody_changes_the_own_role()
    {
        using var administrator = await _office.As("tao.ar");
        using var second = await _office.Promote(administrator, "calder");
        var page = await (await _office.EditOf(administrator, "tao.ar")).With("Role", "Manager").Post();
        Assert.Equal(["Nobody changes the own role: another administrator can do this."], page.Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await (await _office.EditOf(second, "tao.ar")).With("Role", "Manager").Post()).Status);
        Assert.Equal(1, await Administrators());
    }

    [Fact]
    public async Task The_last_one_keeps_the_role_and_it_is_said_why()
    {
        using var administrator = await _office.As("tao.ar");
        var page = await (await _office.EditOf(administrator, "tao.ar")).With("Role", "Manager").Post();
        Assert.Equal(["陶安然 is the last administrator. Make somebody else an administrator first."], page.Errors);
    }

    [Theory]
    [InlineData("/disabling", "/disabling")]
    [InlineData("/leaving", "/leaving")]
    [InlineData("/disabling", "/leaving")]
    [InlineData("/leaving", "/disabling")]
    [InlineData("/edit", "/edit")]
    [InlineData("/edit", "/disabling")]
    public async Task Two_who_take_each_other_away_at_the_same_moment_leave_one(string mine, string theirs)
    {
        using var first = await _office.As("tao.ar");
        using var second = await _office.Promote(first, "calder");
        var (one, other) = (await Take(first, "calder", mine), await Take(second, "tao.ar", theirs));
        var answers = await Task.WhenAll(one.Post(), other.Post());
        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect && !a.Location!.Contains("sign-in", StringComparison.Ordinal));
        Assert.Equal(1, await Administrators());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whichever_is_carried_out_first_the_second_is_refused(bool firstGoesFirst)
    {
        using var first = await _office.As("tao.ar");
        using var second = await _office.Promote(first, "calder");
        PageForm[] deeds = [await Take(first, "calder", "/disabling"), await Take(second, "tao.ar", "/disabling")];
        var (one, other) = firstGoesFirst ? (deeds[0], deeds[1]) : (deeds[1], deeds[0]);
        Assert.Equal(HttpStatusCode.Redirect, (await one.Post()).Status);
        await other.Post();
        Assert.Equal(1, await Administrators());
    }

    // As two nodes would: each has read before the other wrote. The keys are one row, and the second who turned them is refused.
    [Fact]
    public async Task Two_nodes_that_read_before_either_wrote_leave_one()
    {
        using var first = await _office.As("tao.ar");
        using var second = await _office.Promote(first, "calder");
        await using var mine = _office.Books();
        await using var theirs = _office.Books();
        var (calder, tao) = (await Ready(mine, "calder"), await Ready(theirs, "tao.ar"));
        calder.Disable(_office.Clock.GetUtcNow().UtcDateTime);
        tao.Disable(_office.Clock.GetUtcNow().UtcDateTime);
        await mine.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => theirs.SaveChangesAsync());
        Assert.Equal(1, await Administrators());
    }

    public void Dispose() => _office.Dispose();

    private static async Task<Account> Ready(AppDbContext db, string userName)
    {
        await db.TakeKeys(CancellationToken.None);
        var account = await db.Accounts.Include(a => a.Employee).SingleAsync(a => a.UserName == userName);
        await db.RefuseLastAdministrator(account.Employee, CancellationToken.None);
        return account;
    }

    private async Task<PageForm> Take(Browser by, string userName, string how) => how switch
    {
        "/edit" => (await _office.EditOf(by, userName)).With("Role", "Employee"),
        "/leaving" => await _office.FormOf(by, userName, "/leaving", "/leaving"),
        _ => await _office.FormOf(by, userName, "", how),
    };

    private async Task<int> Administrators()
    {
        await using var db = _office.Books();
        return await db.Accounts.CountAsync(a => a.DisabledAt == null && a.Employee.LeftOn == null && a.Employee.Role == Role.Administrator);
    }
}
