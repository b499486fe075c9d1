using System.Net;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Rooms;

public sealed class ReservingARoomTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task By_an_employee_is_his_own_and_stands_in_the_grid()
    {
        using var ye = await office.As("ye.hj");
        var saved = await (await (await office.Reserving(ye, "5F-3", "2026-12-03T10:00", "Closing the books")).With("Until", "11:30").Post()).Follow();
        Assert.Equal("Closing the books", saved.Title);
        Assert.Contains("5F-3", saved.Note!, StringComparison.Ordinal);
        Assert.Equal("叶怀瑾", saved.Fact("For whom"));
        var cell = (await ye.Get("/rooms?on=2026-12-03")).Document.QuerySelector($".rooms td.b a[href='{saved.Address}']")!;
        Assert.Equal("6", cell.ParentElement!.GetAttribute("colspan"));
    }

    [Fact]
    public async Task Over_another_is_refused_in_a_sentence_and_loses_nothing_typed()
    {
        using var ye = await office.As("ye.hj");
        using var okafor = await office.As("okafor");
        await (await office.Reserving(ye, "6F-1", "2026-12-03T10:00", "First come")).Post();
        var refused = await (await office.Reserving(okafor, "6F-1", "2026-12-03T10:30", "Second come")).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var sentence = Assert.Single(refused.Errors);
        Assert.EndsWith("is taken on 2026-12-03 from 10:30 to 11:00. Choose another time or another room.", sentence, StringComparison.Ordinal);
        Assert.Equal("Second come", refused.ValueOf("Purpose"));
        Assert.Equal(0, await office.CountReservations("Second come"));
    }

    [Fact]
    public async Task Sent_twice_is_one_reservation()
    {
        using var ye = await office.As("ye.hj");
        var form = await office.Reserving(ye, "5F-1", "2026-12-03T10:00", "Sent twice");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.Post()));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Redirect, answers[0].Location), (answer.Status, answer.Location)));
        Assert.Equal(1, await office.CountReservations("Sent twice"));
    }

    [Fact]
    public async Task By_fifty_clients_is_won_by_one()
    {
        string[] users = ["ye.hj", "okafor", "gu.qh", "shen.rx", "cheng.bc"];
        var forms = new List<PageForm>();
        foreach (var i in Enumerable.Range(0, 50))
        {
            forms.Add((await office.Reserving(await office.As(users[i % users.Length]), "7F-1", "2026-12-03T14:00", "The race")).Anew());
        }

        var answers = await Task.WhenAll(forms.Select(form => form.Post()));
        Assert.Equal(1, answers.Count(a => a.Status == HttpStatusCode.Redirect));
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Redirect), answer =>
            Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (answer.Status, Assert.Single(answer.Errors).Contains("taken", StringComparison.Ordinal))));
        Assert.Equal(1, await office.CountReservations("The race"));
    }

    [Fact]
    public async Task Too_small_is_allowed_with_a_reason()
    {
        using var ye = await office.As("ye.hj");
        var refused = await (await office.Reserving(ye, "5F-3", "2026-12-04T10:00", "Crowded")).With("HeadCount", "9").Post();
        Assert.Contains("has 6 seats for 9 heads", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var saved = await (await refused.Form("/rooms").With("SmallRoomReason", "three listen in").Post()).Follow();
        Assert.Equal("three listen in", saved.Fact("Why a smaller room will do"));
    }

    [Fact]
    public async Task For_a_colleague_is_for_secretaries_alone()
    {
        using var shen = await office.As("shen.rx");
        var saved = await (await (await office.Reserving(shen, "5F-3", "2026-12-04T13:00", "For the boss")).With("Host", "8100").Post()).Follow();
        Assert.Equal("陆知远", saved.Fact("For whom"));
        using var ye = await office.As("ye.hj");
        var own = await (await (await office.Reserving(ye, "5F-3", "2026-12-04T15:00", "Not for the boss")).With("Host", "8100").Post()).Follow();
        Assert.Equal("叶怀瑾", own.Fact("For whom"));
    }

    [Theory]
    [InlineData("From", "", "Enter when it begins, such as 09:00.")]
    [InlineData("From", "abc", "“abc” cannot be read here.")]
    [InlineData("HeadCount", "0", "Enter how many will come, 1 to 2000.")]
    [InlineData("Purpose", "  ", "Say what it is for, in at most 200 characters.")]
    [InlineData("Room", "", "Choose a room.")]
    [InlineData("On", "0001-01-01", "Enter the day.")]
    [InlineData("Until", "17:20", "Rooms are reserved by the quarter of an hour, such as 09:00 or 09:15.")]
    [InlineData("Room", "999999", "There is no such room. Choose one of the list.")]
    [InlineData("On", "2026-11-20", "This time is over. Choose a later one.")]
    [InlineData("Until", "09:00", "It would end before it begins. Choose a later end.")]
    [InlineData("Level", "9", "“9” cannot be read here.")]
    public async Task With_nonsense_is_refused(string field, string typed, string sentence)
    {
        using var ye = await office.As("ye.hj");
        var refused = await (await office.Reserving(ye, "8F-2", "2026-12-04T16:00", "Nonsense")).With(field, typed).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Errors, error => error.EndsWith(sentence, StringComparison.Ordinal));
        Assert.Equal(0, await office.CountReservations("Nonsense"));
    }

    [Fact]
    public async Task The_finder_offers_what_is_free_the_best_fit_first()
    {
        using var ye = await office.As("ye.hj");
        var page = await ye.Get("/rooms/find?On=2026-12-07&From=10:00&Until=11:00&Heads=7&Needs=Projector");
        Assert.Equal(["5F-1 苇厅 Reed", "6F-1 埠厅 Wharf", "7F-1 石厅 Stone", "8F-2 松厅 Pine", "9F 海天厅 Horizon"], page.Document.QuerySelectorAll(".register td.title").Select(td => td.TextContent));
        await (await office.Reserving(ye, "5F-1", "2026-12-07T10:30", "In the way")).Post();
        Assert.DoesNotContain("Reed", (await ye.Get("/rooms/find?On=2026-12-07&From=10:00&Until=11:00&Heads=7&Needs=Projector")).TextOf(".register"), StringComparison.Ordinal);
        Assert.Contains("No room is free then", (await ye.Get("/rooms/find?On=2026-12-07&From=10:00&Until=11:00&Heads=41")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_finder_leads_to_a_form_that_is_filled()
    {
        using var ye = await office.As("ye.hj");
        var page = await ye.Get("/rooms/find?On=2026-12-08&From=10:00&Until=11:30&Heads=7");
        var form = (await ye.Get(page.Document.QuerySelector(".register td a")!.GetAttribute("href")!)).Form("/rooms");
        Assert.Equal(("2026-12-08", "10:00", "11:30", "7"), (form["On"], form["From"], form["Until"], form["HeadCount"]));
    }

    [Fact]
    public async Task Is_found_by_search_and_listed()
    {
        using var ye = await office.As("ye.hj");
        await (await office.Reserving(ye, "5F-3", "2026-12-09T10:00", "Zeppelin")).Post();
        var found = await ye.Get("/search?q=zeppelin");
        Assert.Equal("Zeppelin", (await ye.Get(found.Document.QuerySelector(".register td.title a")!.GetAttribute("href")!)).Title);
        Assert.Contains("Zeppelin", (await ye.Get("/reservations")).Text, StringComparison.Ordinal);
        Assert.Contains(Level.Internal.ToString(), (await ye.Get("/reservations")).Text, StringComparison.Ordinal);
    }
}
