namespace SecretaryService.Domain.Archives;

/// <summary>鉴定 and 销毁: a period that is over is extended, or ends by a signed list. Never by itself.</summary>
public sealed partial class ArchivedDocument
{
    /// <summary>The appraisal that is to decide of it.</summary>
    public long? AppraisalId { get; private set; }
    public string? AppraisalNumber { get; private set; }

    /// <exception cref="RuleBrokenException">It is gone, held, on a hand-over list, or another appraisal decides of it.</exception>
    internal void BeAppraisedIn(Appraisal appraisal)
    {
        RefuseGone();
        RefuseHeld();
        if (AppraisalNumber is { } other)
        {
            throw new RuleBrokenException("{0} is being appraised in {1} already.", Number, other);
        }

        if (State == ArchiveState.Offered)
        {
            throw new RuleBrokenException("{0} is just being handed over. Appraise it when that is concluded.", Number);
        }

        (AppraisalId, AppraisalNumber) = (appraisal.Id, appraisal.Number);
        Tell(new TakenIntoAppraisal(appraisal.Number));
    }

    internal void LeaveAppraisal()
    {
        (AppraisalId, AppraisalNumber) = (null, null);
        Tell(new LeftAppraisal());
    }

    /// <summary>Kept for so many years from the end of this one, or for good. The code stays; the document leaves its box, since different periods never share one.</summary>
    /// <param name="years">None: permanent.</param>
    internal void Extend(int? years, int thisYear, string appraisal, string reason)
    {
        RefuseGone();
        var retention = new RetentionPeriod(RetentionClass.CodeOf(years), years, thisYear);
        Tell(new RetentionExtended(RetentionCode, retention.Code, appraisal, reason));
        Keep(retention);
        LeaveBox();
        (AppraisalId, AppraisalNumber) = (null, null);
    }

    /// <summary>Destroyed by a list that two people signed. This line stays for good.</summary>
    internal void BeDestroyed(string list)
    {
        RefuseGone();
        RefuseLent();
        RefuseHeld();
        LeaveBox();
        (State, AppraisalId, AppraisalNumber) = (ArchiveState.Destroyed, null, null);
        Tell(new DestroyedByList(list));
    }

    /// <summary>It was to be destroyed, and something has come between.</summary>
    internal void BeSpared(string list, Sparing why)
    {
        (AppraisalId, AppraisalNumber) = (null, null);
        Tell(new SparedFromDestruction(list, why));
    }

    internal Sparing? WhySpared(AppraisalLine line) => VoidedAt is not null || AppraisalNumber != line.Appraisal.Number ? Sparing.TakenOut
        : HeldAt is not null ? Sparing.Held : IsAsAppraised(line) ? null : Sparing.PeriodChanged;

    private bool IsAsAppraised(AppraisalLine line) => RetentionCode == line.RetentionCode && CountedFrom == line.CountedFrom;

    // What was decided, was decided of a document that lay there, with the period it had then.
    internal void RefuseAppraising(AppraisalLine line)
    {
        if (VoidedAt is not null || State == ArchiveState.Destroyed || AppraisalNumber != line.Appraisal.Number)
        {
            throw new RuleBrokenException("{0} is not on this list any more.", Number);
        }

        if (HeldAt is not null)
        {
            throw new RuleBrokenException("{0} is held: {1}", Number, HoldReason!);
        }

        if (Lent is { } loan)
        {
            throw new RuleBrokenException("{0} is lent to {1}. Wait until it is back.", Number, loan.BorrowerName);
        }

        if (!IsAsAppraised(line))
        {
            throw new RuleBrokenException("{0} has another retention period since. Send the list back and decide anew.", Number);
        }
    }
}

public sealed record TakenIntoAppraisal(string Appraisal) : Fact;

public sealed record LeftAppraisal : Fact;

public sealed record RetentionExtended(string From, string To, string Appraisal, string Reason) : Fact;

public sealed record DestroyedByList(string List) : Fact;

public sealed record SparedFromDestruction(string List, Sparing Why) : Fact;
