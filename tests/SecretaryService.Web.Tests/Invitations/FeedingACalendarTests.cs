using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Web.Tests.Calendars;

namespace SecretaryService.Web.Tests.Invitations;

/// <summary>One's own meetings in one's own calendar, by an address that nobody else knows.</summary>
public sealed class FeedingACalendarTests(ConveningOffice convening) : IClassFixture<ConveningOffice>
{
    [Fact]
    public async Task My_meetings_are_there_and_of_confidential_ones_that_I_am_busy()
    {
        var (open, secret) = (await convening.Convene(), await convening.Convene(Level.Confidential));
        using var ye = await convening.Office.As("ye.hj");
        using var calendar = convening.Office.Stranger();
        var file = await calendar.Get(await Address(ye));
        Assert.Equal(HttpStatusCode.OK, file.Status);
        var read = StrictCalendar.Read(file.Html);
        var (first, second) = (Event(read, open.Key), Event(read, secret.Key));
        Assert.Equal(("PUBLISH", "Quarterly figures; 季度会", "3F-1"), (read["METHOD"].Value, first["SUMMARY"].Text, first["LOCATION"].Text));
        Assert.Equal(ConveningOffice.Afternoon, StrictCalendar.Utc(read, second["DTSTART"]));
        Assert.Equal(["CLASS", "DTEND", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "UID"], second.Lines.Select(l => l.Name).Order(StringComparer.Ordinal));
        Assert.Equal(("Busy", "PRIVATE"), (second["SUMMARY"].Text, second["CLASS"].Value));
    }

    [Fact]
    public async Task Nobody_else_is_fed_and_neither_is_whoever_declined()
    {
        var meeting = await convening.Convene();
        using var xu = await convening.Office.As("xu.yq");
        using var lu = await convening.Office.As("lu.zy");
        using var calendar = convening.Office.Stranger();
        Assert.DoesNotContain($"{meeting.Key:N}", (await calendar.Get(await Address(xu))).Html, StringComparison.Ordinal);
        Assert.Contains($"{meeting.Key:N}", (await calendar.Get(await Address(lu))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_address_ends_the_old_one_and_a_revoked_one_opens_nothing()
    {
        using var qin = await convening.Office.As("song.zx");
        using var calendar = convening.Office.Stranger();
        var first = await Address(qin);
        var second = await Address(qin);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await calendar.Get(first)).Status, (await calendar.Get(second)).Status));
        Assert.Equal("The address of your calendar opens nothing any more.", (await (await (await qin.Get("/account/calendar")).Form("/account/calendar/revocation").Post()).Follow()).Note);
        Assert.Equal(HttpStatusCode.NotFound, (await calendar.Get(second)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await qin.Get("/account/calendar/address")).Status);
        await using var db = convening.Office.Books();
        var lines = await db.HouseLines.Where(l => l.Of == "CalendarFeed").Select(l => l.Changes).ToListAsync();
        Assert.True(lines.Count >= 4);
        // Neither the secret nor its digest stands in a journal or in the table.
        var (secret, digests) = (second.Split('/')[^1][..^4], await db.CalendarFeeds.Select(f => f.Digest).ToListAsync());
        Assert.DoesNotContain(lines, l => l.Contains(secret, StringComparison.Ordinal) || l.Contains("Digest", StringComparison.Ordinal));
        Assert.Equal(43, secret.Length);
        Assert.DoesNotContain(digests, d => d.SequenceEqual(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret))));
    }

    [Fact]
    public async Task Whoever_tries_addresses_is_stopped()
    {
        await using var strict = new WebOffice { Settings = { ["Limits:Forms"] = "3" } };
        using var stranger = strict.Stranger();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/feeds/guess{i}.ics")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.Get("/feeds/guess4.ics")).Status);
    }

    private static StrictComponent Event(StrictComponent calendar, Guid key) => calendar.Parts.Single(p => p.Name == "VEVENT" && p["UID"].Value.Contains($"{key:N}", StringComparison.Ordinal));

    private static async Task<string> Address(Browser browser)
    {
        var page = await (await (await browser.Get("/account/calendar")).Form("/account/calendar").Post()).Follow();
        var address = page.TextOf("#address");
        Assert.StartsWith(ConveningOffice.Home + "/feeds/", address, StringComparison.Ordinal);
        return address[ConveningOffice.Home.Length..];
    }
}
