using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Documents;

/// <summary>
/// 发文: a document that leaves the office under a number of the house. It is registered when it has been signed off, never while it is being drafted;
/// number, range and copies are fixed with it. How it leaves stands beside.
/// </summary>
public sealed partial class OutgoingDocument : Document
{
    public const int NameMaxLength = 80;
    public const int NamesMaxLength = 300;
    public const int CcMaxLength = 300;
    public const int RangeMaxLength = 200;
    public const int UnitMaxLength = 80;

    private OutgoingDocument() { }

    public string DrafterName { get; private set; } = "";
    public string? Unit { get; private set; }
    public string? ReviewedByName { get; private set; }
    public DateOnly? ReviewedOn { get; private set; }
    public string? ProofreadByName { get; private set; }
    public DateOnly? ProofreadOn { get; private set; }
    public string? CountersignedBy { get; private set; }
    public string SignedOffByName { get; private set; } = "";
    public DateOnly SignedOffOn { get; private set; }
    public bool IsImportant { get; private set; }
    public long? ManuscriptId { get; private set; }
    public string? ManuscriptNumber { get; private set; }
    public int? VersionNo { get; private set; }
    public string? VersionHash { get; private set; }

    /// <summary>The incoming document that it answers.</summary>
    public long? AnswersId { get; private set; }
    public string? Cc { get; private set; }
    public string? Range { get; private set; }
    public int Filed { get; private set; }
    public long RegisteredById { get; private set; }
    public string RegisteredByName { get; private set; } = "";

    /// <summary>Signed on paper, without a draft in this house.</summary>
    public bool IsSignedOnPaper => ManuscriptId is null;

    public override IEnumerable<IPartOfEntry> OwnParts => _dispatches;

    /// <summary>Of what is confidential the number alone.</summary>
    public override IEnumerable<Findable> Findables => Level > Level.Internal ? [new(FoundBy.Number, Number)]
        : base.Findables.Concat(new (FoundBy By, string? Text)[]
        {
            (FoundBy.Organisation, Cc), (FoundBy.Matter, Range), (FoundBy.Name, DrafterName), (FoundBy.Name, SignedOffByName), (FoundBy.Organisation, SentTo), (FoundBy.Number, PrintedNumber),
        }.Where(w => w.Text is { Length: > 0 }).Select(w => new Findable(w.By, w.Text!)));

    public override IEnumerable<Facet> Facets => base.Facets.Append(Facet.Of(FacetKind.State, State));

    /// <summary>It gets its number: signed off, and not sent yet.</summary>
    /// <exception cref="RuleBrokenException">It is not signed off, signed in the future, or more copies are filed than printed.</exception>
    public static OutgoingDocument Issue(Registration registration, Face face, Provenance from, Circulation circulation, Urgency urgency, Level level, long? departmentId)
    {
        RefuseUnsigned(from, registration.On);
        var document = new OutgoingDocument
        {
            Register = Register.OutgoingDocuments, Number = registration.Number, State = OutgoingState.Registered,
            RegisteredById = registration.By.Id, RegisteredByName = registration.By.Name,
        };
        document.Open(registration, urgency, level);
        document.Concern(departmentId);
        document.Tell(new OutgoingRegistered(from.ManuscriptNumber));
        document.Write(face, registration.On);
        document.ComeFrom(from, level, urgency);
        document.Fix(circulation);
        return document;
    }

    /// <summary>订正: what was written wrongly. Number, range and copies were fixed with the number and stay.</summary>
    /// <exception cref="RuleBrokenException">It is void, or copies were changed.</exception>
    public void Correct(Face face, string? cc, DateOnly today, string reason)
    {
        RefuseVoid();
        if (face.Copies != Copies)
        {
            throw new RuleBrokenException("Number, range and copies were fixed when it was registered. Declare it void and issue it anew.");
        }

        Write(face, today);
        Cc = cc;
        Tell(new OutgoingCorrected(reason));
    }

    /// <summary>用印.</summary>
    /// <exception cref="RuleBrokenException">It is void, sealed already, or sealed before it was signed off.</exception>
    public void Seal(Sealing sealing, House house, DateTime now)
    {
        RefuseVoid();
        if (SealedAt is not null)
        {
            throw new RuleBrokenException("{0} was used on it already.", SealName!);
        }

        if (house.DayOf(sealing.At) < SignedOffOn || sealing.At > now.AddMinutes(1))
        {
            throw new RuleBrokenException("A document is sealed after it was signed off, and not in the future.");
        }

        if (string.IsNullOrWhiteSpace(sealing.Seal) || string.IsNullOrWhiteSpace(sealing.ByName) || sealing.Impressions is < 1 or > MostCopies)
        {
            throw new RuleBrokenException("Say which seal was used, by whom, and how often.");
        }

        (SealName, SealedByName, SealedAt, Impressions) = (sealing.Seal, sealing.ByName, sealing.At, sealing.Impressions);
        Tell(new OutgoingSealed(sealing.Seal, sealing.Impressions));
    }

    private void ComeFrom(Provenance from, Level level, Urgency urgency)
    {
        (DrafterName, Unit, SignedOffByName, SignedOffOn) = (from.DrafterName, from.Unit, from.SignedOffByName, from.SignedOffOn);
        (ReviewedByName, ReviewedOn, ProofreadByName, ProofreadOn) = (from.ReviewedByName, from.ReviewedOn, from.ProofreadByName, from.ProofreadOn);
        (CountersignedBy, AnswersId) = (from.CountersignedBy, from.AnswersId);
        (ManuscriptId, ManuscriptNumber, VersionNo, VersionHash) = (from.ManuscriptId, from.ManuscriptNumber, from.VersionNo, from.VersionHash);
        IsImportant = from.IsImportant || level >= Level.Confidential || urgency >= Urgency.Urgent;
    }

    private void Fix(Circulation circulation)
    {
        if (circulation.Filed < 0 || circulation.Filed > Copies)
        {
            throw new RuleBrokenException("More copies are filed than were printed.");
        }

        (Cc, Range, Filed) = (circulation.Cc, circulation.Range, circulation.Filed);
    }

    private static void RefuseUnsigned(Provenance from, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(from.SignedOffByName) || string.IsNullOrWhiteSpace(from.DrafterName))
        {
            throw new RuleBrokenException("Say who drafted it and who signed it off: nothing is registered before that.");
        }

        if (from.SignedOffOn > today || from.ReviewedOn > today || from.ProofreadOn > today)
        {
            throw new RuleBrokenException("It cannot have been signed off or read on a day to come. Check the dates.");
        }

        if (from.ReviewedByName is { } reviewer && string.Equals(reviewer, from.ProofreadByName, StringComparison.Ordinal))
        {
            throw new RuleBrokenException("{0} has reviewed it. Another pair of eyes proofreads.", reviewer);
        }
    }
}
