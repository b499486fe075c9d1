using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Visits;

/// <summary>
/// A visit (来访), announced or not. The announced visit <em>is</em> the line on arrival: earlier, on another day, with more people, under
/// another spelling. Clauses 2.1.2 and 3.2.1 to 3.2.5. Here stands who comes and when; how he is received stands beside.
/// </summary>
public sealed partial class Visit : RegisterEntry
{
    public const int NameMaxLength = 80;
    public const int OrganisationMaxLength = 120;
    public const int PurposeMaxLength = 500;
    public const int CompanionsMaxLength = 2000;
    public const int LanguageMaxLength = 40;
    public const int NoteMaxLength = 500;
    public const int DrinkMaxLength = 40;
    public const int CardMaxLength = 20;
    public const int TalkMaxLength = 4000;
    public const int MostHeads = 500;

    private static readonly TimeSpan LongestVisit = TimeSpan.FromHours(24);

    private readonly List<Preparation> _preparations = [];

    private Visit() { }

    public string? VisitorName { get; private set; }
    public string? Organisation { get; private set; }

    /// <summary>As typed.</summary>
    public string? Phone { get; private set; }

    /// <summary>Only the digits, by which numbers are compared.</summary>
    public string? PhoneDigits { get; private set; }

    /// <summary>Everybody together.</summary>
    public int HeadCount { get; private set; }
    public string? Companions { get; private set; }
    public string? Purpose { get; private set; }
    public VisitGrade Grade { get; private set; }
    public string? Language { get; private set; }

    /// <summary>For the desk alone.</summary>
    public string? DeskNote { get; private set; }
    public string? Drink { get; private set; }
    public long? ContactId { get; private set; }
    public string? HostName { get; private set; }
    public long? HostId { get; private set; }
    public VisitState State { get; private set; }

    /// <summary>UTC; none of a guest who just came.</summary>
    public DateTime? ExpectedFrom { get; private set; }
    public DateTime? ExpectedUntil { get; private set; }

    /// <summary>He was expected before he came: clauses 3.2.1 and 3.2.2 ask it.</summary>
    public bool WasAnnounced { get; private init; }

    /// <summary>It stood in another ledger before: what is not known of it counts for nothing and against nobody.</summary>
    public bool WasImported { get; private init; }

    /// <summary>None where an old ledger names somebody whom the directory does not know.</summary>
    public long? ReceivedById { get; private set; }
    public string ReceivedByName { get; private set; } = "";
    public IReadOnlyCollection<Preparation> Preparations => _preparations;

    /// <summary>How lists call the guest.</summary>
    public string Label => (VisitorName, Organisation) switch
    {
        ({ } name, { } organisation) => $"{name}, {organisation}",
        var (name, organisation) => name ?? organisation ?? "",
    };

    public override IEnumerable<IPartOfEntry> OwnParts => _preparations;

    public override IEnumerable<Findable> Findables => base.Findables.Concat(new (FoundBy By, string? Text)[]
    {
        (FoundBy.Name, VisitorName), (FoundBy.Organisation, Organisation), (FoundBy.Phone, Phone), (FoundBy.Matter, Purpose), (FoundBy.Name, HostName), (FoundBy.Name, Companions),
    }.Where(w => w.Text is not null).Select(w => new Findable(w.By, w.Text!)));

    /// <summary>Somebody will come; what is to be made ready is worked out backwards from then.</summary>
    /// <exception cref="RuleBrokenException">Nobody comes, to nobody, in the past, for no time at all or more than a year ahead.</exception>
    public static Visit Announce(Registration registration, VisitNote note, Level level)
    {
        if (note.Expected is null)
        {
            throw new RuleBrokenException("Say when the guest is expected.");
        }

        if (registration.At < registration.Now.AddHours(-1))
        {
            throw new RuleBrokenException("This time is past. Enter when the guest is expected, or register the guest as here now.");
        }

        var visit = Opened(registration, note, level, announced: true);
        visit.State = VisitState.Expected;
        visit.PlanPreparations();
        visit.Tell(new VisitAnnounced(note.Host?.Name, note.Expected.From));
        return visit;
    }

    /// <summary>Somebody stands at the desk whom nobody expected.</summary>
    /// <exception cref="RuleBrokenException">Nobody is named, or the time is impossible.</exception>
    public static Visit WalkIn(Registration registration, VisitNote note, Level level)
    {
        registration.RefuseImpossibleTime();
        var visit = Opened(registration, note with { Expected = null }, level, announced: false);
        visit.State = VisitState.Expected;
        return visit;
    }

    /// <summary>It was written down wrongly, or it has changed: the journal keeps the old words beside the new ones.</summary>
    /// <exception cref="RuleBrokenException">Nobody would come, at no time; or the visit is over or void.</exception>
    public void Correct(VisitNote note, Registration now, string reason)
    {
        RefuseVoid();
        var before = HostId;
        Note(note);
        if (State == VisitState.Expected && note.Expected is { } expected)
        {
            MoveTo(now.At, now.On);
            PlanPreparations(expected);
        }

        if (before is { } released && released != HostId)
        {
            Release(Part.Host, released);
        }

        Tell(new VisitCorrected(reason));
    }

    /// <exception cref="RuleBrokenException">The guest is here already, or it is cancelled.</exception>
    public void Cancel(Viewer by, DateTime at, string reason)
    {
        RefuseUnless(VisitState.Expected);
        State = VisitState.Cancelled;
        foreach (var commitment in Commitments)
        {
            commitment.EndBy(new Withdrawal(at, by.PersonId, by.Name, reason));
        }

        Tell(new VisitCancelled(reason));
    }

    private static Visit Opened(Registration registration, VisitNote note, Level level, bool announced)
    {
        var visit = new Visit
        {
            Register = Register.Visits, Number = registration.Number, WasAnnounced = announced,
            ReceivedById = registration.By.Known, ReceivedByName = registration.By.Name,
        };
        visit.Open(registration, note.Grade == VisitGrade.A ? Urgency.Urgent : Urgency.Routine, level);
        visit.Note(note);
        return visit;
    }
}
