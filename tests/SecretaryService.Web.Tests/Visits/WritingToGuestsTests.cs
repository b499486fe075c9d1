using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Mail;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Tests.Visits;

public sealed class WritingToGuestsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Guest = "ida@fjord.example";

    [Fact]
    public async Task An_invitation_bears_an_appointment_and_a_code_and_nothing_of_the_house_itself()
    {
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Ida Letter", ("Purpose", "Secret takeover"), ("DeskNote", "difficult"));
        var form = (await desk.Get($"/visits/{id}/letter")).Form($"/visits/{id}/letter").With("To", Guest).With("Words", "Bring the drawings.");
        Assert.Equal("The letter to Ida Letter, Fjord AS is on its way.", (await (await form.Post()).Follow()).Note);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        var letter = Assert.Single(await Letters(Guest));
        Assert.Contains("You are expected at Tingzhou Instruments.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Bring the drawings.", letter.Body, StringComparison.Ordinal);
        Assert.All(["Secret takeover", "difficult"], words => Assert.DoesNotContain(words, letter.Body + letter.Calendar + letter.Subject, StringComparison.Ordinal));
        Assert.Contains("/guest/check-in/", letter.Code, StringComparison.Ordinal);
        var appointment = Assert.Single(Calendar.Load(letter.Calendar!)!.Events);
        Assert.Equal((new DateTime(2026, 11, 24, 6, 0, 0, DateTimeKind.Utc), 0), (appointment.DtStart!.AsUtc, appointment.Sequence));
        Assert.Contains("invited the guest by letter.", (await desk.Get($"/visits/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_is_noticed_and_a_cancellation_takes_the_appointment_back()
    {
        const string To = "moved@fjord.example";
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "Mo Vedoff");
        await Write(desk, id, To);
        await (await desk.Get($"/visits/{id}/correction")).Form($"/visits/{id}/correction").With("From", "2026-11-24T16:00").With("Until", "2026-11-24T17:00").With("Reason", "later").Post();
        Assert.Contains("told otherwise", (await desk.Get($"/visits/{id}")).Text, StringComparison.Ordinal);
        await Write(desk, id, To);
        var voiding = (await desk.Get($"/visits/{id}")).Form($"/visits/{id}/voiding");
        await (voiding with { Action = $"/visits/{id}/cancellation" }).With("Reason", "ill").Post();
        await Write(desk, id, To);
        var letters = await Letters(To);
        Assert.Equal([0, 1, 2], letters.Select(l => Calendar.Load(l.Calendar!)!.Events.Single().Sequence));
        Assert.Contains("METHOD:CANCEL", letters[^1].Calendar, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Get($"/visits/{id}/letter")).Status);
    }

    [Fact]
    [Clause("4.3.2")]
    public async Task The_link_to_the_three_questions_goes_by_mail_and_opens_them()
    {
        const string To = "asked@fjord.example";
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "As Ked");
        await (await desk.Get($"/visits/{id}")).Form($"/visits/{id}/arrival").Post();
        await Write(desk, id, To);
        var letter = Assert.Single(await Letters(To));
        Assert.Null(letter.Calendar);
        using var guest = office.Stranger();
        var link = letter.Body[letter.Body.IndexOf("/guest/answer/", StringComparison.Ordinal)..].Trim();
        Assert.Equal(HttpStatusCode.OK, (await guest.Get(link)).Status);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    public async Task Anything_but_one_address_is_refused_and_what_was_typed_stays(string address)
    {
        using var desk = await office.As("shen.rx");
        var id = await Announced(desk, "No Address");
        var page = await (await desk.Get($"/visits/{id}/letter")).Form($"/visits/{id}/letter").With("To", address).With("Words", "kept").Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "kept"), (page.Status, page.ValueOf("Words")));
        Assert.StartsWith("This is not one mail address.", page.ErrorAt("To"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_writes_to_his_own_guest_and_to_nobody_elses()
    {
        using var desk = await office.As("shen.rx");
        using var host = await office.As("lu.zy");
        using var other = await office.As("ye.hj");
        var id = await Announced(desk, "Own Guest");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), ((await host.Get($"/visits/{id}/letter")).Status, (await other.Get($"/visits/{id}/letter")).Status));
    }

    [Fact]
    public async Task Where_letters_to_guests_are_switched_off_none_goes()
    {
        await using var closed = new WebOffice { Settings = { ["Mail:AllowGuests"] = "false" } };
        using var desk = await closed.SignIn("shen.rx");
        var id = await Announced(desk, "Shut Out");
        var page = await (await desk.Get($"/visits/{id}/letter")).Form($"/visits/{id}/letter").With("To", Guest).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        await using var db = closed.Books();
        Assert.Empty(await db.Outbox.ToListAsync());
    }

    [Fact]
    public async Task The_appointment_is_carried_out_as_a_file()
    {
        using var desk = await office.As("shen.rx");
        var file = await desk.Get($"/visits/{await Announced(desk, "Fi Le")}/letter/calendar");
        Assert.Contains("BEGIN:VEVENT", file.Html, StringComparison.Ordinal);
    }

    private static async Task Write(Browser desk, long id, string to) =>
        Assert.Equal(HttpStatusCode.Redirect, (await (await desk.Get($"/visits/{id}/letter")).Form($"/visits/{id}/letter").With("To", to).Post()).Status);

    private async Task<List<OutboxMail>> Letters(string to)
    {
        await using var db = office.Books();
        return await db.Outbox.Where(m => m.ToAddress == to).OrderBy(m => m.Id).ToListAsync();
    }

    private static async Task<long> Announced(Browser desk, string name, params (string Field, string Value)[] more)
    {
        var form = (await desk.Get("/visits/new")).Form("/visits").With("Name", name).With("Organisation", "Fjord AS").With("Host", "8100").With("From", "2026-11-24T14:00");
        var saved = await more.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post();
        return long.Parse(saved.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
