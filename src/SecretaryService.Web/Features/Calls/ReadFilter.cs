using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Features.Calls;

/// <summary>A kept view is an address; this reads it as the address would be read.</summary>
public static class ReadFilter
{
    public static CallFilter Of(string query)
    {
        var parts = QueryHelpers.ParseQuery(query);
        string? Part(string name) => parts.TryGetValue(name, out var value) ? value.ToString() : null;
        return new CallFilter
        {
            Q = Part("q"), Outcome = Word<CallOutcome>(Part("outcome")), Direction = Word<CallDirection>(Part("direction")), Urgency = Word<Urgency>(Part("urgency")),
            By = long.TryParse(Part("by"), NumberStyles.None, CultureInfo.InvariantCulture, out var by) ? by : null, Mine = Part("mine") == "true",
            From = Day(Part("from")), Until = Day(Part("until")), Order = Part("order"),
        }.Cleaned();
    }

    private static T? Word<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) ? value : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
