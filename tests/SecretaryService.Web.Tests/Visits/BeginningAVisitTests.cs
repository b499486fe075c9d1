using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.Visits;

/// <summary>A visit begun elsewhere: from an appointment, a contact or a room; and the room, the host and the drink it comes to have.</summary>
public sealed class BeginningAVisitTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Appointment = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261126T010000Z\r\nDTEND:20261126T023000Z\r\nSUMMARY:Acceptance of\r\n  the test bench\r\nDESCRIPTION:between us\r\n"
        + "ATTENDEE;CN=Marta Lind:mailto:marta@nord.example\r\nATTENDEE;CN=Jon Lind:mailto:jon@nord.example\r\nATTENDEE;CN=\u53f6\u6000\u747e:mailto:x@y.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    [Fact]
    public async Task An_appointment_fills_the_form_and_announces_nothing()
    {
        using var desk = await office.As("shen.rx");
        var page = await Upload(desk, Appointment);
        Assert.Equal((HttpStatusCode.OK, "Marta Lind", "Jon Lind", "2"), (page.Status, page.ValueOf("Name"), page.ValueOf("Companions"), page.ValueOf("HeadCount")));
        Assert.Equal(("Acceptance of the test bench", "2026-11-26T09:00", "2026-11-26T10:30"), (page.ValueOf("Purpose"), page.ValueOf("From")![..16], page.ValueOf("Until")![..16]));
        Assert.StartsWith("叶怀瑾", page.ValueOf("Host"), StringComparison.Ordinal);
        Assert.DoesNotContain("between us", page.Html, StringComparison.Ordinal);
        await using var db = office.Books();
        Assert.False(await db.Visits.IgnoreQueryFilters(CallForms.PastFilter).AnyAsync(v => v.VisitorName == "Marta Lind"));
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form("/visits").Post()).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no calendar at all")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:99999999T999999Z\r\nEND:VEVENT\r\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VEVENT\r\n\0\0\0")]
    public async Task A_file_that_is_none_is_refused_in_a_sentence(string text)
    {
        using var desk = await office.As("shen.rx");
        var page = await Upload(desk, text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(".ics file", page.Errors.Single(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("2.1.2")]
    public async Task A_contact_fills_the_form_and_his_drink_is_remembered()
    {
        using var desk = await office.As("shen.rx");
        var saved = await (await desk.Get("/contacts/new")).Form("/contacts").With("Name", "Tea Drinker").With("Organisation", "Kettle Ltd").With("Drink", "Oolong").Post();
        var contact = saved.Location!.Split('/')[^1];
        var form = (await desk.Get($"/visits/new?contact={contact}")).Form("/visits");
        Assert.Equal(("Tea Drinker", contact), (form["Name"], form["ContactId"]));
        var first = await (await form.With("Drink", "").With("From", "2026-11-24T15:00").Post()).Follow();
        Assert.Equal("Oolong", first.Fact("Drink"));
        // Typed by hand, without being chosen: the same person, and what he had last.
        var again = await (await (await desk.Get("/visits/new")).Form("/visits").With("Name", "Tea Drinker").With("Organisation", "Kettle Ltd.").With("From", "2026-11-25T15:00").Post()).Follow();
        Assert.Equal("Oolong", again.Fact("Drink"));
        Assert.Contains("Was here before", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_alone_is_nobody_known_and_an_employee_is_told_nothing_of_the_book()
    {
        using var desk = await office.As("shen.rx");
        await (await desk.Get("/contacts/new")).Form("/contacts").With("Name", "Only Namesake").With("Organisation", "One Ltd").With("Drink", "Rum").Post();
        var namesake = await (await (await desk.Get("/visits/new")).Form("/visits").With("Name", "Only Namesake").With("Organisation", "Two Ltd").With("From", "2026-11-24T15:00").Post()).Follow();
        Assert.Equal("—", namesake.Fact("Drink"));
        using var employee = await office.As("ye.hj");
        var own = await (await (await employee.Get("/visits/new")).Form("/visits").With("Name", "Only Namesake").With("Organisation", "One Ltd").With("From", "2026-11-24T15:00").Post()).Follow();
        Assert.Equal("—", own.Fact("Drink"));
    }

    [Fact]
    [Clause("3.2.1")]
    public async Task A_room_is_found_from_the_visit_and_stands_on_its_page_and_on_the_board()
    {
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Room Seeker", "2026-11-24T11:00");
        var find = (await desk.Get($"/visits/{id}")).Document.QuerySelector("a[href^='/rooms/find?']")!.GetAttribute("href")!;
        var rooms = await desk.Get(find);
        var reserve = (await desk.Get(rooms.Document.QuerySelector("table.register a")!.GetAttribute("href")!)).Form("/rooms");
        Assert.Equal(("Room Seeker", "2"), (reserve["Purpose"], reserve["HeadCount"]));
        Assert.Equal(HttpStatusCode.Redirect, (await reserve.Post()).Status);
        await using var db = office.Books();
        var room = await db.Reservations.IgnoreQueryFilters(CallForms.PastFilter).Where(r => r.VisitId == id).Select(r => r.RoomName).SingleAsync();
        Assert.Contains(room, (await desk.Get($"/visits/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains(room, (await desk.Get("/visits")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_that_is_kept_gets_its_guests()
    {
        using var desk = await office.As("shen.rx");
        var saved = await (await desk.Get("/rooms/new?room=1&at=2026-11-27T15:00&heads=4")).Form("/rooms").With("Purpose", "Audit").Post();
        var form = (await desk.Get($"/visits/new?reservation={saved.Location!.Split('/')[^1]}")).Form("/visits");
        Assert.Equal(("Audit", "3", "2026-11-27T15:00"), (form["Purpose"], form["HeadCount"], form["From"][..16]));
        var visit = await (await form.With("Name", "Room Guest").Post()).Follow();
        Assert.Contains("5F-1", visit.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("3.2.4")]
    public async Task A_host_who_is_away_is_said_and_the_deputy_is_one_button()
    {
        using var host = await office.As("xu.yq");
        var person = await office.EmployeeId("xu.yq");
        var deputies = (await host.Get($"/directory/{person}")).Form($"/directory/{person}/deputies");
        Assert.Equal(HttpStatusCode.Redirect, (await deputies.With("Deputy", "8100").With("From", "2026-11-24").With("Until", "2026-11-25").Post()).Status);
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Left Alone", "2026-11-24T10:30", "许砚秋");
        var page = await desk.Get($"/visits/{id}");
        var deputy = page.Document.QuerySelector(".away button[name=Host]")!.GetAttribute("value")!;
        var passed = await (await page.Form($"/visits/{id}/host").With("Host", deputy).Post()).Follow();
        Assert.Equal("陆知远 receives Left Alone now.", passed.Note);
    }

    private static async Task<long> Announced(Browser desk, string name, string from, string host = "8100")
    {
        var saved = await (await desk.Get("/visits/new")).Form("/visits").With("Name", name).With("Host", host).With("From", from).Post();
        return long.Parse(saved.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<Page> Upload(Browser desk, string text)
    {
        var form = (await desk.Get("/visits/appointments/new")).Form("/visits/appointments");
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in form.Without("File").Fields)
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "File", "meeting.ics");
        return await desk.Send(HttpMethod.Post, "/visits/appointments", content);
    }
}
