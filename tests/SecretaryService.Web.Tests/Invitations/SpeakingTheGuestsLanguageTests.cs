using SecretaryService.Domain.Meetings;
using static SecretaryService.Web.Tests.Invitations.ConveningOffice;

namespace SecretaryService.Web.Tests.Invitations;

/// <summary>来宾语言: a letter to somebody from outside is in his language, and so is the page that its link opens.</summary>
public sealed class SpeakingTheGuestsLanguageTests(ConveningOffice convening) : IClassFixture<ConveningOffice>
{
    [Theory]
    [InlineData(GuestLanguage.English, "Invitation: ", "Dear Marta Lind,")]
    [InlineData(GuestLanguage.Chinese, "会议通知：", "Marta Lind，您好：")]
    public async Task The_letter_and_its_page_speak_the_language_of_the_guest(string language, string subject, string greeting)
    {
        var meeting = await convening.Convene();
        await convening.Do(meeting, (m, by) => m.WriteIn(m.Participants.Single(p => p.PersonId is null).Key, language, by));
        await convening.Round();
        var letter = (await convening.Letters(Guest))[^1];
        Assert.StartsWith(subject, letter.Subject, StringComparison.Ordinal);
        Assert.StartsWith(greeting, letter.Body, StringComparison.Ordinal);
        var link = await convening.LinkOf(Guest);
        Assert.EndsWith($"?speak={language}", link, StringComparison.Ordinal);
        using var guest = convening.Office.Stranger();
        var page = await guest.Get(link);
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        var form = PageForm.Of(page, (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("main form")!) with { Action = link };
        Assert.Equal($"/meeting-answer/thanks?speak={language}", (await form.With("Answer", nameof(MeetingAnswer.Coming)).Post()).Location);
    }

    [Fact]
    public async Task What_the_reader_chooses_on_the_page_stands_before_it()
    {
        await convening.Convene();
        await convening.Round();
        using var guest = convening.Office.Stranger();
        Assert.Equal("zh-CN", (await guest.In("zh-CN").Get(await convening.LinkOf(Guest))).Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_colleague_reads_in_the_language_of_his_account()
    {
        await convening.Convene();
        await convening.Round();
        Assert.DoesNotContain("speak=", (await convening.Letters(Colleague))[^1].Body, StringComparison.Ordinal);
    }
}
