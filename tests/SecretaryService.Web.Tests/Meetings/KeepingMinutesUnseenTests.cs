using System.Net;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>Whoever is not cleared for a confidential meeting learns nothing of its minutes, of what it settled, and of what becomes of that.</summary>
public sealed class KeepingMinutesUnseenTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Key = "0192e4a0-0000-7000-8000-000000000000";
    private const string Reader = "calder";

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/print")]
    [InlineData("GET", "/word")]
    [InlineData("GET", "/actions/" + Key)]
    [InlineData("POST", "/items/" + Key)]
    [InlineData("POST", "/items/" + Key + "/kept")]
    [InlineData("POST", "/running-order/begin")]
    [InlineData("POST", "/running-order/end")]
    [InlineData("POST", "/running-order/" + Key)]
    [InlineData("POST", "/running-order/open/" + Key)]
    [InlineData("POST", "/actions")]
    [InlineData("POST", "/actions/" + Key)]
    [InlineData("POST", "/actions/" + Key + "/removal")]
    [InlineData("POST", "/actions/" + Key + "/verification")]
    [InlineData("POST", "/actions/" + Key + "/more-time")]
    [InlineData("POST", "/actions/" + Key + "/time")]
    [InlineData("POST", "/submission")]
    [InlineData("POST", "/taking-back")]
    [InlineData("POST", "/approval")]
    [InlineData("POST", "/return")]
    [InlineData("POST", "/issue")]
    [InlineData("POST", "/supplements")]
    [InlineData("POST", "/receipts/" + Key)]
    public async Task Not_by_an_address_or_by_another_error(string verb, string rest)
    {
        var id = await Issued();
        var key = (await office.MeetingOf(id)).Actions.Single().Key.ToString();
        using var reader = await office.As(Reader);
        var (unseen, unknown) = (await Ask(reader, verb, id, rest.Replace(Key, key, StringComparison.Ordinal)), await Ask(reader, verb, 999_999, rest));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.Status, unseen.Status));
        Assert.Equal(Anonymous(unknown), Anonymous(unseen));
    }

    [Theory]
    [InlineData("/meetings/resolutions")]
    [InlineData("/meetings/resolutions?tab=mine")]
    [InlineData("/meetings/resolutions?tab=verify")]
    [InlineData("/meetings/resolutions?tab=done")]
    [InlineData("/desk")]
    [InlineData("/notices")]
    [InlineData("/search?q=zephyr")]
    [InlineData("/standard")]
    [InlineData("/standard/3.4.3b")]
    [InlineData("/standard/3.4.2c")]
    [InlineData("/standard/2.1.4")]
    public async Task Not_by_a_list_a_count_or_a_figure(string address)
    {
        using var reader = await office.As(Reader);
        var before = Anonymous(await reader.Get(address));
        var id = await Issued();
        await Verified(id);
        var page = await reader.Get(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Zephyr", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain((await office.MeetingOf(id)).Number, page.Html, StringComparison.Ordinal);
        Assert.Equal(before, Anonymous(page));
    }

    // Otherwise the tests above would prove nothing.
    [Fact]
    public async Task But_by_whoever_took_part()
    {
        var id = await Issued();
        using var party = await office.As("ye.hj");
        Assert.Contains("Zephyr", (await party.Get("/meetings/resolutions?tab=mine")).Html, StringComparison.Ordinal);
        Assert.Contains("Zephyr", (await party.Get($"/meetings/{id}/minutes/print")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_by_what_is_still_open_in_a_series_of_which_one_sees_another_meeting()
    {
        var series = Guid.CreateVersion7();
        await office.Issued("Zephyr takeover", Level.Confidential, series);
        office.Clock.Advance(TimeSpan.FromMinutes(5));
        var open = await office.Meets("Harmless", series: series);
        using var party = await office.As("ye.hj");
        Assert.Contains("Order the machines", (await party.Get($"/meetings/{open}/minutes")).Text, StringComparison.Ordinal);
        using var reader = await office.As(Reader);
        var page = await reader.Get($"/meetings/{open}/minutes");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Order the machines", page.Html, StringComparison.Ordinal);
    }

    private Task<long> Issued() => office.Issued("Zephyr takeover", Level.Confidential);

    private async Task Verified(long id)
    {
        using var owner = await office.As("ye.hj");
        using var chair = await office.As("lu.zy");
        await owner.Keeps(office, id, "Zephyr is ordered");
        await chair.Does(id, $"actions/{(await office.MeetingOf(id)).Actions.Single().Key}/verification", ("Agreed", "true"));
        Assert.NotNull((await office.MeetingOf(id)).Commitments.Single(c => c.Kind == CommitmentKind.VerifyAction).Done);
    }

    private static string Anonymous(Page page)
    {
        foreach (var node in page.Document.QuerySelectorAll("input[type=hidden], .head small").ToList())
        {
            node.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }

    private static async Task<Page> Ask(Browser reader, string verb, long id, string rest)
    {
        var form = (await reader.Get("/password")).Form("/password").With("Words", "x").With("Reason", "x").With("Until", "2026-12-24");
        return verb == "GET" ? await reader.Get($"/meetings/{id}/minutes{rest}") : await reader.Post($"/meetings/{id}/minutes{rest}", form.Anew().Fields);
    }
}
