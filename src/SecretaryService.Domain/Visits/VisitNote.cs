using SecretaryService.Domain.Calls;

namespace SecretaryService.Domain.Visits;

/// <summary>接待规格. Stored by number: never renumber. A is a guest of honour, B an important one, C everybody else.</summary>
public enum VisitGrade { A = 1, B = 2, C = 3 }

/// <summary>The columns of the board, and the two ends without a visit. Stored by number: never renumber.</summary>
public enum VisitState { Expected = 1, Waiting = 2, InMeeting = 3, Left = 4, Cancelled = 5, NoShow = 6 }

/// <summary>The steps of a reception, clauses 3.2.2 to 3.2.5, in their usual order. Stored by number: never renumber.</summary>
public enum ReceptionStep { Greeter = 1, Seated = 2, Served = 3, Introduced = 4, Met = 5, SeenOff = 6 }

/// <summary>Who comes, as announced or as he says at the desk.</summary>
/// <param name="Companions">The others of a group, as typed: one name a line.</param>
/// <param name="HeadCount">Everybody together, the first included.</param>
public sealed record Guest(string? Name, string? Organisation, PhoneNumber? Phone, int HeadCount, string? Companions)
{
    public bool IsEmpty => Name is null && Organisation is null;
}

/// <summary>What is written down about a visit beforehand or at the door.</summary>
/// <param name="Host">Whom he wants to see: a colleague of the directory, or just the words.</param>
public sealed record VisitNote(Guest Guest, string? Purpose, Addressee? Host, VisitGrade Grade)
{
    /// <summary>In which language he is received.</summary>
    public string? Language { get; init; }

    /// <summary>For the desk alone; no visitor and no invitation ever shows it.</summary>
    public string? DeskNote { get; init; }

    /// <summary>What he likes to drink.</summary>
    public string? Drink { get; init; }
    public long? ContactId { get; init; }

    /// <summary>UTC, from and until when he is expected; none of somebody who just came.</summary>
    public Expectation? Expected { get; init; }
}

/// <summary>UTC.</summary>
public sealed record Expectation(DateTime From, DateTime Until);
