using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>筹备清单 of an activity: what is to be done, by whom and by when. A line that somebody is entrusted with is a commitment of his.</summary>
public sealed partial class Meeting
{
    public const int MostTasks = 60;

    private readonly List<MeetingTask> _tasks = [];

    public IReadOnlyCollection<MeetingTask> Tasks => _tasks;

    /// <summary>As it is worked off: what is due first stands first, what nobody has stands behind it, what is done last.</summary>
    public IEnumerable<MeetingTask> Checklist => _tasks.OrderBy(t => t.DoneAt is not null).ThenBy(t => OwedFor(t)?.DueAt ?? DateTime.MaxValue).ThenBy(t => t.No);

    /// <summary>Who does it and by when; of what is done, who had promised it. None where nobody was entrusted with it.</summary>
    public Commitment? OwedFor(MeetingTask task) => Commitments.LastOrDefault(c => c is { Kind: CommitmentKind.PrepareMeeting, Withdrawn: null } && c.About == task.JournalKey && c.IsOpen == task.DoneAt is null);

    /// <summary>Lines are put on the list; what stands there already is not put there again.</summary>
    /// <returns>How many are new.</returns>
    /// <exception cref="RuleBrokenException">It is over, not this person's, full, or nothing of it is new.</exception>
    public int ListTasks(IReadOnlyList<string> lines, Viewer by)
    {
        RefuseUnlessAhead(by);
        var fresh = lines.Where(line => !string.IsNullOrWhiteSpace(line) && !_tasks.Exists(t => t.What == line)).Distinct().ToList();
        if (fresh.Count == 0)
        {
            throw new RuleBrokenException(lines.Any(line => !string.IsNullOrWhiteSpace(line)) ? "All of it is on the list already." : "Say what is to be done.");
        }

        if (_tasks.Count + fresh.Count > MostTasks)
        {
            throw new RuleBrokenException("A check list has at most {0} lines.", MostTasks);
        }

        foreach (var what in fresh)
        {
            _tasks.Add(new MeetingTask(this, _tasks.Count == 0 ? 1 : _tasks.Max(t => t.No) + 1, Short(what)));
        }

        Tell(new TasksListed(fresh.Count));
        return fresh.Count;
    }

    /// <summary>Somebody is entrusted with it; whoever was before need not do it any more.</summary>
    /// <exception cref="RuleBrokenException">It is done, over, or not this person's to give.</exception>
    public void AssignTask(Guid key, Person owner, Due due, Viewer by, DateTime now)
    {
        RefuseUnlessAhead(by);
        var task = TaskOf(key);
        if (task.DoneAt is not null)
        {
            throw new RuleBrokenException("This is done already. Open it again first.");
        }

        OwedFor(task)?.Release(by, now, "somebody else does it");
        Promise(CommitmentKind.PrepareMeeting, owner, due, new Person(by.PersonId, by.Name), now).Saying(task.What, null, task.JournalKey);
        Tell(new TaskAssigned(task.What, owner.Name));
    }

    /// <summary>Done, or open after all; what was promised is kept by it, and open again.</summary>
    /// <exception cref="RuleBrokenException">It was cancelled, or is neither this person's meeting nor entrusted to him.</exception>
    public void TickTask(Guid key, bool done, Viewer by, DateTime now)
    {
        var task = TaskOf(key);
        RefuseTick(task, by);
        if (done == task.DoneAt is not null)
        {
            return;
        }

        var owed = OwedFor(task);
        Mark(task, done, by, now);
        if (done)
        {
            owed?.KeepFor(by, now, null);
        }
        else
        {
            owed?.Revoke(by, now);
        }
    }

    /// <summary>It need not be done.</summary>
    /// <exception cref="RuleBrokenException">It is done, over, or not this person's to drop.</exception>
    public void DropTask(Guid key, Viewer by, DateTime now)
    {
        RefuseUnlessAhead(by);
        var task = TaskOf(key);
        if (task.DoneAt is not null)
        {
            throw new RuleBrokenException("This is done already. Open it again first.");
        }

        OwedFor(task)?.Release(by, now, "not wanted any more");
        _tasks.Remove(task);
        Tell(new TaskDropped(task.What));
    }

    /// <summary>Whoever prepares the meeting, and whoever was entrusted with the line.</summary>
    public bool MayTick(MeetingTask task, Viewer viewer) => VoidedAt is null && State != MeetingState.Cancelled && (MayBePreparedBy(viewer) || OwedFor(task)?.IsOwnedBy(viewer) == true);

    // Kept, or taken back, at the commitment's own page.
    private void MarkByCommitment(Commitment commitment, bool done, Viewer by, DateTime at)
    {
        if (_tasks.Find(t => t.JournalKey == commitment.About) is { } task && done != task.DoneAt is not null)
        {
            Mark(task, done, by, at);
        }
    }

    private void Mark(MeetingTask task, bool done, Viewer by, DateTime at)
    {
        if (done)
        {
            task.Tick(by.Name, at);
        }
        else
        {
            task.Untick();
        }

        Tell(new TaskTicked(task.What, done));
    }

    private void RefuseTick(MeetingTask task, Viewer by)
    {
        if (State == MeetingState.Cancelled)
        {
            throw new RuleBrokenException("This meeting was cancelled. Nothing is wanted for it any more.");
        }

        if (!MayTick(task, by))
        {
            RefuseUnlessPrepared(by);
        }
    }

    private MeetingTask TaskOf(Guid key) => _tasks.Find(t => t.Key == key) ?? throw new RuleBrokenException("This line is not on the list any more.");
}
