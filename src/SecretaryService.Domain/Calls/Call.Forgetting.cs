namespace SecretaryService.Domain.Calls;

/// <summary>Who called was erased; number, time, outcome and whom it was for stay.</summary>
/// <param name="Redacted">The lines of the journal from which values were taken, and what they are now: the new line vouches for it.</param>
public sealed record CallerForgotten(string Reason, IReadOnlyList<RedactedLine> Redacted) : Fact, IErasure;

/// <summary>A caller whose personal data has to go (个人信息删除).</summary>
public sealed partial class Call
{
    /// <summary>What was on record before it was erased: it was recorded all the same (clause 3.1.2).</summary>
    public Particulars Erased { get; private set; }

    /// <summary>Name, organisation, number and matter go, here and in the journal.</summary>
    public void ForgetCaller(string reason, IReadOnlyList<RedactedLine> redacted)
    {
        Erase();
        Retitle("");
        Tell(new CallerForgotten(reason, redacted));
    }

    protected override void ForgetPersons()
    {
        Erase();
        ContactId = null;
    }

    private void Erase()
    {
        Erased |= Given(new Caller(CallerName, CallerOrganisation, CallerPhone is null ? null : PhoneNumber.TryParse(CallerPhone), Matter));
        (CallerName, CallerOrganisation, CallerPhone, CallerDigits, Matter) = (null, null, null, null, null);
    }
}
