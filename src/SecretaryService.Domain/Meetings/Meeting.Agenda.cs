namespace SecretaryService.Domain.Meetings;

/// <summary>议程: items in their order, each with who reports and how many minutes it has.</summary>
public sealed partial class Meeting
{
    public const int MostItems = 40;

    private readonly List<AgendaItem> _agenda = [];

    public IReadOnlyCollection<AgendaItem> Agenda => _agenda;

    public IEnumerable<AgendaItem> Items => _agenda.OrderBy(a => a.No);

    /// <summary>Minutes that the items take together.</summary>
    public int MinutesPlanned => _agenda.Sum(a => a.Minutes);

    /// <summary>Minutes in hand; below zero, the items do not fit.</summary>
    public int MinutesInHand => (int)(EndsAt - StartsAt).TotalMinutes - MinutesPlanned;

    /// <summary>UTC: when an item is to begin, if those before it keep their time.</summary>
    public DateTime PlannedStartOf(AgendaItem item) => StartsAt.AddMinutes(_agenda.Where(a => a.No < item.No).Sum(a => a.Minutes));

    /// <exception cref="RuleBrokenException">It is over, full, not this person's, or the item says nothing.</exception>
    public AgendaItem AddItem(ItemNote note, Viewer by)
    {
        RefuseUnlessOnAgenda(by, note);
        if (_agenda.Count >= MostItems)
        {
            throw new RuleBrokenException("An agenda has at most {0} items. Put several into one.", MostItems);
        }

        var item = new AgendaItem(this, note, _agenda.Count + 1);
        _agenda.Add(item);
        Tell(new AgendaItemAdded(item.No, note.Title));
        return item;
    }

    /// <exception cref="RuleBrokenException">It is over, or not this person's, or the item says nothing.</exception>
    public void RewriteItem(Guid key, ItemNote note, Viewer by)
    {
        RefuseUnlessOnAgenda(by, note);
        var item = ItemOf(key);
        item.Write(note with { FollowsKey = item.FollowsKey });
        Tell(new AgendaItemRewritten(item.No, note.Title));
    }

    /// <param name="up">One place nearer to the beginning; otherwise nearer to the end.</param>
    /// <exception cref="RuleBrokenException">It is over, or not this person's.</exception>
    public void MoveItem(Guid key, bool up, Viewer by)
    {
        RefuseUnlessAgendaOpen(by);
        var item = ItemOf(key);
        if (_agenda.Find(a => a.No == item.No + (up ? -1 : 1)) is not { } other)
        {
            return;
        }

        var no = item.No;
        item.Stand(other.No);
        other.Stand(no);
        Tell(new AgendaItemMoved(item.Title, item.No));
    }

    /// <exception cref="RuleBrokenException">It is over, not this person's, or something was written down at it.</exception>
    public void DropItem(Guid key, Viewer by)
    {
        RefuseUnlessAgendaOpen(by);
        var item = ItemOf(key);
        if (item.BeganAt is not null || item.IsRecorded)
        {
            throw new RuleBrokenException("This item was dealt with. It stays on the agenda.");
        }

        _agenda.Remove(item);
        foreach (var (later, i) in Items.Select((a, i) => (a, i)).ToList())
        {
            later.Stand(i + 1);
        }

        Tell(new AgendaItemDropped(item.Title));
    }

    private AgendaItem ItemOf(Guid key) => _agenda.Find(a => a.Key == key) ?? throw new RuleBrokenException("This item is not on the agenda any more.");

    private void RefuseUnlessOnAgenda(Viewer by, ItemNote note)
    {
        RefuseUnlessAgendaOpen(by);
        if (string.IsNullOrWhiteSpace(note.Title))
        {
            throw new RuleBrokenException("Say what the item is about.");
        }

        if (note.Minutes is < 1 or > AgendaItem.LongestMinutes)
        {
            throw new RuleBrokenException("An item has 1 to {0} minutes.", AgendaItem.LongestMinutes);
        }
    }

    // Something may come up while people sit together; afterwards the agenda is what it was.
    private void RefuseUnlessAgendaOpen(Viewer by)
    {
        RefuseUnlessPrepared(by);
        if (State is MeetingState.Held or MeetingState.Cancelled)
        {
            throw new RuleBrokenException("This meeting is over. Its agenda stays as it was.");
        }
    }
}
