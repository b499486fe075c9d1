using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>The facts of outgoing documents as sentences.</summary>
public sealed class OutgoingTrail(Texts<OutgoingTexts> texts) : IFactWords
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        [nameof(OutgoingDocument.Title)] = "Title", [nameof(OutgoingDocument.Kind)] = "Kind of document", [nameof(OutgoingDocument.DatedOn)] = "Dated", [nameof(OutgoingDocument.Pages)] = "Pages",
        [nameof(OutgoingDocument.Enclosures)] = "Enclosures", [nameof(OutgoingDocument.SecretUntil)] = "Secret until", [nameof(OutgoingDocument.Addressee)] = "Addressee",
        [nameof(OutgoingDocument.Cc)] = "Copies to", [nameof(OutgoingDocument.Note)] = "Note",
    };

    public string? Of(Told told) => told.Fact switch
    {
        nameof(OutgoingRegistered) => told.With.GetProperty(nameof(OutgoingRegistered.Manuscript)).GetString() is { } draft ? texts["registered it from the draft {0}.", draft] : texts["registered a paper that was signed on paper."],
        nameof(OutgoingCorrected) => texts["corrected it: {0}", Text(told, nameof(OutgoingCorrected.Reason))],
        nameof(OutgoingSealed) => texts["had it sealed with {0}, {1} times.", Text(told, nameof(OutgoingSealed.Seal)), told.With.GetProperty(nameof(OutgoingSealed.Impressions)).GetInt32()],
        nameof(DispatchListed) => texts["put {0} on the list, copies: {1}.", Text(told, nameof(DispatchListed.To)), told.With.GetProperty(nameof(DispatchListed.Copies)).GetInt32()],
        nameof(DispatchTakenBack) => texts["took {0} off the list: {1}", Text(told, nameof(DispatchTakenBack.To)), Text(told, nameof(DispatchTakenBack.Reason))],
        nameof(OutgoingDispatched) => told.With.GetProperty(nameof(OutgoingDispatched.BeforeRegistered)).GetBoolean()
            ? texts["noted that it left for {0} before it was registered.", Text(told, nameof(OutgoingDispatched.To))] : texts["sent it to {0}.", Text(told, nameof(OutgoingDispatched.To))],
        nameof(DispatchReceived) => texts["entered the receipt of {0}: signed by {1}.", Text(told, nameof(DispatchReceived.To)), Text(told, nameof(DispatchReceived.By))],
        _ => null,
    };

    /// <summary>Only of corrections: when an entry is first written, everything is new.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) =>
        Changes.ReadFacts(row.Facts).Any(f => f.Fact == nameof(OutgoingCorrected))
            ? Changes.Read(row.Changes).Where(c => c.Of == nameof(OutgoingDocument) && Shown.ContainsKey(c.Name)).Select(c => (texts[Shown[c.Name]], Value(c.Name, c.Old), Value(c.Name, c.New)))
            : [];

    private static string Text(Told told, string name) => told.With.GetProperty(name).GetString() ?? "—";

    private string Value(string name, object? value) => (name, value) switch
    {
        (_, null) => "—",
        (nameof(OutgoingDocument.Kind), JsonElement kind) => texts[Infrastructure.Localization.EnumWords.Words((DocumentKind)kind.GetInt32())],
        _ => value.ToString()!,
    };
}
