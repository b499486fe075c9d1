namespace SecretaryService.Domain.Standard;

public enum Unit { Rings, Seconds, Minutes, WorkingMinutes, WorkingDays, Days, Months, Percent, Date, Times }

/// <summary>A number of a clause that drives a clock or sets a limit.</summary>
public sealed class ClauseParameter : IOfTheHouse
{
    public const int NameMaxLength = 40;

    private ClauseParameter() { }

    public ClauseParameter(string name, decimal value, Unit unit) => (Name, Value, Unit) = (name, value, unit);

    public long ClauseId { get; private set; }
    public string Name { get; private set; } = "";
    public decimal Value { get; private set; }
    public Unit Unit { get; private set; }

    public string HouseKey => $"{ClauseId}: {Name}";

    /// <summary>What its unit allows, both included. A day of the year is month × 100 + day.</summary>
    public static (decimal Least, decimal Most) BoundsOf(Unit unit) => unit switch
    {
        Unit.Rings => (1, 20),
        Unit.Seconds => (1, 60),
        Unit.Minutes => (1, 480),
        Unit.WorkingMinutes => (0, 4800),
        Unit.WorkingDays => (1, 250),
        Unit.Days => (0, 365),
        Unit.Months => (1, 60),
        Unit.Percent => (0, 100),
        Unit.Date => (101, 1231),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit without bounds."),
    };

    internal ClauseParameter Copy() => new(Name, Value, Unit);

    /// <exception cref="RuleBrokenException">Not a whole number, out of bounds, or no day of the year.</exception>
    internal void Become(decimal value)
    {
        var (least, most) = BoundsOf(Unit);
        if (value != decimal.Truncate(value) || value < least || value > most)
        {
            throw new RuleBrokenException("Enter a whole number from {0} to {1} as the limit.", least, most);
        }

        if (Unit == Unit.Date && (value % 100 < 1 || value / 100 >= 13 || value % 100 > DateTime.DaysInMonth(2000, (int)(value / 100))))
        {
            throw new RuleBrokenException("Enter a day of the year as month and day, such as 630 for 30 June.");
        }

        Value = value;
    }
}

/// <summary>What a clause counts. The query behind the key stands in the code; a key without one is "not measured yet".</summary>
public sealed class ClauseMeasure : IOfTheHouse
{
    public const int KeyMaxLength = 60;

    private ClauseMeasure() { }

    /// <param name="target">Percent, or none.</param>
    public ClauseMeasure(string key, int position, Wording title, decimal? target) => (Key, Position, Title, Target) = (key, position, title, target);

    public long ClauseId { get; private set; }
    public string Key { get; private set; } = "";
    public int Position { get; private set; }
    public Wording Title { get; private set; } = null!;
    public decimal? Target { get; private set; }

    public string HouseKey => $"{ClauseId}: {Key}";

    internal ClauseMeasure Copy() => new(Key, Position, Title, Target);

    /// <exception cref="RuleBrokenException">No percentage.</exception>
    internal void AimAt(decimal? target) => Target = target is null or (>= 0 and <= 100) ? target
        : throw new RuleBrokenException("A target is a percentage from 0 to 100, or empty for none.");
}

/// <summary>What a clause is to say from now on. A limit or target that is not named stays.</summary>
/// <param name="Text">None for a heading.</param>
public sealed record ClauseWording(
    Wording Title, Wording? Text, Wording? Upheld, IReadOnlyDictionary<string, decimal> Limits, IReadOnlyDictionary<string, decimal?> Targets);

/// <summary>A clause (条款), or the heading of a chapter or section.</summary>
public sealed class Clause : IOfTheHouse
{
    public const int NumberMaxLength = 20;
    public const int TitleMaxLength = 120;
    public const int TextMaxLength = 1000;

    private readonly List<ClauseParameter> _parameters = [];
    private readonly List<ClauseMeasure> _measures = [];

    private Clause() { }

    public static Clause Heading(string number, Wording title) => new() { Number = number, Title = title, IsHeading = true };

    public static Clause Of(string number, Wording title, Wording text, Wording? upheld) =>
        new() { Number = number, Title = title, Text = text, Upheld = upheld };

    public long Id { get; private set; }
    public int StandardVersionNumber { get; private set; }
    public int Position { get; private set; }
    public string Number { get; private set; } = "";
    public bool IsHeading { get; private set; }
    public Wording Title { get; private set; } = null!;
    public Wording? Text { get; private set; }

    /// <summary>Where a clause without a measure is upheld.</summary>
    public Wording? Upheld { get; private set; }

    /// <summary>Rises with every change of a draft: shows that somebody else saved meanwhile.</summary>
    public int Revision { get; private set; }

    public string HouseKey => $"{StandardVersionNumber}: {Number}";

    public IReadOnlyCollection<ClauseParameter> Parameters => _parameters;
    public IReadOnlyCollection<ClauseMeasure> Measures => _measures;

    /// <exception cref="InvalidOperationException">The clause has no such parameter.</exception>
    public decimal this[string parameter] => _parameters.Find(p => p.Name == parameter)?.Value
        ?? throw new InvalidOperationException($"Clause {Number} has no parameter {parameter}.");

    /// <summary>Its place in reading order.</summary>
    public Clause At(int position)
    {
        Position = position;
        return this;
    }

    public void Set(ClauseParameter parameter) => _parameters.Add(parameter);

    public void MeasureBy(ClauseMeasure measure) => _measures.Add(measure);

    internal Clause Copy()
    {
        var copy = new Clause { Number = Number, Position = Position, IsHeading = IsHeading, Title = Title, Text = Text, Upheld = Upheld };
        copy._parameters.AddRange(_parameters.Select(p => p.Copy()));
        copy._measures.AddRange(_measures.Select(m => m.Copy()));
        return copy;
    }

    /// <exception cref="RuleBrokenException">A clause without a text, or a limit or target out of bounds.</exception>
    internal void Reword(ClauseWording wording)
    {
        if (!IsHeading && wording.Text is null)
        {
            throw new RuleBrokenException("A clause needs its text in both languages.");
        }

        foreach (var parameter in _parameters.Where(p => wording.Limits.ContainsKey(p.Name)))
        {
            parameter.Become(wording.Limits[parameter.Name]);
        }

        foreach (var measure in _measures.Where(m => wording.Targets.ContainsKey(m.Key)))
        {
            measure.AimAt(wording.Targets[measure.Key]);
        }

        Title = wording.Title;
        (Text, Upheld) = IsHeading ? (Text, Upheld) : (wording.Text, wording.Upheld);
        Revision++;
    }
}
