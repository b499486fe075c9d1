using System.Net;

namespace SecretaryService.Web.Tests.Rooms;

public sealed class ChangingAReservationTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Nobody_came_and_the_room_is_free_again()
    {
        using var house = new DemoOffice();
        using var ye = await house.As("ye.hj");
        var page = await (await (await house.Reserving(ye, "5F-1", "2026-11-24T11:00", "Nobody comes")).Post()).Follow();
        Assert.Contains("If nobody has begun by 11:15", page.Text, StringComparison.Ordinal);
        house.Clock.Advance(TimeSpan.FromMinutes(74));
        await house.LetTheClockSpeak();
        Assert.NotEmpty((await ye.Get("/rooms")).Document.QuerySelectorAll($".rooms a[href='{page.Address}']"));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.LetTheClockSpeak();
        Assert.Empty((await ye.Get("/rooms")).Document.QuerySelectorAll($".rooms a[href='{page.Address}']"));
        var given = await ye.Get(page.Address);
        Assert.Contains("Not used", given.Text, StringComparison.Ordinal);
        Assert.Contains("gave the room back, because nobody came.", given.TextOf(".trail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begun_it_is_kept()
    {
        using var house = new DemoOffice();
        using var ye = await house.As("ye.hj");
        var page = await (await (await house.Reserving(ye, "5F-1", "2026-11-24T10:15", "They come")).Post()).Follow();
        var begun = await (await page.Form($"{page.Address}/beginning").Post()).Follow();
        Assert.Contains("in use", begun.Text, StringComparison.Ordinal);
        house.Clock.Advance(TimeSpan.FromMinutes(40));
        await house.LetTheClockSpeak();
        Assert.Contains("in use", (await ye.Get(page.Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_moved_and_refused_where_somebody_is()
    {
        using var ye = await office.As("ye.hj");
        await (await office.Reserving(ye, "6F-1", "2026-12-04T09:00", "Stands")).Post();
        var page = await (await (await office.Reserving(ye, "6F-1", "2026-12-04T11:00", "Moves")).Post()).Follow();
        var form = (await ye.Get($"{page.Address}/move")).Form($"{page.Address}/move");
        var refused = await form.With("From", "09:30").With("Until", "10:30").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("is taken on 2026-12-04 from 09:30 to 10:00", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var moved = await (await form.Anew().With("From", "10:00").With("Until", "12:00").Post()).Follow();
        Assert.Contains("is moved", moved.Note!, StringComparison.Ordinal);
        Assert.Contains("moved it", moved.TextOf(".trail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_to_it_cancels_nothing_and_a_secretary_does()
    {
        using var ye = await office.As("ye.hj");
        using var calder = await office.As("calder");
        using var shen = await office.As("shen.rx");
        var page = await (await (await office.Reserving(ye, "6F-1", "2026-12-04T14:00", "Cancelled by a secretary")).Post()).Follow();
        // The supervisor sees it and has no form; with another page's token he is refused all the same.
        Assert.Empty((await calder.Get(page.Address)).Document.QuerySelectorAll("main form"));
        var forced = await ((await calder.Get("/rooms/new")).Form("/rooms") with { Action = $"{page.Address}/cancellation" }).With("Reason", "mine").Post();
        Assert.StartsWith("This is for 叶怀瑾", Assert.Single(forced.Errors), StringComparison.Ordinal);
        var empty = await (await shen.Get(page.Address)).Form($"{page.Address}/cancellation").Post();
        Assert.Equal("Say why, in at most 200 characters.", empty.ErrorAt("Reason"));
        var cancelled = await (await empty.Form($"{page.Address}/cancellation").With("Reason", "they are ill").Post()).Follow();
        Assert.Contains("cancelled it: they are ill", cancelled.TextOf(".trail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keeper_approves_what_stands_on_his_desk()
    {
        using var ye = await office.As("ye.hj");
        using var song = await office.As("song.zx");
        var asked = await (await (await office.Reserving(ye, "9F", "2026-12-04T10:00", "The big hall")).Post()).Follow();
        Assert.Contains("the keeper is asked for approval", asked.Note!, StringComparison.Ordinal);
        Assert.Contains("not approved yet", asked.Text, StringComparison.Ordinal);
        Assert.Empty(asked.Document.QuerySelectorAll($"form[action='{asked.Address}/approval']"));
        Assert.Contains("Approve the reservation: The big hall", (await song.Get("/desk")).Text, StringComparison.Ordinal);
        var approved = await (await (await song.Get(asked.Address)).Form($"{asked.Address}/approval").Post()).Follow();
        Assert.Contains("宋知夏", approved.Fact("Approved"), StringComparison.Ordinal);
        Assert.DoesNotContain("The big hall", (await song.Get("/desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keeper_refuses_and_says_why()
    {
        using var ye = await office.As("ye.hj");
        using var song = await office.As("song.zx");
        var asked = await (await (await office.Reserving(ye, "9F", "2026-12-11T10:00", "Not in the hall")).Post()).Follow();
        var refused = await (await (await song.Get(asked.Address)).Form($"{asked.Address}/refusal").With("Reason", "painters").Post()).Follow();
        Assert.Contains("refused it: painters", refused.TextOf(".trail"), StringComparison.Ordinal);
        Assert.Empty((await ye.Get("/rooms?on=2026-12-11")).Document.QuerySelectorAll(".rooms td.b"));
    }
}
