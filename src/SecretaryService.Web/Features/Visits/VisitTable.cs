using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using SecretaryService.Data;
using SecretaryService.Data.Importing.Registers;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Visits;

/// <summary>From which day until which; none: from the first, until the last.</summary>
public sealed record VisitDays(DateOnly? From, DateOnly? Until)
{
    public bool IsNarrowed => From is not null || Until is not null;

    public string ToQuery() => string.Join('&', new[] { Said("from", From), Said("until", Until) }.OfType<string>());

    /// <summary>Where a list begins that is read from the newest on. None: at the top.</summary>
    public Keyset? Top(House house) => Keyset.EndOf(Until, house);

    private static string? Said(string name, DateOnly? day) => day is { } given ? string.Create(CultureInfo.InvariantCulture, $"{name}={given:yyyy-MM-dd}") : null;
}

public sealed record VisitOut(
    long Id, string Number, DateTime OccurredAt, DateTime? From, DateTime? Until, string? Name, string? Organisation, string? Phone, int HeadCount, string? Purpose, string? Host,
    DateTime? Arrived, DateTime? Left, string? Card, VisitGrade Grade, string ReceivedBy, VisitState State, string? VoidReason)
{
    public static readonly Expression<Func<Visit, VisitOut>> Of = v => new VisitOut(
        v.Id, v.Number, v.OccurredAt, v.ExpectedFrom, v.ExpectedUntil, v.VisitorName, v.Organisation, v.Phone, v.HeadCount, v.Purpose, v.HostName,
        v.ArrivedAt, v.LeftAt, v.CardNumber, v.Grade, v.ReceivedByName, v.State, v.VoidReason);
}

/// <summary>The register of visits as its reader sees it, newest first, with the columns that an import knows. Notes for the desk stay in the house.</summary>
public sealed class VisitTable(AppDbContext db, OfficeTime time, Texts<VisitsTexts> texts)
{
    private static readonly Lines<Visit, VisitOut> Lines = new(VisitOut.Of, row => new Keyset(row.OccurredAt, row.Id));
    private static readonly string[] Fields = ["At", "Until", "Name", "Organisation", "Phone", "HeadCount", "Purpose", "Host", "Arrived", "Left", "Card", "Grade", "ReceivedBy"];
    private static readonly double[] Widths = [16, 20, 20, 16, 26, 20, 8, 50, 16, 20, 20, 12, 16, 14, 14, 20];

    public Table Of(VisitDays days, CancellationToken ct) => new("Visits", texts["Visits"], days.IsNarrowed ? days.ToQuery() : null,
        [.. Fields.Select(Named).Prepend(texts["Number"]).Append(texts["State"]).Append(texts["Void because"]).Zip(Widths, (title, width) => new TableColumn(title, width))], Rows(days, ct));

    private static string Named(string field) => VisitsImport.EveryField.Single(f => f.Key == field).Name.In(CultureInfo.CurrentUICulture.Name);

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(VisitDays days, [EnumeratorCancellation] CancellationToken ct)
    {
        var first = days.From is { } from ? time.House.StartOf(from) : DateTime.MinValue;
        await foreach (var row in db.AllOf(Register.Visits, Lines, days.Top(time.House), ct))
        {
            if (row.OccurredAt < first)
            {
                yield break;
            }

            yield return Cells(row);
        }
    }

    private object?[] Cells(VisitOut row) =>
    [
        row.Number, Local(row.From ?? row.OccurredAt), Local(row.Until), row.Name, row.Organisation, row.Phone, row.HeadCount, row.Purpose, row.Host,
        Local(row.Arrived), Local(row.Left), row.Card, texts[VisitChoices.Words(row.Grade)], row.ReceivedBy, texts[VisitChoices.Words(row.State)], row.VoidReason,
    ];

    private DateTime? Local(DateTime? utc) => utc is { } at ? time.House.ToLocal(at) : null;
}
