namespace SecretaryService.Domain.Meetings;

/// <summary>纪要: written at the meeting and after it, read by the leader, issued and frozen (clauses 3.4.2c, 3.4.3b).</summary>
public sealed partial class Meeting
{
    public const int MostActions = 100;

    private readonly List<MeetingAction> _actions = [];
    private readonly List<MinutesReview> _reviews = [];
    private readonly List<IssuedMinutes> _issued = [];

    public IReadOnlyCollection<MeetingAction> Actions => _actions;
    public IReadOnlyCollection<MinutesReview> Reviews => _reviews;
    public IReadOnlyCollection<IssuedMinutes> Issued => _issued;

    public MinutesState MinutesState { get; private set; }

    /// <summary>UTC: when they were issued.</summary>
    public DateTime? MinutesIssuedAt { get; private set; }

    /// <summary>What was said and settled can still be written down by this person.</summary>
    public bool MayBeRecordedBy(Viewer viewer) => VoidedAt is null && State is MeetingState.Running or MeetingState.Held && MinutesState is MinutesState.None or MinutesState.Draft or MinutesState.Returned
        && MayBePreparedBy(viewer);

    /// <summary>What was said and settled at an item.</summary>
    /// <param name="basedOn">What the writer had before him: see <see cref="AgendaItem.RecordNo"/>.</param>
    /// <exception cref="RuleBrokenException">The minutes are with the reader or issued, or another has written here meanwhile.</exception>
    public void Record(Guid key, RecordNote note, int basedOn, Viewer by, DateTime now)
    {
        RefuseUnlessRecordable(by);
        var item = ItemOf(key);
        if (item.Record == note)
        {
            return;
        }

        if (item.RecordNo != basedOn)
        {
            throw new RuleBrokenException("{0} has written here meanwhile. Read it, and put both together.", item.RecordedByName ?? "");
        }

        if (note is { For: < 0 or > MostParticipants } or { Against: < 0 or > MostParticipants } or { Abstained: < 0 or > MostParticipants })
        {
            throw new RuleBrokenException("Votes are counted from 0 to {0}.", MostParticipants);
        }

        item.Say(note, by.Name, now);
        MinutesState = MinutesState == MinutesState.None ? MinutesState.Draft : MinutesState;
        Tell(new ItemRecorded(item.No, item.RecordNo));
    }

    /// <summary>议定事项: settled, to be done by somebody by a day.</summary>
    /// <exception cref="RuleBrokenException">The minutes are with the reader or issued, or it says nothing that could be followed up.</exception>
    public MeetingAction AddAction(ActionNote note, House house, Viewer by, DateTime now)
    {
        RefuseUnlessRecordable(by);
        RefuseAction(note, house, now);
        if (_actions.Count >= MostActions)
        {
            throw new RuleBrokenException("A meeting settles at most {0} things to be done.", MostActions);
        }

        var action = new MeetingAction(this, note);
        _actions.Add(action);
        MinutesState = MinutesState == MinutesState.None ? MinutesState.Draft : MinutesState;
        Tell(new ActionAdded(note.What, note.Owner.Name, note.Due));
        return action;
    }

    /// <exception cref="RuleBrokenException">The minutes are with the reader or issued, or it says nothing that could be followed up.</exception>
    public void RewriteAction(Guid key, ActionNote note, House house, Viewer by, DateTime now)
    {
        RefuseUnlessRecordable(by);
        RefuseAction(note, house, now);
        ActionOf(key).Write(note);
        Tell(new ActionRewritten(note.What, note.Owner.Name, note.Due));
    }

    /// <exception cref="RuleBrokenException">The minutes are with the reader or issued.</exception>
    public void DropAction(Guid key, Viewer by)
    {
        RefuseUnlessRecordable(by);
        var action = ActionOf(key);
        _actions.Remove(action);
        Tell(new ActionDropped(action.What));
    }

    private MeetingAction ActionOf(Guid key) => _actions.Find(a => a.Key == key) ?? throw new RuleBrokenException("This is not among what the meeting settled any more.");

    private void RefuseUnlessRecordable(Viewer by)
    {
        RefuseUnlessPrepared(by);
        if (State is not (MeetingState.Running or MeetingState.Held))
        {
            throw new RuleBrokenException("This meeting has not begun yet.");
        }

        if (MinutesState == MinutesState.Issued)
        {
            throw new RuleBrokenException("The minutes are issued and stay as they are. Write a supplement.");
        }

        if (MinutesState is MinutesState.Submitted or MinutesState.Approved)
        {
            throw new RuleBrokenException("The minutes are with the reader, or approved. Take them back before you go on writing.");
        }
    }

    private void RefuseAction(ActionNote note, House house, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(note.What))
        {
            throw new RuleBrokenException("Say what is to be done.");
        }

        if (note.ItemKey is { } key)
        {
            ItemOf(key);
        }

        if (note.Due < OccurredOn || note.Due > house.DayOf(now).AddYears(1).AddDays(-1))
        {
            throw new RuleBrokenException("It is to be done after the meeting, within a year. Check the day.");
        }

        if (Exclusions.FirstOrDefault(x => x.PersonId == note.Owner.Id || x.PersonId == note.Verifier?.Id) is { } excluded)
        {
            throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", excluded.PersonId == note.Owner.Id ? note.Owner.Name : note.Verifier!.Name);
        }

        if ((note.Verifier?.Id ?? ChairId) == note.Owner.Id)
        {
            throw new RuleBrokenException("{0} does it: somebody else looks whether it was done. Name another to verify it.", note.Owner.Name);
        }
    }
}
