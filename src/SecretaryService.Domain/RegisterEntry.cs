using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain;

/// <summary>作废: who struck the entry out, when, and why.</summary>
public sealed record Voiding(DateTime At, long ById, string ByName, string Reason)
{
    public const int ReasonMaxLength = 200;
}

/// <summary>
/// One numbered line in a register (登记): a call, a visit, a document. The root of everything that hangs on it:
/// parties, exclusions, commitments, journal.
/// </summary>
public abstract partial class RegisterEntry
{
    public const int NumberMaxLength = 40;
    public const int TitleMaxLength = 200;

    internal static readonly TimeSpan LongestPromise = TimeSpan.FromDays(366);

    private readonly List<Party> _parties = [];
    private readonly List<Exclusion> _exclusions = [];
    private readonly List<Commitment> _commitments = [];
    private readonly List<Fact> _facts = [];

    public long Id { get; private set; }
    public Register Register { get; protected init; }
    public string Number { get; protected init; } = "";
    public string Title { get; private set; } = "";

    /// <summary>UTC: when it happened, not when it was written down.</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>The day it happened, in the company's zone: months and days are counted by it.</summary>
    public DateOnly OccurredOn { get; private set; }
    public Urgency Urgency { get; private set; }
    public Level Level { get; private set; }
    public int AccessClass { get; private set; }

    /// <summary>The department it concerns: its manager may read it.</summary>
    public long? DepartmentId { get; private set; }
    public long DepartmentClass { get; private set; }

    /// <summary>The version of the standard in force when it happened. An old entry keeps its version.</summary>
    public int StandardVersion { get; private set; }

    /// <summary>Rises by one with every save that touches the entry or anything that hangs on it. Written by the journal alone.</summary>
    public int Version { get; private set; }

    /// <summary>Written by mistake: it keeps its number and says why, and counts for nothing.</summary>
    public Voiding? Voided => VoidedAt is { } at ? new Voiding(at, VoidedById!.Value, VoidedByName!, VoidReason!) : null;

    // In four columns: EF Core 10 cannot read an optional complex type of the root of a hierarchy in tables.
    public DateTime? VoidedAt { get; private set; }
    public long? VoidedById { get; private set; }
    public string? VoidedByName { get; private set; }
    public string? VoidReason { get; private set; }

    public IReadOnlyCollection<Party> Parties => _parties;
    public IReadOnlyCollection<Exclusion> Exclusions => _exclusions;
    public IReadOnlyCollection<Commitment> Commitments => _commitments;
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>What a register adds to the parts that every entry has; the journal is compared with these as well.</summary>
    public virtual IEnumerable<IPartOfEntry> OwnParts => [];

    /// <summary>By what it is found: number, title, who has to do with it, and whatever a register adds.</summary>
    public virtual IEnumerable<Findable> Findables =>
        _parties.Select(p => new Findable(FoundBy.Name, p.Name)).Prepend(new(FoundBy.Matter, Title)).Prepend(new(FoundBy.Number, Number));

    /// <summary>By what its register may be narrowed.</summary>
    public virtual IEnumerable<Facet> Facets =>
    [
        Facet.Of(FacetKind.Register, Register), Facet.Of(FacetKind.Urgency, Urgency), Facet.Of(OccurredOn), Facet.OfMonth(OccurredOn),
        new(FacetKind.Voided, VoidedAt is null ? 0 : 1),
    ];

    public void ForgetFacts() => _facts.Clear();

    public Party Involve(string name, Part part, long? personId = null)
    {
        var party = personId is null ? null : _parties.Find(p => p.PersonId == personId);
        if (party is null)
        {
            _parties.Add(party = new Party(this, personId, name, part));
        }
        else if (!party.Part.HasFlag(part))
        {
            party.AlsoAs(part);
        }
        else
        {
            return party;
        }

        Tell(new PartyAdded(name, part));
        return party;
    }

    public void Exclude(long personId, string reason)
    {
        _exclusions.Add(new Exclusion(this, personId, reason));
        Tell(new PersonExcluded(personId, reason));
    }

    /// <summary>Somebody will do something by a time. Whoever owes something may see why: the owner becomes a party.</summary>
    /// <param name="at">UTC, when it was promised; with the entry itself where nothing else is said.</param>
    /// <exception cref="RuleBrokenException">The time is not after the entry's own, or more than a year ahead.</exception>
    public Commitment Promise(CommitmentKind kind, Person owner, Due due, Person by, DateTime? at = null)
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void. Nothing can be promised in it.");
        }

        RefuseForgotten();

        if (due.At <= (at ?? OccurredAt))
        {
            throw new RuleBrokenException("The promised time is not later than the call. Choose a later time, or leave it empty for the standard's own.");
        }

        // Counted from the promise itself: an old paper may be taken up again.
        if (due.At > (at ?? OccurredAt) + LongestPromise)
        {
            throw new RuleBrokenException("The promised time is more than a year ahead. Check the year.");
        }

        var commitment = new Commitment(this, kind, owner, due, by);
        _commitments.Add(commitment);
        Tell(new CommitmentMade(kind, owner.Name, due.At));
        commitment.Announce(at ?? OccurredAt, by);
        Involve(owner.Name, Part.Handler, owner.Id);
        return commitment;
    }

    protected internal void Tell(Fact fact) => _facts.Add(fact);

    protected void Open(Registration registration, Urgency urgency, Level level)
    {
        (OccurredAt, OccurredOn, StandardVersion, Urgency, Level) = (registration.At, registration.On, registration.StandardVersion, urgency, level);
        AccessClass = Domain.AccessClass.Of(Register, level);
        if (registration.By.Name.Length > 0)
        {
            Involve(registration.By.Name, Part.Author, registration.By.Known);
        }
    }

    // A character outside the basic plane is two halves, and half of one is no text to any database.
    protected void Retitle(string title) => Title = title.Length <= TitleMaxLength ? title
        : title[..(char.IsHighSurrogate(title[TitleMaxLength - 1]) ? TitleMaxLength - 1 : TitleMaxLength)];

    protected void RankAs(Urgency urgency) => Urgency = urgency;

    /// <summary>It happens at another time than was written down first; its parties' lists follow.</summary>
    protected void MoveTo(DateTime at, DateOnly on)
    {
        (OccurredAt, OccurredOn) = (at, on);
        foreach (var party in _parties)
        {
            party.MoveTo(at);
        }
    }

    /// <summary>A commitment of this entry was kept: what hangs on it moves along.</summary>
    /// <param name="house">Reckons what is due next; none where the deed knows that nothing is.</param>
    protected internal virtual void WhenKept(Commitment commitment, Viewer by, DateTime at, House? house) { }

    /// <summary>What is said elsewhere than at the commitment itself is refused there, with the place where it is said.</summary>
    protected internal virtual void RefuseKeeping(Commitment commitment) { }

    protected void Concern(long? departmentId)
    {
        DepartmentId = departmentId;
        DepartmentClass = Domain.AccessClass.Within(departmentId, AccessClass);
    }

    /// <summary>The person has this part no longer, and sees the entry no longer unless another part or a clearance remains.</summary>
    protected void Release(Part part, long personId)
    {
        if (_parties.Find(p => p.PersonId == personId) is not { } party || !party.Part.HasFlag(part))
        {
            return;
        }

        party.NoLongerAs(part);
        Tell(new PartyReleased(party.Name, part));
        if (party.Part == Part.None)
        {
            _parties.Remove(party);
        }
    }
}
