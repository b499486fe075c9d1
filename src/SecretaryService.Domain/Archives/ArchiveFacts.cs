namespace SecretaryService.Domain.Archives;

public sealed record FiledInArchive(string Document) : Fact;

public sealed record CatalogueCorrected(string Reason) : Fact;

public sealed record RetentionChanged(string From, string To, string Reason) : Fact;

public sealed record ArchiveLent(string To, DateOnly DueOn) : Fact;

public sealed record ArchiveCameBack(string From, string Condition) : Fact;

public sealed record ArchiveHeld(string Reason) : Fact;

public sealed record ArchiveHoldLifted(string Reason) : Fact;

public sealed record PutInBox(string Box) : Fact;

public sealed record TakenFromBox(string Box) : Fact;

public sealed record BoxOpened : Fact;

public sealed record BoxDescribed(string ArrangedBy, string? CheckedBy) : Fact;

public sealed record BoxClosed : Fact;

public sealed record BoxOpenedAgain(string Reason) : Fact;
