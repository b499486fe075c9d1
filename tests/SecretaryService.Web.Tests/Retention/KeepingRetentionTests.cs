using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.Retention;

public sealed class KeepingRetentionTests : IAsyncLifetime
{
    private readonly DemoOffice office = new();

    [Fact]
    public async Task A_rule_is_shown_before_it_is_adopted_and_the_night_after_that_keeps_it()
    {
        using var desk = await office.As("shen.rx");
        var call = await OldCall(desk);
        office.Clock.Advance(TimeSpan.FromDays(40));
        using var administrator = await office.SignIn("tao.ar");
        var shown = await Form(administrator).With("Months", "1").With("Then", "check").Post();
        Assert.Matches("^about \\d+0 entries$", shown.Fact("by 4 Jan"));
        var tampered = await shown.Form("/settings/retention").With("Months", "2").With("Then", "adopt").Anew().Post();
        Assert.Equal(HttpStatusCode.OK, tampered.Status);
        await GoRound();
        Assert.False(await IsForgotten(call));
        var adopted = await (await shown.Form("/settings/retention").With("Then", "adopt").Post()).Follow();
        Assert.StartsWith("The rule is in force from", adopted.Note, StringComparison.Ordinal);
        Assert.Equal("for ever", adopted.Fact("Calls"));
        Assert.Contains("Retention rule", (await administrator.Get("/house-journal")).Text, StringComparison.Ordinal);
        office.Clock.Advance(TimeSpan.FromDays(1));
        await GoRound();
        Assert.True(await IsForgotten(call));
        await GoRound();
        using var again = await office.SignIn("shen.rx");
        var page = await again.Get($"/calls/{call}");
        Assert.Contains("was removed on", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ottoline", page.Html + (await again.Get("/search?q=Ottoline")).Text, StringComparison.Ordinal);
        Assert.Contains("the retention period of 1 months is over", page.Text, StringComparison.Ordinal);
        var refused = await (await again.Get($"/calls/{call}/correction")).Form($"/calls/{call}/correction").With("Matter", "Ottoline again").With("Reason", "no").Post();
        Assert.Equal("The personal data of this entry was removed when its retention period was over. It stays as it is.", refused.Errors.Single());
        Assert.Empty(await new Data.Journal.VerifyJournal(office.Books(), office.Services.GetRequiredService<Data.Journal.Seal>()).Run());
    }

    [Fact]
    public async Task Protected_by_whoever_sees_it_it_outlives_the_rule()
    {
        using var desk = await office.As("shen.rx");
        var call = await OldCall(desk);
        var form = (await desk.Get($"/entries/{call}/protection")).Form($"/entries/{call}/protection");
        Assert.Equal("Say why, in at most 200 characters.", (await form.Post()).ErrorAt("Reason"));
        var done = await form.Anew().With("Reason", "a dispute").Post();
        Assert.Equal("The personal data of this entry is protected.", (await done.Follow()).Note);
        Assert.Contains("a dispute", (await desk.Get($"/calls/{call}")).Text, StringComparison.Ordinal);
        Assert.Equal("This entry is protected already.", (await form.Anew().With("Reason", "again").Post()).Errors.Single());
        using var supervisor = await office.As("calder");
        var lifted = await (await supervisor.Get($"/entries/{call}/protection")).Form($"/entries/{call}/protection/undo").With("Reason", "settled").Post();
        Assert.Equal($"/calls/{call}", lifted.Location);
        using var outsider = await office.As("cheng.bc");
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/entries/{call}/protection")).Status);
    }

    [Fact]
    public async Task An_erasure_says_which_entries_are_protected_and_leaves_them()
    {
        await using var db = office.Books();
        using var desk = await office.As("shen.rx");
        var id = await OldCall(desk);
        var call = await db.Calls.IgnoreQueryFilters(CallForms.PastFilter).AsNoTracking().SingleAsync(c => c.Id == id);
        await (await desk.Get($"/entries/{call.Id}/protection")).Form($"/entries/{call.Id}/protection").With("Reason", "evidence").Post();
        using var manager = await office.As("lu.zy");
        var page = await manager.Get($"/contacts/{call.ContactId}/erasure");
        Assert.Contains("1 calls and visits are protected and stay as they are", page.Text, StringComparison.Ordinal);
        var done = await (await page.Form($"/contacts/{call.ContactId}/erasure").With("Reason", "asked for it").Post()).Follow();
        Assert.Contains("1 are protected and stay as they are.", done.Note, StringComparison.Ordinal);
        Assert.Equal(call.CallerName, await db.Calls.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.Id == call.Id).Select(c => c.CallerName).SingleAsync());
    }

    [Theory]
    [InlineData("Months", "0")]
    [InlineData("Months", "x")]
    [InlineData("EffectiveOn", "2026-11-24")]
    [InlineData("EffectiveOn", "")]
    [InlineData("Register", "Reservations")]
    public async Task Nonsense_makes_no_rule(string field, string value)
    {
        using var administrator = await office.As("tao.ar");
        var refused = await Form(administrator).With("Months", "12").With(field, value).With("Then", "adopt").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await using var db = office.Books();
        Assert.False(await db.RetentionRules.AnyAsync());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await office.DisposeAsync();

    private static PageForm Form(Browser administrator) => administrator.Get("/settings/retention").GetAwaiter().GetResult().Form("/settings/retention");

    private static async Task<long> OldCall(Browser desk)
    {
        var saved = await (await desk.Get("/calls/new")).Form("/calls").With("Name", "Ottoline Fane").With("Phone", "+44 20 7946 0777").With("Matter", "Ottoline asks").With("Outcome", "Advised").With("KeepAsContact", "true").Post();
        return long.Parse(saved.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    private async Task<bool> IsForgotten(long id)
    {
        await using var db = office.Books();
        return await db.Entries.IgnoreQueryFilters(CallForms.PastFilter).Where(e => e.Id == id).Select(e => e.ForgottenAt != null).SingleAsync();
    }

    private async Task GoRound()
    {
        using var rounds = ActivatorUtilities.CreateInstance<KeepRetention>(office.Services);
        await rounds.GoOnce(CancellationToken.None);
        await rounds.StopAsync(CancellationToken.None);
    }
}
