using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Documents;

/// <summary>
/// 传阅, clauses 3.3.2a and 3.3.2b: a slip goes through its stages, each to its readers one by one or at once. Each reader owes a signature with
/// the date; the commitment reminds, urges, escalates and knows the deputy. Reading never holds up the handling.
/// </summary>
public sealed partial class IncomingDocument
{
    public const int MostReaders = 1000;
    public const int MostStages = 20;

    private readonly List<CirculationSlip> _slips = [];
    private readonly List<CirculationStage> _stages = [];
    private readonly List<Reading> _readings = [];

    public IReadOnlyCollection<CirculationSlip> Slips => _slips;
    public IReadOnlyCollection<CirculationStage> Stages => _stages;
    public IReadOnlyCollection<Reading> Readings => _readings;

    private CirculationSlip? Running => _slips.Find(s => s.IsRunning);

    /// <summary>A slip is drawn up and the first stage is sent.</summary>
    /// <exception cref="RuleBrokenException">To nobody, to oneself, twice to the same, while another slip runs; or it is with the sender, over or void.</exception>
    public CirculationSlip Circulate(SlipNote note, Viewer by, DateTime at, House house)
    {
        Send(at);
        if (Running is not null)
        {
            throw new RuleBrokenException("A circulation is running. Add readers to it, or end it first.");
        }

        RefuseImpossible(note, by, house.DayOf(at));
        var slip = new CirculationSlip(this, note, by, at);
        _slips.Add(slip);
        Tell(new CirculationBegun(slip.Number, note.Purpose, note.Stages.Sum(s => s.Readers.Count)));
        foreach (var stage in note.Stages)
        {
            AddStage(slip, stage);
        }

        SendNext(slip, at, house);
        return slip;
    }

    /// <summary>Whoever was forgotten reads it too: in a stage of his own after the others; on a slip that is over, on its supplement and at once.</summary>
    /// <exception cref="RuleBrokenException">There is no such slip, or it was recalled; nobody new is named.</exception>
    public void AddReaders(int number, StageNote stage, Viewer by, DateTime at, House house)
    {
        RefuseUnlessOpen();
        var slip = Slip(number);
        if (slip.State == SlipState.Recalled)
        {
            throw new RuleBrokenException("This circulation was recalled. Begin another one.");
        }

        RefuseReaders(slip.Number, [stage], by);
        var added = AddStage(slip, stage);
        Tell(new ReadersAdded(slip.Number, added.Number, string.Join('、', stage.Readers.Select(r => r.Person.Name))));
        if (!slip.IsRunning)
        {
            Send(added, slip, at, house);
        }
    }

    /// <summary>The reader has it on his screen.</summary>
    /// <returns>Whether it was the first time.</returns>
    public bool OpenedBy(Viewer by, DateTime at)
    {
        var opened = _readings.FindAll(r => r is { SentAt: not null, OpenedAt: null, IsOver: false } && r.PersonId == by.PersonId);
        foreach (var reading in opened)
        {
            reading.Open(at);
            Tell(new ReadingOpened(reading.Slip, reading.Name));
        }

        return opened.Count > 0;
    }

    /// <summary>退回: not for him, or something is missing. Whoever drew up the slip hears why, and the circulation goes on.</summary>
    /// <exception cref="RuleBrokenException">He is not asked to read it.</exception>
    public void ReturnReading(Commitment asked, string reason, Viewer by, DateTime at, House house)
    {
        if (asked.Kind != CommitmentKind.ReadDocument || !asked.IsOpen || !asked.IsOwnedBy(by))
        {
            throw new RuleBrokenException("You are not asked to read this.");
        }

        var reading = ReadingOf(asked);
        reading.Return(at, reason);
        Tell(new ReadingReturned(reading.Slip, reading.Name, reason));
        asked.Release(by, at, reason);
        Advance(reading, at, house);
    }

    /// <summary>Those who have not read yet hold the others up no longer: they sign on the supplement when they come to it.</summary>
    /// <exception cref="RuleBrokenException">No such slip is running.</exception>
    public void GoOnWithout(int number, string reason, Viewer by, DateTime at, House house)
    {
        RefuseVoid();
        var slip = RunningSlip(number);
        var stage = _stages.Where(s => s.Slip == number && s.SentAt is not null && s.PassedAt is null).MinBy(s => s.Number)!;
        var missing = ReadingsOf(stage).FindAll(r => !r.IsOver);
        Tell(new WentOnWithout(number, string.Join('、', missing.Select(r => r.Name)), reason));
        // Those whose turn had not come within the stage read it at the same time as the late one.
        missing.FindAll(r => r.SentAt is null).ForEach(r => Ask(r, slip, at, house));
        Pass(stage, slip, without: true, at, house);
    }

    private void SignReading(Commitment asked, Viewer by, DateTime at, House? house)
    {
        var reading = ReadingOf(asked);
        var slip = Slip(reading.Slip);
        reading.Sign(at, asked.Done?.Result, by.PersonId == reading.PersonId ? null : by.Name, !slip.IsRunning);
        // The signature holds for the paper as it lay there; a later version does not change what was signed.
        if (Attachments.Where(a => a.StruckAt is null).MinBy(a => a.Id)?.Latest is { } paper)
        {
            reading.BindTo(paper.No, paper.Sha256);
        }

        Tell(new ReadingSigned(reading.Slip, reading.Opinion, reading.ByProxyName is null ? null : reading.Name, reading.IsSupplement));
        Advance(reading, at, house ?? throw new InvalidOperationException("The next stage is reckoned by the house."));
    }

    private CirculationStage AddStage(CirculationSlip slip, StageNote note)
    {
        var stage = new CirculationStage(this, slip.Number, _stages.Count(s => s.Slip == slip.Number) + 1, note.Order);
        _stages.Add(stage);
        _readings.AddRange(note.Readers.Select((reader, i) => new Reading(stage, i + 1, reader)));
        return stage;
    }

    private void Advance(Reading reading, DateTime at, House house)
    {
        var (slip, stage) = (Slip(reading.Slip), _stages.First(s => s.Slip == reading.Slip && s.Number == reading.Stage));
        if (stage.PassedAt is not null || slip.State == SlipState.Recalled)
        {
            return;
        }

        var waiting = ReadingsOf(stage).FindAll(r => !r.IsOver);
        if (waiting.Count == 0)
        {
            Pass(stage, slip, without: false, at, house);
        }
        else if (waiting.TrueForAll(r => r.SentAt is null))
        {
            Ask(waiting[0], slip, at, house);
        }
    }

    private void Pass(CirculationStage stage, CirculationSlip slip, bool without, DateTime at, House house)
    {
        stage.Pass(at, without);
        if (slip.IsRunning)
        {
            SendNext(slip, at, house);
        }
    }

    private void SendNext(CirculationSlip slip, DateTime at, House house)
    {
        if (_stages.Where(s => s.Slip == slip.Number && s.SentAt is null).MinBy(s => s.Number) is { } next)
        {
            Send(next, slip, at, house);
            return;
        }

        slip.End(at);
        Tell(new CirculationEnded(slip.Number));
    }
}
