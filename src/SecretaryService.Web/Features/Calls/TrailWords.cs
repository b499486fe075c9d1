using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

/// <summary>Facts of the journal as sentences, and what a correction changed from what to what.</summary>
public sealed class TrailWords(Texts<CallsTexts> texts, StepWords steps, OfficeTime time)
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        [nameof(Call.CallerName)] = "Name", [nameof(Call.CallerOrganisation)] = "Organisation", [nameof(Call.CallerPhone)] = "Phone",
        [nameof(Call.Matter)] = "Matter", [nameof(Call.ForName)] = "For", [nameof(Call.Outcome)] = "Outcome", [nameof(Call.Rings)] = "Rings",
        [nameof(Call.Urgency)] = "Urgency",
    };

    public IEnumerable<string> Of(TrailRow row) => Changes.ReadFacts(row.Facts).Select(Sentence).OfType<string>();

    /// <summary>Only of corrections: when an entry is first written, everything is new.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) =>
        Changes.ReadFacts(row.Facts).Any(f => f.Fact == nameof(CallCorrected))
            ? Changes.Read(row.Changes).Where(c => c.Of == nameof(Call) && Shown.ContainsKey(c.Name))
                .Select(c => (texts[Shown[c.Name]], Value(c.Name, c.Old), Value(c.Name, c.New)))
            : [];

    private string? Sentence(Told told) => told.Fact switch
    {
        nameof(CallLogged) => told.With.GetProperty(nameof(CallLogged.For)).GetString() is { } whom
            ? texts["registered the call: {0}, for {1}.", texts[Outcome(told.With).Words()], whom]
            : texts["registered the call: {0}.", texts[Outcome(told.With).Words()]],
        nameof(CallCorrected) => texts["corrected it: {0}", told.With.GetProperty(nameof(CallCorrected.Reason)).GetString()!],
        nameof(CommitmentMade) => texts[KindOf(told.With) == CommitmentKind.CallBack ? "promised a callback by {0} at {1}." : KindOf(told.With) == CommitmentKind.Message ? "left a message for {0}; to be acknowledged by {1}." : "gave {0} something to do by {1}.",
            told.With.GetProperty(nameof(CommitmentMade.Owner)).GetString()!,
            time.Moment(told.With.GetProperty(nameof(CommitmentMade.DueAt)).GetDateTime())],
        nameof(CommitmentKept) => texts[KindOf(told.With) == CommitmentKind.CallBack ? "made the callback: {0}" : KindOf(told.With) == CommitmentKind.Message ? "acknowledged the message: {0}" : "did what was to be done: {0}",
            told.With.GetProperty(nameof(CommitmentKept.Result)).GetString() ?? "—"],
        nameof(CommitmentMoved) => Moved(told.With),
        nameof(EntryRestored) => texts["took the voiding back"],
        nameof(EntryImported) => texts["imported it from {0}, line {1}.", told.With.GetProperty(nameof(EntryImported.File)).GetString()!, told.With.GetProperty(nameof(EntryImported.Line)).GetInt32()],
        nameof(EntryVoided) => texts["declared it void: {0}", told.With.GetProperty(nameof(EntryVoided.Reason)).GetString()!],
        nameof(CallerForgotten) => texts["erased who called: {0}", told.With.GetProperty(nameof(CallerForgotten.Reason)).GetString()!],
        nameof(PersonExcluded) => texts["closed it to a person."],
        // Who has which part stands in the particulars.
        nameof(PartyAdded) or nameof(PartyReleased) => null,
        _ => throw new InvalidOperationException($"The journal tells of {told.Fact}, for which there is no sentence."),
    };

    private static CommitmentKind KindOf(JsonElement with) => (CommitmentKind)with.GetProperty(nameof(CommitmentMade.Kind)).GetInt32();

    private string Moved(JsonElement with) => steps.Of(
        (StepKind)with.GetProperty(nameof(CommitmentMoved.Step)).GetInt32(), with.GetProperty(nameof(CommitmentMoved.Text)).GetString(),
        with.GetProperty(nameof(CommitmentMoved.To)).GetString(),
        with.GetProperty(nameof(CommitmentMoved.Until)) is { ValueKind: JsonValueKind.String } until ? until.GetDateTime() : null);

    private static CallOutcome Outcome(JsonElement with) => (CallOutcome)with.GetProperty(nameof(CallLogged.Outcome)).GetInt32();

    private string Value(string name, object? value) => (name, value) switch
    {
        (_, null) => "—",
        (nameof(Call.Outcome), JsonElement e) => texts[((CallOutcome)e.GetInt32()).Words()],
        (nameof(Call.Urgency), JsonElement e) => texts[((Urgency)e.GetInt32()).Words()],
        _ => value.ToString()!,
    };
}
