using SecretaryService.Domain.Search;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Archives;

/// <summary>
/// 移交: a batch of filed documents that goes to the archive room against signatures, clause 3.3.3c. Here stands what it is and how it is drawn up; who
/// signs, in which order, and what becomes of the documents, stands beside.
/// </summary>
public sealed partial class HandOverList : RegisterEntry
{
    public const int MostLines = 200;
    public const int ReasonMaxLength = TitleMaxLength;
    public const int UnitMaxLength = 80;

    private readonly List<HandOverLine> _lines = [];

    private HandOverList() { }

    public string Fonds { get; private set; } = "";
    public string FondsName { get; private set; } = "";

    /// <summary>所属年度.</summary>
    public int Year { get; private set; }
    public HandOverState State { get; private set; }
    public long GiverId { get; private set; }
    public string GiverName { get; private set; } = "";
    public string GivingUnit { get; private set; } = "";
    public long ReceiverId { get; private set; }
    public string ReceiverName { get; private set; } = "";
    public string ReceivingUnit { get; private set; } = "";
    public long WitnessId { get; private set; }
    public string WitnessName { get; private set; } = "";

    /// <summary>The last day on which it is in time: that of the document that is due first.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>UTC: the end of that day.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>How many documents are on it, and how many of them went back: no list of lists reads the lines.</summary>
    public int Items { get; private set; }
    public int Returned { get; private set; }

    public IReadOnlyCollection<HandOverLine> Lines => _lines;

    public override bool IsOver => State == HandOverState.Concluded;

    public override bool MayHoldFiles => false;

    public override IEnumerable<IPartOfEntry> OwnParts => _lines;

    /// <summary>Of what is confidential the number alone.</summary>
    public override IEnumerable<Findable> Findables => Level > Level.Internal ? [new(FoundBy.Number, Number)] : base.Findables;

    public override IEnumerable<Facet> Facets => base.Facets.Append(Facet.Of(FacetKind.State, State)).Append(new(FacetKind.Year, Year));

    /// <param name="reason">事由.</param>
    /// <exception cref="RuleBrokenException">The people are not three, the receiver is no archivist, or the year is none.</exception>
    public static HandOverList DrawUp(Registration registration, BatchScope scope, HandOverPeople people, string reason, House house, Staff.Directory directory)
    {
        if (scope.Year > registration.On.Year || scope.Year < Registration.Earliest.Year)
        {
            throw new RuleBrokenException("Choose the year of the documents: not one to come.");
        }

        var list = new HandOverList
        {
            Register = Register.HandOvers, Number = registration.Number, State = HandOverState.DrawnUp, Fonds = scope.Fonds, FondsName = scope.FondsName, Year = scope.Year,
            GiverId = people.Giver.Id, GiverName = people.Giver.Name, GivingUnit = people.Giver.Department.Zh,
        };
        list.Open(registration, Urgency.Routine, BatchScope.ClassOf(scope.Level));
        list.Concern(people.Giver.DepartmentId);
        list.BeDueOn(house.StandardOf(registration.StandardVersion).HandOverBy(scope.Year), house);
        list.Take(people, reason, directory, registration.On);
        list.Tell(new HandOverDrawnUp(scope.Year, people.Receiver.Name, people.Witness.Name));
        return list;
    }

    /// <summary>Somebody else receives or witnesses it.</summary>
    /// <exception cref="RuleBrokenException">It is offered already, or they are not three.</exception>
    public void Name(HandOverPeople people, string reason, Staff.Directory directory, DateOnly today)
    {
        RefuseUnlessDrawnUp();
        Take(people with { Giver = people.Giver with { Id = GiverId, Name = GiverName } }, reason, directory, today);
        Tell(new HandOverPeopleNamed(people.Receiver.Name, people.Witness.Name));
    }

    /// <summary>Onto the list.</summary>
    /// <exception cref="RuleBrokenException">It is offered already, a document does not belong here or is on the list, or there are too many.</exception>
    public void List(IReadOnlyList<ListedDocument> documents)
    {
        RefuseUnlessDrawnUp();
        if (documents.Count == 0)
        {
            throw new RuleBrokenException("No document fits: filed in this year, still in the office, and not on a list that was offered.");
        }

        if (_lines.Count + documents.Count > MostLines)
        {
            throw new RuleBrokenException("A list has at most {0} documents. Draw up a second one.", MostLines);
        }

        foreach (var listed in documents)
        {
            RefuseStranger(listed.Document);
            listed.Document.RefuseOffering(Number);
            CloseToWhomItIsClosed(listed.Document);
            _lines.Add(new HandOverLine(this, _lines.Count == 0 ? 1 : _lines.Max(l => l.No) + 1, listed));
        }

        Items = _lines.Count;
        Tell(new HandOverListed(documents.Count, Items));
    }

    /// <exception cref="RuleBrokenException">It is offered already, or there is no such line.</exception>
    public void Unlist(int no)
    {
        RefuseUnlessDrawnUp();
        var line = _lines.Find(l => l.No == no) ?? throw new RuleBrokenException("This line is not on the list any more.");
        _lines.Remove(line);
        Items = _lines.Count;
        Tell(new HandOverUnlisted(line.Code));
    }

    protected override void RefuseVoiding()
    {
        if (State != HandOverState.DrawnUp)
        {
            throw new RuleBrokenException("It was offered. Recall it first; what was received stays as it was signed.");
        }
    }

    private void Take(HandOverPeople people, string reason, Staff.Directory directory, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException("Say why it is handed over, in a few words.");
        }

        RefusePeople(people, directory, today);
        (ReceiverId, ReceiverName, ReceivingUnit) = (people.Receiver.Id, people.Receiver.Name, people.Receiver.Department.Zh);
        (WitnessId, WitnessName) = (people.Witness.Id, people.Witness.Name);
        Retitle(reason.Trim());
    }

    private void BeDueOn(DateOnly day, House house) => (DueOn, DueAt) = (day, house.StartOf(day.AddDays(1)));

    private void CloseToWhomItIsClosed(ArchivedDocument document)
    {
        foreach (var closed in document.Exclusions.Where(x => Exclusions.All(mine => mine.PersonId != x.PersonId)).ToList())
        {
            if (closed.PersonId == GiverId || closed.PersonId == ReceiverId || closed.PersonId == WitnessId)
            {
                throw new RuleBrokenException("{0} is closed to one of the three who sign. Hand it over on a list of its own.", document.Number);
            }

            Exclude(closed.PersonId, closed.Reason);
        }
    }
}
