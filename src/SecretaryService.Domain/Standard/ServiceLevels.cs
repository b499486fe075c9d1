using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Standard;

/// <summary>Clause 4.2.1: what holds for every commitment, whatever its kind. A version that does not name a limit keeps the one of the house's first standard.</summary>
public sealed class ServiceLevels(Clause? clause)
{
    /// <summary>Before the due time, in minutes of the clock on the wall; never more than half of the time that is left.</summary>
    public TimeSpan RemindBefore => TimeSpan.FromMinutes(Limit("Remind", 30));

    /// <summary>Working time after the due time.</summary>
    public TimeSpan ToSuperior => TimeSpan.FromMinutes(Limit("ToSuperior", 60));

    /// <summary>Working time after the due time.</summary>
    public TimeSpan ToHead => TimeSpan.FromMinutes(Limit("ToHead", 480));

    public int Extensions => Limit("Extensions", 2);

    /// <summary>Working days by which one extension moves the due time at most.</summary>
    public int ExtensionDays => Limit("ExtensionDays", 5);

    /// <summary>Working days for which the clock may stand still, all pauses together.</summary>
    public int PauseDays => Limit("PauseDays", 10);

    public TimeSpan ExtendBy(House house, DateTime at) => ExtensionDays * DayLength(house, at);

    public TimeSpan PauseFor(House house, DateTime at) => PauseDays * DayLength(house, at);

    private static TimeSpan DayLength(House house, DateTime at) => house.CalendarOn(house.DayOf(at)).DayLength;

    private int Limit(string name, int otherwise) =>
        (int)(clause?.Parameters.FirstOrDefault(p => p.Name == name)?.Value ?? otherwise);
}
