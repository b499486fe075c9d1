namespace SecretaryService.Data.Journal;

/// <summary>Deeds that concern the house and no single row of it: what was brought in, taken back, carried out of it.</summary>
public static class HouseDeeds
{
    public const string ImportStart = nameof(ImportStart);
    public const string ImportEnd = nameof(ImportEnd);
    public const string ImportUndo = nameof(ImportUndo);
    public const string Export = nameof(Export);

    public static readonly IReadOnlyList<string> Kinds = [ImportStart, ImportEnd, ImportUndo, Export];

    /// <summary>Everything that such a line may say.</summary>
    public static readonly IReadOnlyList<string> Names = ["Register", "Rows", "New", "Changed", "Duplicate", "Rejected", "Kept", "Format", "Filter"];

    /// <param name="key">What it was done to: the name of the file.</param>
    public static void Tell(this AppDbContext db, string kind, string key, DateTime at, params (string Name, object? Now)[] values) => db.HouseLines.Add(new HouseLine
    {
        At = at, ById = db.Viewer.PersonId, Of = kind, Key = key.Length <= HouseLine.KeyMaxLength ? key : key[..HouseLine.KeyMaxLength], Changes = Changes.Write(kind, values),
    });
}
