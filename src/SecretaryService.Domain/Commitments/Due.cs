namespace SecretaryService.Domain.Commitments;

/// <summary>When something is due, and by which versions of standard and calendar that was reckoned: history never moves.</summary>
/// <param name="At">UTC.</param>
/// <param name="On">The same moment's day in the company's zone.</param>
public sealed record Due(DateTime At, DateOnly On, int StandardVersion, int CalendarVersion)
{
    /// <summary>Who is told when, before and after it; none where nobody is to be told.</summary>
    public Ladder? Ladder { get; init; }
}

/// <summary>When a commitment speaks up by itself (催办与升级): before the time to its owner, after it to the superior, at last to the head of the company. UTC.</summary>
public sealed record Ladder(DateTime RemindAt, DateTime SuperiorAt, DateTime HeadAt);

/// <summary>The rungs of the ladder that have been climbed. Stored by number: never renumber.</summary>
public enum Rung { None = 0, Reminded = 1, Late = 2, Superior = 3, Head = 4 }

/// <summary>The clock stands still. It runs again by itself at the latest moment that the standard allows.</summary>
/// <param name="DueBefore">UTC: the due time when the clock was stopped.</param>
/// <param name="EndsAt">UTC: when the clock runs again if nobody resumes it.</param>
public sealed record Pause(DateTime At, long ById, string ByName, string Reason, DateTime DueBefore, DateTime EndsAt);

/// <summary>Nobody need do it any more; it is not counted.</summary>
public sealed record Withdrawal(DateTime At, long ById, string ByName, string Reason);

/// <summary>Stored by number: never renumber.</summary>
public enum Turn { Day = 1, Week = 2, Month = 3 }

/// <summary>Kept once, it is due again: every second week, until a day.</summary>
public sealed record Repetition(int Every, Turn Turn, DateOnly? Until)
{
    public const int Most = 52;

    public DateOnly After(DateOnly day) => Turn switch
    {
        Turn.Day => day.AddDays(Every),
        Turn.Week => day.AddDays(7 * Every),
        Turn.Month => day.AddMonths(Every),
        _ => throw new InvalidOperationException($"A turn of {Turn}."),
    };
}
