using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using static SecretaryService.Domain.Tests.Archives.FilesOfTheTests;

namespace SecretaryService.Domain.Tests.Archives;

public sealed class AppraisingTests
{
    [Fact]
    public void What_is_kept_longer_gets_another_period_from_now_and_keeps_its_code()
    {
        var (longer, good) = (Expired(1), Expired(2));
        var appraisal = Appraised(longer, good);
        appraisal.Decide([new(1, AppraisalDecision.KeepLonger, 20, "仍需查考"), new(2, AppraisalDecision.Permanent, null, "重要")], null);
        appraisal.Submit(Of(Manager), TheHouse, Archivist, Now);
        appraisal.Approve([longer, good], "同意", TheHouse, Manager, Now);
        Assert.Equal((AppraisalState.Done, "D20", 2047), (appraisal.State, longer.RetentionCode, longer.AppraisedIn));
        Assert.Equal(("Y", null, null), (good.RetentionCode, good.RetentionYears, good.AppraisedIn));
        Assert.Equal("Z109-WS·2010-D10-BGS-0001", longer.Number);
        Assert.Contains(longer.Facts, f => f is RetentionExtended { From: "D10", To: "D20" });
        Assert.Null(longer.AppraisalNumber);
    }

    [Fact]
    public void Nothing_is_decided_of_itself()
    {
        var appraisal = Appraised(Expired(1), Expired(2));
        appraisal.Decide([new(1, AppraisalDecision.Destroy, null, "已无价值")], null);
        Assert.StartsWith("{0} lines are not decided yet.", Refused(() => appraisal.Submit(Of(Manager), TheHouse, Archivist, Now)), StringComparison.Ordinal);
        Assert.Equal("Say of {0} why, in at most {1} characters.", Refused(() => appraisal.Decide([new(2, AppraisalDecision.Destroy, null, null)], null)));
        Assert.Equal("Say of {0} for how many years it is kept longer: 1 to {1}.", Refused(() => appraisal.Decide([new(2, AppraisalDecision.KeepLonger, null, "x")], null)));
    }

    [Fact]
    public void Only_what_is_over_and_free_is_appraised_and_by_one_appraisal()
    {
        Assert.Equal("The retention period of {0} is not over yet.", Refused(() => Appraised(Filed())));
        var held = Expired();
        held.Hold("审计", Giver, Now);
        Assert.Equal("It is held: {0}", Refused(() => Appraised(held)));
        var document = Expired();
        Appraised(document);
        Assert.Equal("{0} is being appraised in {1} already.", Refused(() => Appraised(document)));
    }

    [Fact]
    public void A_manager_approves_who_did_not_appraise_it()
    {
        var document = Expired();
        var appraisal = Appraised(document);
        appraisal.Decide([new(1, AppraisalDecision.Destroy, null, "已无价值")], null);
        Assert.Equal("{0} cannot approve it. Choose a manager who did not appraise it.", Refused(() => appraisal.Submit(Of(Witness), TheHouse, Archivist, Now)));
        Assert.Equal("{0} cannot approve it. Choose a manager who did not appraise it.", Refused(() => appraisal.Submit(Of(Archivist) with { Role = Domain.Staff.Role.Manager }, TheHouse, Archivist, Now)));
        appraisal.Submit(Of(Manager), TheHouse, Archivist, Now);
        Assert.Equal("Nobody approves what he appraised himself.", Refused(() => appraisal.Approve([document], null, TheHouse, Archivist with { Role = Domain.Staff.Role.Manager, DeputisesFor = [4] }, Now)));
        Assert.Equal("This is for {0}, or a deputy, to sign.", Refused(() => appraisal.Approve([document], null, TheHouse, Witness, Now)));
        Assert.Equal("It is signed on the page of the appraisal.", Refused(() => appraisal.Asked(CommitmentKind.ApproveAppraisal).Keep(Manager, Now, null)));
    }

    [Fact]
    public void Two_sign_and_the_line_stays_for_good()
    {
        var document = Expired();
        var appraisal = Approved(document);
        Assert.Equal(ArchiveState.InArchive, document.State);
        appraisal.EnterDestruction(Destruction(), [document], TheHouse, Archivist, Now.AddHours(2));
        Assert.Equal(ArchiveState.InArchive, document.State);
        appraisal.Supervise([document], Witness, Now.AddHours(3));
        Assert.Equal((ArchiveState.Destroyed, AppraisalState.Done, "旧文件 1"), (document.State, appraisal.State, document.Title));
        Assert.Equal("It was destroyed by a signed list. Its line stays as it is.", Refused(() => document.Hold("x", Giver, Now)));
    }

    [Fact]
    public void Nobody_supervises_himself_and_nothing_is_destroyed_before_it_was_approved()
    {
        var document = Expired();
        var appraisal = Approved(document);
        Assert.Equal("Nobody supervises his own work. Another person was there and signs.", Refused(() => appraisal.EnterDestruction(Destruction(Archivist), [document], TheHouse, Archivist, Now.AddHours(2))));
        foreach (var day in new[] { Today.AddDays(-1), Today.AddDays(1) })
        {
            Assert.StartsWith("Nothing is destroyed before it was approved.", Refused(() => appraisal.EnterDestruction(Destruction() with { On = day }, [document], TheHouse, Archivist, Now.AddHours(2))), StringComparison.Ordinal);
        }

        appraisal.EnterDestruction(Destruction(), [document], TheHouse, Archivist, Now.AddHours(2));
        Assert.StartsWith("This is for {0}, or a deputy who did not do it", Refused(() => appraisal.Supervise([document], Archivist with { DeputisesFor = [5] }, Now)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hold_between_decision_and_destruction_spares_the_document()
    {
        var (held, later, gone) = (Expired(1), Expired(2), Expired(3));
        var appraisal = Approved(held, later, gone);
        held.Hold("诉讼", Giver, Now);
        appraisal.EnterDestruction(Destruction(), [held, later, gone], TheHouse, Archivist, Now.AddHours(2));
        later.Hold("审计", Giver, Now);
        appraisal.Supervise([held, later, gone], Witness, Now.AddHours(3));
        Assert.Equal([ArchiveState.InArchive, ArchiveState.InArchive, ArchiveState.Destroyed], new[] { held.State, later.State, gone.State });
        Assert.Equal([Sparing.Held, Sparing.Held, null], appraisal.Lines.OrderBy(l => l.No).Select(l => l.Spared));
        Assert.Equal("诉讼", appraisal.Lines.First().SparedBecause);
        Assert.Null(held.AppraisalNumber);
    }

    [Fact]
    public void Held_lent_or_with_another_period_nothing_is_approved()
    {
        var document = Expired();
        var appraisal = Appraised(document);
        appraisal.Decide([new(1, AppraisalDecision.Destroy, null, "已无价值")], null);
        appraisal.Submit(Of(Manager), TheHouse, Archivist, Now);
        document.Hold("诉讼", Giver, Now);
        Assert.Equal("{0} is held: {1}", Refused(() => appraisal.Approve([document], null, TheHouse, Manager, Now)));
        document.LiftHold("了结");
        document.Lend(new LoanNote(new Person(5, "叶怀瑾"), null, "查考", Today.AddDays(5), null), Giver, Now, TheHouse);
        Assert.Equal("{0} is lent to {1}. Wait until it is back.", Refused(() => appraisal.Approve([document], null, TheHouse, Manager, Now)));
    }

    [Fact]
    public void Of_everything_held_nothing_may_be_destroyed()
    {
        var document = Expired();
        var appraisal = Approved(document);
        document.Hold("诉讼", Giver, Now);
        Assert.StartsWith("Every document that was to be destroyed is held", Refused(() => appraisal.EnterDestruction(Destruction(), [document], TheHouse, Archivist, Now.AddHours(2))), StringComparison.Ordinal);
    }

    [Fact]
    public void Sent_back_it_is_decided_anew()
    {
        var document = Expired();
        var appraisal = Appraised(document);
        appraisal.Decide([new(1, AppraisalDecision.Destroy, null, "已无价值")], null);
        appraisal.Submit(Of(Manager), TheHouse, Archivist, Now);
        appraisal.SendBack("请再看一遍", Manager, Now);
        Assert.Equal((AppraisalState.DrawnUp, false), (appraisal.State, appraisal.Commitments.Any(c => c.IsOpen)));
        appraisal.Unlist(document);
        Assert.Null(document.AppraisalNumber);
    }
}
