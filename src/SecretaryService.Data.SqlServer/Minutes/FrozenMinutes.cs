namespace SecretaryService.Data.SqlServer.Minutes;

/// <summary>
/// Minutes that were issued are changed by nobody, whatever program asks (clause 3.4.3b). Here and not in a migration, where squashing would lose it
/// unseen.
/// </summary>
public static class FrozenMinutes
{
    /// <summary>In EXEC, because CREATE TRIGGER must stand alone in its batch, in the idempotent script as well.</summary>
    public const string Create = $"EXEC(N'{Quoted}')";

    // After and not instead: a table that is emptied by a foreign key takes no other.
    private const string Quoted =
        """
        CREATE TRIGGER [IssuedMinutes_Frozen] ON [IssuedMinutes] AFTER UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM deleted) THROW 51000, N''Minutes that were issued are not changed.'', 1;
        END
        """;

    /// <summary>For the proof, which parses it as a statement of its own.</summary>
    public static string Trigger => Quoted.Replace("''", "'", StringComparison.Ordinal);
}
