using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Tests.Imports;

/// <summary>A ledger of calls from upload to undo.</summary>
public sealed class ImportingCallsTests : IAsyncLifetime
{
    private const string Ledger = """
        Date,Start,Client,Telephone,Subject,Priority,Result,Agent
        2024-03-05,09:10:11,Lin Shubai,0571 8800 1234,Calibration of meters,0,AGENT,沈若溪
        2024-03-05,09:12:00,Zhou Yimo,0571 8800 5678,Visit of the laboratory,2,AGENT,Somebody of old
        2024-03-06,10:00:00,,0571 8800 9999,,1,HANG,NO_SERVER
        2024-03-07,25:00:00,Wrong time,0571 8800 0000,x,0,AGENT,A
        2024-03-08,11:00:00,Unknown word,0571 8800 0001,x,0,SOMETHING,A
        """;

    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Shows_what_would_be_before_anything_is()
    {
        using var browser = await _office.As("shen.rx");
        var (calls, page) = (await Calls(), await _office.Preview(browser, "calls", Ledger));
        Assert.Equal(("3", "0", "0", "2"), page.Counts());
        Assert.Equal(calls, await Calls());
        Assert.Contains("“25:00:00” under Start is no date or time", page.Text, StringComparison.Ordinal);
        Assert.Contains("It is not known what “SOMETHING” under Result means", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Day", "Time", "Name", "Phone", "Matter", "Urgency", "Outcome", "TakenBy"], page.Form($"{page.Address}/mapping").Fields.Where(f => f.Key == "Columns").Select(f => f.Value));
    }

    [Fact]
    public async Task Keeps_time_author_and_outcome_of_each_call()
    {
        using var browser = await _office.As("he.yn");
        var done = await _office.Import(browser, "calls", Ledger);
        Assert.Equal(("3", "0", "0", "2"), done.Counts());
        await using var db = _office.Books();
        var calls = await db.Calls.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.WasImported).OrderBy(c => c.OccurredAt).ToListAsync();
        Assert.Equal(["沈若溪", "Somebody of old", ""], calls.Select(c => c.TakenByName));
        Assert.Equal([true, false, false], calls.Select(c => c.TakenById is not null));
        Assert.Equal([CallOutcome.Advised, CallOutcome.Advised, CallOutcome.Missed], calls.Select(c => c.Outcome));
        Assert.Equal([Urgency.Routine, Urgency.Immediate, Urgency.Urgent], calls.Select(c => c.Urgency));
        // 09:10:11 in Shanghai.
        Assert.Equal(new DateTime(2024, 3, 5, 1, 10, 11, DateTimeKind.Utc), calls[0].OccurredAt);
        Assert.Equal(["C", "C", "C"], calls.Select(c => c.Number[..1]));
        Assert.DoesNotContain(calls, c => c.Parties.Any(p => p.Name == "何以宁"));
        var page = await browser.Get($"/calls/{calls[1].Id}");
        Assert.Contains("何以宁", page.Text, StringComparison.Ordinal);
        Assert.Contains("imported it from ledger.csv, line 3.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Somebody of old", page.Fact("Taken by"));
    }

    [Fact]
    public async Task Counts_nothing_for_or_against_anybody_that_the_ledger_does_not_hold()
    {
        using var browser = await _office.As("he.yn");
        await _office.Import(browser, "calls", Ledger);
        var page = await browser.Get("/standard?from=2024-03-01&until=2024-03-31");
        // No column for the organisation: nobody is judged by it. The missed call is on record as missed.
        Assert.Contains("0 of 1", page.TextOf("#c3\\.1\\.1"), StringComparison.Ordinal);
        Assert.DoesNotContain(" of 2", page.TextOf("#c3\\.1\\.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coming_again_is_all_duplicates()
    {
        using var browser = await _office.As("shen.rx");
        await _office.Import(browser, "calls", Ledger);
        var (before, again) = (await Calls(), await _office.Import(browser, "calls", Ledger));
        Assert.Equal(("0", "0", "3", "2"), again.Counts());
        Assert.Equal(before, await Calls());
    }

    [Fact]
    public async Task Knows_a_row_that_stands_twice_and_a_call_entered_by_hand()
    {
        using var browser = await _office.As("shen.rx");
        await (await browser.Get("/calls/new")).Form("/calls").With("Name", "By hand").With("Phone", "0571 8800 4321").With("Matter", "M").With("Outcome", "Advised").With("At", "2026-11-23T09:00").Post();
        var page = await _office.Preview(browser, "calls", "At,Phone,Matter\n2026-11-23 09:00:20,05718800-4321,Entered by hand\n2026-11-20 09:00,0571 1111,Same\n2026-11-20 09:00,0571 1111,Same\n");
        Assert.Equal(("1", "0", "2", "0"), page.Counts());
        Assert.Contains("has the same time and caller", page.Text, StringComparison.Ordinal);
        Assert.Contains("An earlier row of this file is about the same.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_rejected_rows_back_with_the_reason()
    {
        using var browser = await _office.As("shen.rx");
        var done = await _office.Import(browser, "calls", Ledger);
        var file = await browser.Get($"{done.Address}/rejected");
        var lines = file.Html.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Equal("Date,Start,Client,Telephone,Subject,Priority,Result,Agent,Reason", lines[0]);
        Assert.Equal("2024-03-07,25:00:00,Wrong time,0571 8800 0000,x,0,AGENT,A,“25:00:00” under Start is no date or time that is understood.", lines[1]);
    }

    [Fact]
    public async Task Undone_it_leaves_list_search_and_measures_as_before()
    {
        using var browser = await _office.As("shen.rx");
        var (list, standard, found) = (await browser.Get("/calls?until=2024-12-31"), await browser.Get("/standard?from=2024-03-01&until=2024-03-31"), await browser.Get("/calls/lookup/callers?q=8800"));
        var done = await _office.Import(browser, "calls", Ledger);
        Assert.NotEqual(list.Text, (await browser.Get("/calls?until=2024-12-31")).Text);
        var undone = await _office.Undo(browser, done);
        Assert.Contains("undone", undone.Text, StringComparison.Ordinal);
        Assert.Equal(list.Text, (await browser.Get("/calls?until=2024-12-31")).Text);
        Assert.Equal(standard.Text, (await browser.Get("/standard?from=2024-03-01&until=2024-03-31")).Text);
        Assert.Equal(found.Html, (await browser.Get("/calls/lookup/callers?q=8800")).Html);
        var numbers = await browser.Get("/numbers");
        Assert.Single(numbers.Document.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains("void: import undone", StringComparison.Ordinal));
        // What was taken back may come again, with other numbers.
        Assert.Equal(("3", "0", "0", "2"), (await _office.Import(browser, "calls", Ledger)).Counts());
        await using var db = _office.Books();
        Assert.Empty(await new Data.Journal.VerifyJournal(db, _office.Services.GetRequiredService<Data.Journal.Seal>()).Run());
    }

    [Fact]
    public async Task Leaves_what_somebody_changed_since()
    {
        using var browser = await _office.As("shen.rx");
        var done = await _office.Import(browser, "calls", Ledger);
        var call = await First();
        await (await browser.Get($"/calls/{call.Id}/correction")).Form($"/calls/{call.Id}/correction").With("Matter", "Corrected").With("Reason", "R").Post();
        var undone = await _office.Undo(browser, done);
        Assert.Equal("1", undone.Fact("Had to stay"));
        Assert.Contains($"{call.Number} was changed since and stays as it is.", undone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get($"/calls/{call.Id}")).Status);
    }

    [Fact]
    public async Task Corrects_by_our_own_number_and_gives_the_old_words_back()
    {
        using var browser = await _office.As("shen.rx");
        await _office.Import(browser, "calls", Ledger);
        var call = await First();
        var done = await _office.Import(browser, "calls", $"Number,At,Subject\n{call.Number},2024-03-05 09:10:11,New words\nC-1999-1,2024-03-05 09:10:11,Nobody's\n", "Update");
        Assert.Equal(("0", "1", "0", "1"), done.Counts());
        Assert.Equal(("New words", "Lin Shubai"), (await First()) is var changed ? (changed.Matter, changed.CallerName) : default);
        await _office.Undo(browser, done);
        Assert.Equal("Calibration of meters", (await First()).Matter);
    }

    [Fact]
    public async Task Remembers_what_the_columns_were()
    {
        using var browser = await _office.As("shen.rx");
        var preview = await _office.Preview(browser, "calls", "At,X,Y\n2024-03-05 09:10,one,two\n");
        var form = preview.Form($"{preview.Address}/mapping").Without("Columns").And("Columns", "At").And("Columns", "Matter").And("Columns", "Name").With("Then", "start");
        var told = await (await form.Post()).Follow();
        Assert.Contains("Something was changed", told.Note!, StringComparison.Ordinal);
        await _office.GoRound();
        await (await browser.Get(preview.Address)).Form($"{preview.Address}/mapping").With("Then", "start").Post();
        await _office.GoRound();
        var next = await _office.Preview(browser, "calls", "At,X,Y\n2024-03-06 09:10,three,four\n");
        Assert.Equal(["At", "Matter", "Name"], next.Form($"{next.Address}/mapping").Fields.Where(f => f.Key == "Columns").Select(f => f.Value));
        Assert.Equal(("1", "0", "0", "0"), next.Counts());
    }

    [Fact]
    public async Task Reads_again_as_it_is_told()
    {
        using var browser = await _office.As("shen.rx");
        var preview = await _office.Preview(browser, "calls", "At;Name\n2024-03-05 09:10;A\n2024-03-05 09:11;B\n");
        await preview.Form($"{preview.Address}/reading").With("HeaderRow", "2").Post();
        await _office.GoRound();
        Assert.Equal("1", (await browser.Get(preview.Address)).Fact("Rows"));
    }

    [Theory]
    [InlineData("", "This file is empty.")]
    [InlineData("At,Name\n", "This file has no rows below its header.")]
    public async Task Refuses_on_the_same_page(string text, string why)
    {
        using var browser = await _office.As("shen.rx");
        var page = await browser.Upload("calls", text);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, why), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Refuses_too_large_a_file_on_the_same_page()
    {
        using var browser = await _office.As("shen.rx");
        var page = await browser.Upload("calls", new byte[(21 * 1024 * 1024)]);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This file is larger than 20 MB. Divide it into several files."), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Keeps_nothing_of_the_file_in_the_clear()
    {
        using var browser = await _office.As("shen.rx");
        await browser.Upload("calls", "At,Name,Matter\n2024-03-05 09:10,A,Nobody may read this before it is imported\n");
        await using var db = _office.Books();
        var papers = await db.ImportPapers.SingleAsync();
        Assert.All(new[] { papers.File!, papers.Facts! }, bytes => Assert.Equal(-1, bytes.AsSpan().IndexOf("Nobody may read"u8)));
        await _office.GoRound();
        await db.Entry(papers).ReloadAsync();
        Assert.Equal(-1, papers.Findings!.AsSpan().IndexOf("Nobody may read"u8));
    }

    [Fact]
    public async Task Stands_in_the_journal_of_the_house()
    {
        using var browser = await _office.As("shen.rx");
        await _office.Undo(browser, await _office.Import(browser, "calls", Ledger));
        using var administrator = await _office.As("tao.ar");
        var journal = await administrator.Get("/house-journal");
        Assert.All(new[] { "Import start", "Import end", "Import undo", "ledger.csv" }, words => Assert.Contains(words, journal.Text, StringComparison.Ordinal));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();

    private async Task<int> Calls()
    {
        await using var db = _office.Books();
        return await db.Calls.IgnoreQueryFilters(CallForms.PastFilter).CountAsync();
    }

    private async Task<Call> First()
    {
        await using var db = _office.Books();
        return await db.Calls.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.WasImported && c.VoidedAt == null).OrderBy(c => c.OccurredAt).FirstAsync();
    }
}
