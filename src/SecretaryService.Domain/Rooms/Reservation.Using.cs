namespace SecretaryService.Domain.Rooms;

/// <summary>Somebody is in the room: said at the door, or seen from the meeting for which it is kept.</summary>
public sealed partial class Reservation
{
    /// <summary>Somebody is in the room.</summary>
    /// <exception cref="RuleBrokenException">It is too early, over, not approved, or begun already.</exception>
    public void Begin(Viewer by, DateTime now)
    {
        RefuseUnlessHeld();
        if (BegunAt is not null)
        {
            throw new RuleBrokenException("The room is in use already.");
        }

        if (IsTentative)
        {
            throw new RuleBrokenException("The keeper of the room has not approved this yet.");
        }

        if (now < StartsAt - EarlyBy || now >= EndsAt)
        {
            throw new RuleBrokenException("The room is this party's from {0} minutes before the time until its end.", (int)EarlyBy.TotalMinutes);
        }

        (BegunAt, BegunById, BegunByName, ReleaseAt) = (now, by.PersonId, by.Name, null);
        Tell(new RoomUseBegun());
    }

    /// <summary>The meeting for which it is kept has begun: nobody need say so at the door as well.</summary>
    public void BeInUse(Person since, DateTime at)
    {
        if (IsHeld && BegunAt is null)
        {
            (BegunAt, BegunById, BegunByName, ReleaseAt) = (at, since.Id, since.Name, null);
            Tell(new RoomUseBegun());
        }
    }
}
