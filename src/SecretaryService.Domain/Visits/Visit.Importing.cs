namespace SecretaryService.Domain.Visits;

/// <summary>What another ledger says of how a visit went. UTC.</summary>
public sealed record VisitPast(DateTime? ArrivedAt, DateTime? LeftAt, string? Card, bool WasCancelled);

/// <summary>Visits that stood in another ledger before.</summary>
public sealed partial class Visit
{
    /// <summary>From a file, with the time and the author that it had there. Nobody is told and nothing is prepared: it is history, or a plan.</summary>
    /// <exception cref="RuleBrokenException">The time is impossible, nobody is named, or the guest would leave before arriving.</exception>
    public static Visit Import(Registration registration, House house, VisitNote note, VisitPast past, Level level)
    {
        if (registration.At < Registration.Earliest || registration.At > registration.Now + LongestPromise)
        {
            throw new RuleBrokenException("This time is before the year 2000, or more than a year ahead. Check the year.");
        }

        if (past.LeftAt < past.ArrivedAt)
        {
            throw new RuleBrokenException("The guest cannot leave before arriving. Check the time.");
        }

        var visit = new Visit
        {
            Register = Register.Visits, Number = registration.Number, WasAnnounced = note.Expected is not null, WasImported = true,
            ReceivedById = registration.By.Known, ReceivedByName = registration.By.Name,
        };
        visit.Open(registration, note.Grade == VisitGrade.A ? Urgency.Urgent : Urgency.Routine, level);
        visit.Note(note);
        (visit.ArrivedAt, visit.ArrivedOn) = (past.ArrivedAt, past.ArrivedAt is { } came ? house.DayOf(came) : null);
        (visit.LeftAt, visit.LeftOn) = (past.LeftAt, past.LeftAt is { } left ? house.DayOf(left) : null);
        (visit.CardNumber, visit.State) = (past.Card, StateOf(past, isOver: registration.On < house.DayOf(registration.Now)));
        return visit;
    }

    /// <summary>Where it came from; in the journal, beside who brought it.</summary>
    public void CameFrom(string file, int line) => Tell(new EntryImported(file, line));

    private static VisitState StateOf(VisitPast past, bool isOver) => past switch
    {
        { WasCancelled: true } => VisitState.Cancelled,
        { LeftAt: not null } => VisitState.Left,
        { ArrivedAt: not null } => isOver ? VisitState.Left : VisitState.Waiting,
        _ => isOver ? VisitState.NoShow : VisitState.Expected,
    };
}
