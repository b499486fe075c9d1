using System.Globalization;
using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Archive;

/// <summary>The facts of the archive as sentences; also those that a filed document tells of itself.</summary>
public sealed class ArchiveTrail(Texts<ArchiveTexts> texts) : IFactWords
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        [nameof(ArchivedDocument.Title)] = "Title", [nameof(ArchivedDocument.DocumentNumber)] = "Document number", [nameof(ArchivedDocument.Responsible)] = "Responsible",
        [nameof(ArchivedDocument.DatedOn)] = "Date of document", [nameof(ArchivedDocument.Pages)] = "Page count", [nameof(ArchivedDocument.Remark)] = "Remark",
    };

    public string? Of(Told told) => told.Fact switch
    {
        nameof(DocumentFiled) => texts["filed it as {0}.", Text(told, nameof(DocumentFiled.Code))],
        nameof(DocumentTakenOut) => texts["took it out of the archive: {0}", Text(told, nameof(DocumentTakenOut.Reason))],
        nameof(FiledInArchive) => texts["filed {0} here.", Text(told, nameof(FiledInArchive.Document))],
        nameof(CatalogueCorrected) => texts["corrected the catalogue: {0}", Text(told, nameof(CatalogueCorrected.Reason))],
        nameof(RetentionChanged) => texts["changed the retention period from {0} to {1}: {2}", Text(told, nameof(RetentionChanged.From)), Text(told, nameof(RetentionChanged.To)), Text(told, nameof(RetentionChanged.Reason))],
        nameof(ArchiveLent) => texts["lent it to {0} until {1}.", Text(told, nameof(ArchiveLent.To)), Text(told, nameof(ArchiveLent.DueOn))],
        nameof(ArchiveCameBack) => texts["took it back from {0}: {1}", Text(told, nameof(ArchiveCameBack.From)), Text(told, nameof(ArchiveCameBack.Condition))],
        nameof(ArchiveHeld) => texts["put a hold on it: {0}", Text(told, nameof(ArchiveHeld.Reason))],
        nameof(ArchiveHoldLifted) => texts["lifted the hold: {0}", Text(told, nameof(ArchiveHoldLifted.Reason))],
        nameof(PutInBox) => texts["put it in {0}.", Text(told, nameof(PutInBox.Box))],
        nameof(TakenFromBox) => texts["took it from {0}.", Text(told, nameof(TakenFromBox.Box))],
        nameof(BoxOpened) => texts["opened the box."],
        nameof(BoxDescribed) => Text(told, nameof(BoxDescribed.CheckedBy)) is { Length: > 0 } and not "—" ? texts["filled in the sheet: arranged by {0}, checked by {1}.", Text(told, nameof(BoxDescribed.ArrangedBy)), Text(told, nameof(BoxDescribed.CheckedBy))]
            : texts["filled in the sheet: arranged by {0}.", Text(told, nameof(BoxDescribed.ArrangedBy))],
        nameof(BoxClosed) => texts["closed the box."],
        nameof(BoxOpenedAgain) => texts["opened the box again: {0}", Text(told, nameof(BoxOpenedAgain.Reason))],
        _ => null,
    };

    /// <summary>Only of corrections: when an entry is first written, everything is new.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) =>
        Changes.ReadFacts(row.Facts).Any(f => f.Fact == nameof(CatalogueCorrected))
            ? Changes.Read(row.Changes).Where(c => c.Of == nameof(ArchivedDocument) && Shown.ContainsKey(c.Name)).Select(c => (texts[Shown[c.Name]], Value(c.Old), Value(c.New)))
            : [];

    private static string Text(Told told, string name) => told.With.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "—";

    private static string Value(object? value) => value is null ? "—" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
