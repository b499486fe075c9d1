using System.Net;
using AngleSharp.Dom;
using SecretaryService.Web.Tests.Invitations;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>More people than a page can hold forms for, told and served batch by batch.</summary>
public sealed class ManyParticipantsTests(ConveningOffice convening, DemoOffice office) : IClassFixture<ConveningOffice>, IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Each_has_a_link_to_the_forms_that_are_his()
    {
        var meeting = await convening.Convene(more: 120);
        using var desk = await convening.Office.SignIn("shen.rx");
        var page = await desk.Get($"/meetings/{meeting.Id}");
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/release']"));
        var link = page.Document.QuerySelector("a[aria-label='Change: Guest 77']")!.GetAttribute("href")!.Split('#')[0];
        var his = await desk.Get(link);
        var form = his.Form(Assert.Single(his.Document.QuerySelectorAll("form[action$='/release']")).GetAttribute("action")!);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        Assert.Equal("Guest 77", Assert.Single((await convening.Read(meeting)).Participants, p => !p.IsInvited).Name);
    }

    [Fact]
    [Clause("3.4.2b")]
    public async Task At_the_desk_one_press_signs_in_and_the_rest_is_a_link_away()
    {
        var meeting = await convening.Convene(more: 120);
        convening.Office.Clock.SetUtcNow(new DateTimeOffset(ConveningOffice.Afternoon.AddMinutes(-20), TimeSpan.Zero));
        using var desk = await convening.Office.SignIn("shen.rx");
        var page = await desk.Get($"/meetings/{meeting.Id}/sign-in");
        Assert.Empty(page.Document.QuerySelectorAll("input[name=Proxy]"));
        await page.Form(page.Document.QuerySelector("button[aria-label='Here: Guest 5']")!.Closest("form")!.GetAttribute("action")!).Post();
        Assert.NotNull((await convening.Read(meeting)).Participants.Single(p => p.Name == "Guest 5").SignedInAt);
        var his = await desk.Get(page.Document.QuerySelector("a[aria-label='Change: Guest 6']")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Single(his.Document.QuerySelectorAll("input[name=Proxy]"));
    }

    [Theory]
    [InlineData("Guest 57")]
    [InlineData("Secret agenda")]
    [InlineData("Marta Lind")]
    public async Task The_meeting_is_found_by_all_of_them_after_they_were_told_batch_by_batch(string word)
    {
        var meeting = await convening.Convene(more: 60);
        await convening.Round();
        using var desk = await convening.Office.SignIn("shen.rx");
        Assert.Contains($"/meetings/{meeting.Id}\"", (await desk.Get($"/meetings?q={Uri.EscapeDataString(word)}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_meeting_is_found_by_its_agenda_after_its_minutes_were_brought()
    {
        var id = await office.Issued("Found afterwards");
        using var desk = await office.As("shen.rx");
        Assert.Contains($"/meetings/{id}\"", (await desk.Get("/meetings?q=Second+matter")).Html, StringComparison.Ordinal);
    }
}
