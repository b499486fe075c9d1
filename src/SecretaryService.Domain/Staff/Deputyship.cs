namespace SecretaryService.Domain.Staff;

/// <summary>Ended before its last day.</summary>
public sealed record EarlyReturn(DateTime At, long ById);

/// <summary>代理: one colleague acts for another for some days (B for A). No chains: nobody acts for two, and whoever acts is here himself.</summary>
public sealed class Deputyship : IOfTheHouse
{
    public const int LongestDays = 366;

    private Deputyship() { }

    public long Id { get; private set; }
    public long AbsentId { get; private set; }
    public string AbsentName { get; private set; } = "";
    public long DeputyId { get; private set; }
    public string DeputyName { get; private set; } = "";

    /// <summary>First and last day, both included, in the company's zone.</summary>
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public long MadeById { get; private set; }
    public EarlyReturn? Ended { get; private set; }

    public string HouseKey => $"{AbsentName}: {DeputyName}";

    public bool IsOn(DateOnly day) => Ended is null && From <= day && day <= Until;

    /// <param name="others">All deputyships that are not over yet.</param>
    /// <exception cref="RuleBrokenException">The days make no sense, or somebody would act for two, or at second hand.</exception>
    public static Deputyship Arrange(Person absent, Person deputy, DateOnly from, DateOnly until, DateOnly today, IEnumerable<Deputyship> others, Viewer by)
    {
        RefuseImpossibleDays(from, until, today);
        if (absent.Id == deputy.Id)
        {
            throw new RuleBrokenException("Nobody deputises for himself.");
        }

        foreach (var other in others.Where(o => o.Ended is null && o.From <= until && from <= o.Until))
        {
            RefuseSecondHand(absent, deputy, other);
        }

        return new Deputyship
        {
            AbsentId = absent.Id, AbsentName = absent.Name, DeputyId = deputy.Id, DeputyName = deputy.Name, From = from, Until = until, MadeById = by.PersonId,
        };
    }

    /// <exception cref="RuleBrokenException">It is over, or somebody else's.</exception>
    public void End(Viewer by, DateTime at, DateOnly today)
    {
        if (Ended is not null || Until < today)
        {
            throw new RuleBrokenException("This deputyship is over already.");
        }

        if (by.PersonId != AbsentId && by.Role is not (Role.Secretary or Role.Manager))
        {
            throw new RuleBrokenException("Only {0}, a secretary or a manager can end this.", AbsentName);
        }

        Ended = new EarlyReturn(at, by.PersonId);
    }

    private static void RefuseImpossibleDays(DateOnly from, DateOnly until, DateOnly today)
    {
        if (until < from)
        {
            throw new RuleBrokenException("The last day is before the first.");
        }

        if (from < today)
        {
            throw new RuleBrokenException("The first day is past. A deputy acts from today on.");
        }

        if (until.DayNumber - from.DayNumber >= LongestDays)
        {
            throw new RuleBrokenException("A deputy acts for a year at most.");
        }
    }

    private static void RefuseSecondHand(Person absent, Person deputy, Deputyship other)
    {
        if (other.AbsentId == absent.Id)
        {
            throw new RuleBrokenException("{0} has a deputy in these days already: {1}.", absent.Name, other.DeputyName);
        }

        if (other.AbsentId == deputy.Id)
        {
            throw new RuleBrokenException("{0} is away in these days, too: {1} acts then. Choose a colleague who is here.", deputy.Name, other.DeputyName);
        }

        if (other.DeputyId == absent.Id)
        {
            throw new RuleBrokenException("{0} acts for {1} in these days. Find another deputy for {1} first.", absent.Name, other.AbsentName);
        }
    }
}
