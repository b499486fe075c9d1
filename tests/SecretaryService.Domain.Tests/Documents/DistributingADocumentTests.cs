using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Documents;

[Clause("3.3.1c")]
public sealed class DistributingADocumentTests
{
    private static Handout Paper(Viewer to, string? number = null) => new(AsPerson(to), true, number);

    private static IncomingDocument Given(params Handout[] handouts)
    {
        var document = Registered();
        document.Distribute(handouts, Secretary, Now, TheHouse);
        return document;
    }

    [Fact]
    public void Everybody_signs_for_his_copy_by_the_close_of_the_next_working_day()
    {
        var document = Given(Paper(Lu, "000012"), new Handout(AsPerson(Ye), false, null));
        var asked = document.Asked(Lu, CommitmentKind.SignReceipt);
        Assert.Equal(Utc("2026-11-25T16:00"), asked.DueAt);
        asked.Keep(Lu, Now.AddHours(1), null, TheHouse);
        Assert.Equal([Now.AddHours(1), null], document.Distributed.Select(c => c.SignedAt));
        Assert.Equal((DocumentState.Underway, Now), (document.State, document.FirstSentAt));
    }

    [Fact]
    public void No_more_papers_go_out_than_came_in_and_no_number_twice()
    {
        Assert.Throws<RuleBrokenException>(() => Given(Paper(Lu), Paper(Ye), Paper(Xu)));
        Assert.Throws<RuleBrokenException>(() => Given(Paper(Lu, "7"), Paper(Ye, "7")));
        Assert.Throws<RuleBrokenException>(() => Given(Paper(Lu), Paper(Lu)));
        Assert.Throws<RuleBrokenException>(() => Given());
    }

    [Fact]
    public void A_copy_goes_on_and_comes_back_and_always_lies_somewhere()
    {
        var document = Given(Paper(Lu, "7"));
        document.PassCopy(1, AsPerson(Ye), Secretary, Now.AddDays(1), TheHouse);
        var copy = document.Distributed.Single();
        Assert.Equal(("叶怀瑾", Now.AddDays(1), null), (copy.HolderName, copy.HeldSince, copy.SignedAt));
        Assert.Equal([false, true], document.Commitments.Select(c => c.IsOpen));
        document.TakeCopyBack(1, Secretary, Now.AddDays(2));
        Assert.Equal((null, Now.AddDays(2)), (copy.HolderName, copy.HeldSince));
        Assert.DoesNotContain(document.Commitments, c => c.IsOpen);
        Assert.Throws<RuleBrokenException>(() => document.TakeCopyBack(1, Secretary, Now.AddDays(3)));
        Assert.Throws<RuleBrokenException>(() => document.PassCopy(9, AsPerson(Ye), Secretary, Now, TheHouse));
    }
}
