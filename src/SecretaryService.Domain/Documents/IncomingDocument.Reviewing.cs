using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Documents;

/// <summary>初审, clause 3.3.1b: what is wrong is taken up with the sender, and while he has the word the clock stands still.</summary>
public sealed partial class IncomingDocument
{
    public Review? Review => ReviewedAt is { } at ? new Review(at, ReviewedByName!, ReviewFaults, ReviewRemark) : null;

    public SenderQuery? Query => QueriedAt is { } at ? new SenderQuery(at, QueriedByName!, QueryKind!.Value, QueryText!, QueryAnsweredAt, QueryAnswer) : null;

    // In columns of their own, as of every entry: EF Core 10 cannot read optional complex types in hierarchies of tables.
    public DateTime? ReviewedAt { get; private set; }
    public long? ReviewedById { get; private set; }
    public string? ReviewedByName { get; private set; }
    public ReviewPoints ReviewFaults { get; private set; }
    public string? ReviewRemark { get; private set; }
    public DateTime? QueriedAt { get; private set; }
    public string? QueriedByName { get; private set; }
    public QueryKind? QueryKind { get; private set; }
    public string? QueryText { get; private set; }
    public DateTime? QueryAnsweredAt { get; private set; }
    public string? QueryAnswer { get; private set; }

    /// <summary>UTC: when it first went to anybody. An important one is reviewed before that.</summary>
    public DateTime? FirstSentAt { get; private set; }

    /// <summary>Important, and nobody has reviewed it yet.</summary>
    public bool WantsReview => IsImportant && ReviewedAt is null && !WasImported && IsOpen;

    /// <exception cref="RuleBrokenException">It is over or void.</exception>
    public void ReviewFound(ReviewPoints faults, string? remark, Viewer by, DateTime at)
    {
        RefuseUnlessOpen();
        (ReviewedAt, ReviewedById, ReviewedByName, ReviewFaults, ReviewRemark) = (at, by.PersonId, by.Name, faults, remark);
        Tell(new DocumentReviewed(faults, remark));
    }

    /// <summary>The sender is asked for what is missing and every clock stands still; or he gets the paper back, and nothing is owed here any more.</summary>
    /// <exception cref="RuleBrokenException">It is over, void, or with the sender already.</exception>
    public void AskSender(QueryKind kind, string text, Viewer by, DateTime at, House house)
    {
        RefuseUnlessOpen();
        if (State == DocumentState.WithSender)
        {
            throw new RuleBrokenException("The sender has been asked already. Enter the answer first.");
        }

        (QueriedAt, QueriedByName, QueryKind, QueryText, QueryAnsweredAt, QueryAnswer) = (at, by.Name, kind, text, null, null);
        State = kind == Documents.QueryKind.Return ? DocumentState.Returned : DocumentState.WithSender;
        Tell(new SenderAsked(kind, text));
        var reason = Shortened(text, Commitment.ReasonMaxLength);
        if (kind == Documents.QueryKind.Return)
        {
            Commitments.Where(c => c.IsOpen).ToList().ForEach(c => c.Release(by, at, reason));
            StopSlips(by, at, reason);
        }
        else
        {
            MoveClocks(() => Commitments.Where(c => c.MayBeHeld(at, house)).ToList().ForEach(c => c.Hold(by, at, reason, house)), house);
        }
    }

    /// <summary>What was missing has come, or the sender has explained himself: the clocks run on with the time that was left.</summary>
    /// <exception cref="RuleBrokenException">Nothing was asked.</exception>
    public void SenderAnswered(string answer, Viewer by, DateTime at, House house)
    {
        RefuseVoid();
        if (State != DocumentState.WithSender)
        {
            throw new RuleBrokenException("Nothing is being asked of the sender.");
        }

        (QueryAnsweredAt, QueryAnswer) = (at, answer);
        State = FirstSentAt is null ? DocumentState.Registered : DocumentState.Underway;
        Tell(new SenderHasAnswered(answer));
        MoveClocks(() => Commitments.Where(c => c.IsOpen && c.Paused?.At == QueriedAt).ToList().ForEach(c => c.Resume(by, at, house)), house);
    }

    private static string Shortened(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private void RefuseUnlessOpen()
    {
        RefuseVoid();
        if (IsOver)
        {
            throw new RuleBrokenException("The document is completed or was returned. Nothing more is done with it.");
        }
    }

    // It goes to somebody: no paper does while its sender has the word.
    private void Send(DateTime at)
    {
        RefuseUnlessOpen();
        if (State == DocumentState.WithSender)
        {
            throw new RuleBrokenException("The sender has been asked and has not answered. Enter the answer first.");
        }

        FirstSentAt ??= at;
        State = DocumentState.Underway;
    }
}
