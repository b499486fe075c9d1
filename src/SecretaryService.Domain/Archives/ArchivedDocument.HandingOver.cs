namespace SecretaryService.Domain.Archives;

/// <summary>移交: how a document gets to the archive room, clause 3.3.3c.</summary>
public sealed partial class ArchivedDocument
{
    /// <summary>Working days that are left at least, where a document is filed when its year was handed over already.</summary>
    public const int LeastDaysToHandOver = 5;

    /// <summary>The list it was offered on; none while it is on none, and of what an old catalogue says.</summary>
    public long? HandOverId { get; private set; }
    public string? HandOverNumber { get; private set; }

    /// <summary>The last day on which it is handed over in time; none of a line from an old catalogue.</summary>
    public DateOnly? HandOverDueOn { get; private set; }

    /// <summary>UTC: the end of that day.</summary>
    public DateTime? HandOverDueAt { get; private set; }

    /// <summary>By the day of the standard, or a few working days after it was filed where that is past.</summary>
    public void BeDueForHandOver(House house)
    {
        var (day, least) = (house.StandardOf(StandardVersion).HandOverBy(Year), house.CloseOfWork(LeastDaysToHandOver, OccurredOn).On);
        var last = day > least ? day : least;
        (HandOverDueOn, HandOverDueAt) = (last, house.StartOf(last.AddDays(1)));
    }

    /// <summary>The giver has signed the list it is on.</summary>
    /// <exception cref="RuleBrokenException">It is void, destroyed, lent, in the archive room, or on another list.</exception>
    internal void OfferIn(HandOverList list)
    {
        RefuseOffering(list.Number);
        (State, HandOverId, HandOverNumber) = (ArchiveState.Offered, list.Id, list.Number);
        Tell(new OfferedToArchive(list.Number));
    }

    /// <summary>Counted, signed for and witnessed: it lies in the archive room.</summary>
    internal void BeAccepted(string list)
    {
        RefuseUnlessOn(list);
        State = ArchiveState.InArchive;
        Tell(new AcceptedByArchive(list));
    }

    /// <summary>It is in the office as before, with the reason.</summary>
    internal void BeReturned(string list, string reason)
    {
        RefuseUnlessOn(list);
        (State, HandOverId, HandOverNumber) = (ArchiveState.InOffice, null, null);
        Tell(new ReturnedByArchive(list, reason));
    }

    // A hold does not keep a document from changing hands: it keeps it from being lost.
    internal void RefuseOffering(string list)
    {
        RefuseGone();
        RefuseLent();
        if (HandOverNumber is { } other && other != list)
        {
            throw new RuleBrokenException("{0} was handed over with {1} already.", Number, other);
        }

        if (AppraisalNumber is { } appraisal)
        {
            throw new RuleBrokenException("{0} is being appraised in {1} already.", Number, appraisal);
        }

        if (State != ArchiveState.InOffice)
        {
            throw new RuleBrokenException("{0} is not in the office any more. Nothing is to be handed over.", Number);
        }
    }

    private void RefuseUnlessOn(string list)
    {
        if (State != ArchiveState.Offered || HandOverNumber != list)
        {
            throw new RuleBrokenException("{0} is not on this list any more.", Number);
        }
    }
}

public sealed record OfferedToArchive(string List) : Fact;

public sealed record AcceptedByArchive(string List) : Fact;

public sealed record ReturnedByArchive(string List, string Reason) : Fact;
