using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;
using static SecretaryService.Domain.Tests.Meetings.PlannedMeetings;

namespace SecretaryService.Domain.Tests.Meetings;

[Clause("3.4.1d")]
public sealed class InvitingPeopleTests
{
    [Fact]
    public void Nobody_is_invited_twice()
    {
        var meeting = Planned();
        meeting.Invite([Colleague(Ye), Guest()], Secretary);
        Assert.Throws<RuleBrokenException>(() => meeting.Invite([Colleague(Ye)], Secretary));
        Assert.Throws<RuleBrokenException>(() => meeting.Invite([Guest()], Secretary));
        meeting.Invite([Guest(organisation: "Another")], Secretary);
        Assert.Equal(3, meeting.Invited.Count());
    }

    [Fact]
    public void A_thousand_can_be_invited_and_not_one_more()
    {
        var meeting = Planned();
        meeting.Invite([Colleague(Lu)], Secretary);
        meeting.Invite([.. Enumerable.Range(1, 1_000).Select(i => new Invitee($"G{i}", Attendance.Attends) { Organisation = "x" })], Secretary);
        Assert.Throws<RuleBrokenException>(() => meeting.Invite([Guest()], Secretary));
    }

    [Fact]
    public void Without_people_or_a_place_no_notice_goes_out()
    {
        var (alone, nowhere) = (Planned(), Planned(PlanNote() with { Place = null }));
        nowhere.Invite([Colleague(Ye)], Secretary);
        Assert.Contains("Nobody is invited", Assert.Throws<RuleBrokenException>(() => alone.Convene(TheHouse, Secretary, Now)).Message, StringComparison.Ordinal);
        Assert.Contains("must say where", Assert.Throws<RuleBrokenException>(() => nowhere.Convene(TheHouse, Secretary, Now)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_colleague_has_it_on_the_desk_until_he_answers()
    {
        var meeting = Convened();
        Assert.Equal(4, meeting.Commitments.Count(c => c is { Kind: CommitmentKind.AnswerInvitation, IsOpen: true }));
        meeting.Answers(Ye, MeetingAnswer.Coming);
        Assert.NotNull(meeting.Asked(Ye).Single().Done);
        Assert.Throws<RuleBrokenException>(() => meeting.Asked(Xu).Single().Keep(Xu, Now.AddHours(1), null));
    }

    [Fact]
    public void Whoever_agreed_to_the_old_time_is_asked_again_and_nobody_else_than_those_concerned()
    {
        var meeting = Convened();
        meeting.Answers(Ye, MeetingAnswer.Coming);
        meeting.Move(StayOn("2026-12-04T16:00", 60), Secretary, TheHouse, Now.AddHours(2));
        Assert.True(meeting.Line(Ye).AnsweredTheOldTime);
        Assert.True(meeting.HasUntold);
        Assert.Equal(5, meeting.TellOfChanges(Secretary));
        meeting.TellAll(Now.AddHours(3));
        Assert.False(meeting.HasUntold);
        Assert.Single(meeting.Asked(Ye), c => c.IsOpen);
        Assert.Single(meeting.Asked(Xu), c => c.IsOpen);
        meeting.Answers(Ye, MeetingAnswer.Declined, at: Now.AddHours(4));
        Assert.True(meeting.Line(Ye).IsAnswered);
        Assert.Throws<RuleBrokenException>(() => meeting.TellOfChanges(Secretary));
    }

    [Fact]
    public void A_new_place_is_told_and_who_agreed_to_the_time_has_agreed()
    {
        var meeting = Convened();
        meeting.Answers(Ye, MeetingAnswer.Coming);
        meeting.Rewrite(PlanNote() with { Place = "8F-2" }, Secretary, TheHouse, Now.AddHours(2));
        Assert.Equal((1, 0), (meeting.Sequence, meeting.TimeSequence));
        Assert.True(meeting.Line(Ye) is { IsAnswered: true, IsBehind: true });
    }

    [Fact]
    public void An_answer_to_an_old_notice_is_kept_as_that_and_does_not_overtake_a_later_one()
    {
        var meeting = Convened();
        meeting.Move(StayOn("2026-12-04T16:00", 60), Secretary, TheHouse, Now);
        meeting.Answers(Ye, MeetingAnswer.Coming, sequence: 0);
        Assert.True(meeting.Line(Ye).AnsweredTheOldTime);
        Assert.True(meeting.Asked(Ye).Single().IsOpen);
        meeting.Answers(Ye, MeetingAnswer.Declined, sequence: 1);
        Assert.Throws<RuleBrokenException>(() => meeting.Answers(Ye, MeetingAnswer.Coming, sequence: 0));
        // A calendar that counts on by itself answers nothing that is still to come.
        meeting.Answers(Xu, MeetingAnswer.Coming, sequence: 99);
        Assert.Equal(1, meeting.Line(Xu).AnswerSequence);
    }

    [Fact]
    public void Whoever_sends_a_deputy_names_one_who_is_not_invited_anyhow()
    {
        var meeting = Convened();
        Assert.Throws<RuleBrokenException>(() => meeting.Answers(Ye, MeetingAnswer.Deputy));
        Assert.Throws<RuleBrokenException>(() => meeting.Answer(meeting.Line(Ye).Key, new AnswerNote(MeetingAnswer.Deputy, 0, AnswerMeans.InTheHouse) { DeputyId = Xu.PersonId, DeputyName = Xu.Name }, Ye, Now));
        meeting.Answer(meeting.Line(Ye).Key, new AnswerNote(MeetingAnswer.Deputy, 0, AnswerMeans.InTheHouse) { DeputyName = "Daniel Okafor" }, Ye, Now);
        Assert.True(meeting.Line(Ye).IsAnswered);
    }

    [Fact]
    public void After_it_was_cancelled_nothing_is_answered_and_whoever_was_told_is_told_that()
    {
        var meeting = Convened();
        meeting.Invite([Guest("Late", "Guest")], Secretary);
        meeting.Cancel(Secretary, Now, "改为函审");
        Assert.Contains("was cancelled", Assert.Throws<RuleBrokenException>(() => meeting.Answers(Ye, MeetingAnswer.Coming)).Message, StringComparison.Ordinal);
        Assert.Equal(5, meeting.Participants.Count(p => p.WantsNotice));
        Assert.DoesNotContain(meeting.Commitments, c => c.IsOpen);
        Assert.Equal(1, meeting.Sequence);
    }

    [Fact]
    public void Whoever_is_not_wanted_any_more_is_told_and_is_no_party_any_more()
    {
        var meeting = Convened();
        meeting.Uninvite(meeting.Line(Ye).Key, Secretary, Now, null);
        Assert.True(meeting.Line(Ye).WantsNotice);
        Assert.DoesNotContain(meeting.Asked(Ye), c => c.IsOpen);
        Assert.DoesNotContain(meeting.Parties, p => p.PersonId == Ye.PersonId);
        Assert.Equal(4, meeting.Invited.Count());
    }

    [Fact]
    public void Only_those_who_are_silent_are_reminded()
    {
        var meeting = Convened();
        meeting.Answers(Ye, MeetingAnswer.Coming);
        Assert.Equal(4, meeting.Remind(Secretary, Now.AddHours(2)));
        Assert.False(meeting.Line(Ye).WantsNotice);
        Assert.Equal(1, meeting.Asked(Xu).Single().Urgings);
    }
}
