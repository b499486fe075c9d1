namespace SecretaryService.Domain.Manuscripts;

/// <summary>How a draft ends: a document was issued from it, or it was given up.</summary>
public sealed partial class Manuscript
{
    /// <summary>The number of the outgoing document that it became.</summary>
    public string? IssuedNumber { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>撤稿: nothing comes of it. Whoever was asked need not answer any more.</summary>
    /// <exception cref="RuleBrokenException">It is over already, or somebody else's.</exception>
    public void Withdraw(Viewer by, DateTime at, string reason)
    {
        RefuseVoid();
        if (IsOver)
        {
            throw new RuleBrokenException("This draft is over already.");
        }

        if (!MayBeDraftedBy(by))
        {
            throw new RuleBrokenException("This draft is {0}'s, or a secretary's, to change.", DrafterName);
        }

        BeginAnew(by, at, reason);
        (State, WithdrawnBecause) = (ManuscriptState.Withdrawn, reason);
        Tell(new ManuscriptWithdrawn(reason));
    }

    /// <summary>The document has its number; what was signed is what went out.</summary>
    /// <exception cref="RuleBrokenException">It is not signed off, or is issued already.</exception>
    public void BeIssuedAs(string number)
    {
        RefuseVoid();
        if (State == ManuscriptState.Issued)
        {
            throw new RuleBrokenException("It was issued as {0} already.", IssuedNumber!);
        }

        if (State != ManuscriptState.SignedOff)
        {
            throw new RuleBrokenException("It is not signed off yet. A document gets its number only when it is.");
        }

        (State, IssuedNumber) = (ManuscriptState.Issued, number);
        Tell(new ManuscriptIssued(number));
    }

    /// <summary>The number is void: the draft is signed off as before, and may be issued under another.</summary>
    /// <exception cref="RuleBrokenException">It was not issued.</exception>
    public void TakeIssueBack(string reason)
    {
        if (State != ManuscriptState.Issued)
        {
            throw new RuleBrokenException("It was not issued.");
        }

        Tell(new ManuscriptIssueTakenBack(IssuedNumber!, reason));
        (State, IssuedNumber) = (ManuscriptState.SignedOff, null);
    }
}
