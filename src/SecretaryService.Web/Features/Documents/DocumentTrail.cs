using System.Globalization;
using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Documents;

/// <summary>The facts of incoming documents as sentences.</summary>
public sealed class DocumentTrail(Texts<DocumentsTexts> texts) : IFactWords
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        [nameof(IncomingDocument.Title)] = "DocumentTitle", [nameof(IncomingDocument.Pages)] = "PageCount",
    };

    private static readonly string[] AsNamed = [nameof(IncomingDocument.Kind), nameof(IncomingDocument.Sender), nameof(IncomingDocument.SendersNumber), nameof(IncomingDocument.DatedOn),
        nameof(IncomingDocument.Copies), nameof(IncomingDocument.CopyNumbers), nameof(IncomingDocument.Enclosures), nameof(IncomingDocument.Channel), nameof(IncomingDocument.Nature),
        nameof(IncomingDocument.Urgency), nameof(IncomingDocument.SecretUntil), nameof(IncomingDocument.Addressee), nameof(IncomingDocument.Contact), nameof(IncomingDocument.ContactPhone), nameof(IncomingDocument.Note)];

    public string? Of(Told told) => told.Fact switch
    {
        nameof(DocumentRegistered) => texts[told.With.GetProperty(nameof(DocumentRegistered.IsChecked)).GetBoolean() ? "registered it, from {0}; title, copies and date checked." : "registered it, from {0}.", Text(told, nameof(DocumentRegistered.Sender))],
        nameof(DocumentCorrected) => texts["corrected it: {0}", Text(told, nameof(DocumentCorrected.Reason))],
        nameof(DocumentReviewed) => Reviewed(told),
        nameof(SenderAsked) => texts[Int(told, nameof(SenderAsked.Kind)) == (int)QueryKind.Return ? "returned it to the sender: {0}" : "asked the sender: {0}", Text(told, nameof(SenderAsked.Text))],
        nameof(SenderHasAnswered) => texts["entered the sender's answer: {0}", Text(told, nameof(SenderHasAnswered.Answer))],
        nameof(HandlingProposed) => texts["proposed: {0}", Text(told, nameof(HandlingProposed.Text))],
        nameof(Instructed) => told.With.GetProperty(nameof(Instructed.For)).GetString() is { } of ? texts["entered the instruction of {0}: {1}", of, Text(told, nameof(Instructed.Text))] : texts["instructed: {0}", Text(told, nameof(Instructed.Text))],
        nameof(CopyGiven) => texts["gave copy {0} to {1}.", Int(told, nameof(CopyGiven.Place)), Text(told, nameof(CopyGiven.To))],
        nameof(CopyCameBack) => texts["took copy {0} back from {1}.", Int(told, nameof(CopyCameBack.Place)), Text(told, nameof(CopyCameBack.From))],
        nameof(HandlingAssigned) => texts["gave it to {0} to handle by {1}.", Text(told, nameof(HandlingAssigned.Lead)), Text(told, nameof(HandlingAssigned.DueOn))],
        nameof(SenderReplied) => texts["told the sender on {0}.", Text(told, nameof(SenderReplied.On))],
        nameof(DocumentCompleted) => texts["completed it: {0}", Text(told, nameof(DocumentCompleted.Result))],
        nameof(DocumentTakenUpAgain) => texts["took it up again: {0}", Text(told, nameof(DocumentTakenUpAgain.Reason))],
        _ => Circulated(told),
    };

    /// <summary>Only of corrections: when an entry is first written, everything is new.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => Changes.ReadFacts(row.Facts).Any(f => f.Fact == nameof(DocumentCorrected))
        ? Changes.Read(row.Changes).Where(c => c.Of == nameof(IncomingDocument) && (Shown.ContainsKey(c.Name) || AsNamed.Contains(c.Name)))
            .Select(c => (texts[DocumentChoices.Label(Shown.GetValueOrDefault(c.Name, c.Name))], Value(c.Name, c.Old), Value(c.Name, c.New)))
        : [];

    private string? Circulated(Told told) => told.Fact switch
    {
        nameof(CirculationBegun) => texts["began circulation {0}, readers: {1}.", Int(told, nameof(CirculationBegun.Slip)), Int(told, nameof(CirculationBegun.Readers))],
        nameof(StageSent) => texts["sent stage {0} of circulation {1}.", Int(told, nameof(StageSent.Stage)), Int(told, nameof(StageSent.Slip))],
        nameof(ReadingOpened) => texts["opened it."],
        nameof(ReadingSigned) => Signed(told),
        nameof(ReadingReturned) => texts["returned it unread: {0}", Text(told, nameof(ReadingReturned.Reason))],
        nameof(ReadersAdded) => texts["added readers: {0}.", Text(told, nameof(ReadersAdded.Names))],
        nameof(WentOnWithout) => texts["went on without {0}: {1}", Text(told, nameof(WentOnWithout.Names)), Text(told, nameof(WentOnWithout.Reason))],
        nameof(CirculationEnded) => texts["ended circulation {0}.", Int(told, nameof(CirculationEnded.Slip))],
        nameof(CirculationRecalled) => texts["recalled circulation {0}: {1}", Int(told, nameof(CirculationRecalled.Slip)), Text(told, nameof(CirculationRecalled.Reason))],
        _ => null,
    };

    private string Reviewed(Told told)
    {
        var faults = DocumentChoices.Points((ReviewPoints)Int(told, nameof(DocumentReviewed.Faults))).Select(p => texts[DocumentChoices.Words(p)]).ToList();
        return faults.Count == 0 ? texts["reviewed it: no fault."] : texts["reviewed it: {0}.", string.Join(Languages.Comma, faults)];
    }

    private string Signed(Told told)
    {
        var (opinion, reader) = (told.With.GetProperty(nameof(ReadingSigned.Opinion)).GetString() ?? texts["read"], told.With.GetProperty(nameof(ReadingSigned.For)).GetString());
        return reader is null ? texts["signed: {0}", opinion] : texts["signed for {0}: {1}", reader, opinion];
    }

    private static int Int(Told told, string name) => told.With.GetProperty(name).GetInt32();

    private static string Text(Told told, string name) => told.With.GetProperty(name).GetString() ?? "—";

    private string Value(string name, object? value) => (name, value) switch
    {
        (_, null) => "—",
        (nameof(IncomingDocument.Kind), JsonElement kind) => texts[DocumentChoices.Words((DocumentKind)kind.GetInt32())],
        (nameof(IncomingDocument.Channel), JsonElement channel) => texts[DocumentChoices.Words((Channel)channel.GetInt32())],
        (nameof(IncomingDocument.Nature), JsonElement nature) => texts[DocumentChoices.Words((Nature)nature.GetInt32())],
        (nameof(IncomingDocument.Urgency), JsonElement urgency) => texts[((Urgency)urgency.GetInt32()).Words()],
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
