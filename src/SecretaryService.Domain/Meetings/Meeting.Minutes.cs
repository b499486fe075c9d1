namespace SecretaryService.Domain.Meetings;

/// <summary>纪要: written at the meeting and after it, read by the leader, issued and frozen (clauses 3.4.2c, 3.4.3b).</summary>
public sealed partial class Meeting
{
    private readonly List<MeetingAction> _actions = [];
    private readonly List<MinutesReview> _reviews = [];
    private readonly List<IssuedMinutes> _issued = [];

    public IReadOnlyCollection<MeetingAction> Actions => _actions;
    public IReadOnlyCollection<MinutesReview> Reviews => _reviews;
    public IReadOnlyCollection<IssuedMinutes> Issued => _issued;

    public MinutesState MinutesState { get; private set; }

    /// <summary>UTC: when they were issued.</summary>
    public DateTime? MinutesIssuedAt { get; private set; }

    /// <summary>What was said and settled at an item.</summary>
    /// <param name="basedOn">What the writer had before him: see <see cref="AgendaItem.RecordNo"/>.</param>
    /// <exception cref="RuleBrokenException">The minutes are with the reader or issued, or another has written here meanwhile.</exception>
    public void Record(Guid key, RecordNote note, int basedOn, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (State is not (MeetingState.Running or MeetingState.Held))
        {
            throw new RuleBrokenException("This meeting has not begun yet.");
        }

        if (MinutesState is MinutesState.Submitted or MinutesState.Approved or MinutesState.Issued)
        {
            throw new RuleBrokenException("The minutes are with the reader, or issued. They stay as they are.");
        }

        var item = ItemOf(key);
        if (item.RecordNo != basedOn)
        {
            throw new RuleBrokenException("{0} has written here meanwhile. Read it, and put both together.", item.RecordedByName ?? "");
        }

        if (item.Record == note)
        {
            return;
        }

        item.Say(note, by.Name, now);
        MinutesState = MinutesState == MinutesState.None ? MinutesState.Draft : MinutesState;
        Tell(new ItemRecorded(item.No, item.RecordNo));
    }
}
