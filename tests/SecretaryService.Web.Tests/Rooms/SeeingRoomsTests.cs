using System.Net;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Tests.Rooms;

/// <summary>Of what one may not see, the grids say that the room is reserved, and nothing more.</summary>
public sealed class SeeingRoomsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Theory]
    [InlineData("/rooms?on=2026-12-03")]
    [InlineData("/rooms/week?on=2026-12-03")]
    [InlineData("/rooms/week?room={room}&on=2026-12-03")]
    [InlineData("/rooms/{room}/card?on=2026-12-03")]
    public async Task A_hidden_one_is_only_reserved(string address)
    {
        using var ye = await office.As("ye.hj");
        using var okafor = await office.As("okafor");
        var room = (await office.Room("5F-3")).Id;
        await (await office.Reserving(ye, "5F-3", "2026-12-03T10:00", "The secret offer")).With("Level", "Restricted").Post();
        var (hidden, at) = (await office.Reservation("The secret offer"), address.Replace("{room}", $"{room}", StringComparison.Ordinal));
        var page = await okafor.Get(at);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Reserved", page.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "The secret offer", hidden.Number, "叶怀瑾", $"/reservations/{hidden.Id}\"" })
        {
            Assert.DoesNotContain(secret, page.Text + page.Document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/move")]
    [InlineData("POST", "/move")]
    [InlineData("POST", "/cancellation")]
    [InlineData("POST", "/approval")]
    [InlineData("POST", "/refusal")]
    [InlineData("POST", "/beginning")]
    public async Task A_hidden_one_is_not_there(string verb, string deed)
    {
        using var ye = await office.As("ye.hj");
        using var okafor = await office.As("okafor");
        await (await office.Reserving(ye, "5F-1", "2026-12-08T10:00", "Not there")).Post();
        var address = $"/reservations/{(await office.Reservation("Not there")).Id}{deed}";
        var answer = verb == "GET" ? await okafor.Get(address) : await ((await okafor.Get("/rooms/new")).Form("/rooms") with { Action = address }).With("Reason", "r").Post();
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task The_door_says_nothing_above_internal_whoever_prints()
    {
        using var ye = await office.As("ye.hj");
        await (await office.Reserving(ye, "6F-1", "2026-12-10T10:00", "Confidential talk")).With("Level", "Confidential").Post();
        await (await office.Reserving(ye, "6F-1", "2026-12-10T14:00", "Open talk")).Post();
        var card = (await ye.Get($"/rooms/{(await office.Room("6F-1")).Id}/card?on=2026-12-10")).Text;
        Assert.Contains("Open talk", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Confidential talk", card, StringComparison.Ordinal);
        Assert.Contains("10:00–11:00 Reserved", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_free_half_hour_is_a_link_to_its_form()
    {
        using var ye = await office.As("ye.hj");
        var grid = await ye.Get("/rooms?on=2026-12-16");
        var links = grid.Document.QuerySelectorAll(".rooms td:not(.b) > a");
        Assert.Equal(6 * 20, links.Length);
        var form = (await ye.Get(links[3].GetAttribute("href")!)).Form("/rooms");
        Assert.Equal(("2026-12-16", "09:30", "10:30"), (form["On"], form["From"], form["Until"]));
        // The day in the past offers nothing.
        Assert.Empty((await ye.Get("/rooms?on=2026-11-20")).Document.QuerySelectorAll(".rooms td:not(.b) > a"));
    }

    [Fact]
    public async Task The_list_of_rooms_is_kept_by_a_secretary_or_the_room_keeper()
    {
        using var shen = await office.As("shen.rx");
        using var tao = await office.As("tao.ar");
        using var gu = await office.As("gu.qh");
        Assert.Equal(HttpStatusCode.Forbidden, (await gu.Get("/rooms/settings")).Status);
        Assert.DoesNotContain("/rooms/settings", (await gu.Get("/rooms")).Html, StringComparison.Ordinal);
        var duty = await (await office.FormOf(tao, "gu.qh", "", "/duties")).With("Duty", nameof(DutyKind.RoomKeeper)).Post();
        Assert.Equal(HttpStatusCode.Redirect, duty.Status);
        Assert.Equal(HttpStatusCode.OK, (await gu.Get("/rooms/settings")).Status);

        var form = (await shen.Get("/rooms/settings/new")).Form("/rooms/settings").With("Name", "Lantern").With("Capacity", "5").And("Equipment", "Video");
        Assert.Equal("Lantern saved.", (await (await form.Post()).Follow()).Note);
        var room = await office.Room("Lantern");
        var edit = (await gu.Get($"/rooms/settings/{room.Id}")).Form($"/rooms/settings/{room.Id}").With("NeedsApproval", "true");
        Assert.Contains("Choose a keeper", Assert.Single((await edit.Post()).Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await edit.Anew().With("Keeper", "8501").Post()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await edit.Anew().With("Keeper", "8501").Post()).Status);
        var list = await shen.Get("/rooms/settings");
        Assert.Contains("Lantern is closed.", (await (await list.Form($"/rooms/settings/{room.Id}/closing").Post()).Follow()).Note!, StringComparison.Ordinal);
        Assert.DoesNotContain("Lantern", (await gu.Get("/rooms")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_still_reserved_is_not_closed()
    {
        using var shen = await office.As("shen.rx");
        await (await office.Reserving(shen, "8F-2", "2026-12-17T10:00", "Still to come")).Post();
        var room = await office.Room("8F-2");
        var refused = await (await shen.Get("/rooms/settings")).Form($"/rooms/settings/{room.Id}/closing").Post();
        Assert.Contains("still to come", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }
}
