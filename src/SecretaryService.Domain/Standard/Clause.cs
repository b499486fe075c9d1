namespace SecretaryService.Domain.Standard;

public enum Unit { Rings, Seconds, Minutes, WorkingMinutes, WorkingDays, Days, Months, Percent, Date, Times }

/// <summary>A number of a clause that drives a clock or sets a limit.</summary>
public sealed class ClauseParameter
{
    public const int NameMaxLength = 40;

    private ClauseParameter() { }

    public ClauseParameter(string name, decimal value, Unit unit) => (Name, Value, Unit) = (name, value, unit);

    public long ClauseId { get; private set; }
    public string Name { get; private set; } = "";
    public decimal Value { get; private set; }
    public Unit Unit { get; private set; }
}

/// <summary>What a clause counts. The query behind the key stands in the code; a key without one is "not measured yet".</summary>
public sealed class ClauseMeasure
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
}

/// <summary>A clause (条款), or the heading of a chapter or section.</summary>
public sealed class Clause
{
    public const int NumberMaxLength = 20;
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
}
