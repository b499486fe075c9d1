using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain.Meetings;
using SecretaryService.Testing;
using SecretaryService.Web.Features.Meetings;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>What is made ready before a meeting, who came, and what is cleared after it; and every figure that moves by it.</summary>
public sealed class PreparingMeetingsTests : IDisposable
{
    private static readonly string[] Measures =
        ["meetings-planned-ahead", "equipment-checked", "materials-ready", "invitations-answered", "second-checks-done", "attendance-recorded", "venues-cleared"];

    private readonly DemoOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    [Clause("3.4.1a")]
    [Clause("3.4.1b")]
    [Clause("3.4.1c")]
    [Clause("3.4.1d")]
    [Clause("3.4.2a")]
    [Clause("3.4.2b")]
    [Clause("3.4.3a")]
    public async Task A_meeting_that_is_well_prepared_moves_every_figure()
    {
        var before = await _office.Figures(Measures);
        var id = await Convened();
        await Answer(id);
        await Prepare(id);
        await Hold(id);
        await Clear(id);
        var after = await _office.Figures(Measures);
        Assert.All(Measures, key => Assert.Equal((key, before[key].Counted + (key == "invitations-answered" ? 4 : 1), before[key].Met + (key == "invitations-answered" ? 2 : 1)), (key, after[key].Counted, after[key].Met)));
    }

    [Fact]
    [Clause("3.4.2b")]
    public async Task The_code_of_the_screen_is_good_for_a_moment_and_for_those_who_are_invited()
    {
        var id = await Convened();
        _office.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 2, 5, 50, 0, TimeSpan.Zero));
        using var desk = await _office.SignIn("shen.rx");
        var code = (await desk.Get($"/meetings/{id}/sign-in/screen")).Document.QuerySelector("[data-code]")!.GetAttribute("data-code")!;
        var here = new Uri(code).PathAndQuery;
        using var ye = await _office.SignIn("ye.hj");
        using var he = await _office.SignIn("he.yn");
        Assert.Contains("You are not invited.", (await he.Get(here)).Text, StringComparison.Ordinal);
        var form = (await ye.Get(here)).Form($"/meetings/{id}/sign-in/here");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        Assert.Equal(SignInMeans.Code, (await _office.Meeting(id)).Called("叶怀瑾").SignedInBy);
        using var chair = await _office.SignIn("cheng.bc");
        var late = (await chair.Get(here)).Form($"/meetings/{id}/sign-in/here");
        _office.Clock.Advance(TimeSpan.FromMinutes(3));
        var refused = await late.Post();
        Assert.Contains("This code is over", refused.Text, StringComparison.Ordinal);
        Assert.Null((await _office.Meeting(id)).Called("程北川").SignedInAt);
        Assert.Contains("This code is over", (await chair.Get($"/meetings/{id}/sign-in/here?code=forged")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-61, "Signing in begins at")]
    [InlineData(-60, null)]
    [InlineData(89, null)]
    [InlineData(90, "Its time is over")]
    public async Task Where_nobody_can_sign_in_neither_the_screen_shows_a_code_nor_the_telephone_a_button(int minute, string? why)
    {
        var id = await Convened();
        _office.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 2, 6, 0, 0, TimeSpan.Zero).AddMinutes(minute));
        using var desk = await _office.SignIn("shen.rx");
        using var ye = await _office.SignIn("ye.hj");
        var screen = await desk.Get($"/meetings/{id}/sign-in/screen");
        await using var scope = _office.Services.CreateAsyncScope();
        var here = await ye.Get($"/meetings/{id}/sign-in/here?code={scope.ServiceProvider.GetRequiredService<SignInCodes>().For(id)}");
        Assert.Empty(screen.Document.QuerySelectorAll("nav, header"));
        Assert.Equal(why is null, screen.Document.QuerySelector("[data-code]") is not null);
        Assert.Equal(why is null, here.Document.QuerySelector("main form[action$='/sign-in/here']") is not null);
        Assert.All([screen, here], page => Assert.Contains(why ?? "", page.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cancellation", "It was cancelled")]
    [InlineData(null, "The notice has not gone out yet")]
    public async Task A_meeting_that_does_not_take_place_has_no_code(string? deed, string why)
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Supplier review", ("Level", "Confidential"));
        if (deed is not null)
        {
            await desk.AtMeeting(id, "", deed, ("Reason", "改为函审"));
        }

        var screen = await desk.Get($"/meetings/{id}/sign-in/screen");
        Assert.Null(screen.Document.QuerySelector("[data-code]"));
        Assert.Contains(why, screen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Supplier review", screen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_deed_stays_on_its_page_and_says_why()
    {
        var id = await Convened();
        using var desk = await _office.As("shen.rx");
        var check = (await _office.Meeting(id)).Checks.First();
        var page = await desk.AtMeeting(id, "/preparation", $"preparation/checks/{check.Key}", ("Works", "false"), ("Fault", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Write it down", page.Text, StringComparison.Ordinal);
        var paper = await desk.AtMeeting(id, "/preparation", "papers", ("Title", "Report"), ("Owner", "nobody"));
        Assert.Contains("Choose a colleague who is in the house", paper.Text, StringComparison.Ordinal);
        Assert.Equal("Report", paper.Document.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("#Title")!.Value);
    }

    private async Task<long> Convened()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Supplier review", ("Room", "1"), ("Place", ""), ("Starts", "2026-12-02T14:00"), ("Ends", "2026-12-02T15:30"));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "", "notice")).Status);
        await _office.Round();
        return id;
    }

    private async Task Answer(long id)
    {
        using var ye = await _office.As("ye.hj");
        await ye.AtMeeting(id, "", "people/answer", ("Answer", "Coming"));
        using var desk = await _office.As("shen.rx");
        await desk.AtMeeting(id, "", $"people/{(await _office.Meeting(id)).Called("Marcus Thorne").Key}/answer", ("Answer", "Coming"));
    }

    private async Task Prepare(long id)
    {
        using var desk = await _office.As("shen.rx");
        await desk.AtMeeting(id, "/preparation", "papers", ("Title", "三季度报告"), ("Owner", "叶怀瑾"));
        var paper = (await _office.Meeting(id)).Materials.Single().Key;
        using (var ye = await _office.As("ye.hj"))
        {
            await ye.AtMeeting(id, "/preparation", $"papers/{paper}/arrival");
        }

        await desk.AtMeeting(id, "/preparation", $"papers/{paper}/proofreading");
        await desk.AtMeeting(id, "/preparation", $"papers/{paper}/copies", ("Count", "6"));
        await Look(desk, id, second: false);
    }

    private async Task Hold(long id)
    {
        _office.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 2, 5, 40, 0, TimeSpan.Zero));
        using var desk = await _office.SignIn("shen.rx");
        await Look(desk, id, second: true);
        await desk.AtMeeting(id, "/preparation", "preparation/steps", ("Kind", "NamePlates"), ("Done", "true"));
        await desk.AtMeeting(id, "/sign-in", $"sign-in/{(await _office.Meeting(id)).Called("叶怀瑾").Key}");
        _office.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 2, 6, 0, 0, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/minutes", "minutes/running-order/begin")).Status);
        _office.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 2, 7, 30, 0, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/minutes", "minutes/running-order/end")).Status);
    }

    private async Task Clear(long id)
    {
        using var desk = await _office.SignIn("shen.rx");
        foreach (var kind in new[] { "VenueCleared", "MaterialsCollected", "EquipmentOff" })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/preparation", "preparation/steps", ("Kind", kind), ("Done", "true"))).Status);
        }
    }

    private async Task Look(Browser desk, long id, bool second)
    {
        foreach (var check in (await _office.Meeting(id)).Checks)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/preparation", $"preparation/checks/{check.Key}", ("Second", second ? "true" : "false"), ("Works", "true"))).Status);
        }
    }
}
