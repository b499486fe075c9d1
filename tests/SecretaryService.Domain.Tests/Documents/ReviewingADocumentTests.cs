using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Documents;

[Clause("3.3.1b")]
public sealed class ReviewingADocumentTests
{
    [Fact]
    public void An_important_one_wants_it_until_it_is_reviewed()
    {
        var document = Registered(Note(important: true));
        Assert.True(document.WantsReview);
        document.ReviewFound(ReviewPoints.Seal | ReviewPoints.Enclosures, "缺附件二", Secretary, Now);
        Assert.False(document.WantsReview);
        Assert.Equal((ReviewPoints.Seal | ReviewPoints.Enclosures, "缺附件二", "沈若溪"), (document.Review!.Faults, document.Review.Remark, document.Review.ByName));
    }

    [Fact]
    public void While_the_sender_has_the_word_the_clocks_stand_still_and_run_on_with_what_was_left()
    {
        var document = Circulating(AtOnce(Lu));
        var asked = document.Asked(Lu);
        var before = asked.DueAt;
        document.AskSender(QueryKind.Query, "附件二缺失，请补送。", Secretary, Now.AddHours(1), TheHouse);
        Assert.Equal(DocumentState.WithSender, document.State);
        Assert.NotNull(asked.Paused);
        document.SenderAnswered("已补送", Secretary, Now.AddDays(2).AddHours(1), TheHouse);
        Assert.Null(asked.Paused);
        Assert.Equal(before.AddDays(4), asked.DueAt);
        Assert.Equal((DocumentState.Underway, asked.DueAt), (document.State, document.Stages.Single().DueAt));
    }

    [Fact]
    public void Nothing_goes_out_while_the_sender_has_the_word()
    {
        var document = Registered();
        document.AskSender(QueryKind.Query, "附件二缺失，请补送。", Secretary, Now, TheHouse);
        Assert.Throws<RuleBrokenException>(() => document.Circulate(Slip(AtOnce(Lu)), Secretary, Now, TheHouse));
        Assert.Throws<RuleBrokenException>(() => document.AskSender(QueryKind.Query, "again", Secretary, Now, TheHouse));
        Assert.Throws<RuleBrokenException>(() => document.Complete(null, Secretary, Now, TheHouse));
        document.SenderAnswered("已补送", Secretary, Now.AddHours(2), TheHouse);
        Assert.Equal(DocumentState.Registered, document.State);
        Assert.Throws<RuleBrokenException>(() => document.SenderAnswered("again", Secretary, Now, TheHouse));
    }

    [Fact]
    public void A_paper_that_goes_back_is_over_and_nobody_owes_anything_in_it()
    {
        var document = Circulating(AtOnce(Lu), AtOnce(Ye));
        document.AskSender(QueryKind.Return, "非本单位办理", Secretary, Now.AddHours(1), TheHouse);
        Assert.Equal((DocumentState.Returned, SlipState.Recalled), (document.State, document.Slips.Single().State));
        Assert.DoesNotContain(document.Commitments, c => c.IsOpen);
        Assert.Throws<RuleBrokenException>(() => document.ReviewFound(ReviewPoints.None, null, Secretary, Now));
    }

    [Fact]
    public void An_instruction_is_signed_by_whoever_was_asked_and_by_no_secretary()
    {
        var document = Registered();
        document.Propose("拟请生产部办理。", AsPerson(Lu), Secretary, Now, TheHouse);
        var asked = document.Asked(Lu, CommitmentKind.Instruct);
        Assert.Equal(Utc("2026-11-27T16:00"), asked.DueAt);
        Assert.Throws<RuleBrokenException>(() => asked.Keep(Secretary, Now, "同意", TheHouse));
        Assert.Throws<RuleBrokenException>(() => asked.PassOn(AsPerson(Ye), Lu, Now, "busy"));
        Assert.Throws<RuleBrokenException>(() => asked.Keep(Lu, Now.AddHours(1), null, TheHouse));
    }

    [Fact]
    public void An_instruction_on_paper_is_entered_for_its_writer_and_says_so()
    {
        var document = Registered();
        document.Propose("拟请生产部办理。", AsPerson(Lu), Secretary, Now, TheHouse);
        document.EnterInstruction("同意。", AsPerson(Lu), Secretary, Now.AddHours(1));
        Assert.Equal(("沈若溪", "陆知远", "同意。"), (document.Instruction!.ByName, document.Instruction.ForName, document.Instruction.Text));
        Assert.False(document.Asked(Lu, CommitmentKind.Instruct).IsOpen);
    }
}
