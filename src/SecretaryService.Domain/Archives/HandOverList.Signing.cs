using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Archives;

/// <summary>Three signatures, in this order: who gives it, who counts and receives it, who was witness. Then the documents change hands.</summary>
public sealed partial class HandOverList
{
    public const int CountMaxLength = 300;

    /// <summary>Working days for counting and for the witness, where the day of the standard is nearer or past.</summary>
    public const int LeastDays = 5;

    private const int LongestDays = 365;

    // In columns of their own, as of every entry: EF Core 10 cannot read optional complex types in hierarchies of tables.
    public DateTime? OfferedAt { get; private set; }
    public long? OfferedById { get; private set; }
    public string? OfferedByName { get; private set; }
    public DateTime? ReceivedAt { get; private set; }
    public long? ReceivedById { get; private set; }
    public string? ReceivedByName { get; private set; }

    /// <summary>清点结果.</summary>
    public string? CountResult { get; private set; }
    public DateTime? ConcludedAt { get; private set; }
    public DateOnly? ConcludedOn { get; private set; }
    public string? WitnessedByName { get; private set; }

    public bool MayBeOfferedBy(Viewer viewer) => State == HandOverState.DrawnUp && VoidedAt is null && IsGiver(viewer);

    public bool MayBeRecalledBy(Viewer viewer) => State == HandOverState.Offered && IsGiver(viewer);

    public bool MayBeReceivedBy(Viewer viewer) => State == HandOverState.Offered && Asked(CommitmentKind.AcceptHandOver)?.IsOwnedBy(viewer) == true && viewer.PersonId != OfferedById && viewer.PersonId != GiverId;

    public bool MayBeWitnessedBy(Viewer viewer) => State == HandOverState.Received && Asked(CommitmentKind.WitnessHandOver)?.IsOwnedBy(viewer) == true && !HasSigned(viewer);

    /// <summary>The giver signs: the lines are frozen, receiver and witness are asked.</summary>
    /// <param name="documents">Every document of the list.</param>
    /// <exception cref="RuleBrokenException">It is empty, not his to offer, or a document cannot be offered any more.</exception>
    public void Offer(IReadOnlyList<ListedDocument> documents, House house, Staff.Directory directory, Viewer by, DateTime at)
    {
        RefuseUnlessDrawnUp();
        RefuseUnlessGiver(by);
        if (_lines.Count == 0)
        {
            throw new RuleBrokenException("Nothing is on the list. Put documents on it first.");
        }

        var today = house.DayOf(at);
        if (!directory.DutiesOf(ReceiverId, today).Contains(DutyKind.Archivist))
        {
            throw new RuleBrokenException("{0} is no archivist today. Choose a colleague with this duty.", ReceiverName);
        }

        foreach (var line in _lines)
        {
            var listed = documents.Single(d => d.Document.Id == line.DocumentId);
            CloseToWhomItIsClosed(listed.Document);
            listed.Document.OfferIn(this);
            line.Describe(listed);
        }

        BeDueOn(documents.Min(d => d.Document.HandOverDueOn) ?? DueOn, house);
        (State, OfferedAt, OfferedById, OfferedByName) = (HandOverState.Offered, at, by.PersonId, by.Name);
        Tell(new HandOverOffered(_lines.Count));
        var (due, giver) = (DueForOthers(house, today, at), new Person(by.PersonId, by.Name));
        Promise(CommitmentKind.AcceptHandOver, new Person(ReceiverId, ReceiverName), due, giver, at);
        Promise(CommitmentKind.WitnessHandOver, new Person(WitnessId, WitnessName), due, giver, at);
    }

    /// <summary>收回, before the receiver signed: the documents are in the office as before, nobody is asked any more.</summary>
    /// <exception cref="RuleBrokenException">The receiver has signed, it was never offered, or it is not his to recall.</exception>
    public void Recall(IReadOnlyList<ArchivedDocument> documents, Viewer by, DateTime at, string reason)
    {
        RefuseUnless(HandOverState.Offered, "Only what was offered and not yet received is recalled.");
        RefuseUnlessGiver(by);
        foreach (var document in documents)
        {
            document.BeReturned(Number, reason);
        }

        foreach (var commitment in Commitments.Where(c => c.IsOpen))
        {
            commitment.Release(by, at, reason);
        }

        _lines.ForEach(line => line.ForgetCount());
        (State, OfferedAt, OfferedById, OfferedByName) = (HandOverState.DrawnUp, null, null, null);
        Tell(new HandOverRecalled(reason));
    }

    /// <summary>清点, line by line; what is not counted yet may follow.</summary>
    /// <exception cref="RuleBrokenException">It is not his to count, or a line goes back without a reason.</exception>
    public void Count(IReadOnlyList<LineCount> counts, Viewer by)
    {
        RefuseUnless(HandOverState.Offered, "Only what was offered and not yet received is counted.");
        RefuseSigner(CommitmentKind.AcceptHandOver, by);
        foreach (var count in counts)
        {
            (_lines.Find(l => l.No == count.No) ?? throw new RuleBrokenException("This line is not on the list any more.")).Count(count);
        }

        Tell(new HandOverCounted(_lines.Count(l => l.Verdict == LineVerdict.Accepted), _lines.Count(l => l.Verdict == LineVerdict.Returned)));
    }

    /// <summary>The receiver signs what he counted.</summary>
    /// <param name="result">清点结果, in his words.</param>
    /// <exception cref="RuleBrokenException">It is not his to sign, or a line was not counted.</exception>
    public void Receive(string? result, Viewer by, DateTime at)
    {
        RefuseUnless(HandOverState.Offered, "Only what was offered and not yet received is counted.");
        RefuseSigner(CommitmentKind.AcceptHandOver, by);
        if (_lines.Find(l => l.Verdict == LineVerdict.NotCounted) is { } left)
        {
            throw new RuleBrokenException("{0} was not counted yet. Say of each line whether it is accepted or goes back.", left.Code);
        }

        (State, ReceivedAt, ReceivedById, ReceivedByName, CountResult) = (HandOverState.Received, at, by.PersonId, by.Name, result);
        Returned = _lines.Count(l => l.Verdict == LineVerdict.Returned);
        Tell(new HandOverReceived(_lines.Count - Returned, Returned));
        Asked(CommitmentKind.AcceptHandOver)!.KeepFor(by, at, result);
    }

    /// <summary>The witness signs, and the documents change hands.</summary>
    /// <param name="documents">Every document of the list.</param>
    /// <exception cref="RuleBrokenException">The receiver has not signed, or it is not his to sign.</exception>
    public void Conclude(IReadOnlyList<ArchivedDocument> documents, House house, Viewer by, DateTime at)
    {
        RefuseUnless(HandOverState.Received, "The witness signs when the receiver has counted and signed.");
        RefuseSigner(CommitmentKind.WitnessHandOver, by);
        foreach (var line in _lines)
        {
            var document = documents.Single(d => d.Id == line.DocumentId);
            if (line.Verdict == LineVerdict.Accepted)
            {
                document.BeAccepted(Number);
            }
            else
            {
                document.BeReturned(Number, line.ReturnReason!);
            }
        }

        (State, ConcludedAt, ConcludedOn, WitnessedByName) = (HandOverState.Concluded, at, house.DayOf(at), by.Name);
        Tell(new HandOverConcluded());
        Asked(CommitmentKind.WitnessHandOver)!.KeepFor(by, at, null);
    }

    private Due DueForOthers(House house, DateOnly today, DateTime at)
    {
        var (day, least) = (house.StandardOf(StandardVersion).HandOverBy(Year), house.CloseOfWork(LeastDays, today));
        return day <= least.On ? least : house.CloseOfWorkOn(day < today.AddDays(LongestDays) ? day : today.AddDays(LongestDays), at);
    }

    private Commitment? Asked(CommitmentKind kind) => Commitments.FirstOrDefault(c => c.Kind == kind && c.IsOpen);

    private bool IsGiver(Viewer viewer) => viewer.PersonId == GiverId || viewer.DeputisesFor.Contains(GiverId);

    private bool HasSigned(Viewer viewer) => viewer.PersonId == GiverId || viewer.PersonId == OfferedById || viewer.PersonId == ReceivedById;

    private void RefuseUnlessGiver(Viewer by)
    {
        if (!IsGiver(by) || by.PersonId == ReceiverId || by.PersonId == WitnessId)
        {
            throw new RuleBrokenException("This is for {0}, or a deputy who neither receives nor witnesses it, to sign.", GiverName);
        }
    }

    // A deputy may stand for one of the three, never for two.
    private void RefuseSigner(CommitmentKind kind, Viewer by)
    {
        if (Asked(kind) is not { } asked || !asked.IsOwnedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to sign.", kind == CommitmentKind.AcceptHandOver ? ReceiverName : WitnessName);
        }

        if (HasSigned(by))
        {
            throw new RuleBrokenException("You have signed this list already. Giver, receiver and witness are three people.");
        }
    }
}
