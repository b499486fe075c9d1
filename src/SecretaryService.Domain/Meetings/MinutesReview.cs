namespace SecretaryService.Domain.Meetings;

/// <summary>What a reader is given: the minutes by their hash, or the text of a supplement.</summary>
internal sealed record ToRead(string Hash, string? Supplement);

/// <summary>审核: one round of it. What was said stays, also when the minutes go back and round again.</summary>
public sealed class MinutesReview : IPartOfEntry
{
    public const int OpinionMaxLength = 500;
    public const int HashLength = 64;
    private readonly List<MinutesRemark> _remarks = [];

    private MinutesReview() { }

    internal MinutesReview(Meeting meeting, Person reviewer, ToRead what, Person by, DateTime at)
    {
        (Meeting, Key, Round, ReviewerId, ReviewerName) = (meeting, Guid.CreateVersion7(), meeting.Reviews.Count + 1, reviewer.Id, reviewer.Name);
        (Hash, Supplement, SubmittedAt, SubmittedById, SubmittedByName) = (what.Hash, what.Supplement, at, by.Id, by.Name);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public Guid Key { get; private set; }
    public int Round { get; private set; }
    public long ReviewerId { get; private set; }
    public string ReviewerName { get; private set; } = "";

    /// <summary>SHA-256 of the text that he was given to read.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The text of a supplement to minutes that were issued; none of the minutes themselves.</summary>
    public string? Supplement { get; private set; }
    public DateTime SubmittedAt { get; private set; }
    public long SubmittedById { get; private set; }
    public string SubmittedByName { get; private set; } = "";

    /// <summary>UTC: when he passed it, or sent it back.</summary>
    public DateTime? At { get; private set; }
    public bool? IsPassed { get; private set; }

    /// <summary>The reviewer himself, or his deputy.</summary>
    public long? ById { get; private set; }
    public string? ByName { get; private set; }
    public string? Opinion { get; private set; }
    public IReadOnlyCollection<MinutesRemark> Remarks => _remarks;

    public string JournalKey => Key.ToString("N");

    internal void Say(bool passed, string? opinion, IEnumerable<(Guid? Item, string Text)> remarks, Viewer by, DateTime at)
    {
        (At, IsPassed, ById, ByName, Opinion) = (at, passed, by.PersonId, by.Name, opinion);
        _remarks.AddRange(remarks.Select((r, i) => new MinutesRemark(this, i + 1, r.Item, r.Text)));
    }
}

/// <summary>A remark of the reviewer, on an item.</summary>
public sealed class MinutesRemark : IPartOfEntry
{
    public const int TextMaxLength = 500;

    private MinutesRemark() { }

    internal MinutesRemark(MinutesReview review, int no, Guid? item, string text) => (Review, Meeting, ReviewKey, No, ItemKey, Text) = (review, review.Meeting, review.Key, no, item, text);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public long ReviewId { get; private set; }
    public MinutesReview Review { get; private set; } = null!;

    /// <summary>Copied from the review: known before the first save.</summary>
    public Guid ReviewKey { get; private set; }
    public int No { get; private set; }
    public Guid? ItemKey { get; private set; }
    public string Text { get; private set; } = "";

    public string JournalKey => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ReviewKey:N}.{No}");
}
