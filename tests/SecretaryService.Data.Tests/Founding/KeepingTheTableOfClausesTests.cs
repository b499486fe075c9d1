using SecretaryService.Data.Founding;
using SecretaryService.Data.Standard;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Founding;

/// <summary>docs/regulation.md, the standard and the tests tell the same.</summary>
public sealed class KeepingTheTableOfClausesTests
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadAllLines(Path.Combine(SourceTree.Root, "docs", "regulation.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(l[2]))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray()),
    ];

    public static TheoryData<string> Clauses => [.. FoundHouse.VersionOne().InOrder.Where(c => !c.IsHeading).Select(c => c.Number)];

    [Theory, MemberData(nameof(Clauses))]
    public void Every_clause_has_its_row_with_its_titles_measures_and_state(string number)
    {
        var clause = FoundHouse.VersionOne()[number];
        var row = Assert.Single(Rows, r => r[0] == number);
        Assert.Equal([clause.Title.En, clause.Title.Zh], row[1..3]);
        Assert.Equal(clause.Measures.OrderBy(m => m.Position).Select(m => m.Key), row[4].Split(", ").Select(k => k.Trim('`', '—')).Where(k => k.Length > 0));
        Assert.Equal(StateOf(clause), row[5]);
    }

    [Fact]
    public void No_row_is_of_a_clause_that_is_not_there() => Assert.Equal(FoundHouse.VersionOne().InOrder.Count(c => !c.IsHeading), Rows.Count);

    [Fact]
    public void What_is_measured_is_proved_by_a_test_that_names_it()
    {
        var tests = string.Concat(SourceTree.Under("tests", "*.cs").Select(f => f.Text));
        var measured = FoundHouse.VersionOne().InOrder.Where(c => c.Measures.Any(m => Measuring.Keys.Contains(m.Key))).Select(c => c.Number);
        Assert.All(measured, number => Assert.Contains($"Clause(\"{number}\")", tests, StringComparison.Ordinal));
    }

    private static string StateOf(Clause clause) => (clause.Measures.Count, clause.Measures.Count(m => Measuring.Keys.Contains(m.Key))) switch
    {
        (0, _) => "declared",
        (_, 0) => "not yet",
        var (all, measured) when all == measured => "measured",
        _ => "measured in part",
    };
}
