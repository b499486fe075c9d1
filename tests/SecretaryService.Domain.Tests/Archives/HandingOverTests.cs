using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Archives.FilesOfTheTests;

namespace SecretaryService.Domain.Tests.Archives;

public sealed class HandingOverTests
{
    [Fact, Clause("3.3.3c")]
    public void Three_signatures_in_this_order_and_the_documents_change_hands()
    {
        var (kept, back) = (Filed(1), Filed(2));
        var list = Offered(kept, back);
        Assert.Equal((ArchiveState.Offered, ArchiveState.Offered), (kept.State, back.State));
        Assert.Equal("The witness signs when the receiver has counted and signed.", Refused(() => list.Conclude([kept, back], TheHouse, Witness, Now)));
        list.Count([Accepts(1), Returns(2, "缺附件")], Archivist);
        list.Receive("相符", Archivist, Now.AddHours(1));
        list.Conclude([kept, back], TheHouse, Witness, Now.AddHours(2));
        Assert.Equal((HandOverState.Concluded, 1, Today), (list.State, list.Returned, list.ConcludedOn));
        Assert.Equal((ArchiveState.InArchive, ArchiveState.InOffice), (kept.State, back.State));
        Assert.Equal((list.Number, null), (kept.HandOverNumber, back.HandOverNumber));
        Assert.Contains(back.Facts, f => f is ReturnedByArchive { Reason: "缺附件" });
        Assert.All(list.Commitments, c => Assert.NotNull(c.Done));
    }

    [Fact]
    public void Giver_receiver_and_witness_are_three_and_the_receiver_is_an_archivist()
    {
        Assert.Equal("{0} hands it over. Somebody else receives it.", Refused(() => DrawnUp(people: People with { Receiver = People.Giver })));
        Assert.Equal("{0} gives or receives it. The witness is a third person.", Refused(() => DrawnUp(people: People with { Witness = People.Giver })));
        Assert.Equal("{0} gives or receives it. The witness is a third person.", Refused(() => DrawnUp(people: People with { Witness = People.Receiver })));
        Assert.Equal("{0} is no archivist today. Choose a colleague with this duty.", Refused(() => DrawnUp(people: People with { Receiver = People.Witness, Witness = Of(Manager) })));
    }

    [Fact]
    public void A_list_is_of_one_fonds_one_year_and_one_class_of_levels()
    {
        var list = DrawnUp();
        list.List(Listed(Filed(1, Level.Public), Filed(2)));
        Assert.StartsWith("{0} is of another level.", Refused(() => list.List(Listed(Filed(3, Level.Confidential)))), StringComparison.Ordinal);
        Assert.StartsWith("{0} is of another level.", Refused(() => DrawnUp(Level.Confidential).List(Listed(Filed(3, Level.Restricted)))), StringComparison.Ordinal);
        Assert.StartsWith("{0} is not of {1} and {2}.", Refused(() => list.List(Listed(Expired(4)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_stands_on_one_list_and_on_it_once()
    {
        var document = Filed();
        var (list, other) = (DrawnUp(), DrawnUp());
        list.List(Listed(document));
        Assert.Equal("{0} is on this list already.", Refused(() => list.List(Listed(document))));
        other.List(Listed(document));
        Offered(document);
        Assert.Equal("{0} is not in the office any more. Nothing is to be handed over.", Refused(() => other.Offer(Listed(document), TheHouse, TheStaff, Giver, Now)));
    }

    [Fact]
    public void What_is_lent_waits_and_what_is_held_changes_hands_all_the_same()
    {
        var (lent, held) = (Filed(1), Filed(2));
        lent.Lend(new LoanNote(new Person(5, "叶怀瑾"), null, "审计", Today.AddDays(5), null), Giver, Now, TheHouse);
        held.Hold("诉讼", Giver, Now);
        Assert.Equal("{0} has borrowed it. Wait until it is back.", Refused(() => DrawnUp().List(Listed(lent))));
        Assert.Equal(HandOverState.Offered, Offered(held).State);
    }

    [Fact]
    public void Every_line_is_counted_and_what_goes_back_says_why()
    {
        var list = Offered(Filed(1), Filed(2));
        Assert.Equal("Say of {0} why it goes back.", Refused(() => list.Count([Returns(1, " ")], Archivist)));
        list.Count([Accepts(1)], Archivist);
        Assert.StartsWith("{0} was not counted yet.", Refused(() => list.Receive(null, Archivist, Now)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_who_was_asked_signs_and_nobody_twice()
    {
        var list = Offered(Filed());
        Assert.Equal("This is for {0}, or a deputy, to sign.", Refused(() => list.Count([Accepts(1)], Manager)));
        list.Count([Accepts(1)], Archivist);
        Assert.Equal("You have signed this list already. Giver, receiver and witness are three people.", Refused(() => list.Receive(null, Giver with { DeputisesFor = [2] }, Now)));
        Assert.Equal("It is signed on the page of the list, after the count.", Refused(() => list.Asked(CommitmentKind.AcceptHandOver).Keep(Archivist, Now, null)));
        list.Receive(null, Archivist, Now);
        Assert.Equal("You have signed this list already. Giver, receiver and witness are three people.", Refused(() => list.Conclude([], TheHouse, Archivist with { DeputisesFor = [5] }, Now)));
        Assert.Equal("Only what was offered and not yet received is counted.", Refused(() => list.Receive(null, Archivist, Now)));
    }

    [Fact]
    public void A_deputy_signs_in_the_place_of_who_is_away()
    {
        var document = Filed();
        var list = Offered(document);
        var deputy = Manager with { DeputisesFor = [2] };
        list.Count([Accepts(1)], deputy);
        list.Receive(null, deputy, Now);
        Assert.Equal(("何以宁", "陆知远"), (list.ReceiverName, list.ReceivedByName));
    }

    [Fact]
    public void The_lines_are_frozen_with_the_first_signature()
    {
        var document = Filed();
        var list = Offered(document);
        document.Correct(new CatalogueLine("另一个题名", null, null, null, null), false, null, "订正");
        Assert.Equal("文件 1", list.Lines.Single().Title);
        Assert.StartsWith("This list was offered.", Refused(() => list.Unlist(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Recalled_before_it_was_received_everything_is_as_before()
    {
        var document = Filed();
        var list = Offered(document);
        list.Recall([document], Giver, Now.AddHours(1), "漏了一件");
        Assert.Equal((HandOverState.DrawnUp, ArchiveState.InOffice, null), (list.State, document.State, document.HandOverNumber));
        Assert.All(list.Commitments, c => Assert.False(c.IsOpen));
        list.Offer(Listed(document), TheHouse, TheStaff, Giver, Now.AddHours(2));
        list.Count([Accepts(1)], Archivist);
        list.Receive(null, Archivist, Now.AddHours(3));
        Assert.Equal("Only what was offered and not yet received is recalled.", Refused(() => list.Recall([document], Giver, Now, "x")));
    }

    [Fact, Clause("3.3.3c")]
    public void It_is_due_by_the_day_of_the_standard_or_five_working_days_after_the_offer_where_that_is_nearer()
    {
        var early = Offered(Filed());
        Assert.Equal(new DateOnly(2027, 6, 30), early.DueOn);
        Assert.Equal(new DateOnly(2027, 6, 30), early.Asked(CommitmentKind.AcceptHandOver).DueOn);
        var document = Filed();
        var late = DrawnUp(at: HouseOfTheSameDay("2027-06-29T10:00"));
        late.List(Listed(document));
        late.Offer(Listed(document), TheHouse, TheStaff, Giver, HouseOfTheSameDay("2027-06-29T10:00"));
        Assert.Equal(new DateOnly(2027, 6, 30), late.DueOn);
        Assert.Equal(new DateOnly(2027, 7, 6), late.Asked(CommitmentKind.WitnessHandOver).DueOn);
    }

    [Fact]
    public void What_is_closed_to_a_colleague_closes_the_list_to_him_and_is_not_signed_by_him()
    {
        var document = Filed();
        document.Exclude(7, "利益冲突");
        var list = DrawnUp();
        list.List(Listed(document));
        Assert.Equal(7, list.Exclusions.Single().PersonId);
        var closed = Filed(2);
        closed.Exclude(5, "利益冲突");
        Assert.StartsWith("{0} is closed to one of the three who sign.", Refused(() => list.List(Listed(closed))), StringComparison.Ordinal);
    }

    private static DateTime HouseOfTheSameDay(string local) => Commitments.HouseOfTheTests.Utc(local);
}
