using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Search;
using SecretaryService.Testing;
using SecretaryService.Testing.SqlServer;

namespace SecretaryService.Data.Tests.Search;

/// <summary>The hand-written half of the search, which no model and no migration would miss.</summary>
public sealed class KeepingTheIndexTests
{
    [Fact]
    public async Task The_index_and_its_triggers_are_there()
    {
        using var office = new Office();
        await using var db = office.As(Viewer.System);
        var made = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE name LIKE 'EntrySearch' OR type = 'trigger' ORDER BY name").ToListAsync();
        Assert.Equal(["EntrySearch", "EntryWords_Forgotten", "EntryWords_Indexed", "EntryWords_Reindexed", "FileTexts_Forgotten", "FileTexts_Indexed", "IssuedMinutes_Frozen", "IssuedMinutes_Kept"], made);
    }

    public static TheoryData<string, string> Triggers => new()
    {
        { "EntryWords_Indexed", Data.SqlServer.Search.SearchIndex.Trigger }, { "FileTexts_Indexed", Data.SqlServer.Search.SearchIndex.TriggerOfFiles },
        { "IssuedMinutes_Frozen", Data.SqlServer.Minutes.FrozenMinutes.Trigger },
    };

    [Theory]
    [MemberData(nameof(Triggers))]
    public void The_triggers_of_sql_server_are_t_sql_and_stand_in_the_migrations(string name, string trigger)
    {
        using var reader = new StringReader(trigger);
        var script = new TSql160Parser(true).Parse(reader, out var errors);
        Assert.Empty(errors);
        Assert.IsType<CreateTriggerStatement>(Assert.Single(((TSqlScript)script).Batches.SelectMany(b => b.Statements)));
        using var db = FakeSqlServer.Context();
        Assert.Contains($"CREATE TRIGGER [{name}]", db.GetService<IMigrator>().GenerateScript(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searching_is_sent_in_the_servers_own_words()
    {
        var viewer = new Viewer(7, "", Domain.Staff.Role.Manager, 1) { DeputisesFor = [3] };
        foreach (var typed in new[] { "4417", "澄海 zyz 交期" })
        {
            var sent = await FakeSqlServer.Run("search", viewer, db => db.Matching(Wanted.Of(typed)!, new FoundStretch(26, Before: 900)).ToListAsync());
            Assert.Contains("[EntryGrams]", Assert.Single(sent).Sql, StringComparison.Ordinal);
            Assert.Empty(TSqlProof.Check(sent));
        }
    }
}
