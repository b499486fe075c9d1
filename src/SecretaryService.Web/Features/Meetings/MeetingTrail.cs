using System.Globalization;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>The facts of meetings as sentences: plan, people, papers, and the day itself. Those of the minutes are worded with the minutes.</summary>
public sealed class MeetingTrail(Texts<MeetingsTexts> texts, OfficeTime time) : IFactWords
{
    public string? Of(Told told) => OfPlan(told) ?? OfPeople(told) ?? OfPapers(told);

    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => [];

    private string? OfPlan(Told told) => told.Fact switch
    {
        nameof(MeetingPlanned) => texts["planned it."],
        nameof(MeetingRewritten) => texts["changed the plan."],
        nameof(MeetingMoved) => texts["moved it: {0} to {1}.", Moment(told, nameof(MeetingMoved.From)), Moment(told, nameof(MeetingMoved.Until))],
        nameof(MeetingPlaced) => Text(told, nameof(MeetingPlaced.Room)) is { } room ? texts["reserved {0} for it.", room] : texts["gave its room back."],
        nameof(RoomLost) => texts["did not let it have {0}.", Text(told, nameof(RoomLost.Room))!],
        nameof(MeetingCancelled) => texts["cancelled it: {0}", Text(told, nameof(MeetingCancelled.Reason))!],
        nameof(MeetingConvened) => texts["had the notice sent; to be told: {0}.", Number(told, nameof(MeetingConvened.Count))],
        nameof(ChangesTold) => texts["had people told of the change: {0}.", Number(told, nameof(ChangesTold.Count))],
        nameof(ParticipantsReminded) => texts["had people asked again: {0}.", Number(told, nameof(ParticipantsReminded.Count))],
        nameof(AgendaItemAdded) => texts["added the item: {0}", Text(told, nameof(AgendaItemAdded.Title))!],
        nameof(AgendaItemRewritten) => texts["changed the item: {0}", Text(told, nameof(AgendaItemRewritten.Title))!],
        nameof(AgendaItemMoved) => texts["moved the item to place {1}: {0}", Text(told, nameof(AgendaItemMoved.Title))!, Number(told, nameof(AgendaItemMoved.No))],
        nameof(AgendaItemDropped) => texts["took out the item: {0}", Text(told, nameof(AgendaItemDropped.Title))!],
        _ => null,
    };

    private string? OfPeople(Told told) => told.Fact switch
    {
        nameof(ParticipantInvited) => texts["invited {0}: {1}.", Text(told, nameof(ParticipantInvited.Name))!, texts[MeetingChoices.Words((Attendance)Number(told, nameof(ParticipantInvited.Seat)))]],
        nameof(ParticipantReleased) => texts["does not invite {0} any more.", Text(told, nameof(ParticipantReleased.Name))!],
        nameof(ParticipantTold) => texts["told {0}.", Text(told, nameof(ParticipantTold.Name))!],
        nameof(InvitationAnswered) => texts["{0}: {1}.", Text(told, nameof(InvitationAnswered.Name))!, texts[MeetingChoices.Words((MeetingAnswer)Number(told, nameof(InvitationAnswered.Answer)))]],
        nameof(ParticipantSignedIn) => texts["signed in {0}, {1}.", Text(told, nameof(ParticipantSignedIn.Name))!, texts[MeetingChoices.Words((SignInMeans)Number(told, nameof(ParticipantSignedIn.Means)))]],
        nameof(GuestWrittenToIn) => texts["has letters to {0} written {1}.", Text(told, nameof(GuestWrittenToIn.Name))!, texts[MeetingChoices.WordsOfLanguage(Text(told, nameof(GuestWrittenToIn.Language))!)]],
        nameof(GuestExpected) => texts["announced {0} at the front desk: {1}.", Text(told, nameof(GuestExpected.Name))!, Text(told, nameof(GuestExpected.Visit))!],
        nameof(GuestNotExpected) => texts["took {0} off the list of the front desk.", Text(told, nameof(GuestNotExpected.Name))!],
        nameof(SeatsArranged) => texts["seated everybody by the rule."],
        nameof(SeatMoved) => texts["seated {0} in place {1}.", Text(told, nameof(SeatMoved.Name))!, Number(told, nameof(SeatMoved.Seat))],
        nameof(ParticipantRanked) => texts["changed the rank of {0}.", Text(told, nameof(ParticipantRanked.Name))!],
        nameof(SignInTakenBack) => texts["took back that {0} is here.", Text(told, nameof(SignInTakenBack.Name))!],
        nameof(CopyHandedOut) => texts["gave copy {1} to {0}.", Text(told, nameof(CopyHandedOut.Name))!, Number(told, nameof(CopyHandedOut.No))],
        nameof(CopyCollected) => texts["took copy {1} back from {0}.", Text(told, nameof(CopyCollected.Name))!, Number(told, nameof(CopyCollected.No))],
        _ => null,
    };

    private string? OfPapers(Told told) => told.Fact switch
    {
        nameof(MaterialWanted) => texts["asked {1} for the paper: {0}", Text(told, nameof(MaterialWanted.Title))!, Text(told, nameof(MaterialWanted.Owner))!],
        nameof(MaterialSupplied) => texts["has the paper: {0}", Text(told, nameof(MaterialSupplied.Title))!],
        nameof(MaterialProofread) => texts["proofread the paper: {0}", Text(told, nameof(MaterialProofread.Title))!],
        nameof(MaterialCopied) => texts["made {1} copies: {0}", Text(told, nameof(MaterialCopied.Title))!, Number(told, nameof(MaterialCopied.Count))],
        nameof(MaterialDropped) => texts["does not want the paper any more: {0}", Text(told, nameof(MaterialDropped.Title))!],
        nameof(CheckListed) => texts["put on the check list: {0}", Text(told, nameof(CheckListed.What))!],
        nameof(TasksListed) => texts["put {0} lines on the check list.", Number(told, nameof(TasksListed.Count))],
        nameof(TaskAssigned) => texts["gave to {1}: {0}", Text(told, nameof(TaskAssigned.What))!, Text(told, nameof(TaskAssigned.Owner))!],
        nameof(TaskTicked) => texts[Flag(told, nameof(TaskTicked.Done)) ? "ticked: {0}" : "unticked: {0}", Text(told, nameof(TaskTicked.What))!],
        nameof(TaskDropped) => texts["took off the check list: {0}", Text(told, nameof(TaskDropped.What))!],
        nameof(VenueChecked) => texts[Flag(told, nameof(VenueChecked.Works)) ? "looked at {0}: it works." : "looked at {0}: {1}", Thing(told), Text(told, nameof(VenueChecked.Fault)) ?? ""],
        nameof(MeetingStepTicked) => texts[Flag(told, nameof(MeetingStepTicked.Done)) ? "ticked: {0}" : "unticked: {0}", texts[MeetingChoices.Words((MeetingStepKind)Number(told, nameof(MeetingStepTicked.Kind)))]],
        _ => null,
    };

    private string Thing(Told told) => told.With.TryGetProperty(nameof(VenueChecked.Thing), out var thing) && thing.ValueKind == System.Text.Json.JsonValueKind.Number
        ? texts[MeetingChoices.WordsOfCheck((Equipment)thing.GetInt32(), null)] : Text(told, nameof(VenueChecked.What)) ?? "";

    private string Moment(Told told, string name) => time.Moment(told.With.GetProperty(name).GetDateTime());

    private static string? Text(Told told, string name) => told.With.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int Number(Told told, string name) => told.With.GetProperty(name).GetInt32();

    private static bool Flag(Told told, string name) => told.With.GetProperty(name).GetBoolean();
}
