namespace SecretaryService.Domain.Visits;

/// <summary>What a guest was told beforehand, when and where to.</summary>
/// <param name="To">His mail address.</param>
/// <param name="Sequence">Rises with every letter about this visit: by it his calendar knows the newer one.</param>
/// <param name="From">UTC, as he was told; the visit may have been moved since.</param>
/// <param name="Until">UTC, as he was told.</param>
/// <param name="WithdrawnAt">UTC: when he was told that it does not take place.</param>
public sealed record Invitation(DateTime At, string To, string Language, int Sequence, DateTime From, DateTime Until, DateTime? WithdrawnAt);

public sealed record GuestInvited(int Sequence) : Fact;

public sealed record InvitationWithdrawn : Fact;

public sealed record GuestAsked : Fact;

/// <summary>邀请函, and the other letters to a guest. Each is written by somebody who pressed the button for it, none by itself.</summary>
public sealed partial class Visit
{
    public const int MailMaxLength = Contacts.Contact.MailMaxLength;
    public const int LetterLanguageMaxLength = 10;

    public Invitation? Invitation => InvitedAt is { } at ? new(at, InvitedTo!, InvitedIn!, InvitationSequence, ToldFrom!.Value, ToldUntil!.Value, WithdrawnAt) : null;

    // In columns of their own, as of every entry: EF Core 10 cannot read optional complex types in hierarchies of tables.
    public DateTime? InvitedAt { get; private set; }
    public string? InvitedTo { get; private set; }
    public string? InvitedIn { get; private set; }
    public int InvitationSequence { get; private set; }
    public DateTime? ToldFrom { get; private set; }
    public DateTime? ToldUntil { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>UTC: when the guest was last sent the three questions.</summary>
    public DateTime? AskedAt { get; private set; }

    /// <summary>What he was told is not true any more.</summary>
    public bool IsToldOtherwise => Invitation is { WithdrawnAt: null } told
        && (State == VisitState.Cancelled || (State == VisitState.Expected && (told.From != ExpectedFrom || told.Until != ExpectedUntil)));

    /// <exception cref="RuleBrokenException">He is here or will not come, nobody knows when he is expected, or that time is past.</exception>
    public void Invite(string to, string language, DateTime at)
    {
        RefuseUnless(VisitState.Expected);
        if (ExpectedFrom is not { } from || ExpectedUntil is not { } until)
        {
            throw new RuleBrokenException("Say when the guest is expected.");
        }

        if (until <= at)
        {
            throw new RuleBrokenException("The time of this visit is past. Correct it before you invite the guest.");
        }

        InvitationSequence += InvitedAt is null ? 0 : 1;
        (InvitedAt, InvitedTo, InvitedIn, ToldFrom, ToldUntil, WithdrawnAt) = (at, to, language, from, until, null);
        Tell(new GuestInvited(InvitationSequence));
    }

    /// <exception cref="RuleBrokenException">It was not cancelled, or he was never invited, or he knows it already.</exception>
    public void WithdrawInvitation(DateTime at)
    {
        RefuseUnless(VisitState.Cancelled);
        if (Invitation is not { WithdrawnAt: null })
        {
            throw new RuleBrokenException("The guest was not invited by letter, or has been told already.");
        }

        (WithdrawnAt, InvitationSequence) = (at, InvitationSequence + 1);
        Tell(new InvitationWithdrawn());
    }

    /// <summary>Clause 4.3.2: the link to the three questions goes to him by mail.</summary>
    /// <exception cref="RuleBrokenException">He has not come, or has answered already.</exception>
    public void AskGuest(DateTime at)
    {
        RefuseUnless(VisitState.Waiting, VisitState.InMeeting, VisitState.Left);
        if (RatedAt is not null)
        {
            throw new RuleBrokenException("This visit has been answered already. Thank you.");
        }

        AskedAt = at;
        Tell(new GuestAsked());
    }
}
