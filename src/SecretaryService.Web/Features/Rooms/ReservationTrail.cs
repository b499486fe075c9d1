using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>Facts of a reservation's journal as sentences.</summary>
public sealed class ReservationTrail(Texts<RoomsTexts> texts, StepWords steps, OfficeTime time)
{
    public IEnumerable<string> Of(TrailLine line) => Changes.ReadFacts(line.Facts).Select(Sentence).OfType<string>();

    private string? Sentence(Told told) => told.Fact switch
    {
        nameof(RoomReserved) => texts["reserved {0}, {1}.", Text(told.With, nameof(RoomReserved.Room)), When(told.With)],
        nameof(ReservationMoved) => texts["moved it: {0}, {1}.", Text(told.With, nameof(ReservationMoved.Room)), When(told.With)],
        nameof(ReservationApproved) => texts["approved it."],
        nameof(RoomUseBegun) => texts["began to use the room."],
        nameof(ReservationEnded) => Ended(told.With),
        nameof(CommitmentMade) => texts["asked {0} for approval by {1}.", Text(told.With, nameof(CommitmentMade.Owner)), time.Moment(told.With.GetProperty(nameof(CommitmentMade.DueAt)).GetDateTime())],
        nameof(CommitmentMoved) => Moved(told.With),
        nameof(EntryVoided) => texts["declared it void: {0}", Text(told.With, nameof(EntryVoided.Reason))],
        nameof(EntryRestored) => texts["took the voiding back"],
        nameof(PersonExcluded) => texts["closed it to a person."],
        // Who has which part stands in the particulars; that the question was answered, in the answer.
        nameof(PartyAdded) or nameof(PartyReleased) or nameof(CommitmentKept) => null,
        _ => throw new InvalidOperationException($"The journal tells of {told.Fact}, for which there is no sentence."),
    };

    private string Ended(JsonElement with)
    {
        var reason = with.GetProperty(nameof(ReservationEnded.Reason)).GetString() ?? "—";
        return (ReservationEnd)with.GetProperty(nameof(ReservationEnded.How)).GetInt32() switch
        {
            ReservationEnd.Cancelled => texts["cancelled it: {0}", reason],
            ReservationEnd.Refused => texts["refused it: {0}", reason],
            ReservationEnd.NotUsed => texts["gave the room back, because nobody came."],
            var how => throw new InvalidOperationException($"No reservation ends by {how}."),
        };
    }

    private string Moved(JsonElement with) => steps.Of(
        (StepKind)with.GetProperty(nameof(CommitmentMoved.Step)).GetInt32(), with.GetProperty(nameof(CommitmentMoved.Text)).GetString(),
        with.GetProperty(nameof(CommitmentMoved.To)).GetString(),
        with.GetProperty(nameof(CommitmentMoved.Until)) is { ValueKind: JsonValueKind.String } until ? until.GetDateTime() : null);

    private string When(JsonElement with)
    {
        var (from, until) = (with.GetProperty(nameof(RoomReserved.From)).GetDateTime(), with.GetProperty(nameof(RoomReserved.Until)).GetDateTime());
        return $"{time.InFull(from)}–{time.Clock(time.House.ToLocal(until))}";
    }

    private static string Text(JsonElement with, string name) => with.GetProperty(name).GetString() ?? "—";
}
