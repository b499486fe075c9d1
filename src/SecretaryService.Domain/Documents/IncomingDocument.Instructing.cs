using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Documents;

/// <summary>拟办 and 批示: the registry proposes what is to be done, a leader says it. What he wrote is not altered; a second instruction stands beside the first in the trail.</summary>
public sealed partial class IncomingDocument
{
    public Opinion? Proposal => ProposedAt is { } at ? new Opinion(at, ProposedByName!, ProposalText!) : null;

    public Opinion? Instruction => InstructedAt is { } at ? new Opinion(at, InstructedByName!, InstructionText!, InstructedForName) : null;

    public DateTime? ProposedAt { get; private set; }
    public string? ProposedByName { get; private set; }
    public string? ProposalText { get; private set; }
    public DateTime? InstructedAt { get; private set; }
    public string? InstructedByName { get; private set; }
    public string? InstructedForName { get; private set; }
    public string? InstructionText { get; private set; }

    /// <summary>拟办意见, and who is asked for the instruction; nobody where none is needed.</summary>
    /// <exception cref="RuleBrokenException">It is over or void, with the sender, or somebody is asked already.</exception>
    public void Propose(string text, Person? asked, Viewer by, DateTime at, House house)
    {
        RefuseUnlessOpen();
        (ProposedAt, ProposedByName, ProposalText) = (at, by.Name, text);
        Tell(new HandlingProposed(text, asked?.Name));
        if (asked is not null)
        {
            AskForInstruction(asked, by, at, house);
        }
    }

    /// <summary>A leader wrote on the paper: the registry enters it for him, and it stands there as entered by the registry.</summary>
    /// <exception cref="RuleBrokenException">It is over or void, or nobody was asked.</exception>
    public void EnterInstruction(string text, Person of, Viewer by, DateTime at)
    {
        RefuseUnlessOpen();
        var asked = Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.Instruct && c.IsOpen && c.OwnerId == of.Id);
        Instruct(text, by, of.Id == by.PersonId ? null : of.Name, at);
        asked?.Release(by, at, Shortened(text, Commitment.ReasonMaxLength));
    }

    private void AskForInstruction(Person asked, Viewer by, DateTime at, House house)
    {
        Send(at);
        if (Commitments.Any(c => c.Kind == CommitmentKind.Instruct && c.IsOpen))
        {
            throw new RuleBrokenException("An instruction is being waited for already.");
        }

        Promise(CommitmentKind.Instruct, asked, ReadBy(at, house), new Person(by.PersonId, by.Name), at);
    }

    private void Instruct(string text, Viewer by, string? forName, DateTime at)
    {
        (InstructedAt, InstructedByName, InstructedForName, InstructionText) = (at, by.Name, forName, text);
        Tell(new Instructed(text, forName));
    }

    /// <summary>Clause 3.3.2a: how long one reader has.</summary>
    private Due ReadBy(DateTime at, House house) => house.StandardOf(StandardVersion).DaysToRead(Urgency) is { } days
        ? house.CloseOfWork(days, house.DayOf(at)) : house.DueAfter(at, house.StandardOf(StandardVersion).ReadAtOnceWithin);

    protected internal override void WhenKept(Commitment commitment, Viewer by, DateTime at, House? house)
    {
        switch (commitment.Kind)
        {
            case CommitmentKind.Instruct:
                Instruct(commitment.Done?.Result ?? throw new RuleBrokenException("Write what is to be done."), by, by.PersonId == commitment.OwnerId ? null : commitment.OwnerName, at);
                break;
            case CommitmentKind.SignReceipt:
                _copies.Find(c => c.JournalKey == commitment.About)?.Sign(by, at);
                break;
            case CommitmentKind.ReadDocument:
                SignReading(commitment, by, at, house);
                break;
            case CommitmentKind.Handle:
                Result = commitment.Done?.Result ?? Result;
                break;
        }
    }
}
