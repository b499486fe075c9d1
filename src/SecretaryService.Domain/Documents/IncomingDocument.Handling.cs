using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Documents;

/// <summary>Who does what until when: one leads, others support.</summary>
/// <param name="Text">What is to be done.</param>
public sealed record Assignment(Person Lead, IReadOnlyList<Person> Supporting, string? Text, Due? Due);

/// <summary>承办, 催办 and 答复, clause 3.3.2c.</summary>
public sealed partial class IncomingDocument
{
    private const int DaysForImmediate = 1;
    private const int DaysForUrgent = 3;
    private const int DaysForRoutine = 7;

    public Completion? Completed => CompletedAt is { } at ? new Completion(at, CompletedByName!, Result) : null;

    /// <summary>UTC.</summary>
    public DateTime? CompletedAt { get; private set; }
    public string? CompletedByName { get; private set; }

    /// <summary>办理结果, of whoever led.</summary>
    public string? Result { get; private set; }

    /// <summary>答复: the day the sender was told.</summary>
    public DateOnly? RepliedOn { get; private set; }
    public string? ReplyNote { get; private set; }

    /// <summary>The outgoing document by which he was told.</summary>
    public long? ReplyId { get; private set; }

    /// <summary>Nothing more is owed in it, so that it can be completed.</summary>
    public bool IsReadyToComplete => IsOpen && State == DocumentState.Underway && !Commitments.Any(IsWork);

    /// <summary>The working days that its urgency suggests; another day may be chosen.</summary>
    public static int DaysToHandle(Urgency urgency) =>
        urgency switch { Urgency.Immediate => DaysForImmediate, Urgency.Urgent => DaysForUrgent, _ => DaysForRoutine };

    /// <exception cref="RuleBrokenException">Somebody leads already, or the same colleague would lead and support; or it is with the sender, over or void.</exception>
    public void Assign(Assignment assignment, Viewer by, DateTime at, House house)
    {
        Send(at);
        if (Commitments.Any(c => c.Kind == CommitmentKind.Handle && c.IsOpen))
        {
            throw new RuleBrokenException("Somebody is handling it already. Pass it on, or wait for the result.");
        }

        var supporting = assignment.Supporting.DistinctBy(p => p.Id).ToList();
        if (supporting.Exists(p => p.Id == assignment.Lead.Id))
        {
            throw new RuleBrokenException("{0} leads already and cannot support as well.", assignment.Lead.Name);
        }

        var (due, me) = (assignment.Due ?? house.CloseOfWork(DaysToHandle(Urgency), house.DayOf(at)), new Person(by.PersonId, by.Name));
        Nature = Nature.ForAction;
        Tell(new HandlingAssigned(assignment.Lead.Name, string.Join('、', supporting.Select(p => p.Name)), due.On));
        Promise(CommitmentKind.Handle, assignment.Lead, due, me, at).Saying(assignment.Text, null);
        foreach (var person in supporting)
        {
            Promise(CommitmentKind.Support, person, due, me, at).Saying(assignment.Text, null);
        }
    }

    /// <summary>答复.</summary>
    /// <exception cref="RuleBrokenException">It is void, or the day lies ahead or before the receipt.</exception>
    public void Reply(DateOnly on, string? note, long? outgoing, DateOnly today)
    {
        RefuseVoid();
        if (on > today || on < OccurredOn)
        {
            throw new RuleBrokenException("The reply was given between the receipt and today. Check the day.");
        }

        (RepliedOn, ReplyNote, ReplyId) = (on, note, outgoing);
        Tell(new SenderReplied(on, note));
    }

    /// <summary>办结: whoever registered it is asked to file it.</summary>
    /// <exception cref="RuleBrokenException">Somebody still owes something in it, it is with the sender, over or void.</exception>
    public void Complete(string? result, Viewer by, DateTime at, House house)
    {
        RefuseUnlessOpen();
        if (State == DocumentState.WithSender)
        {
            throw new RuleBrokenException("The sender has been asked and has not answered. Enter the answer first.");
        }

        if (Commitments.FirstOrDefault(IsWork) is { } open)
        {
            throw new RuleBrokenException("{0} still has something to do in it. Wait for it, or withdraw it first.", open.OwnerName);
        }

        (State, CompletedAt, CompletedByName, Result) = (DocumentState.Completed, at, by.Name, result ?? Result);
        Tell(new DocumentCompleted(result));
        AskToFile(by, at, house);
    }

    /// <summary>It was completed too early: it goes on.</summary>
    /// <exception cref="RuleBrokenException">It is not completed, or filed already.</exception>
    public void TakeUpAgain(string reason, Viewer by, DateTime at)
    {
        RefuseVoid();
        if (State != DocumentState.Completed)
        {
            throw new RuleBrokenException("Only what is completed and not yet filed is taken up again.");
        }

        (State, CompletedAt, CompletedByName) = (DocumentState.Underway, null, null);
        Tell(new DocumentTakenUpAgain(reason));
        Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.FileDocument && c.IsOpen)?.Release(by, at, reason);
    }

    /// <summary>A state secret is filed where it lies, not here.</summary>
    protected override bool IsDone => State == DocumentState.Completed && StateSecrecy == StateSecrecy.None;

    protected override Person Registrar => new(RegisteredById, RegisteredByName);

    public override Archives.CatalogueLine CatalogueLine => new(Title, SendersNumber, Sender.Length == 0 ? null : Sender, DatedOn, Pages);

    protected override void WhenFiled(bool isFiled) => State = isFiled ? DocumentState.Filed : DocumentState.Completed;

    // A reader who is late after the end of his slip holds nobody up.
    private bool IsWork(Commitment commitment) => commitment.IsOpen && commitment.Kind switch
    {
        CommitmentKind.FileDocument or CommitmentKind.FollowUp or CommitmentKind.Message => false,
        CommitmentKind.ReadDocument => _slips.Exists(s => s.IsRunning && commitment.About!.StartsWith($"{s.JournalKey}.", StringComparison.Ordinal)),
        _ => true,
    };
}
