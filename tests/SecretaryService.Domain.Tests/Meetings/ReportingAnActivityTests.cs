using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Tests.Commitments;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

/// <summary>活动总结: an activity has a report where a meeting has minutes, in its text and in the catalogue.</summary>
public sealed class ReportingAnActivityTests
{
    [Theory]
    [InlineData("十周年庆典", "活动总结", "**负责人**：叶怀瑾", "**经过**：", "**结果**：", "十周年庆典活动总结")]
    [InlineData("Visit of Nord AS", ": report of activity", "**In charge**: 叶怀瑾", "**How it went**:", "**What came of it**:", "Report: Visit of Nord AS")]
    public void Says_so_in_the_language_of_the_topic(string topic, string title, string charge, string course, string result, string catalogue)
    {
        var meeting = Held(topic, MeetingKind.Ceremony);
        var text = MinutesText.Of(meeting, HouseOfTheTests.TheHouse);
        Assert.Contains(title, text.Split('\n')[0], StringComparison.Ordinal);
        Assert.All(new[] { charge, course, result }, said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.Equal(catalogue, meeting.CatalogueLine.Title);
    }

    [Fact]
    public void A_meeting_keeps_its_minutes()
    {
        var text = MinutesText.Of(Held("供应商评审", MeetingKind.Review), HouseOfTheTests.TheHouse);
        Assert.All(new[] { "会议纪要", "**汇报人**：", "**讨论**：", "**决议**：" }, said => Assert.Contains(said, text, StringComparison.Ordinal));
    }

    private static Meeting Held(string topic, MeetingKind kind)
    {
        var meeting = PlannedMeetings.Convened(PlannedMeetings.PlanNote(topic) with { Kind = kind });
        var item = meeting.AddItem(new ItemNote("开场", 20) { Reporter = AsPerson(Ye), ReporterName = Ye.Name }, Secretary);
        meeting.Hold();
        meeting.Record(item.Key, new RecordNote("顺利", null, "签约", null, null, null), 0, Secretary, meeting.EndsAt);
        return meeting;
    }
}
