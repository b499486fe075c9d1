namespace SecretaryService.Web.Operations;

/// <param name="Path">Inside the backup, with forward slashes.</param>
/// <param name="Sha256">In hexadecimal.</param>
public sealed record ManifestFile(string Path, long Length, string Sha256);

/// <summary>What a backup holds: who made it when, how much is in it, and what each file must be to the last bit.</summary>
/// <param name="Version">Of the program that made it.</param>
/// <param name="Database">Sqlite, or SqlServer when the database itself is not in it.</param>
public sealed record Manifest(string Version, DateTime At, string Database, long Entries, long Lines, IReadOnlyList<ManifestFile> Files)
{
    public const string Name = "manifest.json";
    public const string DatabaseFile = "secretary.db";
    /// <summary>Attached files, as they lie encrypted in the vault.</summary>
    public const string VaultFolder = "files";
    public const string Sqlite = nameof(Sqlite);
    public const string SqlServer = nameof(SqlServer);

    /// <summary>What of the data folder belongs to a backup besides the database.</summary>
    public static readonly IReadOnlyList<string> Folders = ["seals", "keys", VaultFolder, "mail"];

    public static string ThisVersion => typeof(Manifest).Assembly.GetName().Version?.ToString(3) ?? "0";
}
