using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Manuscripts;

/// <summary>What those say who were asked, and what becomes of the draft by it.</summary>
public sealed partial class Manuscript
{
    /// <summary>The pass that is being answered: that keeps its commitment, and nothing else does.</summary>
    private Guid? _answering;

    public SigningOff? SignedOff => SignedOffAt is { } at ? new SigningOff(at, SignedOffById!.Value, SignedOffByName!) : null;

    // In columns of their own, as of every entry: EF Core 10 cannot read optional complex types in hierarchies of tables.
    public DateTime? SignedOffAt { get; private set; }
    public long? SignedOffById { get; private set; }
    public string? SignedOffByName { get; private set; }

    /// <summary>What was signed: the version, and the hash of its text.</summary>
    public int? SignedVersion { get; private set; }
    public string? SignedHash { get; private set; }

    /// <summary>The colleague who was asked, or his deputy; never the drafter, and only a manager signs off.</summary>
    public bool MayBeAnsweredBy(ManuscriptPass pass, Viewer viewer) => pass.IsOpen && VoidedAt is null && Asked(pass)?.IsOwnedBy(viewer) == true && viewer.PersonId != DrafterId
        && (pass.Kind != PassKind.SignOff || viewer.Role == Role.Manager);

    /// <summary>通过: it may go on as it is.</summary>
    /// <exception cref="RuleBrokenException">He was not asked, another text is there now, or a reader has not looked at everything.</exception>
    public void Pass(Guid key, Checks looked, string? opinion, IReadOnlyList<RemarkNote> remarks, Viewer by, DateTime at)
    {
        var pass = Answerable(key, by);
        if (pass.Kind is PassKind.Review or PassKind.Proofreading && looked != Checks.All)
        {
            throw new RuleBrokenException("Tick each point that you have looked at; what is not in order is returned with a remark.");
        }

        RefuseTooManyRemarks(remarks);
        pass.Say(PassState.Passed, by, at, looked, opinion, remarks);
        Tell(new PassGiven(pass.Kind, pass.PersonName, pass.VersionNo));
        Advance(pass, by, at);
        Answer(pass, by, at, opinion);
    }

    /// <summary>退回: it goes back to the drafter with the reason; whoever else was asked need not answer any more.</summary>
    /// <exception cref="RuleBrokenException">He was not asked, or says neither a reason nor a remark.</exception>
    public void Return(Guid key, Checks looked, string? reason, IReadOnlyList<RemarkNote> remarks, Viewer by, DateTime at)
    {
        var pass = Answerable(key, by);
        RefuseTooManyRemarks(remarks);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException("Say why it goes back, in at most {0} characters.", ManuscriptPass.OpinionMaxLength);
        }

        pass.Say(PassState.Returned, by, at, looked, reason, remarks);
        Tell(new ManuscriptReturned(pass.Kind, pass.PersonName, reason, Round));
        Answer(pass, by, at, reason);
        BeginAnew(by, at, Short(reason));
    }

    protected internal override void RefuseKeeping(Commitment commitment)
    {
        if (commitment.About is { } about && _answering?.ToString("N") != about)
        {
            throw new RuleBrokenException("Pass it or return it on the page of the draft.");
        }
    }

    private void Answer(ManuscriptPass pass, Viewer by, DateTime at, string? words)
    {
        _answering = pass.Key;
        Asked(pass)?.Keep(by, at, words);
        _answering = null;
    }

    private void Advance(ManuscriptPass pass, Viewer by, DateTime at)
    {
        State = pass.Kind switch
        {
            PassKind.Review => ManuscriptState.UnderProofreading,
            PassKind.Countersignature when Pending.Any() => ManuscriptState.Countersigning,
            PassKind.Proofreading or PassKind.Countersignature => ManuscriptState.AwaitingSignOff,
            _ => ManuscriptState.SignedOff,
        };
        if (pass.Kind == PassKind.SignOff)
        {
            (SignedOffAt, SignedOffById, SignedOffByName, SignedVersion, SignedHash) = (at, by.PersonId, by.Name, pass.VersionNo, pass.VersionHash);
            Tell(new ManuscriptSignedOff(pass.VersionNo, pass.VersionHash));
        }
    }

    // Opinions stay readable under their round; nobody is asked for one any more.
    private void BeginAnew(Viewer by, DateTime at, string reason)
    {
        foreach (var open in Pending.ToList())
        {
            open.Drop(by, at, reason);
            Asked(open)?.Release(by, at, reason);
        }

        (State, Round) = (ManuscriptState.Draft, Round + 1);
    }

    private ManuscriptPass Answerable(Guid key, Viewer by)
    {
        RefuseUnlessInWork();
        var pass = OpenPass(key);
        if (pass.VersionNo != LastVersion || pass.VersionHash != Latest?.Hash)
        {
            throw new RuleBrokenException("Another version was saved meanwhile. Read that one.");
        }

        if (Asked(pass) is not { } asked || !asked.IsOwnedBy(by))
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to say.", pass.PersonName);
        }

        RefuseReader(pass.Kind, by.PersonId, by.Name, by.Role);
        return pass;
    }

    private ManuscriptPass OpenPass(Guid key) => _passes.Find(p => p.Key == key && p.IsOpen) ?? throw new RuleBrokenException("Nobody is asked for this any more.");

    private Commitment? Asked(ManuscriptPass pass) => Commitments.FirstOrDefault(c => c.About == pass.JournalKey && c.IsOpen);

    private static void RefuseTooManyRemarks(IReadOnlyList<RemarkNote> remarks)
    {
        if (remarks.Count > PassRemark.Most)
        {
            throw new RuleBrokenException("At most {0} remarks at once.", PassRemark.Most);
        }
    }

    private static string Short(string text) => text.Length <= ReasonMaxLength ? text : text[..(char.IsHighSurrogate(text[ReasonMaxLength - 1]) ? ReasonMaxLength - 1 : ReasonMaxLength)];
}
