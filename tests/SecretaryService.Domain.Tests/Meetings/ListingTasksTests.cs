using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Tests.Commitments;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

/// <summary>筹备清单: what is to be done for an activity; who was given a line has it on his desk.</summary>
public sealed class ListingTasksTests
{
    [Fact]
    public void Puts_on_the_list_what_is_not_there_yet()
    {
        var meeting = Fresh();
        Assert.Equal(2, meeting.ListTasks(["舞台", "音响", "舞台", " "], Secretary));
        Assert.Equal(1, meeting.ListTasks(["音响", "礼品"], Secretary));
        Assert.Equal("All of it is on the list already.", Refused(() => meeting.ListTasks(["礼品"], Secretary)));
        Assert.Equal("Say what is to be done.", Refused(() => meeting.ListTasks(["  "], Secretary)));
        Assert.Equal([("舞台", 1), ("音响", 2), ("礼品", 3)], meeting.Checklist.Select(t => (t.What, t.No)));
    }

    [Fact]
    public void Has_an_end() => Assert.Equal("A check list has at most {0} lines.", Refused(() => Fresh().ListTasks([.. Enumerable.Range(1, Meeting.MostTasks + 1).Select(i => $"{i}")], Secretary)));

    [Fact]
    public void A_line_that_is_given_to_somebody_is_a_commitment_of_his_and_stands_by_its_time()
    {
        var meeting = Fresh();
        meeting.ListTasks(["舞台", "音响", "礼品"], Secretary);
        Give(meeting, "礼品", Ye, 2);
        Give(meeting, "音响", Xu, 1);
        Assert.Equal(["音响", "礼品", "舞台"], meeting.Checklist.Select(t => t.What));
        var owed = meeting.OwedFor(Line(meeting, "礼品"))!;
        Assert.Equal((CommitmentKind.PrepareMeeting, Ye.PersonId, "礼品"), (owed.Kind, owed.OwnerId, owed.What));
    }

    [Fact]
    public void Given_to_another_it_is_withdrawn_from_the_first()
    {
        var meeting = Fresh();
        meeting.ListTasks(["舞台"], Secretary);
        Give(meeting, "舞台", Ye, 2);
        Give(meeting, "舞台", Xu, 1);
        Assert.Equal(Xu.PersonId, meeting.OwedFor(Line(meeting, "舞台"))!.OwnerId);
        Assert.NotNull(meeting.Commitments.Single(c => c.OwnerId == Ye.PersonId).Withdrawn);
    }

    [Fact]
    public void Whoever_has_it_ticks_it_on_the_list_and_takes_that_back()
    {
        var meeting = Fresh();
        meeting.ListTasks(["舞台", "音响"], Secretary);
        Give(meeting, "舞台", Ye, 1);
        meeting.TickTask(Line(meeting, "舞台").Key, true, Ye, Now.AddHours(1));
        Assert.Equal(("叶怀瑾", Now.AddHours(1)), (Line(meeting, "舞台").DoneByName, Line(meeting, "舞台").DoneAt));
        Assert.NotNull(meeting.Commitments.Single().Done);
        Assert.Equal(["音响", "舞台"], meeting.Checklist.Select(t => t.What));
        Assert.Equal("This is done already. Open it again first.", Refused(() => Give(meeting, "舞台", Xu, 1)));
        meeting.TickTask(Line(meeting, "舞台").Key, false, Ye, Now.AddHours(2));
        Assert.True(meeting.OwedFor(Line(meeting, "舞台"))!.IsOpen);
        Assert.StartsWith("This meeting is for", Refused(() => meeting.TickTask(Line(meeting, "音响").Key, true, Ye, Now)), StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_on_the_page_of_the_commitment_it_is_ticked_and_open_again_with_it()
    {
        var meeting = Fresh();
        meeting.ListTasks(["舞台"], Secretary);
        Give(meeting, "舞台", Ye, 1);
        meeting.Commitments.Single().Keep(Ye, Now.AddHours(1), "已搭好", HouseOfTheTests.TheHouse);
        Assert.Equal("叶怀瑾", Line(meeting, "舞台").DoneByName);
        meeting.Commitments.Single().Reopen(Ye, Now.AddHours(1).AddMinutes(5));
        Assert.Null(Line(meeting, "舞台").DoneAt);
        Assert.True(meeting.OwedFor(Line(meeting, "舞台"))!.IsOpen);
    }

    [Fact]
    public void What_need_not_be_done_is_off_the_list_and_off_the_desk()
    {
        var meeting = Fresh();
        meeting.ListTasks(["舞台"], Secretary);
        Give(meeting, "舞台", Ye, 1);
        meeting.DropTask(Line(meeting, "舞台").Key, Secretary, Now);
        Assert.Empty(meeting.Tasks);
        Assert.NotNull(meeting.Commitments.Single().Withdrawn);
    }

    [Fact]
    public void Of_a_cancelled_activity_nothing_is_ticked_and_nothing_is_owed()
    {
        var meeting = Fresh();
        meeting.ListTasks(["舞台"], Secretary);
        Give(meeting, "舞台", Ye, 1);
        meeting.Cancel(Secretary, Now, "改期");
        Assert.DoesNotContain(meeting.Commitments, c => c.IsOpen);
        Assert.StartsWith("This meeting was cancelled.", Refused(() => meeting.TickTask(Line(meeting, "舞台").Key, true, Secretary, Now)), StringComparison.Ordinal);
        Assert.StartsWith("This meeting was cancelled.", Refused(() => meeting.ListTasks(["音响"], Secretary)), StringComparison.Ordinal);
    }

    private static Meeting Fresh() => PlannedMeetings.Planned(PlannedMeetings.PlanNote("十周年庆典") with { Kind = MeetingKind.Ceremony });

    private static MeetingTask Line(Meeting meeting, string what) => meeting.Tasks.Single(t => t.What == what);

    private static void Give(Meeting meeting, string what, Viewer to, int days) =>
        meeting.AssignTask(Line(meeting, what).Key, AsPerson(to), HouseOfTheTests.TheHouse.CloseOfWork(days, HouseOfTheTests.TheHouse.DayOf(Now)), Secretary, Now);

    private static string Refused(Action deed) => Assert.Throws<RuleBrokenException>(deed).Message;
}
