using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;
using static SecretaryService.Domain.Tests.Meetings.PlannedMeetings;

namespace SecretaryService.Domain.Tests.Meetings;

/// <summary>Who and what has to do with a meeting no longer: a part in it is held only as long as something holds it.</summary>
public sealed class LettingGoTests
{
    private static readonly Viewer Okafor = Gu with { PersonId = 8, Name = "Daniel Okafor" };

    [Fact]
    [Clause("3.4.1d")]
    public void Whoever_still_owes_something_stays_a_party_until_it_is_done()
    {
        var meeting = Convened();
        meeting.WantPaper(new MaterialNote("三季度报告", AsPerson(Ye), PerHead: true, IsNumbered: false), TheHouse.CloseOfWork(7, Today), Secretary, Now);
        meeting.Uninvite(meeting.Line(Ye).Key, Secretary, Now, null);
        Assert.Equal(Part.Handler, PartOf(meeting, Ye));
        meeting.Uninvite(meeting.Line(Xu).Key, Secretary, Now, null);
        Assert.Equal(Part.None, PartOf(meeting, Xu));
    }

    [Fact]
    public void Another_chair_and_another_minute_taker_take_the_place_of_those_before()
    {
        var meeting = Planned(PlanNote() with { MinuteTaker = AsPerson(Ye) });
        Assert.Equal((Part.Host | Part.Handler, Part.Handler), (PartOf(meeting, Lu), PartOf(meeting, Ye)));
        meeting.Rewrite(PlanNote() with { Chair = AsPerson(Xu), MinuteTaker = AsPerson(Gu) }, Secretary, TheHouse, Now);
        Assert.Equal([Part.None, Part.None, Part.Host | Part.Handler, Part.Handler], new[] { Lu, Ye, Xu, Gu }.Select(one => PartOf(meeting, one)));
    }

    [Fact]
    public void A_deputy_who_is_not_sent_after_all_sees_it_no_more()
    {
        var meeting = Convened();
        meeting.Answer(meeting.Line(Ye).Key, new AnswerNote(MeetingAnswer.Deputy, 0, AnswerMeans.InTheHouse) { DeputyId = Okafor.PersonId, DeputyName = Okafor.Name }, Ye, Now.AddHours(1));
        Assert.Equal(meeting.Line(Ye), meeting.ComingAs(Okafor));
        Assert.Null(meeting.Of(Okafor));
        Assert.Equal(Part.Participant, PartOf(meeting, Okafor));
        meeting.Answers(Ye, MeetingAnswer.Coming, at: Now.AddHours(2));
        Assert.Equal(Part.None, PartOf(meeting, Okafor));
    }

    [Fact]
    [Clause("3.4.2b")]
    public void Whoever_signs_in_with_a_code_in_anothers_place_is_written_down_as_that()
    {
        var meeting = Convened();
        var acting = Gu with { PersonId = 99, Name = "Lin", DeputisesFor = [Xu.PersonId] };
        meeting.SignIn(meeting.ComingAs(acting)!.Key, SignInMeans.Code, null, acting, meeting.StartsAt);
        meeting.SignIn(meeting.ComingAs(Ye)!.Key, SignInMeans.Code, null, Ye, meeting.StartsAt);
        Assert.Equal(("Lin", (string?)null), (meeting.Line(Xu).ProxyName, meeting.Line(Ye).ProxyName));
    }

    [Fact]
    [Clause("3.4.1c")]
    public void Another_file_is_read_and_copied_anew()
    {
        var meeting = Convened();
        var paper = meeting.WantPaper(new MaterialNote("三季度报告", AsPerson(Ye), PerHead: true, IsNumbered: false), TheHouse.CloseOfWork(7, Today), Secretary, Now);
        meeting.SupplyPaper(paper.Key, 1, Ye, Now);
        meeting.ProofreadPaper(paper.Key, "AB", Secretary, Now);
        meeting.CopyPaper(paper.Key, 7, Secretary, Now);
        meeting.SupplyPaper(paper.Key, 1, Ye, Now.AddMinutes(1));
        Assert.True(meeting.IsReady(paper));
        meeting.SupplyPaper(paper.Key, 2, Ye, Now.AddMinutes(2));
        Assert.Equal((false, null, null), (meeting.IsReady(paper), paper.ProofreadHash, paper.CopiesMade));
    }

    [Fact]
    [Clause("3.4.2a")]
    public void A_second_look_that_was_for_another_time_is_none()
    {
        var meeting = Convened();
        var room = meeting.Checks.Single().Key;
        meeting.LookAt(room, new CheckNote(false, true), null, Secretary, Now);
        meeting.LookAt(room, new CheckNote(true, true), null, Secretary, meeting.StartsAt.AddMinutes(-30));
        meeting.Move(new Stay(Friday.From.AddHours(1), Friday.Until.AddHours(1)), Secretary, TheHouse, Now);
        Assert.NotNull(meeting.Checks.Single().SecondAt);
        meeting.Move(new Stay(Friday.From.AddDays(7), Friday.Until.AddDays(7)), Secretary, TheHouse, Now);
        Assert.Equal((true, false), (meeting.Checks.Single().FirstAt is not null, meeting.Checks.Single().SecondAt is not null));
    }

    [Fact]
    [Clause("3.4.2b")]
    public void A_numbered_copy_is_not_given_twice_and_comes_back_from_whoever_is_released()
    {
        var meeting = Convened();
        var ye = meeting.Line(Ye).Key;
        meeting.HandOutCopy(ye, 3, Secretary, Now);
        meeting.HandOutCopy(ye, 3, Secretary, Now);
        Assert.Contains("still has copy", Assert.Throws<RuleBrokenException>(() => meeting.HandOutCopy(ye, 5, Secretary, Now)).Message, StringComparison.Ordinal);
        meeting.Uninvite(ye, Secretary, Now, null);
        Assert.Throws<RuleBrokenException>(() => meeting.HandOutCopy(meeting.Line(Xu).Key, 3, Secretary, Now));
        meeting.CollectCopy(ye, Secretary, Now);
        meeting.HandOutCopy(meeting.Line(Xu).Key, 3, Secretary, Now);
        Assert.Equal(3, meeting.Line(Xu).CopyNo);
    }

    [Fact]
    [Clause("3.4.1d")]
    public void Another_video_room_or_chair_is_told_to_all_and_nobody_is_asked_again()
    {
        var meeting = Convened(PlanNote() with { Place = null, Link = "https://video.example.com/1" });
        meeting.Answers(Ye, MeetingAnswer.Coming);
        meeting.Rewrite(PlanNote() with { Place = null, Link = "https://video.example.com/2" }, Secretary, TheHouse, Now.AddHours(2));
        Assert.Equal((true, true), (meeting.Line(Ye).IsBehind, meeting.Line(Ye).IsAnswered));
        Assert.Equal(5, meeting.TellOfChanges(Secretary));
    }

    [Fact]
    [Clause("3.4.1d")]
    public void Whoever_has_not_answered_has_until_the_new_time()
    {
        var meeting = Convened();
        var before = meeting.Asked(Ye).Single().DueAt;
        meeting.Move(new Stay(Friday.From.AddDays(7), Friday.Until.AddDays(7)), Secretary, TheHouse, Now.AddDays(2));
        meeting.TellOfChanges(Secretary);
        meeting.TellAll(Now.AddDays(2));
        Assert.True(meeting.Asked(Ye).Single().DueAt > before);
    }

    [Fact]
    [Clause("3.4.1d")]
    public void Whoever_was_never_told_of_it_hears_nothing_of_its_end()
    {
        var meeting = Convened();
        meeting.Invite([Guest("Ines Ferreira", "Porto Lines")], Secretary);
        meeting.TellOfChanges(Secretary);
        meeting.Cancel(Secretary, Now.AddHours(1), "not needed");
        Assert.Equal(5, meeting.Invited.Count(p => p.WantsNotice));
        Assert.False(meeting.Invited.Single(p => p.Name == "Ines Ferreira").WantsNotice);
    }

    private static Part PartOf(Meeting meeting, Viewer one) => meeting.Parties.SingleOrDefault(p => p.PersonId == one.PersonId)?.Part ?? Part.None;
}
