namespace SecretaryService.Data.Sqlite.Search;

/// <summary>
/// The full-text index on <c>EntryWords</c> and the triggers that keep it. Here and not in a migration, where squashing would lose it
/// unseen; a migration calls it, and a test looks that it is there.
/// </summary>
public static class SearchIndex
{
    /// <summary>Contentless: the words stand in EntryWords already. Without detail: nobody asks where in an entry a word stands.</summary>
    public const string Create =
        """
        CREATE VIRTUAL TABLE "EntrySearch" USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'");
        CREATE TRIGGER "EntryWords_Indexed" AFTER INSERT ON "EntryWords" BEGIN
            INSERT INTO "EntrySearch"(rowid, words) VALUES (new."EntryId", new."Words");
        END;
        CREATE TRIGGER "EntryWords_Reindexed" AFTER UPDATE OF "Words" ON "EntryWords" WHEN old."Words" <> new."Words" BEGIN
            UPDATE "EntrySearch" SET words = new."Words" WHERE rowid = new."EntryId";
        END;
        CREATE TRIGGER "EntryWords_Forgotten" AFTER DELETE ON "EntryWords" BEGIN
            DELETE FROM "EntrySearch" WHERE rowid = old."EntryId";
        END;
        """;

    /// <summary>An entry is found by its own words and by those of its files: one row of the index for both, so that each typed word may stand in either.</summary>
    public const string CreateOfFiles =
        """
        DROP TRIGGER "EntryWords_Reindexed";
        CREATE TRIGGER "EntryWords_Reindexed" AFTER UPDATE OF "Words" ON "EntryWords" WHEN old."Words" <> new."Words" BEGIN
            UPDATE "EntrySearch" SET words = new."Words" || ' ' || coalesce((SELECT group_concat("Words", ' ') FROM "FileTexts" WHERE "EntryId" = new."EntryId"), '') WHERE rowid = new."EntryId";
        END;
        CREATE TRIGGER "FileTexts_Indexed" AFTER UPDATE OF "Words" ON "FileTexts" WHEN old."Words" <> new."Words" BEGIN
            UPDATE "EntrySearch" SET words = (SELECT "Words" FROM "EntryWords" WHERE "EntryId" = new."EntryId") || ' ' || (SELECT group_concat("Words", ' ') FROM "FileTexts" WHERE "EntryId" = new."EntryId") WHERE rowid = new."EntryId";
        END;
        CREATE TRIGGER "FileTexts_Forgotten" AFTER DELETE ON "FileTexts" WHEN old."Words" <> '' BEGIN
            UPDATE "EntrySearch" SET words = (SELECT "Words" FROM "EntryWords" WHERE "EntryId" = old."EntryId") || ' ' || coalesce((SELECT group_concat("Words", ' ') FROM "FileTexts" WHERE "EntryId" = old."EntryId"), '') WHERE rowid = old."EntryId";
        END;
        """;

    /// <summary>The triggers of files go with their table; before that.</summary>
    public const string DropOfFiles =
        """
        DROP TRIGGER "EntryWords_Reindexed";
        CREATE TRIGGER "EntryWords_Reindexed" AFTER UPDATE OF "Words" ON "EntryWords" WHEN old."Words" <> new."Words" BEGIN
            UPDATE "EntrySearch" SET words = new."Words" WHERE rowid = new."EntryId";
        END;
        """;

    /// <summary>The triggers go with their table.</summary>
    public const string Drop = """DROP TABLE "EntrySearch";""";
}
