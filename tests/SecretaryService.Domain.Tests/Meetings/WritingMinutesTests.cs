using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using static SecretaryService.Domain.Tests.Meetings.MeetingsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

public sealed class WritingMinutesTests
{
    [Fact]
    public void Of_two_who_write_at_once_the_second_is_told_by_name_and_nothing_is_lost()
    {
        var meeting = Running();
        meeting.Record(Key(meeting, 1), new RecordNote("first", null, null, null, null, null), 0, Taker, Start);
        Assert.Equal("{0} has written here meanwhile. Read it, and put both together.", Refused(() => meeting.Record(Key(meeting, 1), new RecordNote("second", null, null, null, null, null), 0, Secretary, Start)));
        Assert.Equal("first", meeting.Items.First().Discussion);
        // The same words twice are no conflict: a page that heard no answer sends again.
        meeting.Record(Key(meeting, 1), new RecordNote("first", null, null, null, null, null), 0, Taker, Start);
        Assert.Equal(1, meeting.Items.First().RecordNo);
    }

    [Fact]
    public void Is_for_those_who_prepare_the_meeting_and_only_while_it_is_open()
    {
        Assert.Equal("This meeting has not begun yet.", Refused(() => Convened().AddAction(Action(), Rules, Secretary, Start)));
        Assert.Equal("This meeting is for {0}, the minute taker or a secretary to arrange.", Refused(() => Running().AddAction(Action(), Rules, Owner, Start)));
        var submitted = Submitted();
        Assert.Equal("The minutes are with the reader, or approved. Take them back before you go on writing.", Refused(() => submitted.DropAction(submitted.Actions.Single().Key, Secretary)));
        var issued = Issued();
        Assert.Equal("The minutes are issued and stay as they are. Write a supplement.", Refused(() => issued.Record(Key(issued, 1), new RecordNote("x", null, null, null, null, null), 1, Secretary, After)));
    }

    [Theory]
    [InlineData("", "2026-12-01", "Say what is to be done.")]
    [InlineData("x", "2026-11-23", "It is to be done after the meeting, within a year. Check the day.")]
    [InlineData("x", "2027-11-24", "It is to be done after the meeting, within a year. Check the day.")]
    public void An_action_that_could_not_be_followed_up_is_refused(string what, string due, string sentence) =>
        Assert.Equal(sentence, Refused(() => Running().AddAction(Action(what, due: DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture)), Rules, Secretary, Start)));

    [Fact]
    public void Nobody_verifies_what_he_does_himself()
    {
        Assert.StartsWith("{0} does it", Refused(() => Running().AddAction(Action(owner: Owner, verifier: Owner), Rules, Secretary, Start)), StringComparison.Ordinal);
        // Nobody is named, and the chair does it.
        Assert.StartsWith("{0} does it", Refused(() => Running().AddAction(Action(owner: Chair), Rules, Secretary, Start)), StringComparison.Ordinal);
        Assert.Equal("陆知远", Running().AddAction(Action(owner: Chair, verifier: Manager), Rules, Secretary, Start).OwnerName);
    }

    [Fact]
    public void An_action_is_rewritten_and_dropped_while_it_is_open()
    {
        var meeting = Running();
        var action = meeting.AddAction(Action(), Rules, Secretary, Start);
        meeting.RewriteAction(action.Key, Action("another", Manager), Rules, Taker, Start);
        Assert.Equal(("another", "程北川"), (action.What, action.OwnerName));
        meeting.DropAction(action.Key, Taker);
        Assert.Empty(meeting.Actions);
        Assert.DoesNotContain(meeting.Commitments, c => c.Kind == CommitmentKind.CarryOut);
    }

    [Fact]
    public void The_text_has_the_usual_form()
    {
        var text = MinutesText.Of(Written(), Rules);
        foreach (var piece in new[] { "会议纪要", "会议〔2026〕1号", "## 设备更新专题会", "**时间**：2026年11月24日10:00至11:00", "**地点**：三楼会议室", "**主持人**：陆知远", "**记录人**：何以宁", "**出席**：陆知远\n",
                     "**列席**：许砚秋", "**缺席**：叶怀瑾、周砚舟（澄海精工）", "### 一、设备更新方案", "**汇报人**：叶怀瑾", "讨论了三种方案", "**表决**：赞成3票，反对0票，弃权1票", "| 提交采购清单 | 叶怀瑾 | 2026年12月4日 | 陆知远 |" })
        {
            Assert.Contains(piece, text, StringComparison.Ordinal);
        }

        // Who is a reserve and did not come is no part of it.
        Assert.DoesNotContain("程北川", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_is_that_of_the_topic_and_what_is_typed_is_text()
    {
        var meeting = Held(topic: "New machines");
        meeting.Record(Key(meeting, 1), new RecordNote("# not a heading\n| a | b |\n1. <b>x</b>\n---", null, null, null, null, null), 0, Secretary, After);
        var text = MinutesText.Of(meeting, Rules);
        Assert.Contains("**Chair**: 陆知远", text, StringComparison.Ordinal);
        Assert.Contains("\\# not a heading\n\\| a \\| b \\|\n1\\. \\<b\\>x\\</b\\>\n\\---", text, StringComparison.Ordinal);
        Assert.DoesNotContain("主持人", text, StringComparison.Ordinal);
    }
}
