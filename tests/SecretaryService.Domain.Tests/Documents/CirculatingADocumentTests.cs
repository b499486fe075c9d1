using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Documents;

[Clause("3.3.2a")]
public sealed class CirculatingADocumentTests
{
    [Fact]
    public void One_by_one_the_next_is_asked_when_the_one_before_has_signed()
    {
        var document = Circulating(InARow(Lu, Ye), AtOnce(Xu, Gu));
        Assert.Equal([true, false, false, false], new[] { Lu, Ye, Xu, Gu }.Select(document.IsAsked));
        document.Sign(Lu, Now.AddHours(1));
        Assert.Equal([false, true, false, false], new[] { Lu, Ye, Xu, Gu }.Select(document.IsAsked));
        document.Sign(Ye, Now.AddHours(2));
        Assert.Equal([false, false, true, true], new[] { Lu, Ye, Xu, Gu }.Select(document.IsAsked));
        document.Sign(Gu, Now.AddHours(3));
        Assert.True(document.Slips.Single().IsRunning);
        document.Sign(Xu, Now.AddHours(4));
        Assert.Equal(SlipState.Ended, document.Slips.Single().State);
        Assert.All(document.Stages, s => Assert.NotNull(s.PassedAt));
    }

    [Theory]
    [InlineData(Urgency.Routine, "2026-11-27T16:00")]
    [InlineData(Urgency.Urgent, "2026-11-25T16:00")]
    [InlineData(Urgency.Immediate, "2026-11-24T10:30")]
    public void Each_reader_has_the_time_of_the_urgency(Urgency urgency, string due)
    {
        var document = Registered(urgency: urgency);
        document.Circulate(Slip(AtOnce(Lu)), Secretary, Now, TheHouse);
        Assert.Equal((Utc(due), Utc(due)), (document.Asked(Lu).DueAt, document.Stages.Single().DueAt!.Value));
    }

    [Fact]
    public void A_stage_in_a_row_has_the_time_of_all_of_its_readers_and_a_set_day_comes_first()
    {
        Assert.Equal(Utc("2026-12-02T16:00"), Circulating(InARow(Lu, Ye)).Stages.Single().DueAt);
        var document = Registered();
        document.Circulate(Slip(InARow(Lu, Ye)) with { DueOn = new DateOnly(2026, 11, 25) }, Secretary, Now, TheHouse);
        Assert.Equal((Utc("2026-11-25T16:00"), Utc("2026-11-25T16:00")), (document.Asked(Lu).DueAt, document.Stages.Single().DueAt!.Value));
    }

    [Fact]
    public void To_nobody_to_oneself_or_twice_to_one_is_refused()
    {
        var document = Registered();
        void Refused(params StageNote[] stages) => Assert.Throws<RuleBrokenException>(() => document.Circulate(Slip(stages), Secretary, Now, TheHouse));
        Refused();
        Refused(AtOnce());
        Refused(AtOnce(Lu), AtOnce());
        Refused(AtOnce(Secretary));
        Refused(AtOnce(Lu, Lu));
        Refused(AtOnce(Lu), InARow(Ye, Lu));
        Assert.Empty(document.Slips);
    }

    [Fact]
    public void Nobody_who_is_excluded_reads_it()
    {
        var document = Registered();
        document.Exclude(4, "conflict of interest");
        Assert.Throws<RuleBrokenException>(() => document.Circulate(Slip(AtOnce(Lu)), Secretary, Now, TheHouse));
    }

    [Fact]
    public void Whoever_was_forgotten_reads_it_in_a_stage_of_his_own()
    {
        var document = Circulating(AtOnce(Lu));
        document.AddReaders(1, AtOnce(Ye), Secretary, Now, TheHouse);
        Assert.False(document.IsAsked(Ye));
        document.Sign(Lu, Now.AddHours(1));
        Assert.True(document.IsAsked(Ye));
        Assert.Throws<RuleBrokenException>(() => document.AddReaders(1, AtOnce(Lu), Secretary, Now, TheHouse));
    }

    [Fact]
    public void Going_on_without_the_late_ones_counts_against_the_stage_and_they_sign_on_the_supplement()
    {
        var document = Circulating(AtOnce(Lu, Ye), AtOnce(Xu));
        document.Sign(Lu, Now.AddHours(1));
        document.GoOnWithout(1, "出差", Secretary, Now.AddHours(2), TheHouse);
        Assert.True(document.Stages.First().WentOnWithout);
        Assert.True(document.IsAsked(Xu));
        document.Sign(Xu, Now.AddHours(3));
        Assert.Equal(SlipState.Ended, document.Slips.Single().State);
        document.Sign(Ye, Now.AddHours(4), "补阅");
        Assert.True(document.Readings.Single(r => r.PersonId == 5).IsSupplement);
        Assert.False(document.Readings.Single(r => r.PersonId == 6).IsSupplement);
    }

    [Fact]
    public void Recalled_before_anybody_opened_it_not_even_its_text_stays_and_nobody_sees_it_any_more()
    {
        var document = Circulating(AtOnce(Lu));
        document.Recall(1, "送错", Secretary, Now.AddMinutes(5));
        Assert.Equal(("", SlipState.Recalled, "送错"), (document.Slips.Single().Purpose, document.Slips.Single().State, document.Slips.Single().Reason));
        Assert.DoesNotContain(document.Parties, p => p.PersonId == 4);
        Assert.Null(document.Stages.Single().DueAt);
    }

    [Fact]
    public void Recalled_after_somebody_opened_it_what_was_written_stays_and_nobody_signs_any_more()
    {
        var document = Circulating(AtOnce(Lu, Ye));
        Assert.True(document.OpenedBy(Lu, Now.AddMinutes(1)));
        Assert.False(document.OpenedBy(Lu, Now.AddMinutes(2)));
        document.Recall(1, "送错", Secretary, Now.AddMinutes(5));
        Assert.Equal("请阅处。", document.Slips.Single().Purpose);
        Assert.Throws<RuleBrokenException>(() => document.Sign(Lu, Now.AddMinutes(6)));
        Assert.Throws<RuleBrokenException>(() => document.AddReaders(1, AtOnce(Xu), Secretary, Now, TheHouse));
    }

    [Fact]
    public void A_reader_returns_it_with_the_reason_and_it_goes_on()
    {
        var document = Circulating(InARow(Lu, Ye));
        document.ReturnReading(document.Asked(Lu), "不属我分管", Lu, Now.AddHours(1), TheHouse);
        Assert.Equal("不属我分管", document.Readings.First().ReturnReason);
        Assert.True(document.IsAsked(Ye));
        Assert.Throws<RuleBrokenException>(() => document.ReturnReading(document.Asked(Ye), "x", Lu, Now, TheHouse));
    }

    [Fact]
    public void Two_slips_do_not_run_at_once()
    {
        var document = Circulating(AtOnce(Lu));
        Assert.Throws<RuleBrokenException>(() => document.Circulate(Slip(AtOnce(Ye)), Secretary, Now, TheHouse));
        document.Sign(Lu, Now.AddHours(1));
        Assert.Equal(2, document.Circulate(Slip(AtOnce(Lu, Ye)), Secretary, Now.AddHours(2), TheHouse).Number);
    }

    [Fact]
    [Clause("3.3.2b")]
    public void A_signature_bears_name_time_and_opinion_and_is_not_altered()
    {
        var document = Circulating(AtOnce(Lu, Ye));
        document.Sign(Lu, Now.AddHours(1), "同意。");
        var reading = document.Readings.First();
        Assert.Equal((Now.AddHours(1), "同意。", null), (reading.SignedAt, reading.Opinion, reading.ByProxyName));
        Assert.False(document.Asked(Lu).MayBeUndoneBy(Lu, Now.AddHours(1)));
        Assert.Throws<RuleBrokenException>(() => document.Asked(Lu).Reopen(Lu, Now.AddHours(1)));
        Assert.Throws<RuleBrokenException>(() => document.Sign(Lu, Now.AddHours(2)));
        Assert.Throws<RuleBrokenException>(() => document.Sign(Ye, Now.AddHours(2), by: Secretary));
    }

    [Fact]
    [Clause("3.3.2b")]
    public void A_deputy_signs_as_himself_for_the_other()
    {
        var document = Circulating(AtOnce(Xu));
        Assert.Same(document.Asked(Xu), document.ReadingAskedOf(Deputy));
        document.Sign(Xu, Now.AddHours(1), "已阅。", Deputy);
        Assert.Equal(("许砚秋", "Gu Qinghe"), (document.Readings.Single().Name, document.Readings.Single().ByProxyName));
        Assert.Contains(document.Facts, f => f is ReadingSigned { For: "许砚秋" });
    }

    [Fact]
    public void Reading_holds_up_no_handling()
    {
        var document = Circulating(AtOnce(Lu));
        document.Assign(new Assignment(AsPerson(Xu), [], null, null), Secretary, Now, TheHouse);
        document.Asked(Xu, CommitmentKind.Handle).Keep(Xu, Now.AddHours(1), "已办。", TheHouse);
        Assert.False(document.IsReadyToComplete);
        document.GoOnWithout(1, "不必再等", Secretary, Now.AddHours(2), TheHouse);
        Assert.True(document.IsReadyToComplete);
        document.Complete(null, Secretary, Now.AddHours(3), TheHouse);
        Assert.Equal("已办。", document.Result);
        document.Sign(Lu, Now.AddHours(4));
        Assert.NotNull(document.Readings.Single().SignedAt);
    }
}
