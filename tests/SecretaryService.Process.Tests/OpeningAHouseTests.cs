using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace SecretaryService.Process.Tests;

/// <summary>The first start in Production.</summary>
public sealed partial class OpeningAHouseTests : IDisposable
{
    private const string Password = "a house of one's own";
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-first-").FullName;

    [Fact]
    public async Task Prints_a_link_that_creates_the_first_administrator_once()
    {
        await using var office = await RunningOffice.Start(_folder, "Production");
        var link = Link().Match(office.Output).Groups[1].Value;
        using var visitor = new Visitor(office.Address);
        Assert.Equal("/sign-in", await visitor.Submit(link, link, [new("Name", "First Administrator"), new("UserName", "first"), new("NewPassword", Password)]));
        await Assert.ThrowsAsync<InvalidOperationException>(() => visitor.Get(link));

        await visitor.SignIn("first", Password);
        await visitor.Submit("/people/new", "/people", [new("Name", "New Secretary"), new("UserName", "secretary"), new("DepartmentId", "1"), new("Role", "Secretary")]);
        var first = FirstPassword().Match(WebUtility.HtmlDecode(await visitor.Get("/people"))).Groups[1].Value;

        using var secretary = new Visitor(office.Address);
        await secretary.SignIn("secretary", first);
        await secretary.Submit("/password", "/password", [new("CurrentPassword", first), new("NewPassword", Password), new("RepeatedPassword", Password)]);
        await secretary.SignIn("secretary", Password);
        Assert.Contains("No calls here", await secretary.Get("/calls"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_demo_and_logs_neither_the_link_nor_a_name()
    {
        await using var office = await RunningOffice.Start(_folder, "Production");
        using var visitor = new Visitor(office.Address);
        Assert.DoesNotContain("Demo", await visitor.Get("/sign-in"), StringComparison.Ordinal);
        var token = Link().Match(office.Output).Groups[1].Value.Split('/')[^1];
        Assert.DoesNotContain(office.Output.Split('\n').Where(l => l.StartsWith('{')), line => line.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_not_held_up_by_a_start_that_was_killed_while_it_made_the_tables()
    {
        await using (await RunningOffice.Start(_folder, "Production"))
        {
            // Killed with the next line.
        }

        await using (var file = new SqliteConnection($"Data Source={Path.Combine(_folder, "secretary.db")};Pooling=False"))
        {
            await file.OpenAsync();
            await using var left = file.CreateCommand();
            left.CommandText = "INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-24 02:00:00')";
            Assert.Equal(1, await left.ExecuteNonQueryAsync());
        }

        await using var again = await RunningOffice.Start(_folder, "Production");
    }

    [Theory]
    [InlineData("Database__Provider", "Oracle", "Database:Provider")]
    [InlineData("Database__Provider", "SqlServer", "Database:ConnectionString")]
    public async Task Is_refused_in_one_sentence_for_a_wrong_setting(string name, string value, string hint) =>
        Refused(await RunningOffice.Fail(_folder, (name, value)), hint);

    [Fact]
    public async Task Is_refused_in_one_sentence_without_its_database() => Refused(
        await RunningOffice.Fail(_folder, ("Database__Provider", "SqlServer"), ("Database__ConnectionString", "Server=127.0.0.1,1;Database=x;User Id=x;Password=x;Connect Timeout=1;ConnectRetryCount=0")),
        "Database:ConnectionString");

    [Fact]
    public async Task Is_refused_in_one_sentence_for_a_folder_that_cannot_be_written()
    {
        var file = Path.Combine(_folder, "a-file");
        await File.WriteAllTextAsync(file, "");
        Refused(await RunningOffice.Fail(file), "Data:Folder");
    }

    [Fact]
    public async Task Is_refused_in_one_sentence_for_a_file_that_is_no_database()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "secretary.db"), new string('x', 10_000));
        Refused(await RunningOffice.Fail(_folder), "Database:ConnectionString");
    }

    [Fact]
    public async Task Does_not_repeat_the_password_of_a_database_that_it_cannot_reach()
    {
        var start = await RunningOffice.Fail(_folder, ("Database__Provider", "SqlServer"), ("Database__ConnectionString", "Server=127.0.0.1,1;Database=x;User Id=x;Password=hush-hush;Connect Timeout=1;ConnectRetryCount=0"));
        Assert.DoesNotContain("hush-hush", start.Output + start.Errors, StringComparison.Ordinal);
    }

    private static void Refused((int Code, string Output, string Errors) start, string hint)
    {
        Assert.Equal(1, start.Code);
        Assert.Contains(hint, Assert.Single(start.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", start.Output + start.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+(/setup/[A-Za-z0-9_-]+)")]
    private static partial Regex Link();

    [GeneratedRegex("First password, shown only here: ([a-z0-9-]+)")]
    private static partial Regex FirstPassword();
}
