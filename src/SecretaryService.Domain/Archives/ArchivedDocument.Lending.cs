using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Archives;

/// <summary>借阅: to a colleague, or to somebody from outside by name.</summary>
/// <param name="DueOn">The last day of the loan.</param>
public sealed record LoanNote(Person Borrower, string? Unit, string Purpose, DateOnly DueOn, string? Condition);

/// <summary>借阅, 归还 and 冻结 (holds), clause 3.3.3c.</summary>
public sealed partial class ArchivedDocument
{
    public const int LongestLoanDays = 92;

    private readonly List<Loan> _loans = [];

    public IReadOnlyCollection<Loan> Loans => _loans;

    public Loan? Lent => _loans.Find(l => l.ReturnedAt is null);

    /// <summary>A dispute, an audit or a case needs it: it is neither taken out nor destroyed while this stands.</summary>
    public DateTime? HeldAt { get; private set; }
    public string? HeldByName { get; private set; }
    public string? HoldReason { get; private set; }

    /// <summary>Whoever borrows promises to bring it back; for somebody from outside, whoever lends promises to get it back.</summary>
    /// <exception cref="RuleBrokenException">It is lent already or gone, or the day is impossible.</exception>
    public Loan Lend(LoanNote note, Viewer by, DateTime at, House house)
    {
        RefuseGone();
        RefuseLent();
        var today = house.DayOf(at);
        if (note.DueOn < today || note.DueOn > today.AddDays(LongestLoanDays))
        {
            throw new RuleBrokenException("A loan ends within {0} days, and not in the past.", LongestLoanDays);
        }

        if (string.IsNullOrWhiteSpace(note.Borrower.Name) || string.IsNullOrWhiteSpace(note.Purpose))
        {
            throw new RuleBrokenException("Say who borrows it and what for.");
        }

        var loan = new Loan(this, _loans.Count + 1, note, by, at);
        _loans.Add(loan);
        Tell(new ArchiveLent(note.Borrower.Name, note.DueOn));
        var me = new Person(by.PersonId, by.Name);
        Promise(CommitmentKind.ReturnLoan, note.Borrower.Known is null ? me : note.Borrower, house.CloseOfWorkOn(note.DueOn, at), me, at)
            .Saying(note.Borrower.Known is null ? note.Borrower.Name : null, null, loan.JournalKey);
        return loan;
    }

    /// <summary>归还, with the condition it came back in.</summary>
    /// <exception cref="RuleBrokenException">It is not lent.</exception>
    public void TakeBackFromLoan(string condition, Viewer by, DateTime at)
    {
        if (Lent is not { } loan)
        {
            throw new RuleBrokenException("It is not lent. Nothing is to be taken back.");
        }

        if (string.IsNullOrWhiteSpace(condition))
        {
            throw new RuleBrokenException("Say in what condition it came back.");
        }

        loan.ComeBack(condition, by, at);
        Tell(new ArchiveCameBack(loan.BorrowerName, condition));
        Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.ReturnLoan && c.IsOpen && c.About == loan.JournalKey)?.KeepFor(by, at, condition);
    }

    /// <summary>冻结.</summary>
    /// <exception cref="RuleBrokenException">It is held already, or gone.</exception>
    public void Hold(string reason, Viewer by, DateTime at)
    {
        RefuseGone();
        RefuseHeld();
        (HeldAt, HeldByName, HoldReason) = (at, by.Name, reason);
        Tell(new ArchiveHeld(reason));
    }

    /// <exception cref="RuleBrokenException">It is not held.</exception>
    public void LiftHold(string reason)
    {
        if (HeldAt is null)
        {
            throw new RuleBrokenException("It is not held.");
        }

        (HeldAt, HeldByName, HoldReason) = (null, null, null);
        Tell(new ArchiveHoldLifted(reason));
    }

    protected internal override void RefuseKeeping(Commitment commitment)
    {
        if (commitment.Kind == CommitmentKind.ReturnLoan)
        {
            throw new RuleBrokenException("Bring it back: whoever takes it back enters that here, with its condition.");
        }
    }

    private void RefuseLent()
    {
        if (Lent is { } loan)
        {
            throw new RuleBrokenException("{0} has borrowed it. Wait until it is back.", loan.BorrowerName);
        }
    }

    private void RefuseHeld()
    {
        if (HeldAt is not null)
        {
            throw new RuleBrokenException("It is held: {0}", HoldReason!);
        }
    }
}
