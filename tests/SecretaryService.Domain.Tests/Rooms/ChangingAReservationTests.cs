using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Rooms.RoomsOfTheTests;

namespace SecretaryService.Domain.Tests.Rooms;

public sealed class ChangingAReservationTests
{
    private static readonly Stay AtEleven = From("2026-11-24T11:00", "2026-11-24T12:00");
    private static readonly Room Approved = Of(Plain with { NeedsApproval = true, KeeperId = Keeper.Id });
    private readonly Room _room = Of(Plain);

    [Fact]
    public void Moving_it_gives_back_what_is_not_needed_and_keeps_what_is()
    {
        var reservation = Reserved(_room, AtEleven);
        var kept = reservation.Slots.Last();
        Move(reservation, _room, From("2026-11-24T11:45", "2026-11-24T12:30"));
        Assert.Equal(Enumerable.Range(Quarter.Of(Utc("2026-11-24T11:45")), 3), reservation.Slots.Select(s => s.Slot).Order());
        Assert.Contains(kept, reservation.Slots);
        Assert.All(reservation.Parties, party => Assert.Equal(Utc("2026-11-24T11:45"), party.OccurredAt));
        Assert.Equal(Utc("2026-11-24T12:30"), reservation.EndsAt);
    }

    [Fact]
    public void Moving_it_to_another_room_leaves_nothing_in_the_first()
    {
        var reservation = Reserved(_room, AtEleven);
        Move(reservation, Of(Plain with { Name = "Pine" }, id: 4), AtEleven);
        Assert.All(reservation.Slots, slot => Assert.Equal(4, slot.RoomId));
        Assert.Equal("Pine", reservation.RoomName);
    }

    [Fact]
    public void Cancelling_it_frees_the_room_and_says_why()
    {
        var reservation = Reserved(_room, AtEleven);
        reservation.Cancel(Ye.AsViewer(), Now, "they do not come");
        Assert.Empty(reservation.Slots);
        Assert.Equal((ReservationEnd.Cancelled, "they do not come"), (reservation.Ended!.How, reservation.Ended.Reason));
        Assert.Equal("This reservation has ended already.", Refusal(() => reservation.Cancel(Ye.AsViewer(), Now, "again")));
    }

    [Fact]
    public void It_is_the_hosts_the_authors_and_a_secretarys_to_change()
    {
        var reservation = Reserved(_room, AtEleven, by: Keeper);
        var stranger = new Viewer(12, "Daniel Okafor", Role.Employee, 20);
        Assert.StartsWith("This is for 叶怀瑾,", Refusal(() => reservation.Cancel(stranger, Now, "mine now")), StringComparison.Ordinal);
        Assert.True(reservation.MayBeChangedBy(Ye.AsViewer()) && reservation.MayBeChangedBy(Keeper.AsViewer()) && reservation.MayBeChangedBy(stranger with { Role = Role.Secretary })
            && reservation.MayBeChangedBy(stranger with { DeputisesFor = [Ye.Id] }));
    }

    [Fact]
    public void What_is_over_stays_as_it_is()
    {
        var reservation = Reserved(_room, AtEleven);
        Assert.Equal("This reservation is over. It stays as it is.", Refusal(() => reservation.Cancel(Ye.AsViewer(), Utc("2026-11-24T12:00"), "late")));
    }

    [Fact]
    public void The_keeper_approves_and_his_commitment_is_kept()
    {
        var reservation = Asked();
        Assert.True(reservation.IsTentative && reservation.MayBeDecidedBy(Keeper.AsViewer()));
        Assert.NotEmpty(reservation.Slots);
        Assert.Equal("This is for 宋知夏, or a deputy, to decide.", Refusal(() => reservation.Approve(Ye.AsViewer(Role.Secretary), Now)));
        reservation.Approve(Keeper.AsViewer(), Now);
        Assert.False(reservation.IsTentative);
        Assert.NotNull(reservation.Commitments.Single().Done);
        Assert.Equal("Nothing waits for approval here.", Refusal(() => reservation.Approve(Keeper.AsViewer(), Now)));
    }

    [Fact]
    public void The_keeper_refuses_and_the_room_is_free()
    {
        var reservation = Asked();
        reservation.Refuse(Keeper.AsViewer(), Now, "painters");
        Assert.Empty(reservation.Slots);
        Assert.Equal((ReservationEnd.Refused, "painters"), (reservation.Ended!.How, reservation.Ended.Reason));
        Assert.NotNull(reservation.Commitments.Single().Done);
    }

    [Fact]
    public void It_is_not_decided_beside_its_own_page()
    {
        var asked = Asked().Commitments.Single();
        Assert.Equal("Approve or refuse it on the page of the reservation.", Refusal(() => asked.Keep(Keeper.AsViewer(), Now, "yes")));
        Assert.Equal("Approve or refuse it on the page of the reservation.", Refusal(() => asked.Withdraw(Ye.AsViewer(), Now, "no need")));
    }

    [Fact]
    public void A_cancelled_one_asks_nobody_any_more()
    {
        var reservation = Asked();
        reservation.Cancel(Ye.AsViewer(), Now, "not needed");
        Assert.NotNull(reservation.Commitments.Single().Withdrawn);
    }

    [Fact]
    public void The_keepers_own_waits_for_nobody() => Assert.False(Reserved(Approved, AtEleven, by: Keeper).IsTentative);

    [Fact]
    public void Moved_it_is_asked_for_anew()
    {
        var reservation = Asked();
        reservation.Approve(Keeper.AsViewer(), Now);
        Move(reservation, Approved, From("2026-11-24T14:00", "2026-11-24T15:00"));
        Assert.True(reservation.IsTentative);
    }

    [Fact]
    public void It_begins_from_a_quarter_of_an_hour_before_until_its_end()
    {
        var reservation = Reserved(_room, AtEleven);
        Assert.StartsWith("The room is this party's from 15 minutes", Refusal(() => reservation.Begin(Ye.AsViewer(), Now)), StringComparison.Ordinal);
        reservation.Begin(Ye.AsViewer(), Utc("2026-11-24T10:45"));
        Assert.Equal("叶怀瑾", reservation.Begun!.ByName);
        Assert.Equal("The room is in use already.", Refusal(() => reservation.Begin(Ye.AsViewer(), Utc("2026-11-24T11:00"))));
        Assert.Equal("The room is in use already. Reserve a new time instead.", Refusal(() => Move(reservation, _room, From("2026-11-24T14:00", "2026-11-24T15:00"))));
    }

    [Fact]
    public void Without_approval_it_does_not_begin() =>
        Assert.Equal("The keeper of the room has not approved this yet.", Refusal(() => Asked().Begin(Ye.AsViewer(), Utc("2026-11-24T11:00"))));

    [Fact]
    public void The_room_is_given_back_when_nobody_comes()
    {
        var reservation = Reserved(_room, AtEleven);
        Assert.False(reservation.ReleaseUnused(Utc("2026-11-24T11:14")));
        Assert.True(reservation.ReleaseUnused(Utc("2026-11-24T11:15")));
        Assert.False(reservation.ReleaseUnused(Utc("2026-11-24T11:15")));
        Assert.Equal((ReservationEnd.NotUsed, null), (reservation.Ended!.How, reservation.Ended.ById));
        Assert.Empty(reservation.Slots);
    }

    [Fact]
    public void A_room_in_use_is_not_given_back()
    {
        var reservation = Reserved(_room, AtEleven);
        reservation.Begin(Ye.AsViewer(), Utc("2026-11-24T11:05"));
        Assert.False(reservation.ReleaseUnused(Utc("2026-11-24T11:30")));
    }

    private static Reservation Asked()
    {
        var reservation = Reserved(Approved, AtEleven);
        reservation.AskApproval(Keeper, TheHouse.DueAfter(Now, TimeSpan.FromMinutes(30)), Ye, Now);
        return reservation;
    }

    private static void Move(Reservation reservation, Room room, Stay stay) => reservation.Move(room, TheHouse, stay, 4, null, Ye.AsViewer(), Now);
}
