using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Visits;

/// <summary>What is made ready before a guest comes (clause 3.2.1). Stored by number: never renumber.</summary>
public enum PreparationKind { Room = 1, Materials = 2, Seats = 3, Drinks = 4, Greeter = 5, Parking = 6, NamePlates = 7 }

/// <summary>One line of the preparation list, due so long before the guest arrives.</summary>
public sealed class Preparation : IPartOfEntry
{
    private Preparation() { }

    internal Preparation(Visit visit, PreparationKind kind, DateTime dueAt) => (Visit, Kind, DueAt) = (visit, kind, dueAt);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Visit Visit { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Visit;
    public PreparationKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DoneAt { get; private set; }
    public long? DoneById { get; private set; }
    public string? DoneByName { get; private set; }

    public string JournalKey => Kind.ToString();

    internal void Tick(Viewer by, DateTime at) => (DoneAt, DoneById, DoneByName) = (at, by.PersonId, by.Name);

    internal void Untick() => (DoneAt, DoneById, DoneByName) = (null, null, null);

    internal void MoveTo(DateTime dueAt) => DueAt = dueAt;
}

/// <summary>Worked backwards from the arrival, by the grade of the guest.</summary>
public static class PreparationPlan
{
    /// <summary>The list of a grade, each with how long before the arrival it is due.</summary>
    public static IEnumerable<(PreparationKind Kind, TimeSpan Before)> Of(VisitGrade grade, int headCount) =>
        KindsOf(grade, headCount).Select(kind => (kind, Before(kind)));

    private static IEnumerable<PreparationKind> KindsOf(VisitGrade grade, int headCount) => grade switch
    {
        VisitGrade.A => Enum.GetValues<PreparationKind>(),
        VisitGrade.B => [PreparationKind.Room, PreparationKind.Materials, PreparationKind.Seats, PreparationKind.Drinks, PreparationKind.Greeter],
        VisitGrade.C => headCount > 2 ? [PreparationKind.Room, PreparationKind.Seats, PreparationKind.Drinks] : [PreparationKind.Room, PreparationKind.Drinks],
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade without a plan."),
    };

    private static TimeSpan Before(PreparationKind kind) => TimeSpan.FromMinutes(kind switch
    {
        PreparationKind.Materials or PreparationKind.NamePlates => 120,
        PreparationKind.Parking => 60,
        PreparationKind.Room or PreparationKind.Seats => 30,
        PreparationKind.Drinks => 15,
        PreparationKind.Greeter => 10,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A preparation without a time."),
    });
}
