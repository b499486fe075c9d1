using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Documents;

/// <summary>收回: how a circulation is stopped, by hand or because the paper goes back to its sender.</summary>
public sealed partial class IncomingDocument
{
    /// <summary>收回: free until somebody opened it, and then not even the text of it stays; after that it is stopped, everybody is told, and what was written stays.</summary>
    /// <exception cref="RuleBrokenException">No such slip is running.</exception>
    public void Recall(int number, string reason, Viewer by, DateTime at)
    {
        RefuseVoid();
        Recall(RunningSlip(number), reason, by, at);
    }

    private void Recall(CirculationSlip slip, string reason, Viewer by, DateTime at)
    {
        var readings = _readings.FindAll(r => r.Slip == slip.Number);
        var wasOpened = readings.Exists(r => r.OpenedAt is not null);
        slip.Recall(at, reason, wasOpened);
        Tell(new CirculationRecalled(slip.Number, reason, wasOpened));
        foreach (var reading in readings.Where(r => r is { SentAt: not null, IsOver: false }))
        {
            AskedFor(reading)?.Release(by, at, reason);
        }

        foreach (var stage in _stages.Where(s => s.Slip == slip.Number && s.PassedAt is null))
        {
            stage.Cancel();
        }

        ForgetUnopened(readings);
    }

    // Whom it had reached unseen is no party any more, unless he has to do with it otherwise.
    private void ForgetUnopened(List<Reading> readings)
    {
        foreach (var reading in readings.Where(r => r.OpenedAt is null && !Commitments.Any(c => c.OwnerId == r.PersonId && (c.IsOpen || c.Done is not null))))
        {
            Release(Part.Handler, reading.PersonId);
            Release(Part.Participant, reading.PersonId);
        }
    }

    private void StopSlips(Viewer by, DateTime at, string reason)
    {
        if (Running is { } slip)
        {
            Recall(slip, reason, by, at);
        }
    }
}
