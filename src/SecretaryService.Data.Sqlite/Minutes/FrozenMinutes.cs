namespace SecretaryService.Data.Sqlite.Minutes;

/// <summary>
/// Minutes that were issued are changed by nobody, whatever program asks (clause 3.4.3b). Here and not in a migration, where squashing would lose it
/// unseen; a migration calls it, and a test looks that it holds.
/// </summary>
public static class FrozenMinutes
{
    public const string Create =
        """
        CREATE TRIGGER "IssuedMinutes_Frozen" BEFORE UPDATE ON "IssuedMinutes" BEGIN
            SELECT RAISE(ABORT, 'Minutes that were issued are not changed.');
        END;
        CREATE TRIGGER "IssuedMinutes_Kept" BEFORE DELETE ON "IssuedMinutes" BEGIN
            SELECT RAISE(ABORT, 'Minutes that were issued are not deleted.');
        END;
        """;
}
