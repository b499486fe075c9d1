using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Parcels;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Parcels.ParcelsOfTheTests;

namespace SecretaryService.Domain.Tests.Parcels;

public sealed class ReceivingAParcelTests
{
    [Fact]
    public void The_recipient_is_asked_to_fetch_it_by_the_close_of_the_second_working_day()
    {
        var parcel = Waiting();
        var asked = parcel.Commitments.Single();
        Assert.Equal((CommitmentKind.CollectParcel, 4L, Utc("2026-11-26T16:00")), (asked.Kind, asked.OwnerId, asked.DueAt));
        Assert.Contains(parcel.Parties, p => p.PersonId == 4 && p.Part.HasFlag(Part.Recipient));
        Assert.Equal((Register.Parcels, 20L, "顺丰, 澄海精工"), (parcel.Register, parcel.DepartmentId, parcel.Title));
    }

    [Fact]
    public void What_does_not_keep_is_fetched_within_two_working_hours() =>
        Assert.Equal((Utc("2026-11-24T12:00"), Urgency.Urgent), (Waiting(Note(kind: ParcelKind.Perishable)).Commitments.Single().DueAt, Waiting(Note(kind: ParcelKind.Perishable)).Urgency));

    [Fact]
    public void For_somebody_whom_nobody_knows_it_is_kept_and_nobody_is_told()
    {
        var parcel = Waiting(Note(new Addressee("二楼 王工")));
        Assert.True(parcel.IsUnassigned);
        Assert.Empty(parcel.Commitments);
        Assert.Equal("二楼 王工", parcel.RecipientName);
        Assert.Throws<RuleBrokenException>(() => parcel.Remind(Secretary, Now.AddHours(1)));
    }

    [Fact]
    public void Once_somebody_knows_whose_it_is_he_is_told()
    {
        var parcel = Waiting(Note(new Addressee("Mr Lu")));
        parcel.Correct(Note(), TheHouse, Secretary, Now.AddHours(1), "it is Lu's");
        Assert.Equal(4, parcel.Commitments.Single().OwnerId);
        Assert.False(parcel.IsUnassigned);
    }

    [Fact]
    public void Another_recipient_is_told_and_the_former_sees_it_no_more()
    {
        var parcel = Waiting();
        parcel.Correct(Note(new Addressee("叶怀瑾", 7, 30)), TheHouse, Secretary, Now.AddHours(1), "same surname");
        Assert.DoesNotContain(parcel.Parties, p => p.PersonId == 4);
        Assert.Equal([4L, 7L], parcel.Commitments.Select(c => c.OwnerId));
        Assert.Equal([false, true], parcel.Commitments.Select(c => c.IsOpen));
    }

    [Fact]
    public void What_has_left_the_desk_is_nobody_elses() =>
        Assert.Throws<RuleBrokenException>(() => Fetched().Correct(Note(new Addressee("叶怀瑾", 7, 30)), TheHouse, Secretary, Now.AddHours(2), "wrong"));

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Nobody_receives_so_many_pieces(int pieces) => Assert.Throws<RuleBrokenException>(() => Waiting(Note(pieces: pieces)));

    [Fact]
    public void However_a_tracking_number_is_separated_it_is_the_same()
    {
        Assert.Equal("SF139022650417", Waiting().TrackingKey);
        Assert.Equal(Parcel.KeyOf("sf13902265 0417"), Parcel.KeyOf("ＳＦ1390-2265-0417"));
        Assert.Null(Parcel.KeyOf("—/—"));
    }

    [Fact]
    public void Nobody_above_is_told_of_a_parcel_that_nobody_fetched()
    {
        var asked = Waiting().Commitments.Single();
        var directory = new Domain.Staff.Directory([]);
        foreach (var day in Enumerable.Range(1, 30))
        {
            asked.Climb(Now.AddDays(day), directory, new DateOnly(2026, 11, 24).AddDays(day));
        }

        Assert.Equal([StepKind.Reminded, StepKind.Late], asked.Steps.Select(s => s.Kind));
    }
}
