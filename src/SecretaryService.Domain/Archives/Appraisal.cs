using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Search;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Archives;

/// <summary>
/// 鉴定: what is kept longer and what is destroyed, of documents whose retention period is over. Nothing follows from a date alone: somebody decides line by
/// line, a manager approves. The destruction stands beside.
/// </summary>
public sealed partial class Appraisal : RegisterEntry
{
    public const int MostLines = 200;
    public const int OpinionMaxLength = 500;
    public const int DaysToApprove = 5;

    private readonly List<AppraisalLine> _lines = [];

    private Appraisal() { }

    public AppraisalState State { get; private set; }
    public long AppraiserId { get; private set; }
    public string AppraiserName { get; private set; } = "";

    /// <summary>鉴定意见.</summary>
    public string? Opinion { get; private set; }
    public DateTime? SubmittedAt { get; private set; }
    public long? ApproverId { get; private set; }
    public string? ApproverName { get; private set; }
    public DateTime? ApprovedAt { get; private set; }
    public string? ApprovedByName { get; private set; }
    public string? ApprovalOpinion { get; private set; }
    public int Items { get; private set; }
    public int ToDestroy { get; private set; }

    public IReadOnlyCollection<AppraisalLine> Lines => _lines;

    public override bool IsOver => State == AppraisalState.Done;

    public override bool MayHoldFiles => false;

    public override IEnumerable<IPartOfEntry> OwnParts => _lines;

    /// <summary>Of what is confidential the number alone.</summary>
    public override IEnumerable<Findable> Findables => Level > Level.Internal ? [new(FoundBy.Number, Number)] : base.Findables;

    public override IEnumerable<Facet> Facets => base.Facets.Append(Facet.Of(FacetKind.State, State));

    /// <summary>Empty yet: <see cref="List"/> puts documents on it.</summary>
    public static Appraisal DrawUp(Registration registration, Level level, string title, long? departmentId)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new RuleBrokenException("Say what is appraised, in a few words.");
        }

        var appraisal = new Appraisal
        {
            Register = Register.Appraisals, Number = registration.Number, State = AppraisalState.DrawnUp, AppraiserId = registration.By.Id, AppraiserName = registration.By.Name,
        };
        appraisal.Open(registration, Urgency.Routine, BatchScope.ClassOf(level));
        appraisal.Concern(departmentId);
        appraisal.Retitle(title.Trim());
        return appraisal;
    }

    /// <param name="documents">Those whose period is over.</param>
    /// <exception cref="RuleBrokenException">None is there, there are too many, or one cannot be appraised.</exception>
    public void List(IReadOnlyList<ArchivedDocument> documents)
    {
        RefuseUnless(AppraisalState.DrawnUp);
        if (documents.Count == 0)
        {
            throw new RuleBrokenException("No retention period is over that is not being appraised already, or held.");
        }

        if (_lines.Count + documents.Count > MostLines)
        {
            throw new RuleBrokenException("A list has at most {0} documents. Draw up a second one.", MostLines);
        }

        foreach (var document in documents)
        {
            RefuseStranger(document);
            document.BeAppraisedIn(this);
            _lines.Add(new AppraisalLine(this, _lines.Count + 1, document));
        }

        Items = _lines.Count;
        Tell(new AppraisalDrawnUp(documents.Count));
    }

    /// <exception cref="RuleBrokenException">It was submitted, or there is no such line.</exception>
    public void Unlist(ArchivedDocument document)
    {
        RefuseUnless(AppraisalState.DrawnUp);
        var line = _lines.Find(l => l.DocumentId == document.Id) ?? throw new RuleBrokenException("This line is not on the list any more.");
        document.LeaveAppraisal();
        _lines.Remove(line);
        Items = _lines.Count;
        Tell(new AppraisalUnlisted(line.Code));
    }

    /// <exception cref="RuleBrokenException">It was submitted, or something is missing in a decision.</exception>
    public void Decide(IReadOnlyList<LineDecision> decisions, string? opinion)
    {
        RefuseUnless(AppraisalState.DrawnUp);
        foreach (var decision in decisions)
        {
            (_lines.Find(l => l.No == decision.No) ?? throw new RuleBrokenException("This line is not on the list any more.")).Decide(decision);
        }

        Opinion = opinion;
        ToDestroy = _lines.Count(l => l.Decision == AppraisalDecision.Destroy);
        Tell(new AppraisalDecided(_lines.Count(l => l.Decision != AppraisalDecision.Undecided), _lines.Count));
    }

    /// <summary>The appraiser signs and asks a manager.</summary>
    /// <exception cref="RuleBrokenException">A line is undecided, he is no manager, or the appraiser himself.</exception>
    public void Submit(Colleague approver, House house, Viewer by, DateTime at)
    {
        RefuseUnless(AppraisalState.DrawnUp);
        if (by.PersonId != AppraiserId)
        {
            throw new RuleBrokenException("This is for {0} to sign, who appraised it.", AppraiserName);
        }

        if (_lines.Count == 0 || _lines.Exists(l => l.Decision == AppraisalDecision.Undecided))
        {
            throw new RuleBrokenException("{0} lines are not decided yet. Say of each what becomes of the document, and why.", _lines.Count(l => l.Decision == AppraisalDecision.Undecided));
        }

        if (approver.Role != Role.Manager || approver.Id == AppraiserId)
        {
            throw new RuleBrokenException("{0} cannot approve it. Choose a manager who did not appraise it.", approver.Name);
        }

        RefuseClosedTo(approver.Id);
        (State, SubmittedAt, ApproverId, ApproverName) = (AppraisalState.Submitted, at, approver.Id, approver.Name);
        Tell(new AppraisalSubmitted(approver.Name));
        Promise(CommitmentKind.ApproveAppraisal, approver.AsPerson, house.CloseOfWork(DaysToApprove, house.DayOf(at)), new Person(by.PersonId, by.Name), at);
    }

    public bool MayBeApprovedBy(Viewer viewer) => State == AppraisalState.Submitted && viewer.Role == Role.Manager && viewer.PersonId != AppraiserId && Asked(CommitmentKind.ApproveAppraisal)?.IsOwnedBy(viewer) == true;

    /// <summary>批准: what is kept longer is kept longer from now; what is to be destroyed waits until somebody does it.</summary>
    /// <param name="documents">Every document of the list.</param>
    /// <exception cref="RuleBrokenException">It is not his to approve, or something was decided of a document meanwhile.</exception>
    public void Approve(IReadOnlyList<ArchivedDocument> documents, string? opinion, House house, Viewer by, DateTime at)
    {
        RefuseUnless(AppraisalState.Submitted);
        RefuseApprover(by);
        foreach (var line in _lines)
        {
            var document = documents.Single(d => d.Id == line.DocumentId);
            document.RefuseAppraising(line);
            if (line.Decision != AppraisalDecision.Destroy)
            {
                document.Extend(line.Decision == AppraisalDecision.Permanent ? null : line.Years, house.DayOf(at).Year, Number, line.Reason!);
            }
        }

        (State, ApprovedAt, ApprovedByName, ApprovalOpinion) = (ToDestroy == 0 ? AppraisalState.Done : AppraisalState.Approved, at, by.Name, opinion);
        Tell(new AppraisalApproved(_lines.Count - ToDestroy, ToDestroy));
        Asked(CommitmentKind.ApproveAppraisal)!.KeepFor(by, at, opinion);
    }

    /// <summary>退回: the appraiser decides anew.</summary>
    /// <exception cref="RuleBrokenException">It is not his to approve.</exception>
    public void SendBack(string reason, Viewer by, DateTime at)
    {
        RefuseUnless(AppraisalState.Submitted);
        RefuseApprover(by);
        (State, SubmittedAt) = (AppraisalState.DrawnUp, null);
        Tell(new AppraisalSentBack(reason));
        Asked(CommitmentKind.ApproveAppraisal)!.KeepFor(by, at, reason);
    }

    private Commitment? Asked(CommitmentKind kind) => Commitments.FirstOrDefault(c => c.Kind == kind && c.IsOpen);
}
