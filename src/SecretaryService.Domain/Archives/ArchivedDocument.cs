using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Archives;

/// <summary>
/// 归档文件, one item (件): a document with its enclosures and handling sheet, or the minutes of a meeting with its papers, filed under a code that never changes (档号). The code is its number.
/// Borrowing, holds and boxes stand beside.
/// </summary>
public sealed partial class ArchivedDocument : RegisterEntry
{
    /// <summary>A contract may be counted from the year it ends.</summary>
    public const int MostYearsAhead = 50;

    private ArchivedDocument() { }

    /// <summary>The document or meeting it comes from; none of a line from an old catalogue.</summary>
    public long? SourceId { get; private set; }
    public string? SourceNumber { get; private set; }
    public string Fonds { get; private set; } = "";
    public string FondsName { get; private set; } = "";
    public string Category { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public string UnitName { get; private set; } = "";

    /// <summary>年度.</summary>
    public int Year { get; private set; }
    public string RetentionCode { get; private set; } = "";
    public int? RetentionYears { get; private set; }
    public int CountedFrom { get; private set; }

    /// <summary>The year in which it is appraised; none: permanent.</summary>
    public int? AppraisedIn { get; private set; }

    public string? DocumentNumber { get; private set; }
    public bool HasNoNumber { get; private set; }
    public string? Responsible { get; private set; }
    public DateOnly? DatedOn { get; private set; }
    public int? Pages { get; private set; }
    public Medium Medium { get; private set; }
    public string? Remark { get; private set; }
    public FilingChecks Checks { get; private set; }
    public ArchiveState State { get; private set; }
    public long? FiledById { get; private set; }
    public string FiledByName { get; private set; } = "";
    public bool WasImported { get; private set; }

    /// <summary>Clause 3.3.3b: title, date, number, retention period, and who answers for it and how many pages.</summary>
    public bool IsComplete { get; private set; }

    public RetentionPeriod Retention => new(RetentionCode, RetentionYears, CountedFrom);

    /// <summary>Where it is put now: as its code says, unless its retention period was changed since.</summary>
    public ArchiveCode Shelf => new(Fonds, Category, Unit, Year, RetentionCode, Level);

    public string ShelfKey { get; private set; } = "";

    public override bool IsOver => true;

    public override IEnumerable<IPartOfEntry> OwnParts => _loans;

    /// <summary>Of what is confidential the number alone.</summary>
    public override IEnumerable<Findable> Findables => Level > Level.Internal ? [new(FoundBy.Number, Number)]
        : base.Findables.Concat(new (FoundBy By, string? Text)[]
        {
            (FoundBy.Number, DocumentNumber), (FoundBy.Organisation, Responsible), (FoundBy.Matter, Remark), (FoundBy.Number, SourceNumber),
        }.Where(w => w.Text is { Length: > 0 }).Select(w => new Findable(w.By, w.Text!)));

    public override IEnumerable<Facet> Facets => base.Facets.Concat(
    [
        Facet.Of(FacetKind.State, State), new(FacetKind.Year, Year), new(FacetKind.Retention, RetentionYears ?? 0), new(FacetKind.Boxed, BoxId is null ? 0 : 1),
    ]);

    /// <summary>Its files hang on the document itself.</summary>
    public override bool MayHoldFiles => false;

    /// <summary>归档: it gets its code.</summary>
    /// <param name="registration">With the code, drawn from the series of its place in the same transaction.</param>
    /// <exception cref="RuleBrokenException">The document is not finished or filed already, something was not looked at, or a year is impossible.</exception>
    public static ArchivedDocument File(Registration registration, Archivable source, FilingNote note, Viewer by)
    {
        RefuseUnlooked(note);
        RefuseImpossibleYears(note, source.OccurredOn, registration.On);
        var filed = new ArchivedDocument
        {
            Register = Register.Archive, Number = registration.Number, State = ArchiveState.InOffice, SourceId = source.Id, SourceNumber = source.Number,
            FiledById = by.PersonId, FiledByName = by.Name,
        };
        filed.Open(registration, source.Urgency, source.Level);
        filed.Concern(source.DepartmentId);
        foreach (var exclusion in source.Exclusions)
        {
            filed.Exclude(exclusion.PersonId, exclusion.Reason);
        }

        filed.Tell(new FiledInArchive(source.Number));
        filed.Take(note);
        source.BeFiledAs(filed.Number, by, registration.Now);
        return filed;
    }

    /// <summary>
    /// Another retention period while it is still in the office. The code, once given, is not changed with it; the document leaves its box, since different
    /// periods never share one.
    /// </summary>
    /// <exception cref="RuleBrokenException">It was handed over: then an appraisal decides. Or nothing would change.</exception>
    public void Reclassify(RetentionClass retention, int countedFrom, DateOnly today, string reason)
    {
        RefuseGone();
        if (State != ArchiveState.InOffice)
        {
            throw new RuleBrokenException("It was handed over. Its retention period changes by an appraisal only.");
        }

        if (retention.Code == RetentionCode && countedFrom == CountedFrom)
        {
            throw new RuleBrokenException("This is its retention period already.");
        }

        RefuseImpossibleStart(countedFrom, Year, today);
        Tell(new RetentionChanged(RetentionCode, retention.Code, reason));
        Keep(new RetentionPeriod(retention.Code, retention.Years, countedFrom));
        LeaveBox();
    }

    /// <summary>撤销归档: it was filed by mistake. The code stays used and explained; the document waits to be filed again.</summary>
    /// <exception cref="RuleBrokenException">It was handed over, lent, or is held.</exception>
    public void TakeOut(Archivable source, Viewer by, DateTime at, House house, string reason)
    {
        RefuseGone();
        if (State != ArchiveState.InOffice)
        {
            throw new RuleBrokenException("It was handed over. Ask the archive room to return it first.");
        }

        RefuseLent();
        RefuseHeld();
        LeaveBox();
        Void(by, at, reason);
        source.BeTakenOut(by, at, house, reason);
    }

    private void Take(FilingNote note)
    {
        (Fonds, FondsName, Category, Unit, UnitName, Year) = (note.Place.Fonds, note.Place.FondsName, note.Place.Category, note.Place.Unit, note.Place.UnitName, note.Year);
        (Medium, Remark, Checks) = (note.Medium, note.Remark, note.Checks);
        Keep(new RetentionPeriod(note.Retention.Code, note.Retention.Years, note.CountedFrom ?? note.Year));
        Describe(note.Line, note.HasNoNumber);
    }

    private void Keep(RetentionPeriod retention)
    {
        (RetentionCode, RetentionYears, CountedFrom, AppraisedIn) = (retention.Code, retention.Years, retention.CountedFrom, retention.AppraisedIn);
        ShelfKey = Shelf.Series;
    }
}
