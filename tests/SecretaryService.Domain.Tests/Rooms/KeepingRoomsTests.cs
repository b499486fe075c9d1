using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using static SecretaryService.Domain.Tests.Rooms.RoomsOfTheTests;

namespace SecretaryService.Domain.Tests.Rooms;

public sealed class KeepingRoomsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_room_opens_before_it_closes_on_a_quarter()
    {
        const string sentence = "A room opens before it closes, both on a quarter of an hour.";
        Assert.Equal(sentence, Refusal(() => Of(Plain with { ClosesAt = new TimeOnly(8, 0) })));
        Assert.Equal(sentence, Refusal(() => Of(Plain with { OpensAt = new TimeOnly(8, 10) })));
    }

    [Fact]
    public void Approval_needs_a_keeper() =>
        Assert.Equal("Where approval is wanted, somebody must give it. Choose a keeper.", Refusal(() => Of(Plain with { NeedsApproval = true })));

    [Fact]
    public void A_room_that_is_still_reserved_is_not_closed()
    {
        var room = Of(Plain);
        Assert.Equal("2 reservations of this room are still to come. Move or cancel them first.", Refusal(() => room.Close(Today, 2)));
        room.Close(Today, 0);
        Assert.Equal("This room is closed already.", Refusal(() => room.Close(Today, 0)));
        room.Reopen();
        Assert.Equal("This room is open already.", Refusal(room.Reopen));
    }

    [Fact]
    public void Equipment_is_all_there_or_it_is_not_offered()
    {
        var room = Of(Plain);
        Assert.True(room.Offers(Equipment.Projector) && room.Offers(Equipment.None));
        Assert.False(room.Offers(Equipment.Projector | Equipment.Video));
    }

    [Fact]
    public void The_list_is_kept_by_secretaries_and_by_whoever_has_the_duty_today()
    {
        var directory = new Domain.Staff.Directory([new Colleague(7, "叶怀瑾", null, 20, new Wording("Sales", "销售部"), null, Role.Employee)
        {
            Duties = [new HeldDuty(DutyKind.RoomKeeper, Today, Today.AddDays(3))],
        }]);
        Assert.True(Room.MayBeKeptBy(Ye.AsViewer(), directory, Today));
        Assert.False(Room.MayBeKeptBy(Ye.AsViewer(), directory, Today.AddDays(4)));
        Assert.True(Room.MayBeKeptBy(Keeper.AsViewer(Role.Secretary), directory, Today));
        Assert.False(Room.MayBeKeptBy(Keeper.AsViewer(Role.Manager), directory, Today));
    }
}
