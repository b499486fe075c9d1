using System.Globalization;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Archives;

/// <summary>What cannot be done with a hand-over list, and why.</summary>
public sealed partial class HandOverList
{
    protected internal override void RefuseKeeping(Commitment commitment)
    {
        if (commitment.Kind is CommitmentKind.AcceptHandOver or CommitmentKind.WitnessHandOver)
        {
            throw new RuleBrokenException("It is signed on the page of the list, after the count.");
        }
    }

    private static void RefusePeople(HandOverPeople people, Staff.Directory directory, DateOnly today)
    {
        if (people.Receiver.Id == people.Giver.Id)
        {
            throw new RuleBrokenException("{0} hands it over. Somebody else receives it.", people.Giver.Name);
        }

        if (people.Witness.Id == people.Giver.Id || people.Witness.Id == people.Receiver.Id)
        {
            throw new RuleBrokenException("{0} gives or receives it. The witness is a third person.", people.Witness.Name);
        }

        if (!directory.DutiesOf(people.Receiver.Id, today).Contains(DutyKind.Archivist))
        {
            throw new RuleBrokenException("{0} is no archivist today. Choose a colleague with this duty.", people.Receiver.Name);
        }
    }

    private void RefuseStranger(ArchivedDocument document)
    {
        if (document.Fonds != Fonds || document.Year != Year)
        {
            throw new RuleBrokenException("{0} is not of {1} and {2}. A list holds documents of one fonds and one year.", document.Number, Fonds, Year.ToString(CultureInfo.InvariantCulture));
        }

        if (BatchScope.ClassOf(document.Level) != Level)
        {
            throw new RuleBrokenException("{0} is of another level. Public and internal documents share a list; confidential and restricted ones each have their own.", document.Number);
        }

        if (_lines.Exists(l => l.DocumentId == document.Id))
        {
            throw new RuleBrokenException("{0} is on this list already.", document.Number);
        }
    }

    private void RefuseUnlessDrawnUp()
    {
        RefuseVoid();
        if (State != HandOverState.DrawnUp)
        {
            throw new RuleBrokenException("This list was offered. It stays as it was signed, unless the giver recalls it.");
        }
    }

    private void RefuseUnless(HandOverState state, string sentence)
    {
        RefuseVoid();
        if (State != state)
        {
            throw new RuleBrokenException(sentence);
        }
    }

    private void RefuseVoid()
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }
    }
}
