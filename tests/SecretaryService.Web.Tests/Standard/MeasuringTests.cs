using System.Net;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Standard;

/// <summary>Each test measures a day of its own, on which nothing else happened.</summary>
public sealed class MeasuringTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Nothing = "nothing to count in these days";

    [Theory]
    [Trait("Clause", "3.1.1")]
    [InlineData("2026-10-12", "1", "Advised", "1 of 1")]
    [InlineData("2026-10-13", "3", "Advised", "1 of 1")]
    [InlineData("2026-10-14", "4", "Advised", "0 of 1")]
    [InlineData("2026-10-15", "99", "WrongNumber", "0 of 1")]
    [InlineData("2026-10-16", "2", "WrongNumber", "1 of 1")]
    [InlineData("2026-10-17", "", "Missed", "0 of 1")]
    [InlineData("2026-10-18", "2", "Missed", "0 of 1")]
    [InlineData("2026-10-19", "", "Advised", Nothing)]
    public async Task Of_3_1_1_counts_calls_answered_within_three_rings(string day, string rings, string outcome, string figure)
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("Rang").With("At", $"{day}T09:00").With("Rings", rings).With("Outcome", outcome));
        Assert.Equal(figure, await Figure(desk, "3.1.1", "answered-within-rings", day));
    }

    [Theory]
    [Trait("Clause", "3.1.2")]
    [InlineData("2026-09-01", "", "Advised", "1 of 1")]
    [InlineData("2026-09-02", "Name", "Advised", "0 of 1")]
    [InlineData("2026-09-03", "Organisation", "PutThrough", "0 of 1")]
    [InlineData("2026-09-04", "Phone", "Referred", "0 of 1")]
    [InlineData("2026-09-07", "Matter", "Advised", "0 of 1")]
    [InlineData("2026-09-08", "Matter", "WrongNumber", Nothing)]
    [InlineData("2026-09-09", "Matter", "Missed", Nothing)]
    public async Task Of_3_1_2_counts_answered_calls_with_all_four_particulars(string day, string without, string outcome, string figure)
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => (without.Length == 0 ? form.Filled("Noted") : form.Filled("Noted").With(without, "")).With("At", $"{day}T09:00").With("Outcome", outcome));
        Assert.Equal(figure, await Figure(desk, "3.1.2", "particulars-complete", day));
    }

    [Fact]
    [Trait("Clause", "3.1.2")]
    public async Task Of_3_1_2_rises_when_the_gap_is_filled_by_a_correction()
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Filled("Corrected").With("Organisation", "").With("At", "2026-09-10T09:00"));
        Assert.Equal("0 of 1", await Figure(desk, "3.1.2", "particulars-complete", "2026-09-10"));
        await (await desk.Correction(call.Id)).With("Organisation", "Nordlicht AB").With("Reason", "asked again").Post();
        Assert.Equal("1 of 1", await Figure(desk, "3.1.2", "particulars-complete", "2026-09-10"));
    }

    [Theory]
    [Trait("Clause", "3.1.4")]
    [Trait("Clause", "1.3.3")]
    [InlineData("3.1.4", "callbacks-in-time", "2026-12-07")]
    [InlineData("1.3.3", "commitments-in-time", "2026-12-08")]
    public async Task Of_a_promise_that_is_not_due_yet_counts_nothing_until_it_is_kept(string clause, string measure, string day)
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Filled("Ahead").With("Promise", "true").With("DueAt", $"{day}T10:00"));
        Assert.Equal(Nothing, await Figure(desk, clause, measure, day));
        await Keep(desk, call.Id);
        Assert.Equal("1 of 1", await Figure(desk, clause, measure, day));
    }

    [Theory]
    [Trait("Clause", "3.1.4")]
    [Trait("Clause", "1.3.3")]
    [InlineData("3.1.4", "callbacks-in-time", "2026-08-11")]
    [InlineData("1.3.3", "commitments-in-time", "2026-08-12")]
    public async Task Of_a_promise_past_its_time_counts_a_miss_that_keeping_it_late_does_not_mend(string clause, string measure, string day)
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Filled("Behind").With("Promise", "true").With("At", $"{day}T09:00"));
        Assert.Equal("0 of 1", await Figure(desk, clause, measure, day));
        await Keep(desk, call.Id);
        Assert.Equal("0 of 1", await Figure(desk, clause, measure, day));
    }

    [Fact]
    [Trait("Clause", "3.1.4")]
    [Trait("Clause", "1.3.3")]
    public async Task Of_a_promise_left_open_counts_a_miss_from_its_time_on()
    {
        using var own = new DemoOffice();
        using var today = await own.SignIn("shen.rx");
        await today.Log(form => form.Filled("Left open").With("Promise", "true").With("DueAt", "2026-12-09T10:00"));
        own.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 9, 2, 0, 0, TimeSpan.Zero));
        using var then = await own.SignIn("shen.rx");
        Assert.Equal(Nothing, await Figure(then, "3.1.4", "callbacks-in-time", "2026-12-09"));
        own.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(("0 of 1", "0 of 1"), (await Figure(then, "3.1.4", "callbacks-in-time", "2026-12-09"), await Figure(then, "1.3.3", "commitments-in-time", "2026-12-09")));
    }

    [Fact, Clause("4.2.1")]
    public async Task Of_4_2_1_is_broken_down_by_kind()
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Promised("two kinds").With("At", "2026-11-02T09:00"));
        await Keep(desk, call.Id);
        const string Day = "/standard/4.2.1?from=2026-11-02&until=2026-11-02";
        var rows = (await desk.Get(Day)).Document.QuerySelectorAll("section table.register tbody tr").Select(r => r.TextContent.Trim()).ToList();
        Assert.Contains(rows, r => r.StartsWith("Call back", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Message", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Clause", "3.1.1")]
    [InlineData("2026-07-06", "true", "1 of 1")]
    [InlineData("2026-07-07", "", "0 of 1")]
    public async Task Of_3_1_1_counts_greetings_that_were_given(string day, string ticked, string figure)
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("Greeted").With("At", $"{day}T09:00").With("Greeting", ticked.Length > 0 ? ticked : "false"));
        Assert.Equal(figure, await Figure(desk, "3.1.1", "greeting-given", day));
    }

    [Theory]
    [Trait("Clause", "3.1.3")]
    [InlineData("2026-07-08", "PutThrough", "true", "1 of 1")]
    [InlineData("2026-07-09", "PutThrough", "false", "0 of 1")]
    [InlineData("2026-07-10", "Advised", "true", Nothing)]
    public async Task Of_3_1_3_counts_callers_who_were_told(string day, string outcome, string told, string figure)
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("Told").With("At", $"{day}T09:00").With("Outcome", outcome).With("Told", told));
        Assert.Equal(figure, await Figure(desk, "3.1.3", "caller-told-before-transfer", day));
    }

    [Fact]
    [Trait("Clause", "3.1.2")]
    public async Task Of_3_1_2_takes_what_was_declined_for_an_answer()
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("Declined").With("Organisation", "").With("Declined", "Organisation").With("At", "2026-07-13T09:00"));
        Assert.Equal("1 of 1", await Figure(desk, "3.1.2", "particulars-complete", "2026-07-13"));
    }

    [Fact]
    public async Task Gives_the_day_in_the_houses_zone()
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("Just after midnight").With("At", "2026-07-02T00:00:00").With("Rings", "1"));
        Assert.Equal((Nothing, "1 of 1"), (await Figure(desk, "3.1.1", "answered-within-rings", "2026-07-01"), await Figure(desk, "3.1.1", "answered-within-rings", "2026-07-02")));
    }

    [Theory]
    [InlineData("3.1.1", "answered-within-rings", "2026-06-09")]
    [InlineData("3.1.2", "particulars-complete", "2026-06-10")]
    [InlineData("3.1.4", "callbacks-in-time", "2026-06-11")]
    [InlineData("1.3.3", "commitments-in-time", "2026-06-12")]
    public async Task Is_the_same_for_every_reader_and_tells_of_what_is_restricted_only_who_may_see_it(string clause, string measure, string day)
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("Everybody's").With("At", $"{day}T09:00").With("Rings", "9").With("Promise", "true"));
        var open = await Figures();
        await desk.Log(form => form.Filled("Nobody's business").With("At", $"{day}T09:30").With("Rings", "9").With("Promise", "true").With("Level", "Restricted"));
        var (secluded, counted) = (await Figures(), await Figure(desk, clause, measure, day));
        Assert.Equal(Assert.Single(open.Distinct(StringComparer.Ordinal)), Assert.Single(secluded.Distinct(StringComparer.Ordinal)));
        Assert.Equal((" of 1", " of 2"), (open[0][1..], counted[1..]));

        async Task<List<string>> Figures()
        {
            List<string> figures = [];
            foreach (var name in (string[])["song.zx", "calder", "cheng.bc", "okafor", "tao.ar"])
            {
                using var reader = await office.As(name);
                figures.Add(await Figure(reader, clause, measure, day));
            }

            return figures;
        }
    }

    [Fact]
    public async Task Lists_of_the_misses_those_that_one_may_see()
    {
        var hidden = await office.Tell("Missed in secret", Level.Restricted);
        using var desk = await office.As("shen.rx");
        using var party = await office.As("song.zx");
        await desk.Log(form => form.Filled("Missed in public").With("Rings", "9"));
        var (seen, all) = ((await desk.Get("/standard/3.1.1")).TextOf("table"), (await party.Get("/standard/3.1.1")).TextOf("table"));
        Assert.Contains("Missed in public", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden.Number, seen, StringComparison.Ordinal);
        Assert.Contains(hidden.Number, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_wrong_end_is_read_the_right_way_round()
    {
        using var desk = await office.As("shen.rx");
        var (right, wrong) = (await desk.Get("/standard?from=2026-11-02&until=2026-11-20"), await desk.Get("/standard?from=2026-11-20&until=2026-11-02"));
        Assert.Equal(right.Text, wrong.Text);
    }

    [Theory]
    [InlineData("from=0001-01-01&until=9999-12-31")]
    [InlineData("from=9999-12-31&until=0001-01-01")]
    [InlineData("from=9999-12-31")]
    [InlineData("until=0001-01-01")]
    [InlineData("from=2026-13-45&until=soon")]
    [InlineData("from=&until=")]
    [InlineData("from=2026-11-01T10:00&from=x&until[]=1")]
    [InlineData("from=%00&until=%F0%9F%99%82")]
    public async Task Of_impossible_days_still_answers(string span)
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await desk.Get($"/standard?{span}")).Status, (await desk.Get($"/standard/3.1.4?{span}")).Status));
    }

    [Theory]
    [InlineData("9.9.9")]
    [InlineData("3")]
    [InlineData("3.1.1%20")]
    [InlineData("%F0%9F%99%82")]
    [InlineData("..%2f..")]
    public async Task Of_no_clause_is_not_there(string number)
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get($"/standard/{number}")).Status);
    }

    private static async Task<string> Figure(Browser reader, string clause, string measure, string day) =>
        (await reader.Get($"/standard/{clause}?from={day}&until={day}")).TextOf($"section[aria-labelledby='m-{measure}'] .fig small");

    private async Task Keep(Browser desk, long callId)
    {
        var promise = (await office.Call(callId)).Callback.Id;
        Assert.Equal(HttpStatusCode.Redirect, (await (await desk.Deed(promise, "keeping")).With("Words", "done").Post()).Status);
    }
}
