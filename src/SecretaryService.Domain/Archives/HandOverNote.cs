using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Archives;

/// <summary>Stored by number: never renumber.</summary>
public enum HandOverState { DrawnUp = 1, Offered = 2, Received = 3, Concluded = 4 }

/// <summary>清点: what the receiver says of a line. Stored by number: never renumber.</summary>
public enum LineVerdict { NotCounted = 0, Accepted = 1, Returned = 2 }

/// <summary>What a batch is of: one fonds, one year, and documents that the same people may read.</summary>
public sealed record BatchScope(string Fonds, string FondsName, int Year, Level Level)
{
    /// <summary>Public and internal ones go together; confidential and restricted ones have lists of their own, which others do not see.</summary>
    public static Level ClassOf(Level level) => level <= Level.Internal ? Level.Internal : level;
}

/// <summary>Who has to do with a batch: 移交部门 and 移交人, 接收部门 and 接收人, 监交人.</summary>
/// <param name="Receiver">A colleague with the duty of an archivist.</param>
/// <param name="Witness">Neither of the two.</param>
public sealed record HandOverPeople(Colleague Giver, Colleague Receiver, Colleague Witness);

/// <summary>A document as it goes onto a list, with the number of its electronic files.</summary>
public sealed record ListedDocument(ArchivedDocument Document, int Files);

/// <summary>What the receiver found of one line.</summary>
public sealed record LineCount(int No, LineVerdict Verdict, string? Condition, string? Reason);

public sealed record HandOverDrawnUp(int Year, string Receiver, string Witness) : Fact;

public sealed record HandOverPeopleNamed(string Receiver, string Witness) : Fact;

public sealed record HandOverListed(int Documents, int Total) : Fact;

public sealed record HandOverUnlisted(string Code) : Fact;

public sealed record HandOverOffered(int Documents) : Fact;

public sealed record HandOverRecalled(string Reason) : Fact;

public sealed record HandOverCounted(int Accepted, int Returned) : Fact;

public sealed record HandOverReceived(int Accepted, int Returned) : Fact;

public sealed record HandOverConcluded : Fact;
