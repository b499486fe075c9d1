using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing;
using Withdrawal = SecretaryService.Domain.Standard.Withdrawal;

namespace SecretaryService.Domain.Tests.Standard;

public sealed class AdoptingAStandardTests
{
    private static readonly Wording Words = new("Words", "文字");
    private static readonly Person Author = new(1, "Ruth Calder");
    private static readonly DateTime Now = Office.TuesdayTen.UtcDateTime;
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateOnly Beginning = new(2000, 1, 1);

    [Fact]
    public void A_draft_says_what_the_version_before_it_says_and_drives_no_clock()
    {
        var (first, draft) = (First(), First().DraftNext(2, Author, Now));
        Assert.Equal((2, VersionState.Draft, StandardVersion.NoDayYet), (draft.Number, draft.State, draft.EffectiveFrom));
        Assert.Equal(first.InOrder.Select(c => (c.Number, c.IsHeading, c.Title, c.Text)), draft.InOrder.Select(c => (c.Number, c.IsHeading, c.Title, c.Text)));
        Assert.Equal(3, draft.RingsAllowed);
        Assert.Equal(1, HouseWith(first, draft).StandardOn(DateOnly.MaxValue).Number);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(20, true)]
    [InlineData(0, false)]
    [InlineData(21, false)]
    [InlineData(2.5, false)]
    public void A_limit_keeps_within_what_its_unit_allows(double rings, bool allowed)
    {
        var draft = First().DraftNext(2, Author, Now);
        Assert.Equal(allowed, Record.Exception(() => Reword(draft, new() { ["Rings"] = (decimal)rings }, [])) is null);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(0.0, true)]
    [InlineData(100.0, true)]
    [InlineData(100.5, false)]
    [InlineData(-1.0, false)]
    public void A_target_is_a_percentage_or_none(double? target, bool allowed)
    {
        var draft = First().DraftNext(2, Author, Now);
        Assert.Equal(allowed, Record.Exception(() => Reword(draft, [], new() { ["answered-within-rings"] = (decimal?)target })) is null);
    }

    [Fact]
    [Clause("1.1")]
    public void An_approved_version_is_to_be_acknowledged_five_working_days_after_its_day()
    {
        var draft = First().DraftNext(2, Author, Now);
        draft.Approve(By(2), Today, Beginning, HouseWith(First()));
        Assert.Equal((VersionState.Approved, new DateOnly(2026, 12, 1)), (draft.State, draft.AcknowledgeBy!.On));
        Assert.Equal(2, HouseWith(First(), draft).StandardOn(Today).Number);
        Assert.Equal(1, HouseWith(First(), draft).StandardOn(Today.AddDays(-1)).Number);
    }

    [Theory]
    [InlineData(1, "2026-11-24")]
    [InlineData(2, "2026-11-23")]
    [InlineData(2, "2028-11-25")]
    public void Nobody_approves_his_own_draft_nor_for_a_day_that_is_past_or_far(long by, string day)
    {
        var draft = First().DraftNext(2, Author, Now);
        Assert.Throws<RuleBrokenException>(() => draft.Approve(By(by), DateOnly.Parse(day, null), Beginning, HouseWith(First())));
        Assert.Equal(VersionState.Draft, draft.State);
    }

    [Fact]
    public void No_version_comes_before_the_one_before_it() => Assert.Throws<RuleBrokenException>(() =>
        First().DraftNext(3, Author, Now).Approve(By(2), Today.AddDays(3), latest: Today.AddDays(3), HouseWith(First())));

    [Fact]
    public void An_approved_version_is_neither_written_on_nor_approved_again()
    {
        var draft = First().DraftNext(2, Author, Now);
        draft.Approve(By(2), Today.AddDays(1), Beginning, HouseWith(First()));
        Assert.Throws<RuleBrokenException>(() => Reword(draft, [], []));
        Assert.Throws<RuleBrokenException>(() => draft.Approve(By(3), Today.AddDays(1), Beginning, HouseWith(First())));
        Assert.Throws<RuleBrokenException>(() => draft.Discard(Back()));
    }

    [Fact]
    public void A_version_is_withdrawn_before_its_day_and_not_from_it_on()
    {
        var draft = First().DraftNext(2, Author, Now);
        Assert.Throws<RuleBrokenException>(() => draft.Withdraw(Back(), Today));
        draft.Approve(By(2), Today.AddDays(1), Beginning, HouseWith(First()));
        Assert.Throws<RuleBrokenException>(() => draft.Withdraw(Back(), Today.AddDays(1)));
        draft.Withdraw(Back(), Today);
        Assert.Equal(1, HouseWith(First(), draft).StandardOn(Today.AddDays(5)).Number);
        Assert.Throws<RuleBrokenException>(() => First().Withdraw(Back(), Today));
    }

    private static void Reword(StandardVersion draft, Dictionary<string, decimal> limits, Dictionary<string, decimal?> targets) =>
        draft.Reword(draft["3.1.1"], new ClauseWording(Words, Words, null, limits, targets), Author, Now);

    private static Approval By(long id) => new(id, "Lu Zhiyuan", Now, null);

    private static Withdrawal Back() => new(2, "Lu Zhiyuan", Now, "too strict");

    private static StandardVersion First()
    {
        var (purpose, telephone) = (Clause.Of("1.1", Words, Words, null), Clause.Of("3.1.1", Words, Words, null));
        purpose.Set(new ClauseParameter("Acknowledge", 5, Unit.WorkingDays));
        telephone.Set(new ClauseParameter("Rings", 3, Unit.Rings));
        telephone.MeasureBy(new ClauseMeasure("answered-within-rings", 0, Words, 95));
        return new StandardVersion(1, Beginning, Words, [Clause.Heading("1", Words).At(0), purpose.At(1), telephone.At(2)]);
    }

    private static Domain.House HouseWith(params StandardVersion[] versions) => new(
        new Company(new Wording("Tingzhou Instruments", "汀洲精仪"), "Asia/Shanghai"), [new CalendarVersion(1, Beginning, "08:30-12:00,13:30-17:30", [])], versions);
}
