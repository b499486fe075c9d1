namespace SecretaryService.Domain.Calls;

/// <summary>来电结果. Stored by number: never renumber.</summary>
public enum CallOutcome { PutThrough = 1, Advised = 2, Referred = 3, Message = 4, WrongNumber = 5, Missed = 6 }

/// <summary>The four particulars of clause 3.1.2. A gap is allowed, and shows.</summary>
public sealed record Caller(string? Name, string? Organisation, PhoneNumber? Phone, string? Matter)
{
    public bool IsEmpty => Name is null && Organisation is null && Phone is null && Matter is null;
}

/// <summary>Whom the call is for: a colleague of the directory, or just the words that were said ("the tender office").</summary>
public sealed record Addressee(string Name, long? PersonId = null, long? DepartmentId = null);

/// <summary>What is written down about a call.</summary>
/// <param name="Rings">Rings until somebody answered; none when nobody counted.</param>
public sealed record CallNote(Caller Caller, CallOutcome Outcome, Addressee? For, int? Rings, Urgency Urgency);
