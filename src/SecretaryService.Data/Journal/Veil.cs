using System.Text.Json;
using System.Text.Json.Nodes;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Journal;

/// <summary>Which values of the journal say who somebody was, and what stands in their place.</summary>
internal static class Veil
{
    private static readonly HashSet<(string Of, string Name)> OfThePerson =
    [
        .. Of<Call>(nameof(Call.CallerName), nameof(Call.CallerOrganisation), nameof(Call.CallerPhone), nameof(Call.CallerDigits), nameof(Call.Matter), nameof(Call.Title)),
        .. Of<Visit>(nameof(Visit.VisitorName), nameof(Visit.Organisation), nameof(Visit.Phone), nameof(Visit.PhoneDigits), nameof(Visit.Companions), nameof(Visit.Purpose), nameof(Visit.DeskNote),
            nameof(Visit.Drink), nameof(Visit.Language), nameof(Visit.KeyPoints), nameof(Visit.ExtraMaterials), nameof(Visit.RatedWords), nameof(Visit.Title), nameof(Visit.InvitedTo)),
    ];

    // What a rule takes besides: the link to the contact, deliveries, and whatever was written in words.
    private static readonly HashSet<(string Of, string Name)> ByRule =
    [
        .. OfThePerson, .. Each(nameof(Call.ContactId)), .. Each(nameof(RegisterEntry.VoidReason)), .. Each(nameof(RegisterEntry.ProtectReason)),
        .. Of<Parcel>(nameof(Parcel.Sender), nameof(Parcel.Tracking), nameof(Parcel.TrackingKey), nameof(Parcel.Note), nameof(Parcel.SignedName), nameof(Parcel.SignedStrokes),
            nameof(Parcel.ReturnReason), nameof(Parcel.Title), nameof(Parcel.RecipientName), nameof(Parcel.TakenByName)),
        .. Of<Commitment>(nameof(Commitment.What), $"{nameof(Commitment.Done)}.{nameof(Fulfilment.Result)}", $"{nameof(Commitment.Withdrawn)}.{nameof(Withdrawal.Reason)}", $"{nameof(Commitment.Paused)}.{nameof(Pause.Reason)}"),
        .. Of<CommitmentStep>(nameof(CommitmentStep.Text)), .. Of<Attachment>(nameof(Attachment.StrikeReason)), .. Of<FileVersion>(nameof(FileVersion.Name)),
    ];

    private static readonly string[] Words = [nameof(CommitmentKept.Result), nameof(CommitmentMoved.Text), nameof(EntryVoided.Reason), nameof(FileAttached.FileName)];

    /// <summary>The values of a person who asked for it.</summary>
    public static string Person(string changes) => Changes.Write(Changes.Read(changes).Select(c => OfThePerson.Contains((c.Of, c.Name)) ? Veiled(c, null) : c));

    /// <summary>The values that a rule takes; the colleague who got a delivery stays.</summary>
    public static string Everybody(string changes, RegisterEntry entry)
    {
        var parcel = entry as Parcel;
        string? Kept(string name) => name switch
        {
            nameof(Parcel.RecipientName) => parcel?.RecipientId is null ? null : parcel.RecipientName,
            nameof(Parcel.TakenByName) => parcel?.TakenById is null ? null : parcel.TakenByName,
            _ => null,
        };
        return Changes.Write(Changes.Read(changes).Select(c => ByRule.Contains((c.Of, c.Name)) ? Veiled(c, Kept(c.Name)) : c));
    }

    /// <summary>Reasons, results and answers within what was told. A line that vouches for others stays as it is.</summary>
    public static string Told(string facts)
    {
        var (told, said) = (JsonNode.Parse(facts)!.AsArray(), false);
        foreach (var with in told.Select(fact => fact!["With"]).OfType<JsonObject>().Where(with => !with.ContainsKey(nameof(IErasure.Redacted))))
        {
            foreach (var name in Words.Where(name => with[name] is JsonValue text && text.GetValueKind() == JsonValueKind.String && text.GetValue<string>().Length > 0))
            {
                (with[name], said) = (Changes.Mark, true);
            }
        }

        return said ? told.ToJsonString(Changes.Readable) : facts;
    }

    private static Change Veiled(Change change, string? kept) => change with { Old = Veiled(change.Old, kept), New = Veiled(change.New, kept) };

    // A number among these is the key of a contact.
    private static object? Veiled(object? value, string? kept) => value is JsonElement element && element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { Length: > 0 } text && text != kept,
        JsonValueKind.Number => true,
        _ => false,
    } ? Changes.Mark : value;

    private static IEnumerable<(string, string)> Of<T>(params string[] names) => names.Select(name => (typeof(T).Name, name));

    private static IEnumerable<(string, string)> Each(string name) => [(nameof(Call), name), (nameof(Visit), name), (nameof(Parcel), name)];
}
