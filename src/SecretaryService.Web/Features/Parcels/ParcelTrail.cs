using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>The facts of deliveries as sentences.</summary>
public sealed class ParcelTrail(Texts<ParcelsTexts> texts) : IFactWords
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        [nameof(Parcel.Carrier)] = "Carrier", [nameof(Parcel.Sender)] = "Sender", [nameof(Parcel.Kind)] = "Kind of delivery", [nameof(Parcel.Pieces)] = "Pieces",
        [nameof(Parcel.Tracking)] = "Tracking number", [nameof(Parcel.RecipientName)] = "Recipient", [nameof(Parcel.Shelf)] = "Shelf", [nameof(Parcel.Note)] = "Note",
    };

    public string? Of(Told told) => told.Fact switch
    {
        nameof(ParcelReceived) => texts["received it for {0}, pieces: {1}.", Text(told, nameof(ParcelReceived.Recipient)), told.With.GetProperty(nameof(ParcelReceived.Pieces)).GetInt32()],
        nameof(ParcelCorrected) => texts["corrected it: {0}", Text(told, nameof(ParcelCorrected.Reason))],
        nameof(ParcelHandedOut) => told.With.GetProperty(nameof(ParcelHandedOut.Drawn)).GetBoolean()
            ? texts["handed it out to {0}, signed by hand.", Text(told, nameof(ParcelHandedOut.To))] : texts["handed it out to {0}, signed by name.", Text(told, nameof(ParcelHandedOut.To))],
        nameof(HandingOutTakenBack) => texts["took the handing out back: {0}", Text(told, nameof(HandingOutTakenBack.Reason))],
        nameof(ParcelReturned) => texts["returned it to the sender: {0}", Text(told, nameof(ParcelReturned.Reason))],
        nameof(ReturnTakenBack) => texts["took the return back."],
        _ => null,
    };

    /// <summary>Only of corrections: when an entry is first written, everything is new.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) =>
        Changes.ReadFacts(row.Facts).Any(f => f.Fact == nameof(ParcelCorrected))
            ? Changes.Read(row.Changes).Where(c => c.Of == nameof(Parcel) && Shown.ContainsKey(c.Name)).Select(c => (texts[Shown[c.Name]], Value(c.Name, c.Old), Value(c.Name, c.New)))
            : [];

    private static string Text(Told told, string name) => told.With.GetProperty(name).GetString() ?? "—";

    private string Value(string name, object? value) => (name, value) switch
    {
        (_, null) => "—",
        (nameof(Parcel.Kind), JsonElement kind) => texts[ParcelChoices.Words((ParcelKind)kind.GetInt32())],
        _ => value.ToString()!,
    };
}
