using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Retention;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Parcels;
using SecretaryService.Domain.Tests.Visits;
using static SecretaryService.Domain.Tests.Parcels.ParcelsOfTheTests;

namespace SecretaryService.Domain.Tests.Retention;

public sealed class KeepingPersonalDataTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Viewer Administrator = new(9, "陶安然", Role.Administrator, 10);

    [Fact]
    public void What_was_fetched_keeps_date_host_and_count_and_nothing_of_strangers()
    {
        var parcel = Waiting(Note(pieces: 3));
        parcel.HandOut(new Taker("王师傅"), new Signature("王师傅", Strokes.TryParse("1,1 2,2 3,3 4,4 5,5")), Secretary, Now.AddHours(1));
        parcel.Forget(24, Now.AddDays(1), Today, []);
        Assert.Equal((3, "陆知远", 4L, "顺丰", ""), (parcel.Pieces, parcel.RecipientName, parcel.RecipientId, parcel.Carrier, parcel.Title));
        Assert.Equal((null, null, null, null, null, null), (parcel.Sender, parcel.Tracking, parcel.TrackingKey, parcel.TakenByName, parcel.SignedName, parcel.SignedStrokes));
        Assert.Equal(Now.AddDays(1), parcel.ForgottenAt);
        Assert.NotNull(parcel.HandedOut);
    }

    [Fact]
    public void What_was_said_in_its_commitments_goes_too()
    {
        var parcel = Fetched();
        var other = parcel.Promise(Domain.Commitments.CommitmentKind.FollowUp, new Person(4, "陆知远"), new Domain.Commitments.Due(Now.AddDays(2), Today.AddDays(2), 1, 1), new Person(1, "沈若溪"), Now).Saying("write to Mr Brook", null);
        other.Urge(Secretary, Now.AddHours(2), "Mr Brook waits");
        other.Keep(Recipient, Now.AddHours(3), "Mr Brook is content");
        parcel.Forget(24, Now.AddDays(1), Today, []);
        Assert.Equal((null, null, Now.AddHours(3)), (other.What, other.Done!.Result, other.Done.At));
        Assert.All(other.Steps, step => Assert.Null(step.Text));
        Assert.All(other.Notices, notice => Assert.Null(notice.Text));
    }

    [Fact]
    public void What_is_not_over_or_owed_waits()
    {
        Assert.Throws<RuleBrokenException>(() => Waiting().Forget(24, Now, Today, []));
        Assert.Throws<RuleBrokenException>(() => VisitsOfTheTests.Arrived().Forget(24, Now, Today, []));
        var parcel = Fetched();
        parcel.Promise(Domain.Commitments.CommitmentKind.FollowUp, new Person(4, "陆知远"), new Domain.Commitments.Due(Now.AddDays(2), Today.AddDays(2), 1, 1), new Person(1, "沈若溪"), Now);
        Assert.Throws<RuleBrokenException>(() => parcel.Forget(24, Now, Today, []));
    }

    [Fact]
    public void Protected_it_stays_until_the_last_day_is_over()
    {
        var parcel = Fetched();
        parcel.Protect(Secretary, Now, Today, "a dispute", Today.AddDays(3));
        Assert.Throws<RuleBrokenException>(() => parcel.Protect(Secretary, Now, Today, "again", null));
        Assert.Throws<RuleBrokenException>(() => parcel.Forget(24, Now, Today.AddDays(3), []));
        parcel.Forget(24, Now.AddDays(4), Today.AddDays(4), []);
        Assert.Null(parcel.Protected);
        Assert.Throws<RuleBrokenException>(() => parcel.Protect(Secretary, Now, Today, "too late", null));
    }

    [Fact]
    public void The_protection_is_lifted_with_a_reason_and_never_begins_in_the_past()
    {
        var parcel = Fetched();
        Assert.Throws<RuleBrokenException>(() => parcel.Unprotect("none"));
        Assert.Throws<RuleBrokenException>(() => parcel.Protect(Secretary, Now, Today, "a dispute", Today.AddDays(-1)));
        parcel.Protect(Secretary, Now, Today, "a dispute", null);
        Assert.Equal(("a dispute", "沈若溪"), (parcel.Protected!.Reason, parcel.Protected.ByName));
        parcel.Unprotect("settled");
        Assert.Null(parcel.Protected);
        Assert.Equal("settled", parcel.Facts.OfType<ProtectionLifted>().Single().Reason);
    }

    [Fact]
    public void Afterwards_nothing_is_written_in_it_any_more()
    {
        var parcel = Fetched();
        parcel.Forget(24, Now, Today, []);
        Assert.Throws<RuleBrokenException>(() => parcel.Forget(24, Now, Today, []));
        Assert.Throws<RuleBrokenException>(() => parcel.Correct(Note(), Commitments.HouseOfTheTests.TheHouse, Secretary, Now, "wrong"));
        Assert.Throws<RuleBrokenException>(() => parcel.TakeHandingOutBack(Secretary, Now, "wrong"));
        Assert.Throws<RuleBrokenException>(() => parcel.Void(Secretary, Now, "wrong"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(241)]
    public void Nobody_keeps_for_so_many_months(int months) =>
        Assert.Throws<RuleBrokenException>(() => RetentionRule.Make(Register.Calls, months, Today.AddDays(1), Today, Administrator, Now));

    [Fact]
    public void A_rule_is_for_a_register_of_strangers_and_for_days_to_come()
    {
        Assert.Throws<RuleBrokenException>(() => RetentionRule.Make(Register.Reservations, 24, Today.AddDays(1), Today, Administrator, Now));
        Assert.Throws<RuleBrokenException>(() => RetentionRule.Make(Register.Calls, 24, Today, Today, Administrator, Now));
        Assert.Equal("Calls 2026-11-25", RetentionRule.Make(Register.Calls, 24, Today.AddDays(1), Today, Administrator, Now).HouseKey);
    }

    [Fact]
    public void The_latest_day_decides_and_before_it_nothing_goes()
    {
        List<RetentionRule> rules = [RetentionRule.Make(Register.Calls, 24, Today.AddDays(1), Today, Administrator, Now), RetentionRule.Make(Register.Calls, null, Today.AddDays(9), Today, Administrator, Now)];
        Assert.Null(rules.Of(Register.Calls, Today));
        Assert.Null(rules.Of(Register.Visits, Today.AddDays(5)));
        Assert.Equal(new DateOnly(2024, 11, 26), rules.Of(Register.Calls, Today.AddDays(2))!.Before(Today.AddDays(2)));
        Assert.Null(rules.Of(Register.Calls, Today.AddDays(9))!.Before(Today.AddDays(9)));
    }
}
