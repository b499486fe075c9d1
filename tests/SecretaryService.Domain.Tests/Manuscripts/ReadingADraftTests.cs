using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Search;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Commitments;
using static SecretaryService.Domain.Tests.Manuscripts.DraftsOfTheTests;

namespace SecretaryService.Domain.Tests.Manuscripts;

public sealed class ReadingADraftTests
{
    [Fact]
    public void Goes_from_the_text_by_review_and_proofreading_to_the_signature()
    {
        var draft = SignedOff();
        Assert.Equal((ManuscriptState.SignedOff, 1, draft.Latest!.Hash), (draft.State, draft.SignedVersion, draft.SignedHash));
        Assert.Equal("陆知远", draft.SignedOff!.ByName);
        Assert.All(draft.Commitments, c => Assert.NotNull(c.Done));
        Assert.Equal([CommitmentKind.ReviewManuscript, CommitmentKind.Proofread, CommitmentKind.SignOff], draft.Commitments.Select(c => c.Kind));
    }

    [Fact]
    public void Nobody_reads_what_he_wrote_and_nobody_reads_it_twice()
    {
        var draft = Begun();
        Assert.Equal("{0} wrote it: nobody reads or signs his own draft. Choose another colleague.", Refused(() => draft.Ask(PassKind.Review, Drafter)));
        draft.Ask(PassKind.Review, Reviewer);
        draft.Pass(Reviewer);
        Assert.Equal("{0} has reviewed it. Another pair of eyes proofreads.", Refused(() => draft.Ask(PassKind.Proofreading, Reviewer)));
    }

    [Fact]
    public void A_deputy_who_has_reviewed_it_does_not_proofread_it_in_anothers_place()
    {
        var draft = Begun();
        draft.Ask(PassKind.Review, Reviewer);
        draft.Pass(Reviewer);
        draft.Ask(PassKind.Proofreading, Proofreader);
        var deputy = Reviewer with { DeputisesFor = [3] };
        Assert.Equal("{0} has reviewed it. Another pair of eyes proofreads.", Refused(() => draft.Pass(draft.Pending.Single().Key, Checks.All, null, [], deputy, Now.AddMinutes(20))));
        var other = Manager with { DeputisesFor = [3] };
        draft.Pass(draft.Pending.Single().Key, Checks.All, null, [], other, Now.AddMinutes(20));
        Assert.True(draft.Passed(PassKind.Proofreading)!.IsByDeputy);
    }

    [Fact]
    public void Only_a_manager_signs_off()
    {
        var draft = ReadTwice();
        Assert.Equal("{0} is no manager. Only a manager signs off.", Refused(() => draft.Ask(PassKind.SignOff, Reviewer)));
        draft.Ask(PassKind.SignOff, Manager);
        var deputy = Proofreader with { DeputisesFor = [4] };
        Assert.False(draft.MayBeAnsweredBy(draft.Pending.Single(), deputy));
        Assert.Equal("{0} is no manager. Only a manager signs off.", Refused(() => draft.Pass(draft.Pending.Single().Key, Checks.None, null, [], deputy, Now.AddMinutes(20))));
        Assert.Equal("This is for {0}, or a deputy, to say.", Refused(() => draft.Pass(draft.Pending.Single().Key, Checks.None, null, [], Reviewer, Now.AddMinutes(20))));
    }

    [Fact, Trait("Clause", "4.1.2")]
    public void What_is_important_is_not_signed_off_unread()
    {
        foreach (var draft in new[] { Begun(important: true), Begun(urgency: Urgency.Urgent), Begun(level: Level.Confidential) })
        {
            Assert.Equal("What is important is reviewed and proofread before it is signed off (clause 4.1.2).",
                Refused(() => draft.Ask(PassKind.SignOff, [Manager.AsReader()], HouseOfTheTests.TheHouse, Drafter, Now, "no time")));
        }
    }

    [Fact]
    public void What_is_not_important_may_be_with_a_reason()
    {
        var draft = Begun();
        Assert.Equal("Say why it is signed off without having been reviewed and proofread.", Refused(() => draft.Ask(PassKind.SignOff, Manager)));
        draft.Ask(PassKind.SignOff, [Manager.AsReader()], HouseOfTheTests.TheHouse, Drafter, Now.AddMinutes(1), "no time");
        draft.Pass(draft.Pending.Single().Key, Checks.None, null, [], Manager, Now.AddMinutes(2));
        Assert.Equal((ManuscriptState.SignedOff, false), (draft.State, draft.HasBothPasses));
    }

    [Fact]
    public void A_reader_ticks_every_point_or_sends_it_back()
    {
        var draft = Begun();
        draft.Ask(PassKind.Review, Reviewer);
        var key = draft.Pending.Single().Key;
        Assert.StartsWith("Tick each point", Refused(() => draft.Pass(key, Checks.All & ~Checks.Dates, null, [], Reviewer, Now)), StringComparison.Ordinal);
        Assert.StartsWith("Say why it goes back", Refused(() => draft.Return(key, Checks.None, " ", [], Reviewer, Now)), StringComparison.Ordinal);
        draft.Return(key, Checks.Names, "the date is wrong", [new RemarkNote("第3段", "日期")], Reviewer, Now.AddMinutes(9));
        Assert.Equal((ManuscriptState.Draft, 2, PassState.Returned), (draft.State, draft.Round, draft.Passes.Single().State));
        Assert.Equal("第3段", draft.Passes.Single().Remarks.Single().Place);
        Assert.Equal("the date is wrong", draft.Commitments.Single().Done!.Result);
    }

    [Fact]
    public void A_return_closes_what_the_others_were_asked_and_old_opinions_stay()
    {
        var draft = ReadTwice();
        draft.Ask(PassKind.Countersignature, Manager, Reviewer);
        draft.Return(draft.Pending.First().Key, Checks.None, "wrong addressee", [], Manager, Now.AddMinutes(30));
        Assert.Empty(draft.Pending);
        Assert.Equal([PassState.Passed, PassState.Passed, PassState.Returned, PassState.Dropped], draft.Passes.Select(p => p.State));
        Assert.Equal("wrong addressee", draft.Commitments.Last().Withdrawn!.Reason);
        Assert.False(draft.HasBothPasses);
        draft.Ask(PassKind.Review, Reviewer);
        Assert.Equal(2, draft.Pending.Single().Round);
    }

    [Fact]
    public void All_countersigners_are_asked_at_once_and_all_must_pass()
    {
        var draft = ReadTwice();
        draft.Ask(PassKind.Countersignature, Manager, Reviewer);
        draft.Pass(Manager);
        Assert.Equal(ManuscriptState.Countersigning, draft.State);
        draft.Pass(Reviewer);
        Assert.Equal((ManuscriptState.AwaitingSignOff, PassKind.SignOff), (draft.State, draft.Next!.Value));
    }

    [Fact]
    public void Another_version_begins_anew()
    {
        var draft = ReadTwice();
        draft.Ask(PassKind.SignOff, Manager);
        draft.Save("another text", "shorter", 1, Drafter, Now.AddMinutes(30));
        Assert.Equal((ManuscriptState.Draft, 2, PassKind.Review), (draft.State, draft.Round, draft.Next!.Value));
        Assert.NotNull(draft.Commitments.Last().Withdrawn);
        Assert.True(draft.Facts.OfType<VersionSaved>().Last().Voids);
    }

    [Fact]
    public void Somebody_elses_version_is_not_overwritten_unseen()
    {
        var draft = Begun();
        draft.Save("second", null, 1, Reviewer, Now.AddMinutes(1));
        Assert.Equal("Version {0} was saved meanwhile. Compare it with yours, and save again.", Refused(() => draft.Save("mine", null, 1, Drafter, Now.AddMinutes(2))));
        Assert.Equal("This is version {0} as it stands: there is nothing new to save.", Refused(() => draft.Save("second", null, 2, Drafter, Now.AddMinutes(2))));
        Assert.Equal("{0} wrote it: nobody reads or signs his own draft. Choose another colleague.", Refused(() => draft.Ask(PassKind.Review, Reviewer)));
    }

    [Fact]
    public void What_was_signed_stays_as_it_was()
    {
        var draft = SignedOff();
        Assert.Equal("This draft is signed off: the text stays as it was signed.", Refused(() => draft.Save("x", null, 1, Drafter, Now.AddHours(1))));
        Assert.False(draft.Commitments.Last().MayBeUndoneBy(Manager, Now.AddMinutes(11)));
    }

    [Fact]
    public void Nothing_is_said_of_it_but_on_its_page()
    {
        var draft = Begun();
        draft.Ask(PassKind.Review, Reviewer);
        Assert.Equal("Pass it or return it on the page of the draft.", Refused(() => draft.Commitments.Single().Keep(Reviewer, Now.AddMinutes(6), "done")));
        Assert.Equal("Pass it or return it on the page of the draft.", Refused(() => draft.Commitments.Single().Withdraw(Drafter, Now.AddMinutes(6), "never mind")));
        draft.Recall(draft.Pending.Single().Key, Drafter, Now.AddMinutes(7), "another reader");
        Assert.Equal((ManuscriptState.Draft, PassState.Dropped), (draft.State, draft.Passes.Single().State));
    }

    [Fact]
    public void The_number_of_a_document_waits_for_the_signature()
    {
        Assert.Equal("It is not signed off yet. A document gets its number only when it is.", Refused(() => ReadTwice().BeIssuedAs("发文〔2026〕1号")));
        var draft = SignedOff();
        draft.BeIssuedAs("发文〔2026〕1号");
        Assert.Equal("It was issued as {0} already.", Refused(() => draft.BeIssuedAs("发文〔2026〕2号")));
        draft.TakeIssueBack("wrong addressee");
        Assert.Equal(ManuscriptState.SignedOff, draft.State);
    }

    [Fact]
    public void Of_what_is_confidential_the_number_alone_is_found()
    {
        Assert.Equal([FoundBy.Number], Begun(Level.Confidential).Findables.Select(f => f.By));
        Assert.Contains(Begun().Findables, f => f.Text.Contains("来函收悉", StringComparison.Ordinal));
    }

    [Fact]
    public void An_administrator_is_asked_for_nothing() =>
        Assert.Equal("{0} cannot take this on. Choose another colleague.", Refused(() => Begun().Ask(PassKind.Review, new Viewer(9, "陶安然", Role.Administrator, 10))));

    [Fact]
    public void A_template_fills_what_it_knows_and_leaves_the_rest() => Assert.Equal("Dear 甲, {{matter}} {{ }}",
        DocumentTemplate.Fill("Dear {{Addressee}}, {{matter}} {{ }}", new Dictionary<string, string>(StringComparer.Ordinal) { ["addressee"] = "甲" }));
}
