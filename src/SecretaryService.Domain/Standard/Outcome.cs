namespace SecretaryService.Domain.Standard;

/// <summary>One thing the standard judged: which entry if it is one, whose work, when, and was it met. A measure is a query of these.</summary>
public sealed class Outcome
{
    /// <summary>None where no entry is judged but the person: then the miss is the person.</summary>
    public required long? EntryId { get; init; }

    /// <summary>None where an old ledger names somebody whom the directory does not know.</summary>
    public required long? PersonId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The day in the company's zone, by which trends are drawn.</summary>
    public required DateOnly On { get; init; }
    public required bool Met { get; init; }

    /// <summary>Of commitments: which kind, by which a figure is broken down.</summary>
    public Commitments.CommitmentKind? Kind { get; init; }
}

/// <summary>Met of counted.</summary>
public sealed record Tally(int Counted, int Met)
{
    public static readonly Tally Nothing = new(0, 0);

    public decimal? Percent => Counted == 0 ? null : 100m * Met / Counted;
}

public sealed record KindTally(Commitments.CommitmentKind Kind, int Counted, int Met);

public sealed record DayTally(DateOnly On, int Counted, int Met);

/// <summary>Half open, in UTC: midnight to midnight in the company's zone has been converted by whoever asks.</summary>
public readonly record struct Period(DateTime From, DateTime Until);
