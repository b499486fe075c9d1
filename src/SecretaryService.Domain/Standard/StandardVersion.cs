namespace SecretaryService.Domain.Standard;

/// <summary>One version of the standard (制度), with all its clauses. Old entries keep the version then in force.</summary>
public sealed class StandardVersion
{
    private readonly List<Clause> _clauses = [];

    private StandardVersion() { }

    public StandardVersion(int number, DateOnly effectiveFrom, Wording title, IEnumerable<Clause> clauses)
    {
        (Number, EffectiveFrom, Title) = (number, effectiveFrom, title);
        _clauses.AddRange(clauses);
    }

    public int Number { get; private set; }
    public DateOnly EffectiveFrom { get; private set; }
    public Wording Title { get; private set; } = null!;

    /// <summary>Chapters, sections and clauses in reading order.</summary>
    public IReadOnlyCollection<Clause> Clauses => _clauses;

    public IEnumerable<Clause> InOrder => _clauses.OrderBy(c => c.Position);

    /// <exception cref="InvalidOperationException">This version has no such clause.</exception>
    public Clause this[string number] => _clauses.Find(c => c.Number == number && !c.IsHeading)
        ?? throw new InvalidOperationException($"Version {Number} of the standard has no clause {number}.");

    /// <summary>Clause 3.1.1: how often it may ring before somebody answers.</summary>
    public int RingsAllowed => (int)this["3.1.1"]["Rings"];

    /// <summary>Clause 3.1.1: seconds from one ring to the next, from which the clock on screen counts rings.</summary>
    public int SecondsPerRing => (int)this["3.1.1"]["RingSeconds"];

    /// <summary>Clause 3.1.4: working time within which a callback is made.</summary>
    public TimeSpan CallbackWithin(Urgency urgency) => Within("3.1.4", urgency);

    /// <summary>Clause 2.1.1: working time within which a message is acknowledged.</summary>
    public TimeSpan MessageWithin(Urgency urgency) => Within("2.1.1", urgency);

    /// <summary>Clause 4.2.1: reminders, escalation, extensions and pauses of every commitment.</summary>
    public ServiceLevels Service => new(_clauses.Find(c => c.Number == "4.2.1" && !c.IsHeading));

    private TimeSpan Within(string clause, Urgency urgency) =>
        TimeSpan.FromMinutes((double)this[clause][urgency == Urgency.Routine ? "Routine" : "Urgent"]);
}
