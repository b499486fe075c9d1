using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Tests.Meetings;
using static SecretaryService.Domain.Tests.Archives.ArchiveOfTheTests;
using static SecretaryService.Domain.Tests.Meetings.MeetingsOfTheTests;

namespace SecretaryService.Domain.Tests.Archives;

public sealed class FilingMinutesTests
{
    [Fact]
    public void Whoever_convened_the_meeting_is_asked_when_they_are_issued()
    {
        Assert.DoesNotContain(Approved().Commitments, c => c.Kind == CommitmentKind.FileDocument);
        var asked = Issued().Open(CommitmentKind.FileDocument);
        Assert.Equal((Secretary.PersonId, Rules.CloseOfWork(Rules.StandardOn(new DateOnly(2026, 11, 24)).DaysToFile, new DateOnly(2026, 11, 24)).At), (asked.OwnerId, asked.DueAt));
    }

    [Fact]
    public void They_get_a_code_once_and_the_promise_is_kept()
    {
        var meeting = Issued();
        var filed = Filed(meeting);
        Assert.Equal((filed.Number, false, meeting.Id), (meeting.FiledAs, meeting.Commitments.Any(c => c is { Kind: CommitmentKind.FileDocument, IsOpen: true }), filed.SourceId));
        Assert.Equal(("设备更新专题会纪要", "会议〔2026〕1号", "陆知远", "D30"), (filed.Title, filed.DocumentNumber, filed.Responsible, meeting.ProposedRetention.Code));
        Assert.Equal("It is filed already, as {0}.", Refused(() => Filed(meeting)));
    }

    [Fact]
    public void Not_before_they_are_issued() => Assert.Equal("The minutes are not issued yet. File them when they are.", Refused(() => Filed(Approved())));

    [Fact]
    public void Taken_out_again_they_wait_to_be_filed_again()
    {
        var meeting = Issued();
        Filed(meeting).TakeOut(meeting, Secretary, After, Rules, "the wrong unit");
        Assert.Null(meeting.FiledAs);
        Assert.True(meeting.IsReadyToFile);
        Assert.Equal(Secretary.PersonId, meeting.Open(CommitmentKind.FileDocument).OwnerId);
    }

    [Theory]
    [InlineData("周例会", "周例会纪要")]
    [InlineData("设备更新会议", "设备更新会议纪要")]
    [InlineData("供应商交流", "供应商交流会议纪要")]
    [InlineData("Weekly meeting", "Minutes: Weekly meeting")]
    public void The_catalogue_names_them_as_the_trade_does(string topic, string title) => Assert.Equal(title, Convened(topic: topic).CatalogueLine.Title);

    [Fact]
    public void A_topic_as_long_as_it_may_be_still_fits() => Assert.Equal(RegisterEntry.TitleMaxLength, Convened(topic: new string('会', RegisterEntry.TitleMaxLength)).CatalogueLine.Title.Length);
}
