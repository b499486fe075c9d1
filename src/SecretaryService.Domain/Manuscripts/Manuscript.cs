using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Manuscripts;

/// <summary>
/// 文稿: what may become an outgoing document. It has a number of its own, so that the number of the document is given to nothing that nobody signed.
/// Here stands what it is; its text, who reads it, and how it ends stand beside.
/// </summary>
public sealed partial class Manuscript : RegisterEntry
{
    public const int AddresseeMaxLength = 120;
    public const int CcMaxLength = 300;
    public const int PurposeMaxLength = 500;
    public const int UnitMaxLength = 80;
    public const int ReasonMaxLength = 200;

    private Manuscript() { }

    public DocumentKind Kind { get; private set; }
    public ManuscriptState State { get; private set; }
    public long DrafterId { get; private set; }
    public string DrafterName { get; private set; } = "";
    public string? Unit { get; private set; }
    public string? Addressee { get; private set; }
    public string? Cc { get; private set; }
    public string? Purpose { get; private set; }

    /// <summary>Ticked, urgent or confidential (clause 4.1.2): it is read twice, or not signed off.</summary>
    public bool IsImportant { get; private set; }
    public long? ClerkId { get; private set; }
    public string? ClerkName { get; private set; }

    /// <summary>The incoming document that it answers.</summary>
    public long? AnswersId { get; private set; }

    /// <summary>How often it has begun anew: it was returned, or another version was saved.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>Nobody works on it any more.</summary>
    public override bool IsOver => State is ManuscriptState.Issued or ManuscriptState.Withdrawn;

    /// <summary>The text may still be changed.</summary>
    public bool IsInWork => VoidedAt is null && State is not (ManuscriptState.SignedOff or ManuscriptState.Issued or ManuscriptState.Withdrawn);

    public override IEnumerable<IPartOfEntry> OwnParts => [.. _versions, .. _passes, .. _passes.SelectMany(p => p.Remarks)];

    /// <summary>Of what is confidential the number alone: neither its title nor its text is in the index.</summary>
    public override IEnumerable<Findable> Findables => Level > Level.Internal ? [new(FoundBy.Number, Number)]
        : base.Findables.Concat(new (FoundBy By, string? Text)[]
        {
            (FoundBy.Organisation, Addressee), (FoundBy.Organisation, Cc), (FoundBy.Matter, Purpose), (FoundBy.Matter, Excerpt),
        }.Where(w => w.Text is { Length: > 0 }).Select(w => new Findable(w.By, w.Text!)));

    public override IEnumerable<Facet> Facets => base.Facets.Concat([Facet.Of(FacetKind.State, State), Facet.Of(FacetKind.Kind, Kind), new(FacetKind.For, DrafterId)]);

    /// <summary>Somebody begins to draft.</summary>
    /// <exception cref="RuleBrokenException">No title, or something confidential that nobody could register.</exception>
    public static Manuscript Begin(Registration registration, DraftingUnit unit, ManuscriptNote note, Level level)
    {
        var manuscript = new Manuscript
        {
            Register = Register.Manuscripts, Number = registration.Number, State = ManuscriptState.Draft, DrafterId = registration.By.Id, DrafterName = registration.By.Name,
            Unit = unit.Name, AnswersId = note.AnswersId,
        };
        manuscript.Open(registration, note.Urgency, level);
        manuscript.Concern(unit.DepartmentId);
        manuscript.Tell(new ManuscriptOpened());
        manuscript.Write(note);
        return manuscript;
    }

    /// <summary>Its particulars, not its text.</summary>
    /// <exception cref="RuleBrokenException">It is signed off or over, or not this person's to change.</exception>
    public void Change(ManuscriptNote note, Viewer by)
    {
        RefuseUnlessDrafting(by);
        Write(note);
        Tell(new ManuscriptNoteChanged());
    }

    /// <summary>The drafter, who acts for him, the secretary who registers it, or any secretary of what secretaries may read.</summary>
    public bool MayBeDraftedBy(Viewer viewer) => viewer.PersonId == DrafterId || viewer.DeputisesFor.Contains(DrafterId) || viewer.Role == Staff.Role.Secretary;

    private void Write(ManuscriptNote note)
    {
        if (string.IsNullOrWhiteSpace(note.Title))
        {
            throw new RuleBrokenException("Enter the title of the draft.");
        }

        var former = ClerkId;
        Retitle(note.Title);
        RankAs(note.Urgency);
        (Kind, Addressee, Cc, Purpose, ClerkId, ClerkName) = (note.Kind, note.Addressee, note.Cc, note.Purpose, note.Clerk?.Id, note.Clerk?.Name);
        IsImportant = note.IsImportant || Level >= Level.Confidential || note.Urgency >= Urgency.Urgent;
        if (former is { } before && before != ClerkId)
        {
            Release(Part.Participant, before);
        }

        if (note.Clerk is { } clerk)
        {
            Involve(clerk.Name, Part.Participant, clerk.Id);
        }
    }

    private void RefuseUnlessDrafting(Viewer by)
    {
        RefuseUnlessInWork();
        if (!MayBeDraftedBy(by))
        {
            throw new RuleBrokenException("This draft is {0}'s, or a secretary's, to change.", DrafterName);
        }
    }

    private void RefuseUnlessInWork()
    {
        RefuseVoid();
        if (State is ManuscriptState.SignedOff or ManuscriptState.Issued)
        {
            throw new RuleBrokenException("This draft is signed off: the text stays as it was signed.");
        }

        if (State == ManuscriptState.Withdrawn)
        {
            throw new RuleBrokenException("This draft was withdrawn. It stays as it is.");
        }
    }

    private void RefuseVoid()
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        RefuseForgotten();
    }
}
