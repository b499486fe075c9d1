using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>The facts of minutes, and of the meeting while it runs, as sentences.</summary>
public sealed class MinutesTrail(Texts<MinutesTexts> texts, OfficeTime time) : IFactWords
{
    public string? Of(Told told) => told.Fact switch
    {
        nameof(MeetingBegun) => texts["opened it, {0} present.", Number(told, nameof(MeetingBegun.Present))],
        nameof(ItemCalled) => texts["called item {0}: {1}", Number(told, nameof(ItemCalled.No)), Text(told, nameof(ItemCalled.Title))],
        nameof(MeetingEnded) => texts["closed it."],
        nameof(ItemRecorded) => texts["wrote at item {0}, for the {1}. time.", Number(told, nameof(ItemRecorded.No)), Number(told, nameof(ItemRecorded.RecordNo))],
        nameof(ActionAdded) => texts["settled: {0}, {1}, by {2}.", Text(told, nameof(ActionAdded.What)), Text(told, nameof(ActionAdded.Owner)), Day(told, nameof(ActionAdded.Due))],
        nameof(ActionRewritten) => texts["rewrote what was settled: {0}, {1}, by {2}.", Text(told, nameof(ActionRewritten.What)), Text(told, nameof(ActionRewritten.Owner)), Day(told, nameof(ActionRewritten.Due))],
        nameof(ActionDropped) => texts["took out what was settled: {0}", Text(told, nameof(ActionDropped.What))],
        nameof(ActionVerified) => texts["saw that it was carried out: {0}", Text(told, nameof(ActionVerified.What))],
        nameof(ActionSentBack) => texts["did not find it carried out: {0} ({1}); again by {2}.", Text(told, nameof(ActionSentBack.What)), Text(told, nameof(ActionSentBack.Because)), Day(told, nameof(ActionSentBack.Due))],
        nameof(MoreTimeAsked) => texts["asked for time until {1} for {0}: {2}", Text(told, nameof(MoreTimeAsked.What)), Day(told, nameof(MoreTimeAsked.Until)), Text(told, nameof(MoreTimeAsked.Because))],
        nameof(MoreTimeDecided) => texts[told.With.GetProperty(nameof(MoreTimeDecided.Granted)).GetBoolean() ? "granted more time, until {1}: {0}" : "granted no more time: {0}, still by {1}.", Text(told, nameof(MoreTimeDecided.What)), Day(told, nameof(MoreTimeDecided.Due))],
        _ => OfTheText(told),
    };

    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => [];

    private string? OfTheText(Told told) => told.Fact switch
    {
        nameof(MinutesSubmitted) => texts["submitted the text to {0}, round {1}.", Text(told, nameof(MinutesSubmitted.Reviewer)), Number(told, nameof(MinutesSubmitted.Round))],
        nameof(SupplementSubmitted) => texts["submitted a supplement to {0}, round {1}.", Text(told, nameof(SupplementSubmitted.Reviewer)), Number(told, nameof(SupplementSubmitted.Round))],
        nameof(MinutesReturned) => Text(told, nameof(MinutesReturned.Opinion)) is not "—" and var opinion ? texts["sent the text back: {0} (remarks: {1})", opinion, Number(told, nameof(MinutesReturned.Remarks))]
            : texts["sent the text back (remarks: {0}).", Number(told, nameof(MinutesReturned.Remarks))],
        nameof(MinutesApproved) => texts["approved the text, round {0}.", Number(told, nameof(MinutesApproved.Round))],
        nameof(MinutesTakenBack) => texts["took the text back: {0}", Text(told, nameof(MinutesTakenBack.Reason))],
        nameof(MinutesMailed) => Number(told, nameof(MinutesMailed.No)) is var mailed && mailed > 0 ? texts["had supplement {1} mailed to {0}.", Text(told, nameof(MinutesMailed.Name))!, mailed] : texts["had the text mailed to {0}.", Text(told, nameof(MinutesMailed.Name))!],
        nameof(MinutesIssued) => Number(told, nameof(MinutesIssued.No)) is var no && no == 0 ? texts["issued the text. SHA-256 {0}", Text(told, nameof(MinutesIssued.Hash))]
            : texts["issued supplement {0}. SHA-256 {1}", no, Text(told, nameof(MinutesIssued.Hash))],
        _ => null,
    };

    private static string Text(Told told, string name) => told.With.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "—";

    private static int Number(Told told, string name) => told.With.GetProperty(name).GetInt32();

    private string Day(Told told, string name) => time.Day(DateOnly.Parse(told.With.GetProperty(name).GetString()!, System.Globalization.CultureInfo.InvariantCulture));
}
