using System.Globalization;
using System.Net;
using SecretaryService.Domain;
using SecretaryService.Web.Tests.Documents;
using SecretaryService.Web.Tests.Meetings;

namespace SecretaryService.Web.Tests.Archives;

public sealed class FilingMinutesTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("3.3.3a")]
    [Clause("3.4.3b")]
    public async Task Issued_they_wait_in_the_queue_get_a_code_and_both_figures_move()
    {
        var before = await office.Figures("filed-in-time", "catalogue-complete");
        var id = await office.Issued("Filed meeting");
        using var desk = await office.As("shen.rx");
        Assert.Contains("Filed meeting", (await desk.Get("/archive/queue")).Text, StringComparison.Ordinal);
        var minutes = await desk.Get($"/meetings/{id}/minutes");
        Assert.NotNull(minutes.Document.QuerySelector($"a[href='/archive/new?document={id}']"));
        var form = await desk.FilingForm(id);
        Assert.Equal(("Minutes: Filed meeting", "D30"), (form["ItemTitle"], form["Retention"]));
        var done = await (await form.With("Pages", "3").Post()).Follow();
        Assert.Matches("is filed as Z109-WS·2026-D30-BGS-[0-9]{4}\\.$", done.Note);
        Assert.NotNull(done.Document.QuerySelector($"a[href='/meetings/{id}/minutes']"));
        minutes = await desk.Get($"/meetings/{id}/minutes");
        Assert.Matches("filed as Z109-WS·2026-D30-BGS-[0-9]{4}", minutes.Text);
        Assert.Null(minutes.Document.QuerySelector($"a[href='/archive/new?document={id}']"));
        Assert.Contains("filed it as Z109", (await desk.Get($"/meetings/{id}")).Text, StringComparison.Ordinal);
        var after = await office.Figures("filed-in-time", "catalogue-complete");
        Assert.All(after, figure => Assert.Equal((before[figure.Key].Counted + 1, before[figure.Key].Met + 1), figure.Value));
    }

    [Fact]
    public async Task Before_they_are_issued_a_sentence_says_why_not()
    {
        var id = await office.Written("Not issued yet");
        using var desk = await office.As("shen.rx");
        Assert.Contains("The minutes are not issued yet. File them when they are.", (await desk.Get($"/archive/new?document={id}")).Text, StringComparison.Ordinal);
        var refused = await (await desk.FilingForm(id)).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("The minutes are not issued yet. File them when they are.", string.Join(' ', refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_looked_at_is_named_for_minutes()
    {
        var id = await office.Issued("Looked at for minutes");
        using var desk = (await office.As("shen.rx")).In("zh-CN");
        Assert.Contains("会议通知、议程和签到表齐全", (await desk.Get($"/archive/new?document={id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_confidential_meeting_they_get_a_code_of_their_own_series_and_nobody_else_sees_the_item()
    {
        var id = await office.Issued("Filed in confidence", Level.Confidential);
        using var desk = await office.As("shen.rx");
        var item = long.Parse((await (await desk.FilingForm(id)).Post()).Location!.Split('/')[^1], CultureInfo.InvariantCulture);
        Assert.StartsWith("Z109-密WS·2026-", (await office.Item(item)).Number, StringComparison.Ordinal);
        using var other = await office.As("he.yn");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"/archive/{item}")).Status);
    }

    [Fact]
    public async Task Who_may_not_file_has_no_button_and_no_page()
    {
        var id = await office.Issued("Not his to file");
        using var participant = await office.As("ye.hj");
        Assert.Null((await participant.Get($"/meetings/{id}/minutes")).Document.QuerySelector("a[href^='/archive/new']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await participant.Get($"/archive/new?document={id}")).Status);
    }
}
