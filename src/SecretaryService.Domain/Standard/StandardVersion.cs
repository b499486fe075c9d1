using System.Globalization;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Standard;

/// <summary>
/// One version of the standard (制度), with all its clauses. It is drafted, approved by somebody other than who wrote it, and in force from
/// its effective date on. Old entries keep the version then in force. The version that the house was founded with was never a draft.
/// </summary>
public sealed class StandardVersion : IOfTheHouse
{
    /// <summary>A draft has no day yet; this one never comes, so that a draft could never be in force even by mistake.</summary>
    public static readonly DateOnly NoDayYet = DateOnly.MaxValue;

    private readonly List<Clause> _clauses = [];

    private StandardVersion() { }

    public StandardVersion(int number, DateOnly effectiveFrom, Wording title, IEnumerable<Clause> clauses)
    {
        (Number, EffectiveFrom, Title) = (number, effectiveFrom, title);
        _clauses.AddRange(clauses);
    }

    public int Number { get; private set; }
    public DateOnly EffectiveFrom { get; private set; }
    public Wording Title { get; private set; } = null!;

    /// <summary>Rises with every change: whoever approves, approves what he has read.</summary>
    public int Revision { get; private set; }
    public Drafting? Drafted { get; private set; }
    public Approval? Approval { get; private set; }
    public Withdrawal? Withdrawn { get; private set; }

    /// <summary>Clause 1.1: by when everybody acknowledges it, reckoned when it was approved. None: nobody is late with it.</summary>
    public Due? AcknowledgeBy { get; private set; }

    /// <summary>Chapters, sections and clauses in reading order.</summary>
    public IReadOnlyCollection<Clause> Clauses => _clauses;

    public IEnumerable<Clause> InOrder => _clauses.OrderBy(c => c.Position);

    public string HouseKey => Number.ToString(CultureInfo.InvariantCulture);

    public VersionState State => Withdrawn is not null ? VersionState.Withdrawn : Drafted is not null && Approval is null ? VersionState.Draft : VersionState.Approved;

    /// <exception cref="InvalidOperationException">This version has no such clause.</exception>
    public Clause this[string number] => _clauses.Find(c => c.Number == number && !c.IsHeading)
        ?? throw new InvalidOperationException($"Version {Number} of the standard has no clause {number}.");

    /// <summary>Clause 3.1.1: how often it may ring before somebody answers.</summary>
    public int RingsAllowed => (int)this["3.1.1"]["Rings"];

    /// <summary>Clause 3.1.1: seconds from one ring to the next, from which the clock on screen counts rings.</summary>
    public int SecondsPerRing => (int)this["3.1.1"]["RingSeconds"];

    /// <summary>Clause 1.1: working days after coming into force within which everybody acknowledges the version.</summary>
    public int DaysToAcknowledge => (int)this["1.1"]["Acknowledge"];

    /// <summary>Clause 2.3.1: months within which every contact is confirmed.</summary>
    public int MonthsToConfirm => (int)Math.Clamp(this["2.3.1"]["ConfirmedWithin"], 1, 1200);

    /// <summary>Clause 3.1.4: working time within which a callback is made.</summary>
    public TimeSpan CallbackWithin(Urgency urgency) => Within("3.1.4", urgency);

    /// <summary>Clause 2.1.1: working time within which a message is acknowledged.</summary>
    public TimeSpan MessageWithin(Urgency urgency) => Within("2.1.1", urgency);

    /// <summary>Clause 3.2.2: from the arrival of a guest until he is seated.</summary>
    public TimeSpan SeatedWithin => TimeSpan.FromMinutes((double)this["3.2.2"]["SeatedWithin"]);

    /// <summary>Clause 3.2.4: how soon a host says that he knows of his guest.</summary>
    public TimeSpan HostAcknowledges => TimeSpan.FromMinutes((double)this["3.2.4"]["Acknowledge"]);

    /// <summary>Clause 3.3.1c: working days within which a receipt is signed.</summary>
    public int DaysToSignReceipt => (int)this["3.3.1c"]["SignReceipt"];

    /// <summary>Clause 3.3.2a: working days of one reader or one stage; none for what is read at once.</summary>
    public int? DaysToRead(Urgency urgency) => urgency == Urgency.Immediate ? null : (int)this["3.3.2a"][urgency.ToString()];

    /// <summary>Clause 3.3.2a: working time within which an immediate document is read. "At once" is given half an hour, or every reader would be late.</summary>
    public TimeSpan ReadAtOnceWithin => TimeSpan.FromMinutes(Math.Max(30, (double)this["3.3.2a"]["Immediate"]));

    /// <summary>Clause 3.3.3a: working days within which a completed document is filed.</summary>
    public int DaysToFile => (int)this["3.3.3a"]["FileWithin"];

    /// <summary>Clause 3.3.3c: by which day of the next year what was filed is handed over to the archive room.</summary>
    public DateOnly HandOverBy(int year) => (int)this["3.3.3c"]["HandOver"] is var day
        ? new DateOnly(year + 1, day / 100, Math.Min(day % 100, DateTime.DaysInMonth(year + 1, day / 100))) : default;

    /// <summary>Clause 3.4.1a: working days before a meeting by which its plan is ready.</summary>
    public int DaysToPlanAhead => (int)this["3.4.1a"]["PlanAhead"];

    /// <summary>Clause 3.4.3b: working days after a meeting within which its minutes are drafted.</summary>
    public int DaysToDraftMinutes => (int)this["3.4.3b"]["Draft"];

    /// <summary>Clause 3.4.3b: working days after a meeting within which its minutes are issued.</summary>
    public int DaysToIssueMinutes => (int)this["3.4.3b"]["Issue"];

    /// <summary>Clause 4.2.1: reminders, escalation, extensions and pauses of every commitment.</summary>
    public ServiceLevels Service => new(_clauses.Find(c => c.Number == "4.2.1" && !c.IsHeading));

    /// <summary>A draft of the next version, with everything that this one says.</summary>
    public StandardVersion DraftNext(int number, Person by, DateTime at) =>
        new(number, NoDayYet, Title, InOrder.Select(c => c.Copy())) { Drafted = new Drafting(by.Id, by.Name, at) };

    /// <exception cref="RuleBrokenException">It is no draft any more, or the clause refuses.</exception>
    public void Reword(Clause clause, ClauseWording wording, Person by, DateTime at)
    {
        RefuseUnlessDraft();
        clause.Reword(wording);
        Drafted = new Drafting(by.Id, by.Name, at);
        Revision++;
    }

    /// <summary>It will be in force from this day on.</summary>
    /// <param name="approval">By whom and when.</param>
    /// <param name="latest">The day from which the latest approved version is in force: no version comes before an older one.</param>
    /// <exception cref="RuleBrokenException">It is no draft, it is the approver's own work, or the day does not fit.</exception>
    public void Approve(Approval approval, DateOnly effectiveFrom, DateOnly latest, House house)
    {
        RefuseUnlessDraft();
        if (Drafted!.ById == approval.ById)
        {
            throw new RuleBrokenException("You wrote on this draft last. Somebody else has to approve it: four eyes see more than two.");
        }

        if (effectiveFrom < house.DayOf(approval.At))
        {
            throw new RuleBrokenException("A version cannot come into force in the past. Choose today or a later day.");
        }

        if (effectiveFrom <= latest)
        {
            throw new RuleBrokenException("The version before it comes into force on {0:yyyy-MM-dd}. Choose a later day.", latest);
        }

        if (effectiveFrom > house.DayOf(approval.At).AddYears(2))
        {
            throw new RuleBrokenException("This day is more than two years ahead. Check the year.");
        }

        (EffectiveFrom, Approval) = (effectiveFrom, approval);
        BeAcknowledgedAfter(effectiveFrom, house);
        Revision++;
    }

    /// <summary>Clause 1.1: everybody acknowledges it by the close of the last of so many working days after this one.</summary>
    public void BeAcknowledgedAfter(DateOnly day, House house) => AcknowledgeBy = house.CloseOfWork(DaysToAcknowledge, after: day);

    /// <summary>The draft is given up.</summary>
    /// <exception cref="RuleBrokenException">It is no draft any more.</exception>
    public void Discard(Withdrawal withdrawal)
    {
        RefuseUnlessDraft();
        Withdrawn = withdrawal;
        Revision++;
    }

    /// <summary>The approved version will not come into force.</summary>
    /// <exception cref="RuleBrokenException">It was not approved, or has come into force.</exception>
    public void Withdraw(Withdrawal withdrawal, DateOnly today)
    {
        if (State != VersionState.Approved)
        {
            throw new RuleBrokenException("This version is not approved: there is nothing to withdraw.");
        }

        if (EffectiveFrom <= today)
        {
            throw new RuleBrokenException("This version is in force already and stands in the registers. Draft a new one to change it.");
        }

        Withdrawn = withdrawal;
        Revision++;
    }

    private TimeSpan Within(string clause, Urgency urgency) =>
        TimeSpan.FromMinutes((double)this[clause][urgency == Urgency.Routine ? "Routine" : "Urgent"]);

    private void RefuseUnlessDraft()
    {
        if (State != VersionState.Draft)
        {
            throw new RuleBrokenException("This version is no draft any more. Draft the next one to change the standard.");
        }
    }
}

public static class StandardQueries
{
    extension(IQueryable<StandardVersion> versions)
    {
        /// <summary>In force, to come into force, or superseded: what may drive a clock on its days. Never a draft.</summary>
        public IQueryable<StandardVersion> Approved => versions.Where(v => v.Withdrawn == null && (v.Drafted == null || v.Approval != null));

        public IQueryable<StandardVersion> Drafts => versions.Where(v => v.Withdrawn == null && v.Drafted != null && v.Approval == null);
    }
}
