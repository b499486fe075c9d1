namespace SecretaryService.Domain;

/// <summary>暂缓匿名化: who keeps the personal data of an entry, when, why, and until when; no end: until somebody lifts it.</summary>
public sealed record Protection(DateTime At, long ById, string ByName, string Reason, DateOnly? Until);

public sealed record EntryProtected(string Reason, DateOnly? Until) : Fact;

public sealed record ProtectionLifted(string Reason) : Fact;

/// <summary>保存期限 is over: who it was went by rule; date, host and count stay.</summary>
/// <param name="Months">For how long the rule then in force kept them.</param>
/// <param name="Redacted">The lines of the journal from which values were taken, and what they are now: the new line vouches for it.</param>
public sealed record PersonalDataRemoved(int Months, IReadOnlyList<RedactedLine> Redacted) : Fact, IErasure;

/// <summary>How long an entry says who it was about, and how a single one is kept for longer.</summary>
public abstract partial class RegisterEntry
{
    /// <summary>UTC: when the personal data went by rule.</summary>
    public DateTime? ForgottenAt { get; private set; }

    public Protection? Protected => ProtectedAt is { } at ? new Protection(at, ProtectedById!.Value, ProtectedByName!, ProtectReason!, ProtectedUntil) : null;

    // In columns of their own, like the voiding.
    public DateTime? ProtectedAt { get; private set; }
    public long? ProtectedById { get; private set; }
    public string? ProtectedByName { get; private set; }
    public string? ProtectReason { get; private set; }

    /// <summary>The last day of it.</summary>
    public DateOnly? ProtectedUntil { get; private set; }

    /// <summary>Nothing more is to come of it. What is not over waits with its personal data.</summary>
    public virtual bool IsOver => true;

    public bool IsProtectedOn(DateOnly day) => ProtectedAt is not null && !(ProtectedUntil < day);

    /// <summary>Neither the rule nor an erasure takes its personal data: a dispute, an audit, a matter of law.</summary>
    /// <exception cref="RuleBrokenException">It is protected already, its data is gone, or the last day is past.</exception>
    public void Protect(Viewer by, DateTime at, DateOnly today, string reason, DateOnly? until)
    {
        RefuseForgotten();
        if (IsProtectedOn(today))
        {
            throw new RuleBrokenException("This entry is protected already.");
        }

        if (until < today)
        {
            throw new RuleBrokenException("The last day is past. Choose a later one, or leave it empty.");
        }

        (ProtectedAt, ProtectedById, ProtectedByName, ProtectReason, ProtectedUntil) = (at, by.PersonId, by.Name, reason, until);
        Tell(new EntryProtected(reason, until));
    }

    /// <exception cref="RuleBrokenException">It is not protected.</exception>
    public void Unprotect(string reason)
    {
        if (ProtectedAt is null)
        {
            throw new RuleBrokenException("This entry is not protected.");
        }

        EndProtection();
        Tell(new ProtectionLifted(reason));
    }

    /// <summary>The retention period is over: who it was and what was said goes, here and in the journal.</summary>
    /// <exception cref="RuleBrokenException">It is gone already, protected, not over, or something is still promised in it.</exception>
    public void Forget(int months, DateTime at, DateOnly today, IReadOnlyList<RedactedLine> redacted)
    {
        RefuseForgotten();
        if (IsProtectedOn(today))
        {
            throw new RuleBrokenException("This entry is protected already.");
        }

        if (!(IsOver || VoidedAt is not null) || _commitments.Exists(c => c.IsOpen))
        {
            throw new RuleBrokenException("This entry is not over yet.");
        }

        ForgetPersons();
        ForgetFiles(at);
        EndProtection();
        Retitle("");
        (ForgottenAt, VoidReason) = (at, VoidReason is null ? null : "");
        _commitments.ForEach(c => c.Forget());
        Tell(new PersonalDataRemoved(months, redacted));
    }

    /// <summary>Whatever in this register says who it was and what was said.</summary>
    protected virtual void ForgetPersons() { }

    protected void RefuseForgotten()
    {
        if (ForgottenAt is not null)
        {
            throw new RuleBrokenException("The personal data of this entry was removed when its retention period was over. It stays as it is.");
        }
    }

    private void EndProtection() => (ProtectedAt, ProtectedById, ProtectedByName, ProtectReason, ProtectedUntil) = (null, null, null, null, null);
}
