using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;
using static SecretaryService.Domain.Tests.Meetings.PlannedMeetings;

namespace SecretaryService.Domain.Tests.Meetings;

[Clause("3.4.2b")]
public sealed class SigningInTests
{
    [Fact]
    public void Nobody_signs_in_too_early_or_when_it_is_over_and_twice_is_once()
    {
        var meeting = Convened();
        var key = meeting.Line(Ye).Key;
        Assert.Throws<RuleBrokenException>(() => meeting.SignIn(key, SignInMeans.Code, null, Ye, meeting.StartsAt.AddHours(-2)));
        meeting.SignIn(key, SignInMeans.Code, null, Ye, meeting.StartsAt.AddMinutes(-5));
        meeting.SignIn(key, SignInMeans.Desk, null, Secretary, meeting.StartsAt.AddMinutes(20));
        Assert.Equal((SignInMeans.Code, false), (meeting.Line(Ye).SignedInBy, meeting.Line(Ye).IsLate));
        meeting.Hold();
        Assert.Throws<RuleBrokenException>(() => meeting.SignIn(meeting.Line(Xu).Key, SignInMeans.Code, null, Xu, meeting.EndsAt));
        meeting.SignIn(meeting.Line(Xu).Key, SignInMeans.Desk, null, Secretary, meeting.EndsAt.AddMinutes(5));
        Assert.False(meeting.Line(Xu).IsLate);
    }

    [Fact]
    public void Late_and_by_somebody_else_are_marked()
    {
        var meeting = Convened();
        Assert.Throws<RuleBrokenException>(() => meeting.SignIn(meeting.Line(Ye).Key, SignInMeans.Proxy, " ", Secretary, meeting.StartsAt));
        Assert.Throws<RuleBrokenException>(() => meeting.SignIn(meeting.Line(Ye).Key, SignInMeans.Desk, null, Gu, meeting.StartsAt));
        meeting.SignIn(meeting.Line(Ye).Key, SignInMeans.Proxy, "Okafor", Secretary, meeting.StartsAt.AddMinutes(10));
        Assert.Equal(("Okafor", true), (meeting.Line(Ye).ProxyName, meeting.Line(Ye).IsLate));
    }

    [Fact]
    public void The_quorum_counts_those_who_attend_and_not_those_who_listen_in()
    {
        var meeting = Convened(PlanNote() with { Quorum = 2 });
        meeting.SignIn(meeting.Line(Ye).Key, SignInMeans.Code, null, Ye, meeting.StartsAt);
        meeting.SignIn(meeting.Line(Gu).Key, SignInMeans.Code, null, Gu, meeting.StartsAt);
        Assert.False(meeting.HasQuorum);
        meeting.SignIn(meeting.Line(Xu).Key, SignInMeans.Code, null, Xu, meeting.StartsAt);
        Assert.True(meeting.HasQuorum);
    }

    [Fact]
    public void A_slip_of_the_hand_is_taken_back_and_the_attendance_with_it()
    {
        var meeting = Convened();
        meeting.SignIn(meeting.Line(Ye).Key, SignInMeans.Desk, null, Secretary, meeting.StartsAt);
        Assert.True(meeting.HasAttendance);
        meeting.TakeBackSignIn(meeting.Line(Ye).Key, Secretary);
        Assert.False(meeting.HasAttendance);
    }

    [Fact]
    public void When_it_is_over_the_room_is_to_be_cleared_today_and_the_minutes_written_tomorrow()
    {
        var meeting = Convened();
        meeting.Hold();
        Assert.Equal(Utc("2026-12-05T00:00").AddSeconds(-1), meeting.Commitments.Single(c => c.Kind == CommitmentKind.ClearVenue).DueAt);
        Assert.Equal(Utc("2026-12-07T16:00"), meeting.Commitments.Single(c => c.Kind == CommitmentKind.DraftMinutes).DueAt);
        Assert.Equal(Utc("2026-12-08T16:00"), meeting.IssueBy);
        Assert.DoesNotContain(meeting.Commitments, c => c is { Kind: CommitmentKind.AnswerInvitation, IsOpen: true });
    }
}
