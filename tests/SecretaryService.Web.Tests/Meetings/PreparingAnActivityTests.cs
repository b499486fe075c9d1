using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Commitments;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>活动: programme, check list and report where a meeting has agenda, papers and minutes; in both languages.</summary>
public sealed class PreparingAnActivityTests : IDisposable
{
    private readonly DemoOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("en", "Programme", "Course and report", "Check list", "Writes the report", "Agenda", "Course and minutes")]
    [InlineData("zh-CN", "流程", "进程与总结", "筹备清单", "总结撰写人", "议程", "进程与纪要")]
    public async Task Its_pages_say_what_it_is(string language, string programme, string tab, string list, string writer, string agenda, string minutes)
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Ten years", ("Kind", "Ceremony"), ("WantsMinutes", "true"));
        var meeting = await desk.Plans("Review", ("WantsMinutes", "true"), ("Starts", "2026-12-03T14:00"), ("Ends", "2026-12-03T15:00"));
        desk.In(language);
        var page = await desk.Get($"/meetings/{id}");
        Assert.Equal(programme, page.TextOf("#agenda-h").Trim());
        Assert.Contains(tab, page.TextOf("nav.tabs"), StringComparison.Ordinal);
        Assert.Contains(writer, page.TextOf("[aria-labelledby=facts-h]"), StringComparison.Ordinal);
        Assert.Contains(list, (await desk.Get($"/meetings/{id}/preparation")).TextOf("#tasks-h"), StringComparison.Ordinal);
        Assert.Contains(programme, (await desk.Get($"/meetings/{id}/notice/print")).Text, StringComparison.Ordinal);
        var other = await desk.Get($"/meetings/{meeting}");
        Assert.Equal(agenda, other.TextOf("#agenda-h").Trim());
        Assert.Contains(minutes, other.TextOf("nav.tabs"), StringComparison.Ordinal);
        Assert.Null((await desk.Get($"/meetings/{meeting}/preparation")).Document.QuerySelector("#tasks-h"));
    }

    [Theory]
    [InlineData("en", "genda", "this meeting", "the meeting", "Kind of meeting")]
    [InlineData("zh-CN", "议程", "议题", "会议目的", "会议类型", "会议计划", "会议通知", "会议资料", "取消会议", "此次会议")]
    public async Task No_page_of_it_speaks_of_a_meeting(string language, params string[] words)
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Ten years", ("Kind", "Ceremony"), ("WantsMinutes", "true"));
        await desk.AtMeeting(id, "", "agenda", ("Title", "Speeches"), ("Minutes", "20"));
        desk.In(language);
        foreach (var page in new[] { "new?activity=true", $"{id}", $"{id}/plan", $"{id}/preparation", $"{id}/seating", $"{id}/sign-in", $"{id}/minutes", $"{id}/notice/print" })
        {
            var text = (await desk.Get($"/meetings/{page}")).Text;
            Assert.All(words, word => Assert.False(text.Contains(word, StringComparison.Ordinal), $"{page}: {word}"));
        }
    }

    [Theory]
    [InlineData("Ceremony", "Stage and backdrop")]
    [InlineData("Delegation", "Interpreter")]
    [InlineData("Reception", "Dietary wishes")]
    [InlineData("Activity", "Place agreed, and money approved")]
    public async Task What_is_usual_is_taken_over_with_one_button_and_only_once(string kind, string line)
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Ten years", ("Kind", kind));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/preparation", "preparation/checklist/usual")).Status);
        var page = await desk.Get($"/meetings/{id}/preparation");
        Assert.Contains(line, page.TextOf("[aria-labelledby=tasks-h]"), StringComparison.Ordinal);
        var again = await desk.AtMeeting(id, "/preparation", "preparation/checklist/usual");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "All of it is on the list already."), (again.Status, again.Errors.Single()));
    }

    [Fact]
    public async Task A_line_that_is_given_to_somebody_stands_on_his_desk_and_is_done_where_he_says_so()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Ten years", ("Kind", "Ceremony"));
        await desk.AtMeeting(id, "/preparation", "preparation/checklist", ("What", "Banner over the gate"));
        var task = (await Tasks(id)).Single();
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/preparation", $"preparation/checklist/{task}", ("Owner", "叶怀瑾"), ("By", "2026-12-02T11:00"))).Status);
        using var ye = await _office.As("ye.hj");
        Assert.Contains("Banner over the gate", (await ye.Get("/desk")).Text, StringComparison.Ordinal);
        var owed = await _office.Owed(id, CommitmentKind.PrepareMeeting);
        Assert.Equal(HttpStatusCode.Redirect, (await (await ye.Get($"/commitments/{owed}")).Form($"/commitments/{owed}/keeping").With("Words", "up since noon").Post()).Status);
        Assert.Contains("1 of 1 done", (await desk.Get($"/meetings/{id}/preparation")).Text, StringComparison.Ordinal);
        await desk.AtMeeting(id, "/preparation", $"preparation/checklist/{task}/done");
        Assert.Contains("0 of 1 done", (await desk.Get($"/meetings/{id}/preparation")).Text, StringComparison.Ordinal);
        // Who was given it ticks it as well, on the list itself.
        Assert.Equal(HttpStatusCode.Redirect, (await ye.AtMeeting(id, "/preparation", $"preparation/checklist/{task}/done")).Status);
        Assert.Contains("叶怀瑾", (await desk.Get($"/meetings/{id}/preparation")).TextOf("[aria-labelledby=tasks-h] tbody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Owner", "nobody at all", "Choose a colleague who is in the house.")]
    [InlineData("By", "2026-12-05T11:00", "due before it begins")]
    public async Task What_cannot_be_given_is_refused_on_its_page(string field, string value, string why)
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Ten years", ("Kind", "Ceremony"));
        await desk.AtMeeting(id, "/preparation", "preparation/checklist", ("What", "Banner"));
        var form = (await desk.Get($"/meetings/{id}/preparation")).Form($"/meetings/{id}/preparation/checklist/{(await Tasks(id)).Single()}").With("Owner", "叶怀瑾").With("By", "");
        var refused = await form.With(field, value).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(why, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("3.4.2b")]
    public async Task Somebody_is_seated_where_he_was_put()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Ten years", ("Kind", "Ceremony"), ("People", "A; x\nB; x\nC; x\nD; x"));
        var last = (await _office.Meeting(id)).Seats[^1];
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/seating", $"seating/{last.Key}", ("Place", "1"))).Status);
        Assert.Equal(last.Name, (await _office.Meeting(id)).Seats[0].Name);
        await desk.AtMeeting(id, "/seating", $"seating/{last.Key}", ("Place", "99"));
        Assert.Equal(last.Name, (await _office.Meeting(id)).Seats[^1].Name);
    }

    private async Task<List<Guid>> Tasks(long id)
    {
        await using var db = _office.Books();
        return await db.Set<Domain.Meetings.MeetingTask>().IgnoreQueryFilters(CallForms.PastFilter).Where(t => t.EntryId == id).Select(t => t.Key).ToListAsync();
    }
}
