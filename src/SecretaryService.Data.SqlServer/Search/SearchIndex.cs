namespace SecretaryService.Data.SqlServer.Search;

/// <summary>
/// The trigger that keeps <c>EntryGrams</c>, one row for each word of an entry. A table of words and not the server's full-text search,
/// which is an optional part, fills late and cuts Chinese in its own way. Here and not in a migration, where squashing would lose it unseen.
/// </summary>
public static class SearchIndex
{
    /// <summary>In EXEC, because CREATE TRIGGER must stand alone in its batch, in the idempotent script as well.</summary>
    public const string Create = $"EXEC(N'{Quoted}')";

    /// <summary>The trigger as text; no quotation mark in it but the doubled ones that EXEC needs.</summary>
    private const string Quoted =
        """
        CREATE TRIGGER [EntryWords_Indexed] ON [EntryWords] AFTER INSERT, UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            DELETE [gram] FROM [EntryGrams] AS [gram] INNER JOIN deleted AS [old] ON [gram].[EntryId] = [old].[EntryId]
                WHERE [gram].[Gram] IN (SELECT [word].[value] COLLATE Latin1_General_100_BIN2 FROM STRING_SPLIT([old].[Words], N'' '') AS [word]);
            INSERT INTO [EntryGrams] ([Gram], [EntryId])
                SELECT DISTINCT [word].[value] COLLATE Latin1_General_100_BIN2, [new].[EntryId]
                FROM inserted AS [new] CROSS APPLY STRING_SPLIT([new].[Words], N'' '') AS [word] WHERE [word].[value] <> N'''';
        END
        """;

    /// <summary>The words of files, in a table of their own: an entry that is saved need not write those of its files once more.</summary>
    public const string CreateOfFiles = $"EXEC(N'{QuotedOfFiles}')";

    private const string QuotedOfFiles =
        """
        CREATE TRIGGER [FileTexts_Indexed] ON [FileTexts] AFTER INSERT, UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            DELETE [gram] FROM [FileGrams] AS [gram] INNER JOIN deleted AS [old] ON [gram].[AttachmentId] = [old].[AttachmentId];
            INSERT INTO [FileGrams] ([Gram], [EntryId], [AttachmentId])
                SELECT DISTINCT [word].[value] COLLATE Latin1_General_100_BIN2, [new].[EntryId], [new].[AttachmentId]
                FROM inserted AS [new] CROSS APPLY STRING_SPLIT([new].[Words], N'' '') AS [word] WHERE [word].[value] <> N'''';
        END
        """;

    /// <summary>For the proof, like the one above.</summary>
    public static string TriggerOfFiles => QuotedOfFiles.Replace("''", "'", StringComparison.Ordinal);

    public const string Drop = "DROP TRIGGER [EntryWords_Indexed];";

    /// <summary>For the proof, which parses it as a statement of its own.</summary>
    public static string Trigger => Quoted.Replace("''", "'", StringComparison.Ordinal);
}
