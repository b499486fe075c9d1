using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using SecretaryService.Data.Sqlite;
using SecretaryService.Domain;
using SecretaryService.Testing;
using SecretaryService.Testing.SqlServer;

namespace SecretaryService.Data.Tests.SqlServer;

/// <summary>A proof that never fails proves nothing: faults put in on purpose are found.</summary>
public sealed class FindingInjectedFaultsTests
{
    private const string Schema =
        """
        CREATE TABLE [P] ([Id] int NOT NULL IDENTITY, [Name] nvarchar(100) NOT NULL, [D] datetime2 NULL, [Alt] int NOT NULL, CONSTRAINT [PK_P] PRIMARY KEY ([Id]));
        CREATE TABLE [C] ([Id] int NOT NULL IDENTITY, [PId] int NOT NULL, CONSTRAINT [PK_C] PRIMARY KEY ([Id]));
        """;

    [Theory]
    [InlineData("SELECT [p].[Name] FROM [P] AS [p] JOIN [C] AS [c] ON [p].[Id] = [c].[PId] WHERE [p].[Name] = @p0")]
    [InlineData("SET NOCOUNT ON; INSERT INTO [P] ([Name], [Alt]) OUTPUT INSERTED.[Id] VALUES (@p0, 1)")]
    public void What_is_right_is_not_reported(string sql) => Assert.Empty(Check(sql));

    [Theory]
    [InlineData("SELECT [p].[Nope] FROM [P] AS [p]")]
    [InlineData("SELECT [x].[Nope] FROM (SELECT [p].[Id] FROM [P] AS [p]) AS [x]")]
    [InlineData("SELECT 1 FROM [Nope]")]
    [InlineData("SELECT 1 FROM [P] WHERE [Id] = @nope")]
    [InlineData("SELECT length([Name]) FROM [P]")]
    [InlineData("SELECT strftime('%Y', [D]) FROM [P]")]
    [InlineData("SELECT LEN([Name], 1) FROM [P]")]
    [InlineData("SELECT [Id] FROM [P] LIMIT 1")]
    [InlineData("SELECT [Name] || 'x' FROM [P]")]
    [InlineData("SELECT [Name], COUNT(*) FROM [P] GROUP BY [Alt]")]
    [InlineData("SELECT SUM((SELECT COUNT(*) FROM [C] AS [c] WHERE [c].[PId] = [p].[Id])) FROM [P] AS [p]")]
    [InlineData("SELECT DISTINCT [Name] FROM [P] ORDER BY [Alt]")]
    [InlineData("INSERT INTO [P] ([Name], [Nope]) VALUES (@p0, 1)")]
    [InlineData("INSERT INTO [P] ([Name], [Alt]) VALUES (@p0)")]
    [InlineData("INSERT INTO [P] ([Name], [Alt]) OUTPUT INSERTED.[Nope] VALUES (@p0, 1)")]
    [InlineData("UPDATE [P] SET [Nope] = 1 WHERE [Id] = 1")]
    [InlineData("DELETE FROM [P] WHERE [Nope] = 1")]
    public void A_wrong_command_is_found(string sql) => Assert.NotEmpty(Check(sql));

    [Theory]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL, [X] nvarchr(20) NULL);")]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL, [X] nvarchar(5000) NULL);")]
    [InlineData("CREATE TABLE [T] ([Id] TEXT NOT NULL);")]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL, CONSTRAINT [FK] FOREIGN KEY ([Nope]) REFERENCES [P] ([Id]));")]
    [InlineData("CREATE INDEX [IX] ON [P] ([Nope]);")]
    [InlineData("CREATE INDEX [IX] ON [P] ([Name]) WHERE [Nope] IS NULL;")]
    [InlineData("CREATE TABLE [T] ([Id] int NOT NULL, [X] datetime2 NOT NULL DEFAULT (datetime('now')));")]
    public void A_wrong_table_or_index_is_found(string sql) => Assert.NotEmpty(TSqlProof.CheckSchema($"{Schema}\n{sql}"));

    [Fact]
    public void A_fault_is_reported_with_the_command_it_is_in()
    {
        var fault = Assert.Single(Check("SELECT [p].[Nope] FROM [P] AS [p]"));
        Assert.Contains("a test", fault, StringComparison.Ordinal);
        Assert.Contains("SELECT [p].[Nope]", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_used_in_the_batch_that_adds_it_is_found()
    {
        Assert.NotEmpty(TSqlScriptRules.Check("ALTER TABLE [P] ADD [X] int NULL;\nUPDATE [P] SET [X] = 1;"));
        Assert.Empty(TSqlScriptRules.Check("ALTER TABLE [P] ADD [X] int NULL;\nGO\nUPDATE [P] SET [X] = 1;"));
        Assert.NotEmpty(TSqlScriptRules.Check("EXEC(N'UPDATE SET nothing');"));
    }

    [Fact]
    public void A_table_against_the_servers_rules_is_found()
    {
        using var db = new Faulty();
        var faults = ModelRules.Check(db.GetService<IDesignTimeModel>().Model.GetRelationalModel());
        Assert.Contains(faults, f => f.StartsWith("1785", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("1919", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("1945", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_that_fails_on_a_table_with_rows_is_found()
    {
        using var db = new Faulty();
        var before = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        var add = new AddColumnOperation { Table = "House", Name = "Height", ColumnType = "int", IsNullable = false };
        Assert.StartsWith("4901", Assert.Single(MigrationRules.Check([add], before)), StringComparison.Ordinal);
        var alter = new AlterColumnOperation { Table = "House", Name = "Id", ColumnType = "bigint", IsNullable = false };
        Assert.Contains(MigrationRules.Check([alter], before), f => f.StartsWith("5074", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_query_that_only_sqlite_understands_is_found()
    {
        using var file = new SqliteFile();
        var shadow = new Shadow();
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase(file.ConnectionString).AddInterceptors(shadow.Interceptors);
        await using var db = new AppDbContext(options.Options).For(Viewer.System);
        await db.Employees.Where(e => EF.Functions.Glob(e.Name, "M*")).ToListAsync();
        await db.Employees.FromSqlRaw("SELECT * FROM Employees WHERE Name || '' = 'x' AND length(Name) > 0").ToListAsync();
        Assert.Contains("Glob", Assert.Single(shadow.Failures), StringComparison.Ordinal);
        Assert.NotEmpty(TSqlProof.Check(shadow.Sent));
    }

    private static IReadOnlyList<string> Check(string sql) =>
        TSqlProof.Check([new Captured(sql, [new SqlParameter("@p0", System.Data.SqlDbType.NVarChar, 100)], "a test")], Schema);

    private sealed class House
    {
        public int Id { get; set; }
        public string Name { get; set; } = "";
        public string Street { get; set; } = "";
    }

    private sealed class Room
    {
        public int Id { get; set; }
        public required House Of { get; set; }
    }

    private sealed class Door
    {
        public int Id { get; set; }
        public required House Of { get; set; }
        public required Room Into { get; set; }
    }

    private sealed class Faulty : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlServer("Server=.;Database=faulty");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<House>().HasIndex(h => h.Name);
            modelBuilder.Entity<House>().Property(h => h.Name).HasColumnType("nvarchar(max)");
            modelBuilder.Entity<House>().Property(h => h.Street).HasMaxLength(1000);
            modelBuilder.Entity<House>().HasIndex(h => h.Street);
            modelBuilder.Entity<Room>().HasOne(r => r.Of).WithMany().OnDelete(DeleteBehavior.Cascade);
            modelBuilder.Entity<Door>().HasOne(d => d.Of).WithMany().OnDelete(DeleteBehavior.Cascade);
            modelBuilder.Entity<Door>().HasOne(d => d.Into).WithMany().OnDelete(DeleteBehavior.Cascade);
        }
    }
}
