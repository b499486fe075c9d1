using System.Net;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Tests.Calls;

public sealed class LoggingACallTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private static readonly DateTime Now = WebOffice.TuesdayAtTen.UtcDateTime;

    [Fact]
    public async Task Leads_to_the_page_of_the_call()
    {
        using var desk = await office.As("shen.rx");
        var answer = await (await desk.NewCall()).Filled("The parcel").Post();
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Matches(@"^/calls/\d+$", answer.Location);
    }

    [Fact]
    [Clause("3.1.2")]
    public async Task Shows_every_particular()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Filled("Two boxes\nwere wet").With("Rings", "2").With("For", "the tender office").With("Urgency", "Urgent").With("Level", "Public"));
        Assert.Equal("Two boxes", page.Title);
        Assert.Equal(
            ["Marta Lindqvist", "Nordlicht AB", "+46 8 5550 0123", "the tender office", "24 Nov 2026, 10:00", "2 3.1.1 allows 3", "沈若溪", "version 1", "Two boxes were wet"],
            ((string[])["Name", "Organisation", "Phone", "For", "Rang at", "Rings", "Taken by", "Standard", "Matter"]).Select(page.Fact));
        Assert.Contains("Advised → the tender office UrgentPublic", page.TextOf(".head"), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("3.1.2")]
    public async Task Shows_what_is_missing()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.With("Phone", "8890 1234").With("Outcome", "Missed"));
        Assert.Equal("8890 1234", page.Title);
        Assert.Equal("not noted", page.Fact("Name"));
    }

    [Fact]
    public async Task Says_its_number_and_where_the_promise_went()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Promised("Invoice 4471"));
        Assert.Equal($"{page.Number} saved. The promise is on the desk of 叶怀瑾 for 12:00.", page.Note);
    }

    [Fact]
    public async Task Is_told_in_the_journal()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Promised("Invoice 4472"));
        Assert.Equal(
            "Journalit only grows 10:00沈若溪 registered the call: Message, for 叶怀瑾. left a message for 叶怀瑾; to be acknowledged by 12:00. promised a callback by 叶怀瑾 at 12:00.",
            page.TextOf("section[aria-labelledby=trail-h]"));
    }

    [Fact]
    public async Task Puts_a_line_into_the_register()
    {
        using var desk = await office.As("shen.rx");
        var number = (await desk.Log(form => form.Promised("Invoice 4473"))).Number;
        var line = (await desk.Get("/calls")).Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector(".no")!.TextContent == number);
        Assert.Equal(
            [number, "10:00", "Invoice 4473", "Marta Lindqvist", "Nordlicht AB", "+46 8 5550 0123", "叶怀瑾", "callback by 12:00"],
            line.QuerySelectorAll("td:not(:has([type=checkbox]))").Take(8).Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Puts_the_promise_on_the_desk_of_its_owner()
    {
        using var desk = await office.As("shen.rx");
        using var owner = await office.As("ye.hj");
        await desk.Log(form => form.Promised("Invoice 4474"));
        Assert.Contains("12:00 in 2 h Call back Marta Lindqvist: Invoice 4474", (await owner.Get("/desk")).TextOf("section[aria-labelledby=today-h]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_the_promise_on_the_desk_of_another_owner_who_was_chosen()
    {
        using var desk = await office.As("shen.rx");
        var okafor = await office.PersonId("okafor");
        var call = await office.Call((await desk.Log(form => form.Promised("Firmware").With("OwnerId", $"{okafor}"))).Id);
        Assert.Equal(okafor, call.Callback.OwnerId);
    }

    [Fact]
    public async Task Puts_the_promise_on_ones_own_desk_where_nobody_was_asked_for()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Filled("Whoever").With("Promise", "true"));
        Assert.Equal($"{page.Number} saved. The promise is on your desk for 12:00.", page.Note);
        Assert.Contains(page.Number, (await desk.Get("/desk")).TextOf("section[aria-labelledby=today-h]"), StringComparison.Ordinal);
    }

    [Theory]
    [Clause("3.1.4")]
    [InlineData("2026-11-24T09:00:00", "Routine", "2026-11-24T11:00:00")]
    [InlineData("2026-11-23T11:00:00", "Routine", "2026-11-23T14:30:00")]
    [InlineData("2026-11-20T16:30:00", "Routine", "2026-11-23T09:30:00")]
    [InlineData("2026-11-24T09:00:00", "Urgent", "2026-11-24T09:30:00")]
    [InlineData("2026-11-23T11:45:00", "Urgent", "2026-11-23T13:45:00")]
    [InlineData("2026-11-23T11:45:00", "Immediate", "2026-11-23T13:45:00")]
    public async Task Reckons_the_promised_time_in_working_hours(string at, string urgency, string due)
    {
        using var desk = await office.As("shen.rx");
        var call = await office.Call((await desk.Log(form => form.Promised("When").With("At", at).With("Urgency", urgency))).Id);
        Assert.Equal(Shanghai(due), call.Callback.DueAt);
    }

    [Fact]
    public async Task Takes_a_promised_time_that_was_agreed()
    {
        using var desk = await office.As("shen.rx");
        var call = await office.Call((await desk.Log(form => form.Promised("Agreed").With("DueAt", "2026-11-25T15:10"))).Id);
        Assert.Equal(Shanghai("2026-11-25T15:10:00"), call.Callback.DueAt);
    }

    [Fact]
    public async Task Goes_on_to_the_next_call()
    {
        using var desk = await office.As("shen.rx");
        var answer = await (await desk.NewCall()).Filled("One of two").With("Then", "new").Post();
        Assert.Equal("/calls/new", answer.Location);
        Assert.Matches(@"^C-2026-\d+ saved\.$", (await answer.Follow()).Note);
    }

    [Fact]
    public async Task Needs_no_script()
    {
        using var desk = await office.As("shen.rx");
        var answer = await (await desk.NewCall()).Without("StartedAt").Without("Rings").Without("At").Filled("By hand").Post();
        var call = await office.Call((await answer.Follow()).Id);
        Assert.Equal((Now, null), (call.OccurredAt, call.Rings));
    }

    [Fact]
    [Clause("3.1.1")]
    public async Task Begins_when_the_clock_on_screen_was_started()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Get("/calls/new?ring=1");
        Assert.Equal("2026-11-24T02:00:00Z", page.Form("/calls")["StartedAt"]);
        var call = await office.Call((await desk.Log(form => form.Filled("F2").With("StartedAt", "2026-11-24T01:57:31Z"))).Id);
        Assert.Equal(Now.AddSeconds(-149), call.OccurredAt);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-11-23T01:57:31Z")]
    [InlineData("2026-11-24T02:00:01Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public async Task Does_not_believe_a_clock_that_cannot_be(string startedAt)
    {
        using var desk = await office.As("shen.rx");
        var call = await office.Call((await desk.Log(form => form.Filled("F2").With("StartedAt", startedAt))).Id);
        Assert.Equal(Now, call.OccurredAt);
    }

    [Fact]
    public async Task Can_be_entered_afterwards_to_the_second()
    {
        using var desk = await office.As("shen.rx");
        var call = await office.Call((await desk.Log(form => form.Filled("From the ledger").With("At", "2026-11-23T16:20:42").With("StartedAt", "2026-11-24T01:57:31Z"))).Id);
        Assert.Equal(Shanghai("2026-11-23T16:20:42"), call.OccurredAt);
    }

    [Theory]
    [InlineData("8500", "Gu Qinghe")]
    [InlineData("yhj", "叶怀瑾")]
    [InlineData("ye huaijin", "叶怀瑾")]
    [InlineData("叶怀瑾 Ye Huaijin", "叶怀瑾")]
    public async Task Finds_the_colleague_by_whatever_was_typed(string typed, string name)
    {
        using var desk = await office.As("shen.rx");
        var call = await office.Call((await desk.Log(form => form.Filled("For whom").With("For", typed))).Id);
        Assert.Equal((name, CallOutcome.Advised), (call.ForName, call.Outcome));
        Assert.NotNull(call.ForId);
    }

    [Theory]
    [InlineData("🙂 asks for 𠮷田 at once")]
    [InlineData("𠮷野家")]
    [InlineData("Ångström – “quoted” <b>not bold</b> & 'so'")]
    public async Task Keeps_every_sign_as_it_was_typed(string text)
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Filled(text).With("Name", text));
        Assert.Equal((text, text, text), (page.Title, page.Fact("Name"), page.Fact("Matter")));
    }

    [Fact]
    public async Task Never_cuts_a_sign_in_half()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Filled(new string('字', 199) + "𠮷" + "后"));
        Assert.Equal(new string('字', 199), page.Title);
    }

    private static DateTime Shanghai(string local) => DateTime.Parse(local, null).AddHours(-8);
}
