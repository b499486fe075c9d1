using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Archives;

/// <summary>备考表: what is said of a box, who arranged it and who checked that.</summary>
public sealed record BoxSheet(string? Condition, string ArrangedBy, DateOnly ArrangedOn, string? CheckedBy, DateOnly? CheckedOn);

/// <summary>档案盒: documents of one fonds, category, year, retention period and unit, and of one level, in one box.</summary>
public sealed class ArchiveBox : RegisterEntry
{
    public const int ConditionMaxLength = 500;
    public const int NameMaxLength = 80;

    private ArchiveBox() { }

    /// <summary>What may lie in it.</summary>
    public string ShelfKey { get; private set; } = "";
    public string Fonds { get; private set; } = "";
    public string FondsName { get; private set; } = "";
    public string Category { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public string UnitName { get; private set; } = "";
    public int Year { get; private set; }
    public string RetentionCode { get; private set; } = "";
    public int? RetentionYears { get; private set; }

    /// <summary>盒号, counted from 1 within what it is for.</summary>
    public int No { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public string? Condition { get; private set; }
    public string? ArrangedBy { get; private set; }
    public DateOnly? ArrangedOn { get; private set; }
    public string? CheckedBy { get; private set; }
    public DateOnly? CheckedOn { get; private set; }

    public override bool IsOver => ClosedAt is not null;

    public override bool MayHoldFiles => false;

    public override IEnumerable<Findable> Findables => [new(FoundBy.Number, Number)];

    public override IEnumerable<Facet> Facets => base.Facets.Append(new(FacetKind.Year, Year));

    /// <summary>A new box for what this document is.</summary>
    /// <param name="registration">With the number drawn from <see cref="ArchiveCode.BoxSeries"/>.</param>
    public static ArchiveBox OpenFor(ArchivedDocument first, Registration registration)
    {
        var box = new ArchiveBox
        {
            Register = Register.ArchiveBoxes, Number = registration.Number, No = (int)EntryNumber.Parse(registration.Number).Place, ShelfKey = first.ShelfKey,
            Fonds = first.Fonds, FondsName = first.FondsName, Category = first.Category, Unit = first.Unit, UnitName = first.UnitName, Year = first.Year,
            RetentionCode = first.RetentionCode, RetentionYears = first.RetentionYears,
        };
        box.Open(registration, Urgency.Routine, first.Level);
        box.Concern(first.DepartmentId);
        box.Retitle(registration.Number);
        box.Tell(new BoxOpened());
        return box;
    }

    /// <exception cref="RuleBrokenException">It is for something else, or closed.</exception>
    internal void Accept(ArchivedDocument document)
    {
        if (VoidedAt is not null || ClosedAt is not null)
        {
            throw new RuleBrokenException("This box is closed. Open it again, or take another.");
        }

        if (document.ShelfKey != ShelfKey)
        {
            throw new RuleBrokenException("This box is for {0}. Different years, periods, units or levels never share a box.", ShelfKey);
        }
    }

    /// <summary>备考表.</summary>
    /// <exception cref="RuleBrokenException">A name is missing, the same one arranged and checked, or a day is impossible.</exception>
    public void Describe(BoxSheet sheet, DateOnly today)
    {
        RefuseForgotten();
        if (string.IsNullOrWhiteSpace(sheet.ArrangedBy))
        {
            throw new RuleBrokenException("Say who arranged the box.");
        }

        if (sheet.CheckedBy is { } checker && string.Equals(checker.Trim(), sheet.ArrangedBy.Trim(), StringComparison.Ordinal))
        {
            throw new RuleBrokenException("{0} arranged it. Another pair of eyes checks.", checker);
        }

        if (sheet.ArrangedOn > today || sheet.CheckedOn > today || sheet.CheckedOn < sheet.ArrangedOn || (sheet.CheckedBy is null) != (sheet.CheckedOn is null))
        {
            throw new RuleBrokenException("A box is arranged first and checked then, each with a name and a day that is not to come.");
        }

        (Condition, ArrangedBy, ArrangedOn, CheckedBy, CheckedOn) = (sheet.Condition, sheet.ArrangedBy, sheet.ArrangedOn, sheet.CheckedBy, sheet.CheckedOn);
        Tell(new BoxDescribed(sheet.ArrangedBy, sheet.CheckedBy));
    }

    /// <summary>封盒.</summary>
    /// <exception cref="RuleBrokenException">Nobody has checked it, or it is closed already.</exception>
    public void Close(DateTime at)
    {
        if (ClosedAt is not null)
        {
            throw new RuleBrokenException("This box is closed already.");
        }

        if (CheckedBy is null)
        {
            throw new RuleBrokenException("Fill in the sheet first: who arranged the box and who checked it.");
        }

        ClosedAt = at;
        Tell(new BoxClosed());
    }

    /// <exception cref="RuleBrokenException">It is not closed.</exception>
    public void OpenAgain(string reason)
    {
        ClosedAt = ClosedAt is not null ? null : throw new RuleBrokenException("This box is not closed.");
        Tell(new BoxOpenedAgain(reason));
    }
}

/// <summary>装盒.</summary>
public sealed partial class ArchivedDocument
{
    public long? BoxId { get; private set; }
    public string? BoxNumber { get; private set; }

    /// <exception cref="RuleBrokenException">It is gone or lent, the box is closed or for something else, or it lies there already.</exception>
    public void PutIn(ArchiveBox box)
    {
        RefuseGone();
        RefuseLent();
        if (BoxNumber == box.Number)
        {
            throw new RuleBrokenException("It lies in this box already.");
        }

        box.Accept(this);
        LeaveBox();
        (BoxId, BoxNumber) = (box.Id, box.Number);
        Tell(new PutInBox(box.Number));
    }

    public void LeaveBox()
    {
        if (BoxNumber is { } box)
        {
            Tell(new TakenFromBox(box));
            (BoxId, BoxNumber) = (null, null);
        }
    }
}
