using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Archives;

/// <summary>销毁, by two people: one does it and enters it, another supervised it and signs. Only then are the documents destroyed; their lines stay for good.</summary>
public sealed partial class Appraisal
{
    public const int DaysToWitness = 5;

    public DateOnly? DestroyedOn { get; private set; }
    public string? DestroyedAtPlace { get; private set; }
    public string? Method { get; private set; }
    public long? DestroyerId { get; private set; }
    public string? DestroyerName { get; private set; }
    public DateTime? EnteredAt { get; private set; }
    public long? SupervisorId { get; private set; }
    public string? SupervisorName { get; private set; }
    public DateTime? SupervisedAt { get; private set; }
    public string? SupervisedByName { get; private set; }

    /// <summary>Whoever does it enters it and signs by that. What is held since the decision, or has another period, is left out.</summary>
    /// <param name="documents">Every document of the list.</param>
    /// <exception cref="RuleBrokenException">A day to come or before the approval, nobody else supervised it, or a document is lent.</exception>
    public void EnterDestruction(DestructionNote note, IReadOnlyList<ArchivedDocument> documents, House house, Viewer by, DateTime at)
    {
        RefuseUnless(AppraisalState.Approved);
        RefuseImpossible(note, house, by, at);
        foreach (var line in _lines.Where(l => l.IsToBeDestroyed))
        {
            SkipOrRefuse(line, documents.Single(d => d.Id == line.DocumentId));
        }

        if (!_lines.Exists(l => l.IsToBeDestroyed))
        {
            throw new RuleBrokenException("Every document that was to be destroyed is held or was decided on otherwise. Nothing may be destroyed.");
        }

        (State, DestroyedOn, DestroyedAtPlace, Method, EnteredAt) = (AppraisalState.DestructionEntered, note.On, note.Place.Trim(), note.Method.Trim(), at);
        (DestroyerId, DestroyerName, SupervisorId, SupervisorName) = (by.PersonId, by.Name, note.Supervisor.Id, note.Supervisor.Name);
        Tell(new DestructionEntered(note.On, DestroyedAtPlace, Method, note.Supervisor.Name));
        Promise(CommitmentKind.WitnessDestruction, note.Supervisor, house.CloseOfWork(DaysToWitness, house.DayOf(at)), new Person(by.PersonId, by.Name), at);
    }

    public bool MayBeSupervisedBy(Viewer viewer) => State == AppraisalState.DestructionEntered && viewer.PersonId != DestroyerId && Asked(CommitmentKind.WitnessDestruction)?.IsOwnedBy(viewer) == true;

    /// <summary>监销: both have signed, the documents are destroyed.</summary>
    /// <param name="documents">Every document of the list.</param>
    /// <exception cref="RuleBrokenException">It is not his to sign.</exception>
    public void Supervise(IReadOnlyList<ArchivedDocument> documents, Viewer by, DateTime at)
    {
        RefuseUnless(AppraisalState.DestructionEntered);
        if (Asked(CommitmentKind.WitnessDestruction) is not { } asked || !asked.IsOwnedBy(by) || by.PersonId == DestroyerId)
        {
            throw new RuleBrokenException("This is for {0}, or a deputy who did not do it, to sign.", SupervisorName!);
        }

        foreach (var line in _lines.Where(l => l.IsToBeDestroyed))
        {
            var document = documents.Single(d => d.Id == line.DocumentId);
            if (!SkipOrRefuse(line, document))
            {
                document.BeDestroyed(Number);
                line.BeDestroyed();
            }
        }

        (State, SupervisedAt, SupervisedByName) = (AppraisalState.Done, at, by.Name);
        Tell(new DestructionSigned(_lines.Count(l => l.IsDestroyed), _lines.Count(l => l.Spared is not null)));
        asked.KeepFor(by, at, null);
    }

    // What is left out may be appraised anew.
    private static bool SkipOrRefuse(AppraisalLine line, ArchivedDocument document)
    {
        if (document.WhySpared(line) is not { } why)
        {
            document.RefuseAppraising(line);
            return false;
        }

        line.Skip(why, document.HoldReason);
        document.BeSpared(line.Appraisal.Number, why);
        return true;
    }

    private void RefuseImpossible(DestructionNote note, House house, Viewer by, DateTime at)
    {
        if (note.On > house.DayOf(at) || note.On < house.DayOf(ApprovedAt!.Value))
        {
            throw new RuleBrokenException("Nothing is destroyed before it was approved. Enter the day on which it was done, not one to come.");
        }

        if (string.IsNullOrWhiteSpace(note.Place) || string.IsNullOrWhiteSpace(note.Method) || note.Place.Length > DestructionNote.PlaceMaxLength || note.Method.Length > DestructionNote.MethodMaxLength)
        {
            throw new RuleBrokenException("Say where and how it was destroyed, in at most {0} characters each.", DestructionNote.PlaceMaxLength);
        }

        if (note.Supervisor.Id == by.PersonId)
        {
            throw new RuleBrokenException("Nobody supervises his own work. Another person was there and signs.");
        }

        RefuseClosedTo(note.Supervisor.Id);
    }
}
