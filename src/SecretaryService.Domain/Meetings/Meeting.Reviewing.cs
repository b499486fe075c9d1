using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Meetings;

/// <summary>审核 (clause 3.4.3b): what was written goes to the chair or a manager, who passes it or sends it back with remarks by item.</summary>
public sealed partial class Meeting
{
    /// <summary>The round in which somebody is still to read it; none mostly.</summary>
    public MinutesReview? InReview => _reviews.Find(r => r.At is null);

    /// <summary>The round that was decided last.</summary>
    public MinutesReview? LastReview => _reviews.Where(r => r.At is not null).MaxBy(r => r.Round);

    /// <summary>Who was asked, or his deputy; never who wrote it.</summary>
    public bool MayBeReviewedBy(Viewer viewer) => VoidedAt is null && InReview is { } review && Owed(review)?.IsOwnedBy(viewer) == true && !HasWritten(review, viewer.PersonId);

    /// <summary>送审: the text as it stands goes to a reader.</summary>
    /// <exception cref="RuleBrokenException">It is not over yet, nothing was written down, or the reader wrote it himself or may not decide.</exception>
    public void Submit(Colleague reviewer, House house, Viewer by, DateTime now)
    {
        RefuseUnlessRecordable(by);
        if (State != MeetingState.Held)
        {
            throw new RuleBrokenException("The meeting is still running. End it first.");
        }

        if (!_agenda.Exists(a => a.IsRecorded))
        {
            throw new RuleBrokenException("Nothing was written down yet. Write what was said and settled at one item at least.");
        }

        var text = MinutesText.Of(this, house);
        if (text.Length > IssuedMinutes.TextMaxLength)
        {
            throw new RuleBrokenException("The minutes have more than {0} characters. Shorten them.", IssuedMinutes.TextMaxLength);
        }

        var review = AskReviewer(reviewer, new ToRead(IssuedMinutes.HashOf(text), null), house, by, now);
        MinutesState = MinutesState.Submitted;
        Tell(new MinutesSubmitted(review.Round, reviewer.Name, review.Hash));
        foreach (var drafting in Commitments.Where(c => c is { Kind: CommitmentKind.DraftMinutes, IsOpen: true }).ToList())
        {
            drafting.KeepFor(by, now, null);
        }
    }

    /// <summary>通过. A supplement is issued by it; the minutes themselves are issued by who wrote them.</summary>
    /// <exception cref="RuleBrokenException">He was not asked, or another text is there now.</exception>
    public void Approve(string? opinion, House house, Viewer by, DateTime now)
    {
        var review = Reviewable(by);
        RefuseOtherText(review, house);
        review.Say(true, opinion, [], by, now);
        Tell(new MinutesApproved(review.Round, review.Hash));
        Owed(review)?.KeepFor(by, now, opinion);
        if (review.Supplement is { } supplement)
        {
            Freeze(supplement, review, new Person(review.SubmittedById, review.SubmittedByName), now);
        }
        else
        {
            MinutesState = MinutesState.Approved;
        }
    }

    /// <summary>退回: with a reason, or remarks on items; the writer is asked again.</summary>
    /// <exception cref="RuleBrokenException">He was not asked, or says nothing.</exception>
    public void Return(string? opinion, IReadOnlyList<(Guid? Item, string Text)> remarks, House house, Viewer by, DateTime now)
    {
        var review = Reviewable(by);
        if (string.IsNullOrWhiteSpace(opinion) && remarks.Count == 0)
        {
            throw new RuleBrokenException("Say why it goes back, or write a remark at an item.");
        }

        review.Say(false, opinion, remarks, by, now);
        Tell(new MinutesReturned(review.Round, opinion, remarks.Count));
        Owed(review)?.KeepFor(by, now, opinion);
        if (review.Supplement is null)
        {
            MinutesState = MinutesState.Returned;
        }

        AskWriter(review, house, by, now);
    }

    /// <summary>撤回: there is something to put right before it is issued. Whoever was to read it need not.</summary>
    /// <exception cref="RuleBrokenException">It is not with a reader, issued already, or not this person's to write.</exception>
    public void TakeBackMinutes(House house, Viewer by, DateTime now, string reason)
    {
        RefuseUnlessPrepared(by);
        if (MinutesState is not (MinutesState.Submitted or MinutesState.Approved))
        {
            throw new RuleBrokenException("The minutes are not with a reader.");
        }

        var review = InReview ?? LastReview!;
        if (review.At is null)
        {
            Owed(review)?.Release(by, now, reason);
            review.Say(false, reason, [], by, now);
        }

        MinutesState = MinutesState.Returned;
        Tell(new MinutesTakenBack(reason));
        AskWriter(review, house, by, now);
    }

    private MinutesReview AskReviewer(Colleague reviewer, ToRead what, House house, Viewer by, DateTime now)
    {
        var review = new MinutesReview(this, reviewer.AsPerson, what, new Person(by.PersonId, by.Name), now);
        if (reviewer.Id != ChairId && reviewer.Role != Role.Manager)
        {
            throw new RuleBrokenException("The chair or a manager reads the minutes. Choose one of them.");
        }

        if (HasWritten(review, reviewer.Id))
        {
            throw new RuleBrokenException("{0} wrote it: nobody passes what he wrote. Choose a manager.", reviewer.Name);
        }

        if (Exclusions.Any(x => x.PersonId == reviewer.Id))
        {
            throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", reviewer.Name);
        }

        _reviews.Add(review);
        Promise(CommitmentKind.ReviewMinutes, reviewer.AsPerson, ReadBy(house, now), new Person(by.PersonId, by.Name), now).Saying(null, null, review.JournalKey);
        return review;
    }

    // In time to be issued in time; afterwards, by the close of the next working day.
    private Due ReadBy(House house, DateTime now)
    {
        var ended = house.DayOf(EndedAt ?? now);
        var issue = house.CloseOfWork(house.StandardOn(ended).DaysToIssueMinutes, ended);
        return issue.At > now ? issue : house.CloseOfWork(1, house.DayOf(now));
    }

    private void AskWriter(MinutesReview review, House house, Viewer by, DateTime now)
    {
        var writer = MinuteTakerId is { } id && review.Supplement is null ? new Person(id, MinuteTakerName!) : new Person(review.SubmittedById, review.SubmittedByName);
        Promise(CommitmentKind.DraftMinutes, writer, house.CloseOfWork(1, house.DayOf(now)), new Person(by.PersonId, by.Name), now);
    }

    private MinutesReview Reviewable(Viewer by)
    {
        if (InReview is not { } review || VoidedAt is not null)
        {
            throw new RuleBrokenException(MinutesState == MinutesState.Issued ? "The minutes are issued and stay as they are." : "Nobody is asked to read these minutes. It was decided already, or they were taken back.");
        }

        if (Owed(review)?.IsOwnedBy(by) != true)
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to say.", review.ReviewerName);
        }

        return HasWritten(review, by.PersonId) ? throw new RuleBrokenException("{0} wrote it: nobody passes what he wrote. Choose a manager.", by.Name) : review;
    }

    private void RefuseOtherText(MinutesReview review, House house)
    {
        if (IssuedMinutes.HashOf(review.Supplement ?? MinutesText.Of(this, house)) != review.Hash)
        {
            throw new RuleBrokenException("The text is another one than was read: somebody was signed in since. Have it read again.");
        }
    }

    private bool HasWritten(MinutesReview review, long person) => person == review.SubmittedById || person == MinuteTakerId;

    private Commitment? Owed(MinutesReview review) => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.ReviewMinutes && c.About == review.JournalKey && c.IsOpen);
}
