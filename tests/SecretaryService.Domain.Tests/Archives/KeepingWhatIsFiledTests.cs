using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using static SecretaryService.Domain.Tests.Archives.ArchiveOfTheTests;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Archives;

public sealed class KeepingWhatIsFiledTests
{
    [Fact]
    public void Ten_years_begin_with_the_next_one()
    {
        var period = new RetentionPeriod("D10", 10, 2026);
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2036, 12, 31), 2037), (period.From, period.Until, period.AppraisedIn));
    }

    [Fact]
    public void Permanent_has_no_last_day()
    {
        var period = new RetentionPeriod("Y", null, 2026);
        Assert.Equal((new DateOnly(2027, 1, 1), null, null), (period.From, period.Until, period.AppraisedIn));
    }

    [Fact]
    public void A_contract_is_counted_from_the_year_it_ends()
    {
        var document = Completed();
        Assert.Equal(2040, Filed(document, Filing(document) with { CountedFrom = 2029 }).AppraisedIn);
        var other = Completed();
        Assert.Throws<RuleBrokenException>(() => Filed(other, Filing(other) with { CountedFrom = 2025 }));
    }

    [Fact]
    public void Another_period_after_filing_leaves_the_code_and_the_box()
    {
        var filed = Filed();
        filed.PutIn(Box(filed));
        filed.Reclassify(Thirty, 2026, Today, "decided by the office");
        Assert.Equal(("Z109-WS·2026-D10-BGS-0001", 2057, null, "Z109-WS·2026-D30-BGS"), (filed.Number, filed.AppraisedIn, filed.BoxNumber, filed.ShelfKey));
        Assert.Throws<RuleBrokenException>(() => filed.Reclassify(Thirty, 2026, Today, "again"));
        Assert.Throws<RuleBrokenException>(() => filed.PutIn(Box(Filed())));
    }

    [Fact]
    public void Levels_and_years_never_share_a_box()
    {
        var box = Box(Filed());
        Assert.Throws<RuleBrokenException>(() => Filed(Completed(Level.Confidential)).PutIn(box));
    }

    [Fact]
    public void A_box_is_arranged_by_one_checked_by_another_and_then_closed()
    {
        var filed = Filed();
        var box = Box(filed);
        Assert.Throws<RuleBrokenException>(() => box.Close(Now));
        Assert.Throws<RuleBrokenException>(() => box.Describe(new BoxSheet(null, "沈若溪", Today, "沈若溪", Today), Today));
        Assert.Throws<RuleBrokenException>(() => box.Describe(new BoxSheet(null, "沈若溪", Today, "何一诺", Today.AddDays(-1)), Today));
        box.Describe(new BoxSheet("齐全", "沈若溪", Today, "何一诺", Today), Today);
        box.Close(Now);
        Assert.Throws<RuleBrokenException>(() => filed.PutIn(box));
        box.OpenAgain("one more");
        filed.PutIn(box);
        Assert.Equal(box.Number, filed.BoxNumber);
    }

    [Fact]
    public void Lent_it_is_owed_by_the_borrower_until_it_is_back()
    {
        var filed = Filed();
        filed.Lend(new LoanNote(AsPerson(Gu), null, "audit", Today.AddDays(4), "complete"), Secretary, Now.AddHours(3), TheHouse);
        var owed = Assert.Single(filed.Commitments);
        // Saturday: the last working day before it.
        Assert.Equal((CommitmentKind.ReturnLoan, 7, new DateOnly(2026, 11, 27)), (owed.Kind, owed.OwnerId, owed.DueOn));
        Assert.Throws<RuleBrokenException>(() => filed.Lend(new LoanNote(AsPerson(Ye), null, "too", Today, null), Secretary, Now.AddHours(4), TheHouse));
        Assert.Throws<RuleBrokenException>(() => owed.Keep(Gu, Now.AddHours(5), "on your desk", TheHouse));
        filed.TakeBackFromLoan("one leaf torn", Secretary, Now.AddHours(5));
        Assert.Equal(("one leaf torn", false), (Assert.Single(filed.Loans).ConditionIn, owed.IsOpen));
        Assert.Throws<RuleBrokenException>(() => filed.TakeBackFromLoan("again", Secretary, Now.AddHours(6)));
    }

    [Fact]
    public void From_somebody_outside_whoever_lent_it_gets_it_back()
    {
        var filed = Filed();
        filed.Lend(new LoanNote(Person.ByNameAlone("J. Quill"), "Quill Society", "comparison", Today.AddDays(3), null), Secretary, Now.AddHours(3), TheHouse);
        Assert.Equal((1, "J. Quill"), (Assert.Single(filed.Commitments).OwnerId, Assert.Single(filed.Commitments).What));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(93)]
    public void A_loan_ends_within_a_quarter(int days) =>
        Assert.Throws<RuleBrokenException>(() => Filed().Lend(new LoanNote(AsPerson(Gu), null, "audit", Today.AddDays(days), null), Secretary, Now.AddHours(3), TheHouse));

    [Fact]
    public void Held_or_lent_it_is_not_taken_out()
    {
        var document = Completed();
        var filed = Filed(document);
        filed.Hold("lawsuit", Secretary, Now.AddHours(3));
        Assert.Throws<RuleBrokenException>(() => filed.TakeOut(document, Secretary, Now.AddHours(3), TheHouse, "no"));
        Assert.Throws<RuleBrokenException>(() => filed.Hold("audit", Secretary, Now.AddHours(3)));
        filed.LiftHold("settled");
        filed.Lend(new LoanNote(AsPerson(Gu), null, "audit", Today.AddDays(3), null), Secretary, Now.AddHours(3), TheHouse);
        Assert.Throws<RuleBrokenException>(() => filed.TakeOut(document, Secretary, Now.AddHours(4), TheHouse, "no"));
    }

    [Fact]
    public void The_codes_are_those_of_the_trade()
    {
        var code = new ArchiveCode("Z109", "WS", "BGS", 2026, "D30", Level.Confidential);
        Assert.Equal("Z109-密WS·2026-D30-BGS", code.Series);
        Assert.Equal("Z109-WS·2026-Y-BGS-0012", new EntryNumber((code with { Level = Level.Public, Retention = "Y" }).Series, 12).ToString());
        Assert.Equal("盒Z109-密WS·2026-D30-BGS-3", new EntryNumber(code.BoxSeries, 3).ToString());
        Assert.Equal((Level.Confidential, Level.Internal, null), (ArchiveCode.LevelOf(code.BoxSeries), ArchiveCode.LevelOf("Z109-WS·2026-Y-BGS"), ArchiveCode.LevelOf("C-2026")));
        Assert.Equal((code, 7L), ArchiveCode.Parse("z109-密ws•2026-d30-bgs-0007"));
        Assert.Null(ArchiveCode.Parse("Z109-WS-2026-D30-BGS-7"));
        Assert.Null(ArchiveCode.Parse("收文〔2026〕1号"));
    }

    [Theory]
    [InlineData(ArchiveClassKind.Unit, "", "Office", null)]
    [InlineData(ArchiveClassKind.Unit, "办公室", "Office", null)]
    [InlineData(ArchiveClassKind.Category, "ABCDE", "Letters", null)]
    [InlineData(ArchiveClassKind.Retention, null, "Ten", 10)]
    [InlineData(ArchiveClassKind.Retention, null, "None", null)]
    [InlineData(ArchiveClassKind.Fonds, "Z1", "", null)]
    public void What_would_make_no_code_is_no_class(ArchiveClassKind kind, string? code, string name, int? years) => Assert.Throws<RuleBrokenException>(() => ArchiveClass.Take(kind, code, name, years));

    private static ArchiveBox Box(ArchivedDocument first) => ArchiveBox.OpenFor(first, Coded(new EntryNumber(first.Shelf.BoxSeries, 1).ToString()));
}
