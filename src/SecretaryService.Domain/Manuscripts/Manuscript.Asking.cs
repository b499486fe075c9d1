using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Manuscripts;

/// <summary>Who is asked for what, in which order: 核稿, 校对, 会签 where it is wanted, 签发.</summary>
public sealed partial class Manuscript
{
    private const int MostCountersigners = 12;

    // Working days that a reader has, up to the close of work; what is urgent has half a working day, what is immediate an hour.
    private static readonly TimeSpan UrgentlyWithin = TimeSpan.FromHours(4);
    private static readonly TimeSpan ImmediatelyWithin = TimeSpan.FromHours(1);

    private readonly List<ManuscriptPass> _passes = [];

    public IReadOnlyCollection<ManuscriptPass> Passes => _passes;

    /// <summary>Of this round: what was said, and who is still asked.</summary>
    public IEnumerable<ManuscriptPass> Present => _passes.Where(p => p.Round == Round);

    public IEnumerable<ManuscriptPass> Pending => _passes.Where(p => p.IsOpen);

    /// <summary>What the drafter asks for next; none while somebody is asked, and when nobody need be asked any more.</summary>
    public PassKind? Next => Pending.Any() || VoidedAt is not null || LastVersion == 0 ? null : State switch
    {
        ManuscriptState.Draft or ManuscriptState.UnderReview => PassKind.Review,
        ManuscriptState.UnderProofreading => PassKind.Proofreading,
        ManuscriptState.Countersigning or ManuscriptState.AwaitingSignOff => PassKind.SignOff,
        _ => null,
    };

    /// <summary>Read twice in this round, by two who are not its drafter.</summary>
    public bool HasBothPasses => Passed(PassKind.Review) is not null && Passed(PassKind.Proofreading) is not null;

    public ManuscriptPass? Passed(PassKind kind) => Present.FirstOrDefault(p => p.Kind == kind && p.State == PassState.Passed);

    /// <summary>A colleague is asked to read the latest version.</summary>
    /// <param name="skipping">Why it is signed off unread; only of what is not important.</param>
    /// <exception cref="RuleBrokenException">It is not this step's turn, or not for this colleague to say.</exception>
    public void Ask(PassKind kind, IReadOnlyList<Colleague> readers, House house, Viewer by, DateTime at, string? skipping = null)
    {
        RefuseUnlessDrafting(by);
        RefuseOutOfTurn(kind, skipping);
        RefuseReaders(kind, readers);
        if (kind == PassKind.SignOff && !HasBothPasses)
        {
            Tell(new PassesSkipped(skipping!));
        }

        State = StageOf(kind);
        var asker = new Person(by.PersonId, by.Name);
        foreach (var reader in readers.DistinctBy(r => r.Id))
        {
            Ask(kind, reader.AsPerson, asker, house, at);
        }
    }

    /// <summary>The colleague who was asked need not say anything any more; another can be asked.</summary>
    /// <exception cref="RuleBrokenException">Nobody is asked, or it is not this person's draft.</exception>
    public void Recall(Guid key, Viewer by, DateTime at, string reason)
    {
        RefuseUnlessDrafting(by);
        var pass = OpenPass(key);
        pass.Drop(by, at, reason);
        Asked(pass)?.Release(by, at, reason);
        if (!Pending.Any())
        {
            State = pass.Kind switch { PassKind.Review => ManuscriptState.Draft, PassKind.Proofreading => ManuscriptState.UnderProofreading, _ => ManuscriptState.AwaitingSignOff };
        }
    }

    private void Ask(PassKind kind, Person reader, Person asker, House house, DateTime at)
    {
        var pass = new ManuscriptPass(this, kind, Latest!, reader, new Done(asker, at));
        _passes.Add(pass);
        Promise(KindOf(kind), reader, LimitOf(kind, house, at), asker, at).Saying(null, null, pass.JournalKey);
        Tell(new PassAsked(kind, reader.Name, pass.VersionNo));
    }

    private Due LimitOf(PassKind kind, House house, DateTime at) => Urgency switch
    {
        Urgency.Immediate => house.DueAfter(at, ImmediatelyWithin),
        Urgency.Urgent => house.DueAfter(at, UrgentlyWithin),
        _ => house.CloseOfWork(kind == PassKind.Countersignature ? 2 : 1, house.DayOf(at)),
    };

    private void RefuseOutOfTurn(PassKind kind, string? skipping)
    {
        if (Latest is null)
        {
            throw new RuleBrokenException("There is no text yet. Write the first version.");
        }

        if (Pending.FirstOrDefault() is { } open)
        {
            throw new RuleBrokenException("{0} is asked already. Wait for the answer, or call it back.", open.PersonName);
        }

        if (kind == PassKind.SignOff && !HasBothPasses)
        {
            RefuseUnread(skipping);
        }
        else if (kind != Next && !(kind == PassKind.Countersignature && Next == PassKind.SignOff))
        {
            throw new RuleBrokenException("It is not time for this step yet. The page of the draft says what comes next.");
        }
    }

    private void RefuseUnread(string? skipping)
    {
        if (IsImportant)
        {
            throw new RuleBrokenException("What is important is reviewed and proofread before it is signed off (clause 4.1.2).");
        }

        if (string.IsNullOrWhiteSpace(skipping))
        {
            throw new RuleBrokenException("Say why it is signed off without having been reviewed and proofread.");
        }
    }

    private void RefuseReaders(PassKind kind, IReadOnlyList<Colleague> readers)
    {
        if (readers.Count == 0 || (kind != PassKind.Countersignature && readers.Count > 1) || readers.Count > MostCountersigners)
        {
            throw new RuleBrokenException("Choose one colleague; only to countersign several are asked at once, up to {0}.", MostCountersigners);
        }

        foreach (var reader in readers)
        {
            RefuseReader(kind, reader.Id, reader.Name, reader.Role);
        }
    }

    private void RefuseReader(PassKind kind, long id, string name, Role role)
    {
        if (id == DrafterId || (kind is PassKind.Review or PassKind.Proofreading && id == Latest!.ById))
        {
            throw new RuleBrokenException("{0} wrote it: nobody reads or signs his own draft. Choose another colleague.", name);
        }

        if (kind == PassKind.Proofreading && Passed(PassKind.Review) is { } review && (id == review.PersonId || id == review.ById))
        {
            throw new RuleBrokenException("{0} has reviewed it. Another pair of eyes proofreads.", name);
        }

        if (kind == PassKind.SignOff && role != Role.Manager)
        {
            throw new RuleBrokenException("{0} is no manager. Only a manager signs off.", name);
        }

        if (role == Role.Administrator || Exclusions.Any(x => x.PersonId == id))
        {
            throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", name);
        }
    }

    private static CommitmentKind KindOf(PassKind kind) => kind switch
    {
        PassKind.Review => CommitmentKind.ReviewManuscript,
        PassKind.Proofreading => CommitmentKind.Proofread,
        PassKind.Countersignature => CommitmentKind.Countersign,
        _ => CommitmentKind.SignOff,
    };

    private static ManuscriptState StageOf(PassKind kind) => kind switch
    {
        PassKind.Review => ManuscriptState.UnderReview,
        PassKind.Proofreading => ManuscriptState.UnderProofreading,
        PassKind.Countersignature => ManuscriptState.Countersigning,
        _ => ManuscriptState.AwaitingSignOff,
    };
}
