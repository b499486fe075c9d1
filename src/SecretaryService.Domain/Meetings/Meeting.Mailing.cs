namespace SecretaryService.Domain.Meetings;

/// <summary>纪要发来宾: whoever took part from outside gets by mail what was issued. Of what is confidential nothing leaves the house by mail: that is handed over.</summary>
public sealed partial class Meeting
{
    /// <summary>What was issued last goes to him by mail.</summary>
    public bool GetsMinutesByMail(MeetingParticipant participant) => Level <= Level.Internal && IsGuestWhoCame(participant) && !string.IsNullOrWhiteSpace(participant.Mail);

    /// <summary>Guests who took part and whom no mail reached: whoever prepares the meeting hands the minutes over.</summary>
    public IEnumerable<MeetingParticipant> ToBeHandedMinutes => Invited.Where(p => _issued.Count > 0 && IsGuestWhoCame(p) && !p.WantsNotice && !(p.MailedNo >= _issued.Max(i => i.No)));

    /// <summary>The letter with what was issued last is written. Called by a round for whoever wants it; twice is once.</summary>
    public void Mailed(MeetingParticipant guest, DateTime now)
    {
        var no = _issued.Max(i => i.No);
        if (guest.MailedNo >= no)
        {
            guest.NotReached();
            return;
        }

        guest.BeMailed(no, now);
        Tell(new MinutesMailed(guest.Name, no));
    }

    private static bool IsGuestWhoCame(MeetingParticipant participant) => participant is { IsInvited: true, PersonId: null, SignedInAt: not null };
}
