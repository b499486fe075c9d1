using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Calls;

public sealed record CallLogged(CallOutcome Outcome, string? For) : Fact;

public sealed record CallCorrected(string Reason) : Fact;

/// <summary>An incoming telephone call (来电). Clauses 3.1.1 to 3.1.4.</summary>
public sealed class Call : RegisterEntry
{
    public const int NameMaxLength = 80;
    public const int OrganisationMaxLength = 120;
    public const int MatterMaxLength = 1000;
    public const int ReasonMaxLength = 200;
    public const int MostRings = 99;

    private Call() { }

    public string? CallerName { get; private set; }
    public string? CallerOrganisation { get; private set; }

    /// <summary>As typed.</summary>
    public string? CallerPhone { get; private set; }

    /// <summary>Only the digits, by which numbers are compared.</summary>
    public string? CallerDigits { get; private set; }
    public string? Matter { get; private set; }
    public CallOutcome Outcome { get; private set; }
    public string? ForName { get; private set; }
    public long? ForId { get; private set; }

    /// <summary>Rings until somebody answered, by the clock on screen or by hand; none when nobody counted.</summary>
    public int? Rings { get; private set; }

    /// <summary>The limit of clause 3.1.1 then in force.</summary>
    public int RingsAllowed { get; private set; }
    public long TakenById { get; private set; }
    public string TakenByName { get; private set; } = "";

    /// <exception cref="RuleBrokenException">The time is impossible, nothing at all is noted, or a message has no colleague to go to.</exception>
    public static Call Log(Registration registration, CallNote note, Level level, int ringsAllowed)
    {
        registration.RefuseImpossibleTime();
        var call = new Call
        {
            Register = Register.Calls, Number = registration.Number, RingsAllowed = ringsAllowed,
            TakenById = registration.By.Id, TakenByName = registration.By.Name,
        };
        call.Open(registration, note.Urgency, level);
        call.Note(note);
        call.Tell(new CallLogged(note.Outcome, note.For?.Name));
        return call;
    }

    /// <summary>It was written down wrongly. The journal keeps the old words beside the new ones.</summary>
    /// <exception cref="RuleBrokenException">What is left would be no call, or a message without a recipient.</exception>
    public void Correct(CallNote note, string reason)
    {
        var before = ForId;
        Note(note);
        if (before is { } released && released != note.For?.PersonId)
        {
            Release(Part.Recipient, released);
        }

        Tell(new CallCorrected(reason));
    }

    /// <summary>Clause 3.1.4: the caller is told that somebody will ring back by a time.</summary>
    public Commitment PromiseCallback(Person owner, Due due, Person by) => Promise(CommitmentKind.CallBack, owner, due, by);

    private void Note(CallNote note)
    {
        if (note.Caller.IsEmpty && note.Outcome is not (CallOutcome.WrongNumber or CallOutcome.Missed))
        {
            throw new RuleBrokenException("Nothing is noted. Write down who called, the number or the matter.");
        }

        if (note.Outcome == CallOutcome.Message && note.For?.PersonId is null)
        {
            throw new RuleBrokenException("A message needs a colleague who will get it. Choose one under For.");
        }

        (CallerName, CallerOrganisation, Matter) = (note.Caller.Name, note.Caller.Organisation, note.Caller.Matter);
        (CallerPhone, CallerDigits) = (note.Caller.Phone?.Typed, note.Caller.Phone?.Digits);
        (Outcome, Rings, ForName, ForId) = (note.Outcome, note.Rings, note.For?.Name, note.For?.PersonId);
        Grade(note.Urgency);
        Retitle(FirstLine(Matter) ?? CallerName ?? CallerOrganisation ?? CallerPhone ?? "");
        Concern(note.For?.DepartmentId);
        if (note.For is { PersonId: { } recipient, Name: var name })
        {
            Involve(name, Part.Recipient, recipient);
        }
    }

    private static string? FirstLine(string? text) => text?.Split('\n', 2)[0].TrimEnd('\r');
}
