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
        Assert.Equal(["EntrySearch", "EntryWords_Forgotten", "EntryWords_Indexed", "EntryWords_Reindexed"], made);
    }

    [Fact]
    public void The_trigger_of_sql_server_is_t_sql_and_stands_in_the_migrations()
    {
        using var reader = new StringReader(Data.SqlServer.Search.SearchIndex.Trigger);
        var script = new TSql160Parser(true).Parse(reader, out var errors);
        Assert.Empty(errors);
        Assert.IsType<CreateTriggerStatement>(Assert.Single(((TSqlScript)script).Batches.SelectMany(b => b.Statements)));
        using var db = FakeSqlServer.Context();
        Assert.Contains("CREATE TRIGGER [EntryWords_Indexed]", db.GetService<IMigrator>().GenerateScript(), StringComparison.Ordinal);
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
