using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Documents;

/// <summary>文种. Stored by number: never renumber.</summary>
public enum DocumentKind
{
    Notice = 1, Circular = 2, Decision = 3, Opinion = 4, Report = 5, Request = 6, Reply = 7, Letter = 8, Minutes = 9, Announcement = 10,
    Speech = 11, Contract = 12, Invitation = 13, Other = 20,
}

/// <summary>How a document comes in or goes out. Stored by number: never renumber.</summary>
public enum Channel { Post = 1, Courier = 2, Hand = 3, Mail = 4, Exchange = 5, Fax = 6 }

/// <summary>What every document has on its face, whichever way it goes.</summary>
/// <param name="DatedOn">成文日期; some papers bear none.</param>
/// <param name="Pages">None where nobody counted.</param>
public sealed record Face(string Title, DocumentKind Kind, DateOnly? DatedOn, int Copies, int? Pages, int Enclosures)
{
    /// <summary>保密期限: the last day of it. None: for as long as the level stands. It is no retention period.</summary>
    public DateOnly? SecretUntil { get; init; }

    /// <summary>主送机关.</summary>
    public string? Addressee { get; init; }
    public string? Note { get; init; }
}

/// <summary>公文: what a paper that comes in and a paper that goes out have in common.</summary>
public abstract class Document : Archivable
{
    public const int AddresseeMaxLength = 120;
    public const int NoteMaxLength = 500;
    public const int MostCopies = 9999;

    /// <summary>No office files an older paper as its own; no paper is dated later than the day after it comes.</summary>
    public static readonly DateOnly EarliestDate = new(1900, 1, 1);

    public DocumentKind Kind { get; private set; }
    public DateOnly? DatedOn { get; private set; }
    public int Copies { get; private set; }
    public int? Pages { get; private set; }
    public int Enclosures { get; private set; }
    public DateOnly? SecretUntil { get; private set; }
    public string? Addressee { get; private set; }
    public string? Note { get; private set; }

    public override IEnumerable<Findable> Findables => base.Findables.Concat(new (FoundBy By, string? Text)[]
    {
        (FoundBy.Organisation, Addressee), (FoundBy.Matter, Note),
    }.Where(w => w.Text is { Length: > 0 }).Select(w => new Findable(w.By, w.Text!)));

    public override IEnumerable<Facet> Facets => base.Facets.Append(Facet.Of(FacetKind.Kind, Kind));

    public override RetentionClass ProposedRetention => Kind switch
    {
        DocumentKind.Contract or DocumentKind.Decision => RetentionClass.Standard[0],
        DocumentKind.Minutes or DocumentKind.Report or DocumentKind.Request or DocumentKind.Reply or DocumentKind.Opinion => RetentionClass.Standard[1],
        _ => RetentionClass.Standard[2],
    };

    /// <summary>Title, copies, dates: what stands on the paper, checked.</summary>
    /// <exception cref="RuleBrokenException">No title, no copy, or an impossible date.</exception>
    protected void Write(Face face, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(face.Title))
        {
            throw new RuleBrokenException("Enter the title as it stands on the document.");
        }

        RefuseImpossibleCounts(face);
        if (face.DatedOn < EarliestDate || face.DatedOn > today.AddDays(1))
        {
            throw new RuleBrokenException("The document cannot be dated {0}. Check the year.", face.DatedOn!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        Retitle(face.Title);
        (Kind, DatedOn, Copies, Pages, Enclosures) = (face.Kind, face.DatedOn, face.Copies, face.Pages, face.Enclosures);
        (SecretUntil, Addressee, Note) = (face.SecretUntil, face.Addressee, face.Note);
    }

    private static void RefuseImpossibleCounts(Face face)
    {
        if (face.Copies is < 1 or > MostCopies || face.Pages is < 1 or > MostCopies || face.Enclosures is < 0 or > MostCopies)
        {
            throw new RuleBrokenException("Count the copies from 1, the pages from 1 and the enclosures from 0, each up to {0}.", MostCopies);
        }
    }
}
