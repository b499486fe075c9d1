using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Documents;

/// <summary>What is given to one recipient.</summary>
/// <param name="CopyNumber">份号 of a paper; an electronic copy has none.</param>
public sealed record Handout(Person To, bool IsPaper, string? CopyNumber);

/// <summary>分发签收, clause 3.3.1c: who has which copy, signed for when.</summary>
public sealed partial class IncomingDocument
{
    private readonly List<DocumentCopy> _copies = [];

    public IReadOnlyCollection<DocumentCopy> Distributed => _copies;

    /// <summary>Each recipient is asked to sign for his copy.</summary>
    /// <exception cref="RuleBrokenException">To nobody, twice to the same, more papers than came in, or it is with the sender, over or void.</exception>
    public void Distribute(IReadOnlyList<Handout> handouts, Viewer by, DateTime at, House house)
    {
        Send(at);
        if (handouts.Count == 0)
        {
            throw new RuleBrokenException("Name at least one recipient.");
        }

        foreach (var handout in handouts)
        {
            RefuseTwice(handout);
            var copy = new DocumentCopy(this, _copies.Count + 1, handout.IsPaper ? handout.CopyNumber : null, handout.IsPaper);
            _copies.Add(copy);
            Give(copy, handout.To, by, at, house);
        }

        if (_copies.Count(c => c.IsPaper) is var papers && papers > Copies)
        {
            throw new RuleBrokenException("{0} paper copies were received and {1} would be out. Give an electronic copy, or correct the number of copies.", Copies, papers);
        }
    }

    /// <summary>The copy goes on to another colleague, who signs for it in his turn.</summary>
    /// <exception cref="RuleBrokenException">There is no such copy, or he has it.</exception>
    public void PassCopy(int place, Person to, Viewer by, DateTime at, House house)
    {
        Send(at);
        var copy = Copy(place);
        RefuseTwice(new Handout(to, copy.IsPaper, null));
        EndReceipt(copy, by, at);
        Give(copy, to, by, at, house);
    }

    /// <summary>The paper is back in the registry.</summary>
    /// <exception cref="RuleBrokenException">There is no such copy, it is none of paper, or nobody has it.</exception>
    public void TakeCopyBack(int place, Viewer by, DateTime at)
    {
        RefuseVoid();
        var copy = Copy(place);
        if (!copy.IsPaper || copy.HolderName is not { } holder)
        {
            throw new RuleBrokenException("This copy is not out.");
        }

        EndReceipt(copy, by, at);
        copy.ComeBack(at);
        Tell(new CopyCameBack(place, holder));
    }

    private void Give(DocumentCopy copy, Person to, Viewer by, DateTime at, House house)
    {
        if (Exclusions.Any(x => x.PersonId == to.Id))
        {
            throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", to.Name);
        }

        copy.GoTo(to, at);
        Tell(new CopyGiven(copy.Place, to.Name, copy.IsPaper));
        Involve(to.Name, Part.Recipient, to.Id);
        if (to.Id == by.PersonId)
        {
            copy.Sign(by, at);
            return;
        }

        var due = house.CloseOfWork(house.StandardOf(StandardVersion).DaysToSignReceipt, house.DayOf(at));
        Promise(CommitmentKind.SignReceipt, to, due, new Person(by.PersonId, by.Name), at).Saying(null, null, copy.JournalKey);
    }

    private void EndReceipt(DocumentCopy copy, Viewer by, DateTime at) =>
        Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.SignReceipt && c.IsOpen && c.About == copy.JournalKey)?.Release(by, at, Number);

    private DocumentCopy Copy(int place) => _copies.Find(c => c.Place == place) ?? throw new RuleBrokenException("There is no such copy.");

    private void RefuseTwice(Handout handout)
    {
        if (_copies.Exists(c => c.HolderId == handout.To.Id && c.IsPaper == handout.IsPaper))
        {
            throw new RuleBrokenException("{0} has a copy already.", handout.To.Name);
        }

        if (handout is { IsPaper: true, CopyNumber: { } number } && _copies.Exists(c => c.CopyNumber == number))
        {
            throw new RuleBrokenException("Copy number {0} is out already.", number);
        }
    }
}
