using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Documents;

[Clause("3.3.2c")]
public sealed class HandlingADocumentTests
{
    private static IncomingDocument Assigned(Urgency urgency = Urgency.Routine)
    {
        var document = Registered(urgency: urgency);
        document.Assign(new Assignment(AsPerson(Xu), [AsPerson(Ye), AsPerson(Ye)], "五日内报送", null), Secretary, Now, TheHouse);
        return document;
    }

    [Theory]
    [InlineData(Urgency.Immediate, "2026-11-25T16:00")]
    [InlineData(Urgency.Urgent, "2026-11-27T16:00")]
    [InlineData(Urgency.Routine, "2026-12-03T16:00")]
    public void One_leads_others_support_by_the_time_of_the_urgency(Urgency urgency, string due)
    {
        var document = Assigned(urgency);
        Assert.Equal([CommitmentKind.Handle, CommitmentKind.Support], document.Commitments.Select(c => c.Kind));
        Assert.All(document.Commitments, c => Assert.Equal((Utc(due), "五日内报送"), (c.DueAt, c.What)));
    }

    [Fact]
    public void Nobody_leads_twice_and_nobody_leads_and_supports()
    {
        Assert.Throws<RuleBrokenException>(() => Assigned().Assign(new Assignment(AsPerson(Lu), [], null, null), Secretary, Now, TheHouse));
        Assert.Throws<RuleBrokenException>(() => Registered().Assign(new Assignment(AsPerson(Lu), [AsPerson(Lu)], null, null), Secretary, Now, TheHouse));
    }

    [Fact]
    public void It_is_completed_when_nobody_owes_anything_and_then_waits_to_be_filed()
    {
        var document = Assigned();
        Assert.Throws<RuleBrokenException>(() => document.Complete(null, Secretary, Now.AddHours(1), TheHouse));
        document.Asked(Xu, CommitmentKind.Handle).Keep(Xu, Now.AddHours(1), "已整改。", TheHouse);
        Assert.Throws<RuleBrokenException>(() => document.Complete(null, Secretary, Now.AddHours(2), TheHouse));
        document.Asked(Ye, CommitmentKind.Support).Keep(Ye, Now.AddHours(2), "已列支。", TheHouse);
        document.Complete(null, Secretary, Now.AddHours(3), TheHouse);
        var filing = document.Asked(Secretary, CommitmentKind.FileDocument);
        Assert.Equal((DocumentState.Completed, "已整改。", Utc("2026-12-08T16:00")), (document.State, document.Result, filing.DueAt));
        Assert.Throws<RuleBrokenException>(() => document.Complete(null, Secretary, Now.AddHours(4), TheHouse));
    }

    [Fact]
    public void Completed_too_early_it_goes_on()
    {
        var document = Registered();
        document.Complete("阅存", Secretary, Now.AddHours(1), TheHouse);
        document.TakeUpAgain("还需答复", Secretary, Now.AddHours(2));
        Assert.Equal(DocumentState.Underway, document.State);
        Assert.DoesNotContain(document.Commitments, c => c.IsOpen);
        Assert.Throws<RuleBrokenException>(() => document.TakeUpAgain("again", Secretary, Now));
    }

    [Fact]
    public void The_sender_is_told_between_the_receipt_and_today()
    {
        var document = Registered();
        document.Reply(Today, "电话答复", null, Today);
        Assert.Equal((Today, "电话答复"), (document.RepliedOn, document.ReplyNote));
        Assert.Throws<RuleBrokenException>(() => document.Reply(Today.AddDays(1), null, null, Today));
        Assert.Throws<RuleBrokenException>(() => document.Reply(Today.AddDays(-1), null, null, Today));
    }
}
