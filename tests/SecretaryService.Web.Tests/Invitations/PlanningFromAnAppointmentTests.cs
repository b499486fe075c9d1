using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Web.Tests.Calendars;

namespace SecretaryService.Web.Tests.Invitations;

/// <summary>An appointment from somebody's calendar fills the plan of a meeting, or is refused in a sentence.</summary>
public sealed class PlanningFromAnAppointmentTests(ConveningOffice convening) : IClassFixture<ConveningOffice>
{
    [Fact]
    public async Task It_fills_the_plan_and_plans_nothing()
    {
        using var desk = await convening.Office.As("shen.rx");
        var page = await Upload(desk, StrangeFiles.Event("DTSTART;TZID=Europe/Berlin:20261126T140000", "DTEND;TZID=Europe/Berlin:20261126T153000", "SUMMARY:<b>Acceptance</b>", "LOCATION:Hall 3", "DESCRIPTION:<script>alert(1)</script>",
            "ORGANIZER;CN=Lu:mailto:lu.zhiyuan@tingzhou.example", "ATTENDEE;CN=Somebody:mailto:ye.huaijin@tingzhou.example", "ATTENDEE;CN=Marta Lind;ROLE=NON-PARTICIPANT:mailto:marta@nord.example", "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4"));
        Assert.Equal((HttpStatusCode.OK, "<b>Acceptance</b>", "Hall 3", "Europe/Berlin"), (page.Status, page.ValueOf("Topic"), page.ValueOf("Place"), page.ValueOf("Zone")));
        Assert.Equal(("2026-11-26T14:00", "2026-11-26T15:30", "<script>alert(1)</script>"), (page.ValueOf("Starts")![..16], page.ValueOf("Ends")![..16], page.ValueOf("Aim")));
        Assert.Equal(("2", "4"), (page.ValueOf("Every"), page.ValueOf("Times")));
        Assert.StartsWith("陆知远", page.ValueOf("Chair"), StringComparison.Ordinal);
        var people = page.ValueOf("People")!.Split('\n');
        Assert.StartsWith("叶怀瑾", people[0], StringComparison.Ordinal);
        Assert.Equal("Marta Lind; marta@nord.example; 列席", people[1].Trim());
        Assert.Null(page.Document.QuerySelector("main script"));
        await using (var db = convening.Office.Books())
        {
            Assert.False(await db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).AnyAsync(m => m.Place == "Hall 3"));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await page.Form("/meetings").Post()).Status);
        await using var after = convening.Office.Books();
        Assert.Equal(4, await after.Meetings.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(m => m.Place == "Hall 3"));
    }

    [Theory]
    [InlineData("DTSTART:20261126T060000Z|RRULE:FREQ=DAILY;COUNT=10000", "comes 10000 times")]
    [InlineData("DTSTART;TZID=Nowhere/Else:20261126T060000", "is not known")]
    [InlineData("DTSTART:20261126T060000Z|DTEND:20261126T050000Z", "ends before it begins")]
    [InlineData("SUMMARY:nothing", "holds no appointment")]
    public async Task It_is_refused_in_a_sentence_on_the_page_one_is_on(string lines, string sentence)
    {
        using var desk = await convening.Office.As("shen.rx");
        var page = await Upload(desk, StrangeFiles.Event(lines.Split('|')));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "From an appointment"), (page.Status, page.Title));
        Assert.Contains(sentence, page.Errors.Single(), StringComparison.Ordinal);
    }

    private static async Task<Page> Upload(Browser desk, string text)
    {
        var form = (await desk.Get("/meetings/appointments/new")).Form("/meetings/appointments");
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in form.Without("File").Fields)
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "File", "meeting.ics");
        return await desk.Send(HttpMethod.Post, "/meetings/appointments", content);
    }
}
