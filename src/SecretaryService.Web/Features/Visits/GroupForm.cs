using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SecretaryService.Web.Features.Visits;

/// <summary>Rows pasted from a spreadsheet: name, organisation, telephone, head count, parted by tabs; what else a visit needs stands once above.</summary>
public sealed record GroupForm
{
    public string? Rows { get; init; }
    public string? Host { get; init; }
    public string? Purpose { get; init; }

    /// <summary>In the house's time.</summary>
    public DateTime? From { get; init; }
    public DateTime? Until { get; init; }
    public Domain.Visits.VisitGrade Grade { get; init; } = Domain.Visits.VisitGrade.C;

    /// <summary>Rows that were refused, with the reason: they stand in the box with the others.</summary>
    [BindNever]
    public IReadOnlyList<RefusedRow> Refused { get; init; } = [];

    public IEnumerable<string> Lines => (Rows ?? "").ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));

    /// <summary>One row, with what is said once for all. Semicolons do as well as tabs.</summary>
    public VisitParticulars Row(string line)
    {
        var cells = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(cell => cell.Trim()).ToList();
        return new VisitParticulars
        {
            Name = Cell(cells, 0), Organisation = Cell(cells, 1), Phone = Cell(cells, 2),
            HeadCount = Cell(cells, 3) is { } count ? int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var heads) ? heads : 0 : 1,
            Host = Host, Purpose = Purpose, From = From, Until = Until, Grade = Grade,
        };
    }

    private static string? Cell(List<string> cells, int at) => at < cells.Count && cells[at].Length > 0 ? cells[at] : null;
}

public sealed record RefusedRow(string Line, string Why);
