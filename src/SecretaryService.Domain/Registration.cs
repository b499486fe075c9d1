namespace SecretaryService.Domain;

/// <summary>A colleague as an entry writes him down: who, and the name he had then.</summary>
public sealed record Person(long Id, string Name)
{
    /// <summary>Written down as words: an old ledger names somebody whom the directory does not know.</summary>
    public static Person ByNameAlone(string name) => new(0, name);

    public long? Known => Id == 0 ? null : Id;
}

/// <summary>What every entry is opened with.</summary>
/// <param name="Number">Drawn from the series in the same transaction.</param>
/// <param name="At">UTC, when it happened.</param>
/// <param name="On">The same moment's day in the company's zone.</param>
/// <param name="Now">UTC, when it is written down: nothing is registered before it happens.</param>
/// <param name="StandardVersion">In force on that day.</param>
public sealed record Registration(string Number, DateTime At, DateOnly On, DateTime Now, Person By, int StandardVersion)
{
    /// <summary>No office has kept such a register for longer; an earlier year is a slip of the hand.</summary>
    public static readonly DateTime Earliest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <exception cref="RuleBrokenException">The time lies ahead, or before any register.</exception>
    public void RefuseImpossibleTime()
    {
        if (At > Now.AddMinutes(1))
        {
            throw new RuleBrokenException("This time lies ahead. Enter when the telephone rang.");
        }

        if (At < Earliest)
        {
            throw new RuleBrokenException("This time is before the year 2000. Check the year.");
        }
    }
}
