using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Documents;

/// <summary>
/// 收文, or a paper from another department (内部文件). Here stands what it is and how it is registered and corrected; the preliminary review,
/// the instruction, the copies, the circulation and the handling stand beside.
/// </summary>
public sealed partial class IncomingDocument : Document
{
    public const int SenderMaxLength = 120;
    public const int SendersNumberMaxLength = 60;
    public const int CopyNumbersMaxLength = 60;
    public const int ContactMaxLength = 80;
    public const int PhoneMaxLength = 40;
    public const int TextMaxLength = 1000;

    private IncomingDocument() { }

    /// <summary>Empty only where an old ledger does not say it.</summary>
    public string Sender { get; private set; } = "";
    public string? SendersNumber { get; private set; }

    /// <summary>In one width and one kind of brackets: by what a second registration is recognised.</summary>
    public string? SendersNumberKey { get; private set; }
    public string? CopyNumbers { get; private set; }
    public string? Contact { get; private set; }
    public string? ContactPhone { get; private set; }
    public Channel Channel { get; private set; }
    public Nature Nature { get; private set; }
    public ReceiptChecks Checks { get; private set; }
    public bool IsImportant { get; private set; }
    public StateSecrecy StateSecrecy { get; private set; }
    public DocumentState State { get; private set; }

    /// <summary>The day it was written down, in the company's zone; <see cref="RegisterEntry.OccurredOn"/> is the day it was received.</summary>
    public DateOnly RegisteredOn { get; private set; }
    public long RegisteredById { get; private set; }
    public string RegisteredByName { get; private set; } = "";

    /// <summary>From an older ledger, which says nothing of checks and reviews.</summary>
    public bool WasImported { get; private set; }

    public override IEnumerable<IPartOfEntry> OwnParts => [.. _copies, .. _slips, .. _stages, .. _readings];

    /// <summary>Of a state secret only the numbers: there is nothing else to find it by.</summary>
    public override IEnumerable<Findable> Findables => base.Findables.Concat(new (FoundBy By, string? Text)[]
    {
        (FoundBy.Organisation, Sender), (FoundBy.Number, SendersNumber), (FoundBy.Name, Contact), (FoundBy.Phone, ContactPhone), (FoundBy.Matter, Result),
    }.Where(w => w.Text is { Length: > 0 }).Select(w => new Findable(w.By, w.Text!)));

    public override IEnumerable<Facet> Facets => base.Facets.Concat([Facet.Of(FacetKind.State, State), Facet.Of(FacetKind.Nature, Nature)]);

    /// <summary>A state secret lies in no system that was not inspected for it.</summary>
    public override bool MayHoldFiles => StateSecrecy == StateSecrecy.None;

    public override bool IsOver => State is DocumentState.Completed or DocumentState.Filed or DocumentState.Returned;

    public bool IsOpen => !IsOver && VoidedAt is null;

    /// <summary>登记.</summary>
    /// <param name="register">Incoming, or internal.</param>
    /// <exception cref="RuleBrokenException">Title, sender, dates or counts are missing or impossible; or a state secret says more than its number.</exception>
    public static IncomingDocument Receive(Registration registration, House house, Register register, IncomingNote note, Urgency urgency, Level level)
    {
        RefuseImpossibleReceipt(registration);
        if (registration.At < Registration.Earliest)
        {
            throw new RuleBrokenException("This time is before the year 2000. Check the year.");
        }

        var document = new IncomingDocument
        {
            Register = register, Number = registration.Number, State = DocumentState.Registered, RegisteredOn = house.DayOf(registration.Now),
            RegisteredById = registration.By.Id, RegisteredByName = registration.By.Name,
        };
        document.Open(registration, urgency, note.StateSecrecy == StateSecrecy.None ? level : Level.Restricted);
        document.Write(note, registration.On);
        document.Tell(new DocumentRegistered(note.Sender, note.Checks == ReceiptChecks.All));
        return document;
    }

    /// <summary>A line of an old ledger: what it does not say stays empty, and no clause judges it.</summary>
    /// <exception cref="RuleBrokenException">No title, or an impossible date.</exception>
    public static IncomingDocument FromLedger(Registration registration, Register register, IncomingNote note, Level level, DocumentState state, EntryImported from)
    {
        RefuseImpossibleReceipt(registration);
        var document = new IncomingDocument
        {
            Register = register, Number = registration.Number, State = state, RegisteredOn = registration.On, WasImported = true,
            RegisteredById = registration.By.Id, RegisteredByName = registration.By.Name,
        };
        document.Open(registration, Urgency.Routine, level);
        document.WriteLine(note, registration.On);
        document.Tell(from);
        return document;
    }

    /// <exception cref="RuleBrokenException">It is void or forgotten, or the note breaks a rule.</exception>
    public void Correct(IncomingNote note, Urgency urgency, DateOnly today, string reason)
    {
        RefuseVoid();
        if (note.StateSecrecy != StateSecrecy)
        {
            throw new RuleBrokenException("A mark of state secrecy is not changed in place. Declare this entry void and register the paper anew.");
        }

        RankAs(urgency);
        Write(note, today);
        Tell(new DocumentCorrected(reason));
    }

    /// <summary>In one width, without brackets, spaces and hyphens: 汀政发〔2026〕12号 and 汀政发[2026]12 号 are one number.</summary>
    public static string? KeyOf(string? number) => number is null ? null
        : string.Concat(number.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant() is { Length: > 0 } key ? key : null;

    private void Write(IncomingNote note, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(note.Sender))
        {
            throw new RuleBrokenException("Enter who sent the document.");
        }

        WriteLine(note, today);
        IsImportant = note.IsImportant || Urgency >= Urgency.Urgent || Level >= Level.Confidential;
    }

    private void WriteLine(IncomingNote note, DateOnly today)
    {
        RefuseTellingASecret(note);
        // A state secret has no title here: its numbers stand in the line.
        var face = note.StateSecrecy == StateSecrecy.None ? note.Face : note.Face with { Title = note.SendersNumber! };
        Write(face, today);
        (Sender, SendersNumber, SendersNumberKey) = (note.Sender, note.SendersNumber, KeyOf(note.SendersNumber));
        (CopyNumbers, Contact, ContactPhone) = (note.CopyNumbers, note.Contact, note.ContactPhone);
        (Channel, Nature, Checks, StateSecrecy) = (note.Channel, note.Nature, note.Checks, note.StateSecrecy);
    }

    private static void RefuseTellingASecret(IncomingNote note)
    {
        if (note.StateSecrecy != StateSecrecy.None && (note.Face.Title.Length > 0 || note.Face.Note is not null || KeyOf(note.SendersNumber) is null))
        {
            throw new RuleBrokenException("A state secret is registered by its number only. Leave title and note empty and enter the sender's number.");
        }
    }

    // A ledger may be older than any register kept here, never younger than today.
    private static void RefuseImpossibleReceipt(Registration registration)
    {
        if (registration.At > registration.Now.AddMinutes(1))
        {
            throw new RuleBrokenException("This time lies ahead. Enter when the document was received.");
        }
    }
}
