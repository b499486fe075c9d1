namespace SecretaryService.Domain.Calls;

/// <summary>Stored by number: never renumber.</summary>
public enum CallDirection { Incoming = 0, Outgoing = 1 }

/// <summary>来电结果. Stored by number: never renumber. The last two are of calls that we made.</summary>
public enum CallOutcome { PutThrough = 1, Advised = 2, Referred = 3, Message = 4, WrongNumber = 5, Missed = 6, Reached = 7, NoAnswer = 8 }

/// <summary>The four particulars of clause 3.1.2, of those that the caller declined to give.</summary>
[Flags]
public enum Particulars { None = 0, Name = 1, Organisation = 2, Phone = 4, Matter = 8, All = 15 }

/// <summary>The four particulars of clause 3.1.2. A gap is allowed, and shows.</summary>
public sealed record Caller(string? Name, string? Organisation, PhoneNumber? Phone, string? Matter)
{
    public bool IsEmpty => Name is null && Organisation is null && Phone is null && Matter is null;
}

/// <summary>Whom the call is for: a colleague of the directory, or just the words that were said ("the tender office").</summary>
public sealed record Addressee(string Name, long? PersonId = null, long? DepartmentId = null);

/// <summary>What was ticked: clause 3.1.1 (company and department named), 3.1.3 (the caller was told), the matter read back. None: not said, as of a call copied from a ledger.</summary>
public sealed record Courtesies(bool? Greeting, bool? Told, bool? ReadBack);

/// <summary>What is written down about a call.</summary>
/// <param name="Rings">Rings until somebody answered; none when nobody counted.</param>
public sealed record CallNote(Caller Caller, CallOutcome Outcome, Addressee? For, int? Rings, Urgency Urgency)
{
    public CallDirection Direction { get; init; }
    public Courtesies Courtesies { get; init; } = new(null, null, null);

    /// <summary>An answer, too: these count as recorded.</summary>
    public Particulars Declined { get; init; }
    public long? ContactId { get; init; }

    /// <summary>The call that this one takes up again.</summary>
    public long? EarlierCallId { get; init; }

    /// <summary>UTC: the caller said when he will call again.</summary>
    public DateTime? CallsAgainAt { get; init; }

    public bool FitsDirection => Direction == CallDirection.Outgoing
        ? Outcome is CallOutcome.Reached or CallOutcome.NoAnswer or CallOutcome.WrongNumber or CallOutcome.Message
        : Outcome is not (CallOutcome.Reached or CallOutcome.NoAnswer);
}
