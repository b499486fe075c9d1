using SecretaryService.Domain.Calls;

namespace SecretaryService.Domain.Visits;

/// <summary>Who came was erased; number, times, host and head count stay.</summary>
/// <param name="Redacted">The lines of the journal from which values were taken, and what they are now: the new line vouches for it.</param>
public sealed record GuestForgotten(string Reason, IReadOnlyList<RedactedLine> Redacted) : Fact, IErasure;

/// <summary>A guest whose personal data has to go (个人信息删除).</summary>
public sealed partial class Visit
{
    /// <summary>Everything that says who it was and what was said goes, here and in the journal.</summary>
    public void ForgetGuest(string reason, IReadOnlyList<RedactedLine> redacted)
    {
        Erase();
        Retitle("");
        Tell(new GuestForgotten(reason, redacted));
    }

    public override bool IsOver => State >= VisitState.Left;

    protected override void ForgetPersons()
    {
        Erase();
        ContactId = null;
    }

    private void Erase()
    {
        (VisitorName, Organisation, Phone, PhoneDigits, Companions) = (null, null, null, null, null);
        (Purpose, DeskNote, Drink, Language, KeyPoints, ExtraMaterials, RatedWords) = (null, null, null, null, null, null, null);
        InvitedTo = InvitedAt is null ? null : "";
    }
}
