using System.Text.RegularExpressions;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Sources;

/// <summary>
/// What passes by the journal (bulk changes, hand-written SQL) or by the filter (parties and exclusions without their entry) stands only
/// where it was looked at.
/// </summary>
public sealed partial class KeepingToTheSafeDoorsTests
{
    /// <summary>File → why it may.</summary>
    private static readonly Dictionary<string, string> ByHand = new(StringComparer.Ordinal)
    {
        ["SecretaryService.Data/Numbering/DrawNumber.cs"] = "A counter row is taken in one statement.",
        ["SecretaryService.Data/Search/Searching.cs"] = "The full-text index of SQLite, which no LINQ knows.",
        ["SecretaryService.Data.Sqlite/SqliteDatabase.cs"] = "Pragmas of the file, and the lock that a dead process left on it.",
    };

    /// <summary>
    /// Tables that hang on no entry, so that the journal has nothing to say of them: sessions and submissions are tidied away in bulk;
    /// wrong tries at an account are counted by the database, so that those made at the same time all count; the use of a passkey is noted
    /// by the database, so that of the same answer sent twice one gets in (its coming and going are lines in the journal of accounts).
    /// </summary>
    private static readonly string[] KeptWithoutAJournal = ["Sessions", "Submissions", "Accounts", "Passkeys"];

    /// <summary>The driver asks the exclusion itself.</summary>
    private static readonly Dictionary<string, string> PastTheFilter = new(StringComparer.Ordinal)
    {
        ["SecretaryService.Data/Lists/LatestEntries.cs"] = "Mine, from the person's own index.",
        // Nobody is signed in where a calendar asks: the secret of the address says whose it is, and he asks for his own meetings alone.
        ["SecretaryService.Web/Features/Invitations/ReadFeed.cs"] = "The owner's own, from the person's own index.",
    };

    [Fact]
    public void Hand_written_sql_stands_only_where_it_was_looked_at() => OnlyIn(ByHand, HandWritten());

    [Fact]
    public void Bulk_changes_are_made_only_where_no_journal_is_kept() =>
        Assert.Empty(SourceTree.Under("src", "*.cs").SelectMany(file => BulkOnEntries(file.Text).Select(statement => $"{file.Name}: {statement}")));

    [Theory]
    [InlineData("await db.Sessions.Where(s => s.ExpiresAt < now).ExecuteDeleteAsync(ct);", 0)]
    [InlineData("var a = db.Sessions; await db.Entries.Where(e => true).ExecuteDeleteAsync(ct);", 1)]
    [InlineData("=> db.Commitments.ExecuteUpdate(s => s.SetProperty(c => c.DueOn, today));", 1)]
    public void A_bulk_change_is_known_by_its_table(string code, int found) => Assert.Equal(found, BulkOnEntries(code).Count());

    [Fact]
    public void Parties_and_exclusions_are_read_through_their_entry() => OnlyIn(PastTheFilter, OpenDoor());

    [Theory]
    [InlineData("db.Calls.ExecuteUpdateAsync(s => s)")]
    [InlineData("db.Calls.ExecuteDelete()")]
    [InlineData("db.Set<Party>().Where(p => true)")]
    [InlineData("db.Set<Domain.Exclusion>()")]
    [InlineData("db.Database.ExecuteSqlInterpolated($\"x\")")]
    [InlineData("db.Calls.FromSql($\"x\")")]
    [InlineData("db.Database.SqlQuery<long>($\"x\")")]
    [InlineData("public DbSet<Party> Parties => Set<Party>();")]
    public void Each_of_them_is_found(string line) => Assert.True(HandWritten().IsMatch(line) || Bulk().IsMatch(line) || OpenDoor().IsMatch(line));

    private static IEnumerable<string> BulkOnEntries(string code) => Bulk().Matches(code)
        .Select(m => code[(code.LastIndexOfAny([';', '{'], m.Index) + 1)..m.Index].Trim())
        .Where(statement => !KeptWithoutAJournal.Any(table => statement.Contains($".{table}", StringComparison.Ordinal)));

    private static void OnlyIn(Dictionary<string, string> allowed, Regex words) => Assert.Equal(
        allowed.Keys.Order(StringComparer.Ordinal),
        SourceTree.Under("src", "*.cs").Where(file => words.IsMatch(file.Text)).Select(file => file.Name));

    [GeneratedRegex(@"\b(ExecuteSql|FromSql|SqlQuery)\w*\s*[(<]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HandWritten();

    [GeneratedRegex(@"\bExecute(Update|Delete)(Async)?\s*\(", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bulk();

    [GeneratedRegex(@"Set<([\w.]+\.)?(Party|Exclusion)>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenDoor();
}
