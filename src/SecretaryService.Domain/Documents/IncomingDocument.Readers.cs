using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Documents;

/// <summary>Who is asked to read, by when; and whom no slip may name.</summary>
public sealed partial class IncomingDocument
{
    /// <summary>What this viewer, or the colleague he acts for, is asked to read and has not signed.</summary>
    public Commitment? ReadingAskedOf(Viewer viewer) =>
        Commitments.Where(c => c.Kind == CommitmentKind.ReadDocument && c.IsOpen && c.IsOwnedBy(viewer)).OrderBy(c => c.OwnerId == viewer.PersonId ? 0 : 1).FirstOrDefault();

    public Reading ReadingOf(Commitment asked) => _readings.First(r => r.JournalKey == asked.About);

    private List<Reading> ReadingsOf(CirculationStage stage) => [.. _readings.Where(r => r.Slip == stage.Slip && r.Stage == stage.Number).OrderBy(r => r.Place)];

    private Commitment? AskedFor(Reading reading) => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.ReadDocument && c.IsOpen && c.About == reading.JournalKey);

    private CirculationSlip Slip(int number) => _slips.Find(s => s.Number == number) ?? throw new RuleBrokenException("There is no such circulation.");

    private CirculationSlip RunningSlip(int number) => Slip(number) is { IsRunning: true } slip ? slip : throw new RuleBrokenException("This circulation is over.");

    private void Send(CirculationStage stage, CirculationSlip slip, DateTime at, House house)
    {
        var readings = ReadingsOf(stage);
        Tell(new StageSent(slip.Number, stage.Number));
        stage.Send(at, DueOf(slip, at, house, stage.Order == StageOrder.OneByOne ? readings.Count : 1), slip.BegunById);
        foreach (var reading in stage.Order == StageOrder.OneByOne ? readings[..1] : readings)
        {
            Ask(reading, slip, at, house);
        }
    }

    private void Ask(Reading reading, CirculationSlip slip, DateTime at, House house)
    {
        var due = DueOf(slip, at, house, 1);
        reading.Send(at, due.At);
        Involve(reading.Name, Part.Participant, reading.PersonId);
        // Asked by whoever drew up the slip, whosever signature passed it on.
        Promise(CommitmentKind.ReadDocument, new Person(reading.PersonId, reading.Name), due, new Person(slip.BegunById, slip.BegunByName), at)
            .Saying(slip.Purpose.Length == 0 ? null : Shortened(slip.Purpose, Commitment.WhatMaxLength), null, reading.JournalKey);
    }

    /// <summary>Clause 3.3.2a for so many readers in a row; or the slip's own day where that comes first.</summary>
    private Due DueOf(CirculationSlip slip, DateTime at, House house, int readers)
    {
        var standard = house.StandardOf(StandardVersion);
        var due = standard.DaysToRead(Urgency) is { } days ? house.CloseOfWork(days * readers, house.DayOf(at)) : house.DueAfter(at, standard.ReadAtOnceWithin * readers);
        return slip.DueOn is { } day && day >= house.DayOf(at) && house.CloseOfWork(1, day.AddDays(-1)) is var own && own.At > at && own.At < due.At ? own : due;
    }

    // A stage's clock stands still and runs on with those of its readers.
    private void MoveClocks(Action move, House house)
    {
        var before = _stages.Where(s => s is { DueAt: not null, PassedAt: null }).Select(s => (Stage: s, Due: LatestDue(s))).ToList();
        move();
        foreach (var (stage, due) in before)
        {
            if (LatestDue(stage) is { } now && due is { } then && now != then)
            {
                stage.MoveTo(stage.DueAt!.Value + (now - then), house);
            }
        }
    }

    private DateTime? LatestDue(CirculationStage stage) => ReadingsOf(stage).Select(AskedFor).OfType<Commitment>().Select(c => (DateTime?)c.DueAt).Max();

    private void RefuseImpossible(SlipNote note, Viewer by, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(note.Purpose))
        {
            throw new RuleBrokenException("Say why it is circulated: the readers see it first.");
        }

        if (note.DueOn < today || note.DueOn > today.AddYears(1))
        {
            throw new RuleBrokenException("Choose a day from today on, within a year, by which everybody is to have read it.");
        }

        if (note.Stages.Count is 0 or > MostStages)
        {
            throw new RuleBrokenException("A circulation has 1 to {0} stages.", MostStages);
        }

        RefuseReaders(_slips.Count + 1, note.Stages, by);
    }

    private void RefuseReaders(int slip, IReadOnlyList<StageNote> stages, Viewer by)
    {
        var readers = stages.SelectMany(s => s.Readers).Select(r => r.Person).ToList();
        if (readers.Count == 0 || stages.Any(s => s.Readers.Count == 0))
        {
            throw new RuleBrokenException("A circulation to nobody is none. Name at least one reader in every stage.");
        }

        if (_readings.Count(r => r.Slip == slip) + readers.Count > MostReaders)
        {
            throw new RuleBrokenException("A circulation has at most {0} readers.", MostReaders);
        }

        if (readers.Exists(p => p.Id == by.PersonId))
        {
            throw new RuleBrokenException("You draw up this list yourself. Take yourself out of it.");
        }

        var twice = readers.GroupBy(p => p.Id).FirstOrDefault(g => g.Count() > 1)?.First() ?? readers.Find(p => _readings.Exists(r => r.Slip == slip && r.PersonId == p.Id && r.ReturnedAt is null));
        if (twice is not null)
        {
            throw new RuleBrokenException("{0} stands twice on the list. Everybody reads it once.", twice.Name);
        }

        if (readers.Find(p => Exclusions.Any(x => x.PersonId == p.Id)) is { } excluded)
        {
            throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", excluded.Name);
        }
    }
}
