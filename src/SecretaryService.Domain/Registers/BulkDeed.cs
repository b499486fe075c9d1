using System.Text.Json;

namespace SecretaryService.Domain.Registers;

/// <summary>Stored by number: never renumber.</summary>
public enum BulkKind { FollowUps = 1, Voiding = 2 }

/// <param name="Made">The key of the commitment that the deed made in the entry.</param>
public sealed record BulkItem(long EntryId, Guid? Made);

/// <summary>批量: one deed done to several entries at once, remembered so that its doer can take it back as one, for half an hour.</summary>
public sealed class BulkDeed
{
    public const int MostEntries = 100;
    public static readonly TimeSpan SecondThoughts = TimeSpan.FromMinutes(30);

    private BulkDeed() { }

    public BulkDeed(BulkKind kind, Viewer by, DateTime at, IEnumerable<BulkItem> items) =>
        (Kind, ById, At, Content) = (kind, by.PersonId, at, JsonSerializer.Serialize(items));

    public long Id { get; private set; }
    public BulkKind Kind { get; private set; }
    public long ById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>JSON: the items.</summary>
    public string Content { get; private set; } = "[]";
    public DateTime? UndoneAt { get; private set; }

    public IReadOnlyList<BulkItem> Items => JsonSerializer.Deserialize<List<BulkItem>>(Content)!;

    /// <exception cref="RuleBrokenException">It is another's, too long ago, or taken back already.</exception>
    public void Undo(Viewer by, DateTime at)
    {
        if (UndoneAt is not null)
        {
            throw new RuleBrokenException("This has been taken back already.");
        }

        if (by.PersonId != ById || at - At > SecondThoughts)
        {
            throw new RuleBrokenException("Only who did it can take it back, within {0} minutes.", (int)SecondThoughts.TotalMinutes);
        }

        UndoneAt = at;
    }
}
