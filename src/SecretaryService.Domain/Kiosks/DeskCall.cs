namespace SecretaryService.Domain.Kiosks;

/// <summary>What somebody at a kiosk calls the front desk for. Stored by number: never renumber.</summary>
public enum DeskCallKind { Help = 1, Delivery = 2 }

/// <summary>呼叫前台: somebody at a kiosk waits for the front desk. One of a kind is open at a kiosk, however often somebody presses.</summary>
public sealed class DeskCall : IOfTheHouse
{
    private DeskCall() { }

    public DeskCall(long kioskId, string kioskName, DeskCallKind kind, DateTime at) => (KioskId, KioskName, Kind, At) = (kioskId, kioskName, kind, at);

    public long Id { get; private set; }
    public long KioskId { get; private set; }

    /// <summary>As it was called then.</summary>
    public string KioskName { get; private set; } = "";
    public DeskCallKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }
    public long? AnsweredById { get; private set; }

    public string HouseKey => KioskName;

    /// <summary>Somebody of the desk goes. Twice is once: two who go do no harm.</summary>
    public void Answer(Viewer by, DateTime at) => (AnsweredAt, AnsweredById) = AnsweredAt is null ? (at, by.PersonId) : (AnsweredAt, AnsweredById);
}

public static class DeskCallQueries
{
    extension(IQueryable<DeskCall> calls)
    {
        /// <summary>Nobody has gone yet. The kiosk stands first in the index of those, and is named so that the index is taken.</summary>
        public IQueryable<DeskCall> Waiting => calls.Where(c => c.KioskId > 0 && c.AnsweredAt == null);
    }
}
