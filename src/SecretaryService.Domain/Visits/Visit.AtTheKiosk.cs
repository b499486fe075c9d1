using SecretaryService.Domain.Kiosks;

namespace SecretaryService.Domain.Visits;

/// <summary>The guest did it himself, at a kiosk.</summary>
public sealed record CheckedInAtKiosk(string Kiosk, string Language) : Fact;

public sealed record LeftAtKiosk(string Kiosk) : Fact;

/// <summary>自助登记: what a guest does for himself at the door, in the name of the kiosk.</summary>
public sealed partial class Visit
{
    // In four columns, like the voiding, and one to read.
    public DateTime? NoticeAt { get; private set; }
    public string? NoticeText { get; private set; }
    public string? NoticeLanguage { get; private set; }
    public string? NoticeKiosk { get; private set; }

    /// <summary>来访须知: what the guest accepted. A later text of the house changes nothing of it.</summary>
    public NoticeAccepted? Notice => NoticeAt is { } at ? new NoticeAccepted(at, NoticeText!, NoticeLanguage!, NoticeKiosk!) : null;

    /// <summary>As at the desk, and the notice is kept with it.</summary>
    /// <exception cref="RuleBrokenException">He is here already, has left, or the visit is void.</exception>
    public void CheckIn(House house, NoticeAccepted notice)
    {
        Arrive(house, KioskDevice.AsViewer(notice.Kiosk), notice.At);
        (NoticeAt, NoticeText, NoticeLanguage, NoticeKiosk) = (notice.At, notice.Text, notice.Language, notice.Kiosk);
        Tell(new CheckedInAtKiosk(notice.Kiosk, notice.Language));
    }

    /// <summary>Clause 3.2.5. Whether the card is back, the desk sees: at the kiosk nobody takes it.</summary>
    /// <exception cref="RuleBrokenException">He is not here.</exception>
    public void CheckOut(House house, string kiosk, DateTime at)
    {
        Leave(house, at, cardIsBack: false);
        Tell(new LeftAtKiosk(kiosk));
    }

    /// <summary>The whole name, however it is spaced, written in capitals or in full width. A part of a name is nobody's.</summary>
    public bool IsOf(string typed) => Staff.Directory.Key(typed) is { Length: > 0 } key && key == Staff.Directory.Key(VisitorName ?? "");
}
