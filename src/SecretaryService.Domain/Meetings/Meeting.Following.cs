using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>督办: what was settled is carried out, looked at by another, and closed; more time is asked for and granted, not taken (clause 3.4.3b).</summary>
public sealed partial class Meeting
{
    private const int MinutesToFollow = 5;

    /// <summary>What the owner still owes of an action.</summary>
    public Commitment? CarriedOutBy(MeetingAction action) => OpenFor(action, CommitmentKind.CarryOut);

    public bool MayBeVerifiedBy(MeetingAction action, Viewer viewer) => OpenFor(action, CommitmentKind.VerifyAction)?.IsOwnedBy(viewer) == true && !HasDone(action, viewer.PersonId);

    public bool MayBeGrantedBy(MeetingAction action, Viewer viewer) => action.AskedUntil is not null && OpenFor(action, CommitmentKind.ApproveExtension)?.IsOwnedBy(viewer) == true
        && CarriedOutBy(action)?.OwnerId != viewer.PersonId;

    /// <summary>上次遗留: what is still open from an earlier meeting of the series comes on the agenda of this one.</summary>
    /// <exception cref="RuleBrokenException">It is on the agenda already, closed, or the agenda is not open to this person.</exception>
    public AgendaItem TakeUp(MeetingAction open, Viewer by)
    {
        if (_agenda.Exists(a => a.FollowsKey == open.Key))
        {
            throw new RuleBrokenException("This is on the agenda already.");
        }

        if (open.Meeting == this || !open.IsOpen || SeriesKey is null || open.Meeting.SeriesKey != SeriesKey)
        {
            throw new RuleBrokenException("Only what is still open from an earlier meeting of the same series comes on the agenda.");
        }

        return AddItem(new ItemNote(Short(open.What), MinutesToFollow) { Reporter = new Person(open.OwnerId, open.OwnerName), FollowsKey = open.Key }, by);
    }

    /// <summary>验收: it was done, or it is to be done again by another day.</summary>
    /// <param name="again">Until when, where it is not done; none where it is.</param>
    /// <exception cref="RuleBrokenException">Nobody said that it is done, it is another's to look at, or he did it himself.</exception>
    public void Verify(Guid key, DateOnly? again, string? words, House house, Viewer by, DateTime now)
    {
        var action = ActionOf(key);
        var asked = OpenFor(action, CommitmentKind.VerifyAction) ?? throw new RuleBrokenException("There is nothing to verify: it was decided already, or nobody has said that it is done.");
        RefuseDeciding(asked, by);
        if (HasDone(action, by.PersonId))
        {
            throw new RuleBrokenException("{0} does it: somebody else looks whether it was done. Name another to verify it.", by.Name);
        }

        if (again is not { } due)
        {
            asked.KeepFor(by, now, words);
            action.BeVerified(by.Name, now);
            Tell(new ActionVerified(action.What));
            return;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            throw new RuleBrokenException("Say what is still to be done.");
        }

        RefuseDay(due, house.DayOf(now).AddDays(-1), house, now);
        asked.KeepFor(by, now, words);
        action.ComeBack(due);
        Tell(new ActionSentBack(action.What, words, due));
        var close = house.CloseOfWorkOn(due, now);
        CarryOut(action, LastOwner(action), close.At > now ? close : house.CloseOfWork(1, house.DayOf(now)), by, now);
    }

    /// <summary>延期申请: the owner asks the chair for more time.</summary>
    /// <exception cref="RuleBrokenException">It is not his, late already, asked for already, or the day is not later.</exception>
    public void AskForTime(Guid key, DateOnly until, string because, House house, Viewer by, DateTime now)
    {
        var action = ActionOf(key);
        var owed = CarriedOutBy(action) ?? throw new RuleBrokenException("This is not to be carried out any more.");
        if (!owed.IsOwnedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to say.", owed.OwnerName);
        }

        owed.RefuseUnlessGrantable(now);
        if (action.AskedUntil is not null)
        {
            throw new RuleBrokenException("More time was asked for already. Wait for the answer.");
        }

        if (string.IsNullOrWhiteSpace(because))
        {
            throw new RuleBrokenException("Say why more time is needed.");
        }

        RefuseDay(until, owed.DueOn, house, now);
        var decider = Another(action, owed.OwnerId, by.PersonId, chairFirst: true);
        action.AskUntil(until, because);
        Tell(new MoreTimeAsked(action.What, until, because));
        Promise(CommitmentKind.ApproveExtension, decider, house.CloseOfWork(1, house.DayOf(now)), new Person(by.PersonId, by.Name), now).Saying(Short(action.What), null, action.JournalKey);
    }

    /// <summary>批准延期: the owner has until the day he asked for, or the day stays.</summary>
    /// <exception cref="RuleBrokenException">Nothing was asked, or it is another's to decide.</exception>
    public void DecideOnTime(Guid key, bool granted, string? words, House house, Viewer by, DateTime now)
    {
        var action = ActionOf(key);
        if (OpenFor(action, CommitmentKind.ApproveExtension) is not { } asked || action is not { AskedUntil: { } until, AskedBecause: { } because })
        {
            throw new RuleBrokenException("No more time was asked for, or it was decided already.");
        }

        RefuseDeciding(asked, by);
        var owed = CarriedOutBy(action) ?? throw new RuleBrokenException("This is not to be carried out any more.");
        if (owed.OwnerId == by.PersonId)
        {
            throw new RuleBrokenException("Nobody grants himself more time. It is for another to decide.");
        }

        if (granted)
        {
            owed.Grant(house.CloseOfWorkOn(until, now), by, now, because);
        }

        action.AnswerAsking(granted);
        Tell(new MoreTimeDecided(action.What, granted, action.Due, words));
        asked.KeepFor(by, now, words);
    }

    // The owner, or a secretary for him, says that it is done: another looks whether it was.
    private void WhenCarriedOut(Commitment commitment, Viewer by, DateTime at, House? house)
    {
        var rules = house ?? throw new InvalidOperationException("When it is to be looked at is reckoned by the house.");
        var action = _actions.Find(a => a.JournalKey == commitment.About) ?? throw new InvalidOperationException("Load what the meeting settled with its commitments.");
        var verifier = Another(action, commitment.OwnerId, by.PersonId, chairFirst: false);
        if (OpenFor(action, CommitmentKind.ApproveExtension) is { } asking)
        {
            action.AnswerAsking(false);
            asking.Release(by, at, "it was carried out");
        }

        action.BeReported(commitment.Done?.Result, at);
        Promise(CommitmentKind.VerifyAction, verifier, rules.CloseOfWork(2, rules.DayOf(at)), new Person(by.PersonId, by.Name), at).Saying(Short(action.What), null, action.JournalKey);
    }

    private void TakeBackReport(Commitment commitment, Viewer by, DateTime at)
    {
        var action = _actions.Find(a => a.JournalKey == commitment.About) ?? throw new InvalidOperationException("Load what the meeting settled with its commitments.");
        var asked = OpenFor(action, CommitmentKind.VerifyAction) ?? throw new RuleBrokenException("Another has looked at it already. It stays as it is.");
        asked.Release(by, at, "it was not carried out after all");
        action.ComeBack();
    }

    private void CarryOut(MeetingAction action, Person owner, Due due, Viewer by, DateTime now) =>
        Promise(CommitmentKind.CarryOut, owner, due, new Person(by.PersonId, by.Name), now).Saying(Short(action.What), null, action.JournalKey);

    // Four eyes: who is named, the chair, or who convened it; never who does it or says that it is done.
    private Person Another(MeetingAction action, long owner, long by, bool chairFirst)
    {
        var named = action.VerifierId is { } id ? new Person(id, action.VerifierName!) : null;
        Person chair = new(ChairId, ChairName);
        List<Person?> order = [chairFirst ? chair : named, chairFirst ? named : chair, ConvenedById is { } convener ? new Person(convener, ConvenedByName!) : null];
        return order.OfType<Person>().FirstOrDefault(p => p.Id != owner && p.Id != by && !Exclusions.Any(x => x.PersonId == p.Id))
            ?? throw new RuleBrokenException("Nobody is left to decide on it: whoever would, does it. Have another do it or say it.");
    }

    private bool HasDone(MeetingAction action, long person) => About(action, CommitmentKind.CarryOut).MaxBy(c => c.Done?.At) is { Done: { } done } last && (last.OwnerId == person || done.ById == person);

    private Person LastOwner(MeetingAction action) => About(action, CommitmentKind.CarryOut).MaxBy(c => c.Done?.At) is { } last ? new Person(last.OwnerId, last.OwnerName) : new Person(action.OwnerId, action.OwnerName);

    private IEnumerable<Commitment> About(MeetingAction action, CommitmentKind kind) => Commitments.Where(c => c.Kind == kind && c.About == action.JournalKey);

    private Commitment? OpenFor(MeetingAction action, CommitmentKind kind) => About(action, kind).FirstOrDefault(c => c.IsOpen);

    private static void RefuseDeciding(Commitment asked, Viewer by)
    {
        if (!asked.IsOwnedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to say.", asked.OwnerName);
        }
    }

    private static void RefuseDay(DateOnly day, DateOnly after, House house, DateTime now)
    {
        if (day <= after || day > house.DayOf(now).AddYears(1).AddDays(-1))
        {
            throw new RuleBrokenException("Choose a later day, within a year.");
        }
    }
}
