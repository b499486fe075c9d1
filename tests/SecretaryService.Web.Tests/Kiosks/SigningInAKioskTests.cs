using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.Kiosks;

public sealed class SigningInAKioskTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Is_done_by_a_key_that_is_shown_once_and_kept_nowhere()
    {
        using var administrator = await office.As("tao.ar");
        var made = await (await administrator.Get("/kiosks/new")).Form("/kiosks").With("Name", "Once").Post();
        Assert.Equal("/kiosks/key", made.Location);
        var key = (await made.Follow()).TextOf("#key");
        Assert.Equal("/kiosks", (await administrator.Get("/kiosks/key")).Location);
        Assert.DoesNotContain(key, (await administrator.Get("/kiosks")).Html, StringComparison.Ordinal);
        await using var db = office.Books();
        var lines = await db.HouseLines.Where(l => l.Of == "KioskDevice" && l.Key == "Once").Select(l => l.Changes).ToListAsync();
        var device = await db.Kiosks.SingleAsync(k => k.Name == "Once");
        Assert.All(lines, line => Assert.DoesNotContain(key, line, StringComparison.Ordinal));
        Assert.DoesNotContain(Convert.ToBase64String(device.KeyDigest), Assert.Single(lines), StringComparison.Ordinal);
        Assert.DoesNotContain(key, made.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_the_pages_of_the_kiosk_and_nothing_else()
    {
        var (kiosk, _) = await office.Kiosk();
        Assert.Equal(HttpStatusCode.OK, (await kiosk.Get("/kiosk")).Status);
        foreach (var address in new[] { "/desk", "/visits", "/visits/on-site", "/calls", "/directory", "/search?q=a", "/standard", "/kiosks", "/live", "/company/notices", "/visits/privacy-notice" })
        {
            Assert.Contains("/sign-in?returnUrl=", (await kiosk.Get(address)).Location, StringComparison.Ordinal);
        }

        kiosk.Dispose();
    }

    [Fact]
    public async Task Is_not_done_by_the_session_of_a_colleague()
    {
        using var secretary = await office.As("shen.rx");
        Assert.StartsWith("http://localhost/kiosk/sign-in", (await secretary.Get("/kiosk")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signs_out_whoever_was_signed_in_at_the_device()
    {
        using var device = await office.SignIn("shen.rx");
        await AtTheDoor.SignIn(device, await office.KeyOf("Was a desk"));
        Assert.Contains("/sign-in", (await device.Get("/desk")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await device.Get("/kiosk")).Status);
    }

    [Fact]
    public async Task Is_over_with_the_next_page_when_the_kiosk_is_revoked()
    {
        var key = await office.KeyOf("Stolen");
        using var kiosk = office.Stranger();
        await AtTheDoor.SignIn(kiosk, key);
        var form = (await kiosk.Get("/kiosk")).Form("/kiosk/expected").With("Who", "Anybody");
        using var administrator = await office.As("tao.ar");
        await using var db = office.Books();
        var id = (await db.Kiosks.SingleAsync(k => k.Name == "Stolen")).Id;
        var revoked = await (await administrator.Get("/kiosks")).Form($"/kiosks/{id}/revocation").Post();
        Assert.Contains("Stolen is revoked", (await revoked.Follow()).Note, StringComparison.Ordinal);
        Assert.Contains("/kiosk/sign-in", (await kiosk.Get("/kiosk")).Location, StringComparison.Ordinal);
        Assert.Contains("/kiosk/sign-in", (await form.Post()).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AtTheDoor.SignIn(kiosk, key)).Status);
        var again = await (await administrator.Get("/kiosks/new")).Form("/kiosks").With("Name", "Stolen").Post();
        Assert.Equal("/kiosks/key", again.Location);
    }

    [Fact]
    public async Task Is_seen_at_most_once_a_minute_and_writes_no_journal()
    {
        var (kiosk, name) = await office.Kiosk();
        await kiosk.Get("/kiosk");
        await using var db = office.Books();
        var id = (await db.Kiosks.SingleAsync(k => k.Name == name)).Id;
        var (first, lines) = ((await db.KioskSightings.AsNoTracking().SingleAsync(s => s.KioskId == id)).At, await db.HouseLines.CountAsync());
        office.Clock.Advance(TimeSpan.FromSeconds(50));
        await kiosk.Get("/kiosk");
        Assert.Equal(first, (await db.KioskSightings.AsNoTracking().SingleAsync(s => s.KioskId == id)).At);
        office.Clock.Advance(TimeSpan.FromSeconds(10));
        await kiosk.Get("/kiosk");
        Assert.Equal(first.AddMinutes(1), (await db.KioskSightings.AsNoTracking().SingleAsync(s => s.KioskId == id)).At);
        Assert.Equal(lines, await db.HouseLines.CountAsync());
        kiosk.Dispose();
    }

    [Fact]
    public async Task Two_of_one_name_at_once_are_refused()
    {
        await office.KeyOf("Twin door");
        using var administrator = await office.As("tao.ar");
        var page = await (await administrator.Get("/kiosks/new")).Form("/kiosks").With("Name", "Twin door").Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Another kiosk has this name. Say where this one stands."), (page.Status, page.Errors.Single()));
    }

    [Fact]
    public async Task With_wrong_keys_is_refused_after_ten()
    {
        using var careful = new LimitedOffice("Limits:Forms", "10");
        using var thief = careful.Stranger();
        for (var i = 0; i < 10; i++)
        {
            var wrong = await AtTheDoor.SignIn(thief, $"guess {i}");
            Assert.Equal((HttpStatusCode.UnprocessableEntity, ""), (wrong.Status, wrong.ValueOf("Password")));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await AtTheDoor.SignIn(thief, "guess")).Status);
    }

    [Fact]
    public async Task Trying_names_is_refused_at_the_kiosk_and_says_so_to_a_guest()
    {
        using var careful = new LimitedOffice("Limits:Kiosk", "3");
        var (kiosk, _) = await careful.Kiosk();
        for (var i = 0; i < 3; i++)
        {
            await kiosk.Says($"Nobody {i}");
        }

        var page = await kiosk.Says("Nobody again");
        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many tries"), (page.Status, page.Title));
        Assert.Contains("Please ask at the front desk", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("body.kiosk"));
        kiosk.Dispose();
    }

    private sealed class LimitedOffice : WebOffice
    {
        public LimitedOffice(string limit, string most) : base(DemoOffice.Copy(), mine: true) => Settings = new(StringComparer.Ordinal) { [limit] = most };
    }
}
