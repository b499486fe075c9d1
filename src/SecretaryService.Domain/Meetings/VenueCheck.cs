using SecretaryService.Domain.Rooms;

namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 设备检查: one thing in the room, looked at twice: when it is set up (clause 3.4.1b), and again before people come (3.4.2a). What does not work is
/// reported, and says what is used instead.
/// </summary>
public sealed class VenueCheck : IPartOfEntry
{
    public const int WhatMaxLength = 80;
    public const int NoteMaxLength = 200;

    private VenueCheck() { }

    internal VenueCheck(Meeting meeting, Equipment? thing, string? what) => (Meeting, Key, Thing, What) = (meeting, Guid.CreateVersion7(), thing, what);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public Guid Key { get; private set; }

    /// <summary>Of the room's own equipment; none (<see cref="Equipment.None"/>) is the room itself.</summary>
    public Equipment? Thing { get; private set; }

    /// <summary>Whatever else somebody named.</summary>
    public string? What { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? FirstAt { get; private set; }
    public string? FirstByName { get; private set; }
    public bool? FirstWorks { get; private set; }
    public DateTime? SecondAt { get; private set; }
    public string? SecondByName { get; private set; }
    public bool? SecondWorks { get; private set; }

    /// <summary>What is wrong with it.</summary>
    public string? Fault { get; private set; }

    /// <summary>What is used instead.</summary>
    public string? Fallback { get; private set; }

    public string JournalKey => Key.ToString("N");

    /// <summary>In another room: nobody has looked at it there.</summary>
    internal void BeginAnew() =>
        (FirstAt, FirstByName, FirstWorks, SecondAt, SecondByName, SecondWorks, Fault, Fallback) = (null, null, null, null, null, null, null, null);

    /// <summary>A second look before this is none any more.</summary>
    internal void LookAgainFrom(DateTime from) => (SecondAt, SecondByName, SecondWorks) = SecondAt < from ? (null, null, null) : (SecondAt, SecondByName, SecondWorks);

    internal void Look(bool second, bool works, string? fault, string? fallback, string by, DateTime at)
    {
        if (second)
        {
            (SecondAt, SecondByName, SecondWorks) = (at, by, works);
        }
        else
        {
            (FirstAt, FirstByName, FirstWorks) = (at, by, works);
        }

        (Fault, Fallback) = works ? (null, null) : (fault, fallback);
    }
}
