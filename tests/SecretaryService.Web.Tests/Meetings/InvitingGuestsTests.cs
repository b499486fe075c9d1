using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Meetings;
using SecretaryService.Testing;
using SecretaryService.Web.Tests.Contacts;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>Who comes from outside: known from the contact book to those who may look into it, and typed by hand by everybody.</summary>
public sealed class InvitingGuestsTests : IDisposable
{
    private readonly DemoOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    [Clause("2.3.1")]
    public async Task A_guest_of_the_contact_book_brings_organisation_post_and_mail_from_there()
    {
        using var desk = await _office.As("shen.rx");
        var meeting = await _office.Meeting(await desk.Plans("Review", ("People", "Imogen Farrant; Brackenfold Metrology;列席\n汤以和")));
        var (farrant, tang) = (meeting.Called("Imogen Farrant"), meeting.Called("汤以和"));
        Assert.Equal(("Brackenfold Metrology", "Key account manager", "imogen.farrant@brackenfold.example", "en", Attendance.ListensIn), (farrant.Organisation, farrant.Post, farrant.Mail, farrant.Language, farrant.Seat));
        Assert.Equal(("临岳重工", "采购部主任", "tang.yh@linyue.example", "zh-CN"), (tang.Organisation, tang.Post, tang.Mail, tang.Language));
        Assert.Equal([(await _office.Contacts("Imogen Farrant"))[0].Id, (await _office.Contacts("汤以和"))[0].Id], new[] { farrant.ContactId!.Value, tang.ContactId!.Value });
    }

    [Fact]
    public async Task What_was_typed_stands_and_only_what_was_left_out_is_filled_in()
    {
        using var desk = await _office.As("shen.rx");
        var guest = (await _office.Meeting(await desk.Plans("Review", ("People", "汤以和; 临岳重工; 总经理; tang@elsewhere.example")))).Called("汤以和");
        Assert.Equal(("总经理", "tang@elsewhere.example"), (guest.Post, guest.Mail));
        Assert.NotNull(guest.ContactId);
    }

    [Fact]
    public async Task Of_two_of_one_name_nobody_is_taken_for_the_other()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Keep("汤以和", "澄海精工", "021 5555 0101", form => form.With("IsSomebodyElse", "true"));
        var refused = await (await desk.MeetingForm("Review", ("People", "汤以和"))).Post();
        Assert.Contains("Line 1: the contact book has several called 汤以和. Write the organisation after a semicolon.", refused.Text, StringComparison.Ordinal);
        var guest = (await _office.Meeting(await desk.Plans("Review", ("People", "汤以和; 澄海精工")))).Called("汤以和");
        Assert.Null(guest.Mail);
        Assert.Equal((await _office.Contacts("汤以和"))[1].Id, guest.ContactId);
    }

    [Fact]
    [Clause("2.3.3")]
    public async Task Whoever_may_not_look_into_the_book_learns_nothing_from_it()
    {
        using var ye = await _office.As("ye.hj");
        Assert.Contains("汤以和 is no colleague and no department", (await (await ye.MeetingForm("Review", ("People", "汤以和"))).Post()).Text, StringComparison.Ordinal);
        var guest = (await _office.Meeting(await ye.Plans("Review", ("People", "汤以和; 临岳重工")))).Called("汤以和");
        Assert.Equal((null, null), (guest.ContactId, guest.Mail));
        Assert.DoesNotContain("临岳", (await ye.Get("/meetings/lookup/people?q=汤")).Html, StringComparison.Ordinal);
        Assert.Contains("叶怀瑾", (await ye.Get("/meetings/lookup/people?q=叶怀")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_somebody_types_colleagues_departments_and_contacts_are_offered_as_the_line_that_names_them()
    {
        using var desk = await _office.As("shen.rx");
        var offered = (await desk.Get("/meetings/lookup/people?q=imogen")).Document.QuerySelector("[role=option]")!.GetAttribute("data-line");
        Assert.Equal("Imogen Farrant; Brackenfold Metrology; Key account manager; imogen.farrant@brackenfold.example", offered);
        Assert.Equal((await _office.Contacts("Imogen Farrant"))[0].Id, (await _office.Meeting(await desk.Plans("Review", ("People", offered!)))).Called("Imogen Farrant").ContactId);
        Assert.Contains("colleague", (await desk.Get("/meetings/lookup/people?q=程北川")).Html, StringComparison.Ordinal);
        Assert.Empty((await desk.Get("/meetings/lookup/people?q=%20")).Document.QuerySelectorAll("[role=option]"));
        Assert.Empty((await desk.Get("/meetings/lookup/people?q=;;")).Document.QuerySelectorAll("[role=option]"));
    }

    [Fact]
    public async Task The_language_of_letters_is_said_on_the_page_and_refused_for_colleagues()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Review");
        var marcus = (await _office.Meeting(id)).Called("Marcus Thorne");
        Assert.Equal("en", marcus.Language);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "", $"people/{marcus.Key}/language", ("Language", "zh-CN"))).Status);
        Assert.Equal("zh-CN", (await _office.Meeting(id)).Called("Marcus Thorne").Language);
        Assert.Contains("has letters to Marcus Thorne written in Chinese.", (await desk.Get($"/meetings/{id}")).Text, StringComparison.Ordinal);
        var form = (await desk.Get($"/meetings/{id}")).Form($"/meetings/{id}/people/{marcus.Key}/language");
        var refused = await (form with { Action = $"/meetings/{id}/people/{(await _office.Meeting(id)).Called("叶怀瑾").Key}/language" }).Post();
        Assert.Contains("A colleague chooses for himself.", refused.Text, StringComparison.Ordinal);
    }
}
