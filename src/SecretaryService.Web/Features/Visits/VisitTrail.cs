using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Visits;

/// <summary>The facts of visits as sentences.</summary>
public sealed class VisitTrail(Texts<VisitsTexts> texts, OfficeTime time) : IFactWords
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        [nameof(Visit.VisitorName)] = "Name", [nameof(Visit.Organisation)] = "Organisation", [nameof(Visit.Phone)] = "Phone", [nameof(Visit.HeadCount)] = "How many",
        [nameof(Visit.Purpose)] = "Purpose", [nameof(Visit.HostName)] = "Host", [nameof(Visit.ExpectedFrom)] = "Expected from", [nameof(Visit.Drink)] = "Drink",
    };

    public string? Of(Told told) => told.Fact switch
    {
        nameof(VisitAnnounced) => texts["announced the visit for {0}, to see {1}.", time.Moment(told.With.GetProperty(nameof(VisitAnnounced.From)).GetDateTime()), Text(told, nameof(VisitAnnounced.Host))],
        nameof(VisitorCame) => texts["received the guest: {0} people, card {1}.", told.With.GetProperty(nameof(VisitorCame.HeadCount)).GetInt32(), Text(told, nameof(VisitorCame.Card))],
        nameof(ArrivalTakenBack) => texts["took the arrival back."],
        nameof(StepTaken) => texts["step done: {0}", texts[VisitChoices.Words((ReceptionStep)Number(told, nameof(StepTaken.Step)))]],
        nameof(StepTakenBack) => texts["step taken back: {0}", texts[VisitChoices.Words((ReceptionStep)Number(told, nameof(StepTakenBack.Step)))]],
        nameof(PreparationDone) => texts["made ready: {0}", texts[VisitChoices.Words((PreparationKind)Number(told, nameof(PreparationDone.Kind)))]],
        nameof(PreparationUndone) => texts["not ready after all: {0}", texts[VisitChoices.Words((PreparationKind)Number(told, nameof(PreparationUndone.Kind)))]],
        nameof(TalkNoted) => texts["noted the key points."],
        nameof(VisitCorrected) => texts["corrected it: {0}", Text(told, nameof(VisitCorrected.Reason))],
        nameof(VisitorLeft) => texts[told.With.GetProperty(nameof(VisitorLeft.ByClock)).GetBoolean() ? "The clock closed the visit: nobody had recorded the departure." : "saw the guest off."],
        nameof(DepartureTakenBack) => texts["took the departure back."],
        nameof(VisitCancelled) => texts["cancelled the visit: {0}", Text(told, nameof(VisitCancelled.Reason))],
        nameof(GuestInvited) => texts["invited the guest by letter."],
        nameof(InvitationWithdrawn) => texts["told the guest by letter that it does not take place."],
        nameof(GuestAsked) => texts["sent the guest the three questions."],
        nameof(HostChanged) => texts["gave the guest to {0}.", Text(told, nameof(HostChanged.To))],
        nameof(CheckedInAtKiosk) => texts["The guest checked in and accepted the visitor notice."],
        nameof(LeftAtKiosk) => texts["The guest checked out."],
        nameof(GuestForgotten) => texts["erased who came: {0}", Text(told, nameof(GuestForgotten.Reason))],
        nameof(GuestAnswered) => texts["The guest answered the three questions."],
        nameof(VisitorDidNotCome) => texts["The day is over: the guest did not come."],
        _ => null,
    };

    /// <summary>Only of corrections: when an entry is first written, everything is new.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) =>
        Changes.ReadFacts(row.Facts).Any(f => f.Fact == nameof(VisitCorrected))
            ? Changes.Read(row.Changes).Where(c => c.Of == nameof(Visit) && Shown.ContainsKey(c.Name)).Select(c => (texts[Shown[c.Name]], Value(c.Old), Value(c.New)))
            : [];

    private static int Number(Told told, string name) => told.With.GetProperty(name).GetInt32();

    private static string Text(Told told, string name) => told.With.GetProperty(name).GetString() ?? "—";

    private string Value(object? value) => value is JsonElement { ValueKind: JsonValueKind.String } text && text.TryGetDateTime(out var moment) ? time.InFull(moment) : value?.ToString() ?? "—";
}
