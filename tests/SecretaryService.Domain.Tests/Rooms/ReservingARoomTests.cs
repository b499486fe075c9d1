using SecretaryService.Domain.Rooms;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Rooms.RoomsOfTheTests;

namespace SecretaryService.Domain.Tests.Rooms;

public sealed class ReservingARoomTests
{
    private readonly Room _room = Of(Plain);

    [Fact]
    public void It_takes_every_quarter_and_none_beside_it()
    {
        var reservation = Reserved(_room, From("2026-11-24T11:00", "2026-11-24T12:30"));
        Assert.Equal(Enumerable.Range(Quarter.Of(Utc("2026-11-24T11:00")), 6), reservation.Slots.Select(s => s.Slot));
        Assert.All(reservation.Slots, slot => Assert.Equal(3, slot.RoomId));
        Assert.Equal((Register.Reservations, Utc("2026-11-24T11:00"), new DateOnly(2026, 11, 24)), (reservation.Register, reservation.OccurredAt, reservation.OccurredOn));
        Assert.True(reservation.IsHeld && !reservation.IsTentative);
    }

    [Fact]
    public void It_takes_the_quarters_for_setting_up_and_clearing_too()
    {
        var room = Of(Plain with { SetUpMinutes = 15, ClearUpMinutes = 30 });
        var reservation = Reserved(room, From("2026-11-24T11:00", "2026-11-24T12:00"));
        Assert.Equal((Quarter.Of(Utc("2026-11-24T10:45")), 7), (reservation.Slots.First().Slot, reservation.Slots.Count));
    }

    [Fact]
    public void Two_that_follow_one_another_share_no_quarter()
    {
        var (first, second) = (Reserved(_room, From("2026-11-24T11:00", "2026-11-24T12:00")), Reserved(_room, From("2026-11-24T12:00", "2026-11-24T13:00")));
        Assert.Empty(first.Slots.Select(s => s.Slot).Intersect(second.Slots.Select(s => s.Slot)));
    }

    [Theory]
    [InlineData("2026-11-24T11:00", "2026-11-24T11:00", "It would end before it begins. Choose a later end.")]
    [InlineData("2026-11-24T11:10", "2026-11-24T12:00", "Rooms are reserved by the quarter of an hour, such as 09:00 or 09:15.")]
    [InlineData("2026-11-24T09:45", "2026-11-24T12:00", "This time is over. Choose a later one.")]
    [InlineData("2028-11-24T11:00", "2028-11-24T12:00", "This is more than a year ahead. Check the year.")]
    [InlineData("2026-11-24T17:30", "2026-11-24T18:15", "Reed is open from 08:00 to 18:00. Choose a time within these hours.")]
    [InlineData("2026-11-25T07:45", "2026-11-25T09:00", "Reed is open from 08:00 to 18:00. Choose a time within these hours.")]
    [InlineData("2026-11-25T17:00", "2026-11-26T09:00", "Reed is open from 08:00 to 18:00. Choose a time within these hours.")]
    public void What_cannot_be_is_refused_in_a_sentence(string from, string until, string sentence) =>
        Assert.Equal(sentence, Refusal(() => Reserved(_room, From(from, until))));

    [Fact]
    public void The_quarter_that_has_begun_can_still_be_had()
    {
        var stay = From("2026-11-24T10:00", "2026-11-24T11:00");
        var registration = new Registration("R-2026-1", stay.From, TheHouse.DayOf(stay.From), Now.AddMinutes(14), Ye, 1);
        Assert.True(Reservation.Reserve(registration, _room, TheHouse, new ReservationNote("Now", stay, 2, Ye, null)).IsHeld);
    }

    [Fact]
    public void A_closed_room_is_refused()
    {
        _room.Close(new DateOnly(2026, 11, 20), 0);
        Assert.Equal("Reed is closed and cannot be reserved.", Refusal(() => Reserved(_room, From("2026-11-24T11:00", "2026-11-24T12:00"))));
    }

    [Fact]
    public void A_room_smaller_than_the_party_needs_a_reason_and_keeps_it()
    {
        var stay = From("2026-11-24T11:00", "2026-11-24T12:00");
        Assert.Equal("Reed has 8 seats for 9 heads. Choose a larger room, or say why this one will do.", Refusal(() => Reserved(_room, stay, heads: 9)));
        Assert.Equal("two stand", Reserved(_room, stay, heads: 9, reason: "two stand").SmallRoomReason);
        Assert.Null(Reserved(_room, stay, heads: 8, reason: "needless").SmallRoomReason);
    }

    [Fact]
    public void Whoever_reserves_and_whom_it_is_for_see_it()
    {
        var reservation = Reserved(_room, From("2026-11-24T11:00", "2026-11-24T12:00"), by: Keeper);
        Assert.Equal([(Keeper.Id, Part.Author), (Ye.Id, Part.Host)], reservation.Parties.Select(p => (p.PersonId!.Value, p.Part)));
        Assert.Contains(reservation.Facts, fact => fact is RoomReserved { Room: "Reed" });
    }

    [Fact]
    public void It_is_found_by_its_room()
    {
        var reservation = Reserved(_room, From("2026-11-24T11:00", "2026-11-24T12:00"));
        Assert.Contains(reservation.Findables, f => f is { By: Domain.Search.FoundBy.Place, Text: "Reed" });
        Assert.Contains(new Domain.Search.Facet(Domain.Search.FacetKind.Room, 3), reservation.Facets);
    }
}
