namespace SecretaryService.Domain.Calls;

/// <summary>Calls that stood in another ledger before.</summary>
public sealed partial class Call
{
    /// <summary>It stood in another ledger before: what is not known of it counts for nothing and against nobody.</summary>
    public bool WasImported { get; private init; }

    /// <summary>Which of the four particulars (clause 3.1.2) that ledger had no column for: a call is not judged by what nobody could write down.</summary>
    public Particulars Unkept { get; private init; }

    /// <summary>From a file, with the time and the author that it had there. Nothing is promised by it and nobody is told: it is history.</summary>
    /// <exception cref="RuleBrokenException">The time is impossible, or nothing at all is noted.</exception>
    public static Call Import(Registration registration, CallNote note, Level level, int ringsAllowed, Particulars unkept)
    {
        registration.RefuseImpossibleTime();
        var call = new Call
        {
            Register = Register.Calls, Number = registration.Number, RingsAllowed = ringsAllowed, WasImported = true, Unkept = unkept,
            TakenById = registration.By.Known, TakenByName = registration.By.Name,
        };
        call.Open(registration, note.Urgency, level);
        call.Note(note);
        return call;
    }

    /// <summary>Where it came from; in the journal, beside who brought it.</summary>
    public void CameFrom(string file, int line) => Tell(new EntryImported(file, line));

    /// <summary>What is written down now, as it could be noted again: an import that changed it can be undone.</summary>
    public CallNote AsNoted() => new(
        new Caller(CallerName, CallerOrganisation, CallerPhone is null ? null : PhoneNumber.TryParse(CallerPhone), Matter), Outcome,
        ForName is null ? null : new Addressee(ForName, ForId, DepartmentId), Rings, Urgency)
    {
        Direction = Direction, Courtesies = new Courtesies(GreetingGiven, CallerTold, ReadBack), Declined = Declined,
        ContactId = ContactId, EarlierCallId = EarlierCallId, CallsAgainAt = CallsAgainAt,
    };
}
