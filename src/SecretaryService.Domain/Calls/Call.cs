using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Calls;

public sealed record CallLogged(CallOutcome Outcome, string? For) : Fact;

public sealed record CallCorrected(string Reason) : Fact;

/// <summary>A telephone call, incoming (来电) or outgoing (去电). Clauses 3.1.1 to 3.1.4.</summary>
public sealed partial class Call : RegisterEntry
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
    public CallDirection Direction { get; private set; }
    public CallOutcome Outcome { get; private set; }

    /// <summary>Clause 3.1.1: company and department were named; none where nobody said.</summary>
    public bool? GreetingGiven { get; private set; }

    /// <summary>Clause 3.1.3: the caller was told whom he is put through to; none where nobody said.</summary>
    public bool? CallerTold { get; private set; }
    public bool? ReadBack { get; private set; }

    /// <summary>Particulars that the caller would not give: an answer, too.</summary>
    public Particulars Declined { get; private set; }
    public long? ContactId { get; private set; }

    /// <summary>The call that this one takes up again.</summary>
    public long? EarlierCallId { get; private set; }

    /// <summary>UTC: when the caller said he would call again.</summary>
    public DateTime? CallsAgainAt { get; private set; }
    public string? ForName { get; private set; }
    public long? ForId { get; private set; }

    /// <summary>Rings until somebody answered, by the clock on screen or by hand; none when nobody counted.</summary>
    public int? Rings { get; private set; }

    /// <summary>The limit of clause 3.1.1 then in force.</summary>
    public int RingsAllowed { get; private set; }

    /// <summary>None where an old ledger names somebody whom the directory does not know.</summary>
    public long? TakenById { get; private set; }
    public string TakenByName { get; private set; } = "";

    public override IEnumerable<Findable> Findables => base.Findables.Concat(new (FoundBy By, string? Text)[]
    {
        (FoundBy.Name, CallerName), (FoundBy.Organisation, CallerOrganisation), (FoundBy.Phone, CallerPhone), (FoundBy.Matter, Matter), (FoundBy.Name, ForName),
    }.Where(w => w.Text is not null).Select(w => new Findable(w.By, w.Text!)));

    public override IEnumerable<Facet> Facets => base.Facets.Concat(
        [Facet.Of(FacetKind.Outcome, Outcome), Facet.Of(FacetKind.Direction, Direction), new(FacetKind.For, ForId ?? 0), new(FacetKind.TakenBy, TakenById ?? 0)]);

    /// <exception cref="RuleBrokenException">The time is impossible, nothing at all is noted, or a message has no colleague to go to.</exception>
    public static Call Log(Registration registration, CallNote note, Level level, int ringsAllowed)
    {
        registration.RefuseImpossibleTime();
        var call = new Call
        {
            Register = Register.Calls, Number = registration.Number, RingsAllowed = ringsAllowed,
            TakenById = registration.By.Known, TakenByName = registration.By.Name,
        };
        call.Open(registration, note.Urgency, level);
        call.Note(note);
        call.Tell(new CallLogged(note.Outcome, note.For?.Name));
        return call;
    }

    /// <summary>It was written down wrongly. The journal keeps the old words beside the new ones.</summary>
    /// <exception cref="RuleBrokenException">What is left would be no call, or a message without a recipient; or the call is void.</exception>
    public void Correct(CallNote note, string reason)
    {
        if (Voided is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        RefuseForgotten();
        var before = ForId;
        Note(note);
        if (before is { } released && released != note.For?.PersonId)
        {
            Release(Part.Recipient, released);
        }

        Tell(new CallCorrected(reason));
    }

    /// <summary>
    /// Clause 2.1.1: a message is for somebody, who acknowledges it. After a correction the message follows: to the new addressee, or
    /// away when it is none any more.
    /// </summary>
    /// <param name="at">UTC, from which the time for acknowledging runs.</param>
    public void Deliver(House house, Viewer by, DateTime at)
    {
        var (person, message) = (Outcome == CallOutcome.Message ? ForId : null, Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.Message && c.Withdrawn is null));
        if (person is not { } owner)
        {
            message?.EndBy(new Withdrawal(at, by.PersonId, by.Name, "corrected"));
            LetGo(message?.OwnerId);
        }
        else if (message is null)
        {
            var due = house.DueAfter(at, house.StandardOn(house.DayOf(at)).MessageWithin(Urgency));
            Promise(CommitmentKind.Message, new Person(owner, ForName!), due, new Person(by.PersonId, by.Name), at);
        }
        else if (message.IsOpen && message.OwnerId != owner)
        {
            var before = message.OwnerId;
            message.PassOn(new Person(owner, ForName!), by, at, "corrected");
            LetGo(before);
        }
    }

    // Whoever got the message by mistake sees the call no longer, unless he owes something else in it.
    private void LetGo(long? person)
    {
        if (person is { } id && !Commitments.Any(c => c.OwnerId == id && c.Withdrawn is null))
        {
            Release(Part.Handler, id);
        }
    }

    /// <summary>Clause 3.1.4: the caller is told that somebody will ring back by a time.</summary>
    public Commitment PromiseCallback(Person owner, Due due, Person by) => Promise(CommitmentKind.CallBack, owner, due, by);

    private static void RefuseHalfNotes(CallNote note, bool isHistory)
    {
        if (!note.FitsDirection)
        {
            throw new RuleBrokenException("This outcome does not fit. Choose one of an incoming or of an outgoing call.");
        }

        if (note.Caller.IsEmpty && note.Declined == Particulars.None && note.Outcome is not (CallOutcome.WrongNumber or CallOutcome.Missed))
        {
            throw new RuleBrokenException("Nothing is noted. Write down who called, the number or the matter.");
        }

        // Of a message of years ago nobody acknowledges anything any more.
        if (note.Outcome == CallOutcome.Message && note.For?.PersonId is null && !isHistory)
        {
            throw new RuleBrokenException("A message needs a colleague who will get it. Choose one under For.");
        }
    }

    private void Note(CallNote note)
    {
        RefuseHalfNotes(note, isHistory: WasImported);
        (CallerName, CallerOrganisation, Matter) = (note.Caller.Name, note.Caller.Organisation, note.Caller.Matter);
        (CallerPhone, CallerDigits) = (note.Caller.Phone?.Typed, note.Caller.Phone?.Digits);
        (Outcome, Rings, ForName, ForId) = (note.Outcome, note.Rings, note.For?.Name, note.For?.PersonId);
        (Direction, ContactId, EarlierCallId, CallsAgainAt) = (note.Direction, note.ContactId, note.EarlierCallId, note.CallsAgainAt);
        (GreetingGiven, CallerTold, ReadBack) = (note.Courtesies.Greeting, note.Courtesies.Told, note.Courtesies.ReadBack);
        Declined = DeclinedOf(note);
        RankAs(note.Urgency);
        Retitle(FirstLine(Matter) ?? CallerName ?? CallerOrganisation ?? CallerPhone ?? "");
        Concern(note.For?.DepartmentId);
        if (note.For is { PersonId: { } recipient, Name: var name })
        {
            Involve(name, Part.Recipient, recipient);
        }
    }

    // What was given after all was not declined.
    private static Particulars DeclinedOf(CallNote note) => note.Declined & Particulars.All & ~Given(note.Caller);

    private static Particulars Given(Caller caller)
    {
        return Is(caller.Name, Particulars.Name) | Is(caller.Organisation, Particulars.Organisation) | Is(caller.Phone, Particulars.Phone) | Is(caller.Matter, Particulars.Matter);

        static Particulars Is(object? what, Particulars which) => what is null ? Particulars.None : which;
    }

    private static string? FirstLine(string? text) => text?.Split('\n', 2)[0].TrimEnd('\r');
}
