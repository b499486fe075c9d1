using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Documents;

/// <summary>发文状态. Stored by number: never renumber.</summary>
public enum OutgoingState { Registered = 1, Dispatched = 2, Received = 3 }

/// <summary>How it is sealed, listed, sent, and how its receipts come back.</summary>
public sealed partial class OutgoingDocument
{
    public const int SealMaxLength = 60;
    public const int MostLines = 200;

    private readonly List<Dispatch> _dispatches = [];

    public IReadOnlyCollection<Dispatch> Dispatches => _dispatches;

    public OutgoingState State { get; private set; }
    public string? SealName { get; private set; }
    public string? SealedByName { get; private set; }
    public DateTime? SealedAt { get; private set; }
    public int? Impressions { get; private set; }

    /// <summary>Whom it went to, for the index of words and the register.</summary>
    public string? SentTo { get; private set; }

    /// <summary>Copies on the dispatch list.</summary>
    public int Sent { get; private set; }

    /// <summary>余存: printed, and neither filed nor on the list.</summary>
    public int Left => Copies - Filed - Sent;

    /// <summary>UTC: when the first copy left. Clause 2.1.3 looks whether it had its number by then.</summary>
    public DateTime? DispatchedAt { get; private set; }
    public DateOnly? DispatchedOn { get; private set; }

    /// <summary>One more who gets copies.</summary>
    /// <exception cref="RuleBrokenException">It is void, or there are not that many copies.</exception>
    public Dispatch List(DispatchNote note)
    {
        RefuseVoid();
        if (string.IsNullOrWhiteSpace(note.To))
        {
            throw new RuleBrokenException("Say to whom it goes: an organisation, or a colleague.");
        }

        if (note.Copies < 1 || note.Copies > Left)
        {
            throw new RuleBrokenException("{0} copies are left of {1} printed: neither filed nor on the list.", Left, Copies);
        }

        if (_dispatches.Count >= MostLines)
        {
            throw new RuleBrokenException("A dispatch list has at most {0} lines.", MostLines);
        }

        var line = new Dispatch(this, _dispatches.Count == 0 ? 1 : _dispatches.Max(d => d.No) + 1, note);
        _dispatches.Add(line);
        if (note.PersonId is { } person)
        {
            Involve(note.To, Part.Recipient, person);
        }

        Tell(new DispatchListed(note.To, note.Copies));
        Reckon();
        return line;
    }

    /// <summary>It does not go there after all; what has left stays on the list.</summary>
    /// <exception cref="RuleBrokenException">It has left already.</exception>
    public void Unlist(int no, string reason)
    {
        RefuseVoid();
        var line = Line(no);
        if (line.SentAt is not null)
        {
            throw new RuleBrokenException("These copies have left. The list keeps what happened.");
        }

        _dispatches.Remove(line);
        if (line.PersonId is { } person && !_dispatches.Exists(d => d.PersonId == person))
        {
            Release(Part.Recipient, person);
        }

        Tell(new DispatchTakenBack(line.To, reason));
        Reckon();
    }

    /// <summary>分发: the copies left. That they left before the document had its number is said, and counts.</summary>
    /// <exception cref="RuleBrokenException">They have left, it lies in the future, or before it was signed off.</exception>
    public void Send(int no, DateTime at, House house, Viewer by, DateTime now)
    {
        RefuseVoid();
        var line = Line(no);
        if (line.SentAt is not null)
        {
            throw new RuleBrokenException("These copies have left already.");
        }

        if (at > now.AddMinutes(1) || house.DayOf(at) < SignedOffOn)
        {
            throw new RuleBrokenException("A document leaves after it was signed off, and not in the future.");
        }

        line.Leave(at, by);
        Tell(new OutgoingDispatched(line.To, at < OccurredAt));
        if (!(DispatchedAt <= at))
        {
            (DispatchedAt, DispatchedOn) = (at, house.DayOf(at));
        }

        Ask(line, house, by, now);
        Reckon();
    }

    /// <summary>回执: somebody there signed for it.</summary>
    /// <exception cref="RuleBrokenException">It has not left, was received already, or the day is impossible.</exception>
    public void Receive(int no, string receivedBy, DateTime at, Viewer by, DateTime now)
    {
        RefuseVoid();
        var line = Line(no);
        if (line.SentAt is not { } sent)
        {
            throw new RuleBrokenException("These copies have not left yet.");
        }

        if (line.ReceivedAt is not null)
        {
            throw new RuleBrokenException("{0} signed for it already.", line.ReceivedBy!);
        }

        if (at < sent || at > now.AddMinutes(1) || string.IsNullOrWhiteSpace(receivedBy))
        {
            throw new RuleBrokenException("Say who signed for it and when: after it left, and not in the future.");
        }

        line.BeReceived(receivedBy, at, by);
        Tell(new DispatchReceived(line.To, receivedBy));
        Reckon();
        Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.SignReceipt && c.IsOpen && c.About == line.JournalKey)?.KeepFor(by, now, null);
    }

    protected internal override void RefuseKeeping(Commitment commitment)
    {
        base.RefuseKeeping(commitment);
        if (commitment.Kind == CommitmentKind.SignReceipt)
        {
            throw new RuleBrokenException("Sign for it on the page of the document, at the line of the list.");
        }
    }

    protected override bool IsDone => DispatchedAt is not null || WasImported;

    protected override Person Registrar => new(RegisteredById, RegisteredByName);

    /// <summary>The house itself answers for it; which unit, the draft says.</summary>
    public override Archives.CatalogueLine CatalogueLine => new(Title, PrintedNumber ?? Number, Unit, DatedOn ?? SignedOffOn, Pages);

    // 归档 and 签收: it is to be filed, and a colleague signs for his copy as for one that came in, clauses 3.3.3a and 3.3.1c.
    private void Ask(Dispatch line, House house, Viewer by, DateTime now)
    {
        if (FiledAs is null)
        {
            AskToFile(by, now, house);
        }

        if (line.PersonId is { } colleague)
        {
            var due = house.CloseOfWork(house.StandardOf(StandardVersion).DaysToSignReceipt, house.DayOf(now));
            Promise(CommitmentKind.SignReceipt, new Person(colleague, line.To), due, new Person(by.PersonId, by.Name), now).Saying(null, null, line.JournalKey);
        }
    }

    private Dispatch Line(int no) => _dispatches.Find(d => d.No == no) ?? throw new RuleBrokenException("This line is not on the list any more.");

    private void Reckon()
    {
        Sent = _dispatches.Sum(d => d.Copies);
        SentTo = string.Join("、", _dispatches.OrderBy(d => d.No).Select(d => d.To)) is { Length: > 0 } all ? Cut(all) : null;
        State = _dispatches.Count > 0 && _dispatches.TrueForAll(d => d.ReceivedAt is not null) ? OutgoingState.Received
            : _dispatches.Exists(d => d.SentAt is not null) ? OutgoingState.Dispatched : OutgoingState.Registered;
    }

    private static string Cut(string text) => text.Length <= NamesMaxLength ? text : text[..(char.IsHighSurrogate(text[NamesMaxLength - 1]) ? NamesMaxLength - 1 : NamesMaxLength)];
}
