using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using SecretaryService.Data;
using SecretaryService.Data.Importing.Registers;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

public sealed record CallOut(
    long Id, string Number, DateTime OccurredAt, CallDirection Direction, CallOutcome Outcome, string? Name, string? Organisation, string? Phone, string? Matter, string? For,
    string TakenBy, int? Rings, Urgency Urgency, Level Level, bool? Greeting, bool? Told, bool? ReadBack, string? VoidReason)
{
    public static readonly Expression<Func<Call, CallOut>> From = c => new CallOut(
        c.Id, c.Number, c.OccurredAt, c.Direction, c.Outcome, c.CallerName, c.CallerOrganisation, c.CallerPhone, c.Matter, c.ForName,
        c.TakenByName, c.Rings, c.Urgency, c.Level, c.GreetingGiven, c.CallerTold, c.ReadBack, c.VoidReason);
}

/// <summary>
/// The register of calls as its reader sees it, narrowed as the list is, newest first. Columns and words are those that an
/// import knows: what is mended in the file comes back by its number.
/// </summary>
public sealed class CallTable(AppDbContext db, OfficeTime time, Texts<CallsTexts> texts)
{
    private static readonly Lines<Call, CallOut> Lines = new(CallOut.From, row => new Keyset(row.OccurredAt, row.Id));
    private static readonly string[] Fields = ["Number", "At", "Direction", "Outcome", "Name", "Organisation", "Phone", "Matter", "For", "TakenBy", "Rings", "Urgency", "Level", "Greeting", "Told", "ReadBack"];
    private static readonly double[] Widths = [16, 20, 10, 14, 16, 26, 20, 60, 18, 14, 8, 10, 12, 10, 10, 10, 20];

    public Table Of(CallFilter asked, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new("Calls", texts["Calls"], filter.IsNarrowed ? filter.ToQuery() : null,
            [.. Fields.Select(CallFieldNames.Of).Append(texts["Void because"]).Zip(Widths, (title, width) => new TableColumn(title, width))], Rows(filter, ct));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(CallFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in filter.IsPlain ? db.AllOf(Register.Calls, Lines, Keyset.EndOf(filter.Until, time.House), ct) : db.AllOf(filter.ToNarrowing(db.Viewer, time.Today), Lines, ct))
        {
            yield return Cells(row);
        }
    }

    private object?[] Cells(CallOut row) =>
    [
        row.Number, time.House.ToLocal(row.OccurredAt), texts[row.Direction.Words()], texts[row.Outcome.Words()], row.Name, row.Organisation, row.Phone, row.Matter, row.For,
        row.TakenBy, row.Rings, texts[row.Urgency.Words()], texts[row.Level.Words()], Said(row.Greeting), Said(row.Told), Said(row.ReadBack), row.VoidReason,
    ];

    private string? Said(bool? tick) => tick switch { true => texts["yes"], false => texts["no"], null => null };
}

/// <summary>The same names that an import proposes columns by.</summary>
internal static class CallFieldNames
{
    private static readonly Dictionary<string, Wording> Names = CallsImport.EveryField.ToDictionary(f => f.Key, f => f.Name, StringComparer.Ordinal);

    public static string Of(string field) => Names[field].In(CultureInfo.CurrentUICulture.Name);
}
