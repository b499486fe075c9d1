using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Commitments;

namespace SecretaryService.Domain.Tests.Documents;

public sealed class SendingADocumentTests
{
    private static readonly DateTime Now = HouseOfTheTests.Utc("2026-11-24T10:00");
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Viewer Secretary = new(1, "沈若溪", Role.Secretary, 10);
    private static readonly Provenance Signed = new("沈若溪", "办公室", "陆知远", Today) { ReviewedByName = "何以宁", ReviewedOn = Today, ProofreadByName = "宋知夏", ProofreadOn = Today };

    [Fact]
    public void Copies_are_counted_to_the_last()
    {
        var document = Issued(copies: 5, filed: 1);
        document.List(new DispatchNote("临澜检测", null, 3, "1–3", Channel.Courier, "F-12"));
        Assert.Equal((3, 1), (document.Sent, document.Left));
        Assert.Equal("{0} copies are left of {1} printed: neither filed nor on the list.", Refused(() => document.List(new DispatchNote("云岫设计", null, 2, null, Channel.Post, null))));
        document.Unlist(1, "not to them");
        Assert.Equal((0, 4), (document.Sent, document.Left));
    }

    [Fact]
    public void What_has_left_stays_on_the_list_and_waits_for_its_receipt()
    {
        var document = Issued(copies: 3);
        document.List(new DispatchNote("临澜检测", null, 1, null, Channel.Courier, null));
        Assert.Equal("These copies have not left yet.", Refused(() => document.Receive(1, "顾清和", Now, Secretary, Now)));
        document.Send(1, Now.AddHours(1), HouseOfTheTests.TheHouse, Secretary, Now.AddHours(1));
        Assert.Equal("These copies have left. The list keeps what happened.", Refused(() => document.Unlist(1, "mistake")));
        Assert.Equal("These copies have left already.", Refused(() => document.Send(1, Now.AddHours(2), HouseOfTheTests.TheHouse, Secretary, Now.AddHours(2))));
        document.Receive(1, "顾清和", Now.AddHours(2), Secretary, Now.AddHours(3));
        Assert.Equal((OutgoingState.Received, "沈若溪"), (document.State, document.Dispatches.Single().ReceiptByName));
    }

    [Fact]
    public void A_colleague_is_asked_to_sign_for_his_copy_and_it_is_asked_to_be_filed()
    {
        var document = Issued(copies: 3);
        document.List(new DispatchNote("叶怀瑾", 5, 1, null, Channel.Hand, null));
        document.Send(1, Now.AddHours(1), HouseOfTheTests.TheHouse, Secretary, Now.AddHours(1));
        var asked = document.Commitments.Single(c => c.Kind == CommitmentKind.SignReceipt);
        Assert.Equal((5, "3.3.1c"), (asked.OwnerId, asked.Kind.Clause()));
        Assert.Throws<RuleBrokenException>(() => asked.Keep(new Viewer(5, "叶怀瑾", Role.Employee, 30), Now.AddHours(2), null, HouseOfTheTests.TheHouse));
        document.Receive(1, "叶怀瑾", Now.AddHours(2), Secretary, Now.AddHours(2));
        Assert.Equal(CommitmentKind.FileDocument, Assert.Single(document.Commitments, c => c.IsOpen).Kind);
    }

    [Fact, Trait("Clause", "2.1.3")]
    public void That_it_left_before_it_had_its_number_is_said()
    {
        var document = Issued();
        document.List(new DispatchNote("临澜检测", null, 1, null, Channel.Hand, null));
        document.Send(1, Now.AddMinutes(-30), HouseOfTheTests.TheHouse, Secretary, Now);
        Assert.True(document.Facts.OfType<OutgoingDispatched>().Single().BeforeRegistered);
        Assert.True(document.DispatchedAt < document.OccurredAt);
        Assert.False(new[] { document }.AsQueryable().RegisteredBeforeDispatch.Single().Met);
    }

    [Theory]
    [InlineData(-26)]
    [InlineData(1)]
    public void It_leaves_neither_before_the_day_of_the_signature_nor_in_the_future(int hours)
    {
        var document = Issued();
        document.List(new DispatchNote("临澜检测", null, 1, null, Channel.Hand, null));
        Assert.Equal("A document leaves after it was signed off, and not in the future.", Refused(() => document.Send(1, Now.AddHours(hours), HouseOfTheTests.TheHouse, Secretary, Now)));
    }

    [Fact]
    public void Number_range_and_copies_are_fixed()
    {
        var document = Issued(copies: 3);
        Assert.StartsWith("Number, range and copies were fixed", Refused(() => document.Correct(Face(4), null, Today, "more")), StringComparison.Ordinal);
        document.Correct(Face(3) with { Title = "Another" }, "抄送单位", Today, "misspelt");
        Assert.Equal(("Another", "抄送单位"), (document.Title, document.Cc));
    }

    [Fact]
    public void Nothing_is_registered_unsigned()
    {
        Assert.StartsWith("Say who drafted it and who signed it off", Refused(() => Issued(from: Signed with { SignedOffByName = " " })), StringComparison.Ordinal);
        Assert.StartsWith("It cannot have been signed off", Refused(() => Issued(from: Signed with { SignedOffOn = Today.AddDays(1) })), StringComparison.Ordinal);
        Assert.Equal("{0} has reviewed it. Another pair of eyes proofreads.", Refused(() => Issued(from: Signed with { ProofreadByName = "何以宁" })));
        Assert.Equal("More copies are filed than were printed.", Refused(() => Issued(copies: 1, filed: 2)));
    }

    [Fact]
    public void It_is_sealed_once_and_after_the_signature()
    {
        var document = Issued();
        Assert.StartsWith("A document is sealed after", Refused(() => document.Seal(new Sealing("公章", "沈若溪", Now.AddDays(-2), 1), HouseOfTheTests.TheHouse, Now)), StringComparison.Ordinal);
        document.Seal(new Sealing("公章", "沈若溪", Now, 2), HouseOfTheTests.TheHouse, Now);
        Assert.Equal("{0} was used on it already.", Refused(() => document.Seal(new Sealing("公章", "沈若溪", Now, 1), HouseOfTheTests.TheHouse, Now)));
    }

    [Theory]
    [InlineData("汀办发", true)]
    [InlineData("发文", false)]
    [InlineData("密发文", false)]
    [InlineData("限收文", false)]
    [InlineData("汀 办", false)]
    [InlineData("汀〔办", false)]
    [InlineData("", false)]
    public void A_word_is_none_that_a_register_uses(string word, bool fits)
    {
        var taken = Record.Exception(() => DocumentWord.Take(word, Level.Internal, null));
        Assert.Equal(fits, taken is null);
    }

    [Fact]
    public void A_word_is_for_one_level_alone()
    {
        var word = DocumentWord.Take("汀密发", Level.Confidential, null);
        Assert.Equal((false, false, true, false), (word.Fits(Level.Public), word.Fits(Level.Internal), word.Fits(Level.Confidential), word.Fits(Level.Restricted)));
        word.Close(Today);
        Assert.False(word.Fits(Level.Confidential));
    }

    [Fact, Trait("Clause", "2.1.5"), Trait("Clause", "4.1.2")]
    public void What_nobody_proofread_counts_as_a_miss()
    {
        var (good, bad) = (Issued(from: Signed with { IsImportant = true }), Issued(from: Signed with { ProofreadByName = null, ProofreadOn = null, IsImportant = true }));
        var all = new[] { good, bad }.AsQueryable();
        Assert.Equal([true, false], all.ProofreadBeforeIssue.Select(o => o.Met));
        Assert.Equal([true, false], all.ReadTwiceBeforeIssue.Select(o => o.Met));
        Assert.Empty(new[] { Issued() }.AsQueryable().ReadTwiceBeforeIssue);
    }

    private static Face Face(int copies) => new("关于会议的函", DocumentKind.Letter, Today, copies, 1, 0);

    private static OutgoingDocument Issued(int copies = 2, int filed = 1, Provenance? from = null) => OutgoingDocument.Issue(
        new Registration("发文〔2026〕1号", Now, Today, Now, new Person(1, "沈若溪"), 1), Face(copies), from ?? Signed, new Circulation(null, null, filed), Urgency.Routine, Level.Internal, 10);

    private static string Refused(Action deed) => Assert.Throws<RuleBrokenException>(deed).Message;
}
