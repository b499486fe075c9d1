using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Sqlite;
using SecretaryService.Data.SqlServer;

namespace SecretaryService.Testing;

/// <summary>Where an office of the tests keeps its books. Made for one test and gone with it.</summary>
public abstract class OfficeDatabase : IDisposable
{
    /// <summary>Whether tables, rules and people are there already.</summary>
    public virtual bool IsFurnished => false;

    public abstract void Use(DbContextOptionsBuilder options);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}

/// <summary>A real file in a folder of its own. Migrating and founding takes half a second, so it is done once and copied.</summary>
public sealed class SqliteFile : OfficeDatabase
{
    private static readonly Lazy<byte[]> Furnished = new(Furnish);
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-office-").FullName;

    public SqliteFile(bool furnished = true)
    {
        IsFurnished = furnished;
        if (furnished)
        {
            File.WriteAllBytes(FilePath, Furnished.Value);
        }
    }

    public string FilePath => Path.Combine(_folder, "office.db");

    public string ConnectionString => $"Data Source={FilePath}";

    public override bool IsFurnished { get; }

    public override void Use(DbContextOptionsBuilder options) => options.UseSqliteDatabase(ConnectionString);

    /// <summary>Closes what the pool holds open, so that the file alone holds everything.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    protected override void Dispose(bool disposing)
    {
        Close();
        Directory.Delete(_folder, recursive: true);
    }

    private static byte[] Furnish()
    {
        var file = new SqliteFile(furnished: false);
        using var office = new Office(file);
        file.Close();
        return File.ReadAllBytes(file.FilePath);
    }
}

/// <summary>
/// A database of its own on the server that the variable SECRETARY_TEST_SQLSERVER names by a connection string. Without one there is
/// nothing to run on, and the test says that it was skipped.
/// </summary>
public sealed class SqlServerDatabaseOfATest : OfficeDatabase
{
    public const string Variable = "SECRETARY_TEST_SQLSERVER";

    private readonly string _connectionString = $"{Server};Database=SecretaryTest_{Guid.NewGuid():N}";

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server.TrimEnd(';') : null;

    public override void Use(DbContextOptionsBuilder options) => options.UseSqlServerDatabase(_connectionString);

    protected override void Dispose(bool disposing)
    {
        var options = new DbContextOptionsBuilder<Data.AppDbContext>();
        Use(options);
        using var db = new Data.AppDbContext(options.Options);
        db.Database.EnsureDeleted();
    }
}
