using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>The facts of reservations as sentences.</summary>
public sealed class ReservationTrail(Texts<RoomsTexts> texts, OfficeTime time) : IFactWords
{
    public string? Of(Told told) => told.Fact switch
    {
        nameof(ReservedForVisit) => texts["announced guests for it."],
        nameof(RoomReserved) => texts["reserved {0}, {1}.", Text(told.With, nameof(RoomReserved.Room)), When(told.With)],
        nameof(ReservationMoved) => texts["moved it: {0}, {1}.", Text(told.With, nameof(ReservationMoved.Room)), When(told.With)],
        nameof(ReservationFollowed) => texts["changed it with the meeting {0}.", Text(told.With, nameof(ReservationFollowed.Meeting))],
        nameof(ReservationApproved) => texts["approved it."],
        nameof(RoomUseBegun) => texts["began to use the room."],
        nameof(ReservationEnded) => Ended(told.With),
        _ => null,
    };

    /// <summary>A reservation is moved and not corrected: the sentence says all.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => [];

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

    private string When(JsonElement with)
    {
        var (from, until) = (with.GetProperty(nameof(RoomReserved.From)).GetDateTime(), with.GetProperty(nameof(RoomReserved.Until)).GetDateTime());
        return $"{time.InFull(from)}–{time.Clock(time.House.ToLocal(until))}";
    }

    private static string Text(JsonElement with, string name) => with.GetProperty(name).GetString() ?? "—";
}
