namespace SecretaryService.Domain.Documents;

/// <summary>A line of an old register of outgoing documents, as far as it says anything.</summary>
/// <param name="PrintedNumber">发文字号, as it stands on the paper.</param>
public sealed record OutgoingLine(Face Face, string? PrintedNumber, string? DrafterName, string? Unit, string? SignedOffByName, DateOnly? SignedOffOn)
{
    public string? Cc { get; init; }
    public string? Range { get; init; }
    public string? SentTo { get; init; }
}

/// <summary>What was issued before this register was kept here.</summary>
public sealed partial class OutgoingDocument
{
    public const int PrintedNumberMaxLength = 60;

    /// <summary>Of a line from an old ledger: the number on the paper. Its number here is one of this register, for the old one may stand there twice, or be none.</summary>
    public string? PrintedNumber { get; private set; }

    /// <summary>From an older ledger: no clause judges it.</summary>
    public bool WasImported { get; private set; }

    /// <exception cref="RuleBrokenException">No title, or an impossible date or count.</exception>
    public static OutgoingDocument FromLedger(Registration registration, OutgoingLine line, Level level, EntryImported from)
    {
        if (registration.At > registration.Now.AddMinutes(1))
        {
            throw new RuleBrokenException("It cannot have been signed off or read on a day to come. Check the dates.");
        }

        var document = new OutgoingDocument
        {
            Register = Register.OutgoingDocuments, Number = registration.Number, State = OutgoingState.Dispatched, WasImported = true, PrintedNumber = line.PrintedNumber,
            RegisteredById = registration.By.Id, RegisteredByName = registration.By.Name, DrafterName = line.DrafterName ?? "", Unit = line.Unit, SignedOffByName = line.SignedOffByName ?? "",
            SignedOffOn = line.SignedOffOn ?? registration.On, Cc = line.Cc, Range = line.Range, SentTo = line.SentTo,
        };
        document.Open(registration, Urgency.Routine, level);
        document.Write(line.Face, registration.On);
        document.Tell(from);
        return document;
    }
}
