using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>The forms of meetings, as a secretary fills them.</summary>
internal static class MeetingForms
{
    /// <summary>Friday next week at two, the chair 程北川, two colleagues and a guest.</summary>
    public static async Task<PageForm> MeetingForm(this Browser desk, string topic, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get("/meetings/new")).Form("/meetings").With("Topic", topic).With("Starts", "2026-12-04T14:00").With("Ends", "2026-12-04T15:30").With("Chair", "程北川").With("MinuteTaker", "何以宁")
            .With("Place", "8F").With("People", "程北川\n叶怀瑾\nGu Qinghe;列席\nMarcus Thorne; Thorne Freight; Director; marcus@thorne.example").With("Items", "交付准时率; 许砚秋; 35\n报关延误; 20");
        return fields.Aggregate(form, (f, field) => f.With(field.Field, field.Value));
    }

    public static async Task<long> Plans(this Browser desk, string topic, params (string Field, string Value)[] fields)
    {
        var page = await (await desk.MeetingForm(topic, fields)).Post();
        Assert.True(page.Status == HttpStatusCode.Redirect, string.Join('\n', page.Errors));
        return long.Parse(page.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>A form of one of the pages of a meeting, sent: "people", "notice", "agenda" …</summary>
    public static async Task<Page> AtMeeting(this Browser who, long id, string page, string deed, params (string Field, string Value)[] fields)
    {
        var form = (await who.Get($"/meetings/{id}{page}")).Form($"/meetings/{id}/{deed}");
        return await fields.Aggregate(form, (f, field) => f.With(field.Field, field.Value)).Post();
    }

    public static async Task<Meeting> Meeting(this WebOffice office, long id)
    {
        await using var db = office.Books();
        return await db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).Include(m => m.Participants).Include(m => m.Agenda).Include(m => m.Checks).Include(m => m.Materials).Include(m => m.Steps).Include(m => m.Commitments)
            .AsSplitQuery().AsNoTracking().SingleAsync(m => m.Id == id);
    }

    public static MeetingParticipant Called(this Meeting meeting, string name) => meeting.Participants.Single(p => p.Name == name);
}
