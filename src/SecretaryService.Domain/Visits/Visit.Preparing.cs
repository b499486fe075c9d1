using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Visits;

/// <summary>Clause 3.2.1: what is made ready before the guest comes.</summary>
public sealed partial class Visit
{
    /// <summary>UTC: when the last line of the list was ticked; none while one is open.</summary>
    public DateTime? PreparedAt { get; private set; }

    /// <exception cref="RuleBrokenException">It is not on the list, or done already.</exception>
    public void Prepare(PreparationKind kind, Viewer by, DateTime at)
    {
        RefuseVoid();
        var line = OnTheList(kind);
        if (line.DoneAt is not null)
        {
            throw new RuleBrokenException("This is ready already.");
        }

        line.Tick(by, at);
        PreparedAt = _preparations.TrueForAll(p => p.DoneAt is not null) ? at : null;
        Tell(new PreparationDone(kind));
    }

    /// <exception cref="RuleBrokenException">It is not on the list, or not done.</exception>
    public void Unprepare(PreparationKind kind)
    {
        RefuseVoid();
        var line = OnTheList(kind);
        if (line.DoneAt is null)
        {
            throw new RuleBrokenException("This is not ready yet.");
        }

        line.Untick();
        PreparedAt = null;
        Tell(new PreparationUndone(kind));
    }

    /// <summary>Somebody else sees to it, by the time on the list.</summary>
    /// <param name="what">The words of the line, in the language of the house.</param>
    /// <exception cref="RuleBrokenException">It is not on the list, done already, or the time is past.</exception>
    public Commitment Delegate(PreparationKind kind, Person owner, string what, House house, Viewer by, DateTime at)
    {
        RefuseVoid();
        var line = OnTheList(kind);
        if (line.DoneAt is not null)
        {
            throw new RuleBrokenException("This is ready already.");
        }

        if (line.DueAt <= at)
        {
            throw new RuleBrokenException("It should be ready by now. See to it yourself and tick it.");
        }

        return Promise(CommitmentKind.Prepare, owner, house.DueAt(line.DueAt, at), new Person(by.PersonId, by.Name), at)
            .Saying(what, null, kind.ToString());
    }

    /// <summary>Who had promised to see to it has done so.</summary>
    protected internal override void WhenKept(Commitment commitment, Viewer by, DateTime at, House? house)
    {
        if (commitment.Kind == CommitmentKind.Prepare && Enum.TryParse<PreparationKind>(commitment.About, out var kind)
            && _preparations.Find(p => p.Kind == kind) is { DoneAt: null })
        {
            Prepare(kind, by, at);
        }
    }

    private Preparation OnTheList(PreparationKind kind) => _preparations.Find(p => p.Kind == kind)
        ?? throw new RuleBrokenException("This is not on the preparation list.");

    private void PlanPreparations() => PlanPreparations(new Expectation(ExpectedFrom!.Value, ExpectedUntil!.Value));

    // What is ready stays ready when the visit is moved; what the grade no longer asks for falls away.
    private void PlanPreparations(Expectation expected)
    {
        var plan = PreparationPlan.Of(Grade, HeadCount).ToList();
        _preparations.RemoveAll(p => p.DoneAt is null && !plan.Exists(line => line.Kind == p.Kind));
        foreach (var (kind, before) in plan)
        {
            if (_preparations.Find(p => p.Kind == kind) is { } line)
            {
                line.MoveTo(expected.From - before);
            }
            else
            {
                _preparations.Add(new Preparation(this, kind, expected.From - before));
            }
        }

        PreparedAt = _preparations.TrueForAll(p => p.DoneAt is not null) ? _preparations.Max(p => p.DoneAt) : null;
    }
}
