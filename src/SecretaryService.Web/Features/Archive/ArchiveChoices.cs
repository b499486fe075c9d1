using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Archive;

/// <summary>The filing scheme as it may be chosen from today.</summary>
public sealed record Scheme(IReadOnlyList<ArchiveClass> Classes)
{
    public IReadOnlyList<ArchiveClass> Of(ArchiveClassKind kind) => [.. Classes.Where(c => c.Kind == kind)];

    public IReadOnlyList<ArchiveClass> InUse(ArchiveClassKind kind) => [.. Of(kind).Where(c => c.ClosedOn is null)];

    /// <summary>Something can be filed at all: a fonds, a category and a unit are known.</summary>
    public bool IsReady => InUse(ArchiveClassKind.Fonds).Count > 0 && InUse(ArchiveClassKind.Category).Count > 0 && InUse(ArchiveClassKind.Unit).Count > 0;

    public IReadOnlyList<RetentionClass> Retentions => [.. RetentionClass.Standard, .. InUse(ArchiveClassKind.Retention).Select(c => new RetentionClass(c.Code, c.Years, c.Name))];

    /// <summary>A place of the scheme; none where one of the codes is none that is in use.</summary>
    public ArchivePlace? Place(string? fonds, string? category, string? unit) =>
        One(ArchiveClassKind.Fonds, fonds) is { } f && One(ArchiveClassKind.Category, category) is { } c && One(ArchiveClassKind.Unit, unit) is { } u
            ? new ArchivePlace(f.Code, f.Name, c.Code, u.Code, u.Name) : null;

    private ArchiveClass? One(ArchiveClassKind kind, string? code) => InUse(kind).FirstOrDefault(c => c.Code == code);
}

/// <summary>What the pages of the archive offer to choose from, and what their values are called.</summary>
public sealed class ArchiveChoices(AppDbContext db, Texts<ArchiveTexts> texts)
{
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["Fonds"] = "Fonds", ["Category"] = "Category", ["Unit"] = "Filing unit", ["Year"] = "Year of filing", ["Retention"] = "Retention period", ["CountedFrom"] = "Counted from the year",
        ["ItemTitle"] = "Title", ["DocumentNumber"] = "Document number", ["Responsible"] = "Responsible", ["DatedOn"] = "Date of document", ["Pages"] = "Page count", ["Medium"] = "Medium",
        ["Remark"] = "Remark", ["Checks"] = "Looked at", ["Words"] = "Reason", ["Borrower"] = "Borrower", ["BorrowerUnit"] = "Department or organisation", ["Purpose"] = "Borrowed for", ["DueOn"] = "Back by",
        ["Condition"] = "Condition", ["ArrangedBy"] = "Arranged by", ["ArrangedOn"] = "Arranged on", ["CheckedBy"] = "Checked by", ["CheckedOn"] = "Checked on", ["Code"] = "Class code", ["Name"] = "Class name", ["Years"] = "Years",
        ["Box"] = "Box",
    };

    public static IEnumerable<string> EveryLabel => Named.Values;

    public static IEnumerable<FilingChecks> EveryCheck => [FilingChecks.Original, FilingChecks.Enclosures, FilingChecks.HandlingSheet, FilingChecks.NothingSuperfluous];

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => Named.ToDictionary(n => n.Key, n => texts[n.Value], StringComparer.Ordinal);

    public IEnumerable<SelectListItem> Media => Enum.GetValues<Medium>().Select(m => new SelectListItem(texts[Words(m)], m.ToString()));

    public async Task<Scheme> Scheme(CancellationToken ct) => new(await db.ArchiveClasses.AsNoTracking().OrderBy(c => c.Kind).ThenBy(c => c.Id).ToListAsync(ct));

    public static IEnumerable<SelectListItem> Of(Scheme scheme, ArchiveClassKind kind) => scheme.InUse(kind).Select(c => new SelectListItem($"{c.Code} {c.Name}", c.Code));

    public IEnumerable<SelectListItem> Retentions(Scheme scheme) => scheme.Retentions.Select(r => new SelectListItem(Words(r), r.Code));

    public string Words(RetentionClass retention) => string.Join(' ', new[] { retention.Code, Period(retention.Years), retention.Name }.OfType<string>());

    /// <summary>永久, 30年.</summary>
    public string Period(int? years) => years is { } n ? texts["{0} years", n] : texts["permanent"];

    /// <summary>The retention period as a sentence: from when, until when, and what happens then.</summary>
    public string Sentence(RetentionPeriod retention) => retention is { Years: { } years, Until: { } until, AppraisedIn: { } year }
        ? texts["Kept {0} years, from {1}; the period ends on {2}, and it is appraised in {3}.", years, Day(retention.From), Day(until), year.ToString(CultureInfo.InvariantCulture)]
        : texts["Kept permanently, from {0}.", Day(retention.From)];

    public static string Words(Medium medium) => medium switch { Medium.Both => "Paper and electronic", Medium.Object => "Physical object", _ => medium.ToString() };

    public static string Words(ArchiveState state) => state switch
    {
        ArchiveState.InOffice => "In the office",
        ArchiveState.Offered => "On a hand-over list",
        ArchiveState.InArchive => "In the archive room",
        _ => "Destroyed by a signed list",
    };

    public static string Mark(ArchiveState state) => state switch { ArchiveState.InOffice => "open", ArchiveState.Offered => "doing", ArchiveState.InArchive => "done", _ => "void" };

    /// <summary>What is looked at of minutes is another paper than of a document.</summary>
    public static string Words(FilingChecks check, Archivable source) => check == FilingChecks.HandlingSheet && source is Meeting ? "Notice, agenda and sign-in sheet are there" : Words(check);

    public static string Words(FilingChecks check) => check switch
    {
        FilingChecks.Original => "The original is there",
        FilingChecks.Enclosures => "All enclosures are there",
        FilingChecks.HandlingSheet => "Handling sheet or signed draft is there",
        _ => "No doubles, no drafts",
    };

    public static string Words(ArchiveClassKind kind) => kind switch
    {
        ArchiveClassKind.Fonds => "Fonds",
        ArchiveClassKind.Category => "Category",
        ArchiveClassKind.Unit => "Filing unit",
        _ => "Retention period",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
