using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Calls;

/// <summary>The facts of calls as sentences.</summary>
public sealed class CallFacts(Texts<CallsTexts> texts) : IFactWords
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        [nameof(Call.CallerName)] = "Name", [nameof(Call.CallerOrganisation)] = "Organisation", [nameof(Call.CallerPhone)] = "Phone",
        [nameof(Call.Matter)] = "Matter", [nameof(Call.ForName)] = "For", [nameof(Call.Outcome)] = "Outcome", [nameof(Call.Rings)] = "Rings",
        [nameof(Call.Urgency)] = "Urgency",
    };

    public string? Of(Told told) => told.Fact switch
    {
        nameof(CallLogged) => told.With.GetProperty(nameof(CallLogged.For)).GetString() is { } whom
            ? texts["registered the call: {0}, for {1}.", texts[Outcome(told.With).Words()], whom]
            : texts["registered the call: {0}.", texts[Outcome(told.With).Words()]],
        nameof(CallCorrected) => texts["corrected it: {0}", told.With.GetProperty(nameof(CallCorrected.Reason)).GetString()!],
        nameof(CallerForgotten) => texts["erased who called: {0}", told.With.GetProperty(nameof(CallerForgotten.Reason)).GetString()!],
        _ => null,
    };

    /// <summary>Only of corrections: when an entry is first written, everything is new.</summary>
    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) =>
        Changes.ReadFacts(row.Facts).Any(f => f.Fact == nameof(CallCorrected))
            ? Changes.Read(row.Changes).Where(c => c.Of == nameof(Call) && Shown.ContainsKey(c.Name))
                .Select(c => (texts[Shown[c.Name]], Value(c.Name, c.Old), Value(c.Name, c.New)))
            : [];

    private static CallOutcome Outcome(JsonElement with) => (CallOutcome)with.GetProperty(nameof(CallLogged.Outcome)).GetInt32();

    private string Value(string name, object? value) => (name, value) switch
    {
        (_, null) => "—",
        (nameof(Call.Outcome), JsonElement e) => texts[((CallOutcome)e.GetInt32()).Words()],
        (nameof(Call.Urgency), JsonElement e) => texts[((Urgency)e.GetInt32()).Words()],
        _ => value.ToString()!,
    };
}
