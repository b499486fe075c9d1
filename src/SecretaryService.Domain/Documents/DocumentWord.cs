namespace SecretaryService.Domain.Documents;

/// <summary>
/// 代字: a word of the house, such as 汀办发, under which outgoing documents are numbered: 汀办发〔2026〕12号. It belongs to one class of readers, so that a gap
/// in its numbers betrays nothing to others; it is never changed, only taken out of use.
/// </summary>
public sealed class DocumentWord : IOfTheHouse
{
    public const int WordMaxLength = 12;

    private static readonly string[] OfTheRegisters = ["收文", "内文", "发文", "文稿", "移交", "鉴定"];

    private DocumentWord() { }

    public long Id { get; private set; }
    public string Word { get; private set; } = "";

    /// <summary>公开 and 内部 share one series; each level above has words of its own.</summary>
    public Level Level { get; private set; }

    /// <summary>The kind it is offered for first; none: any.</summary>
    public DocumentKind? Kind { get; private set; }

    /// <summary>Out of use; its numbers stay in the book.</summary>
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; private set; }

    public string HouseKey => Word;

    /// <summary>Whoever is cleared for it sees how far its numbers have come.</summary>
    public int AccessClass => Domain.AccessClass.Of(Register.OutgoingDocuments, Level);

    /// <exception cref="RuleBrokenException">It is no word, or one that the registers use.</exception>
    public static DocumentWord Take(string word, Level level, DocumentKind? kind)
    {
        var letters = word.Trim();
        if (letters.Length is 0 or > WordMaxLength || !letters.All(char.IsLetterOrDigit))
        {
            throw new RuleBrokenException("A word has 1 to {0} letters or characters and nothing else.", WordMaxLength);
        }

        if (OfTheRegisters.Any(taken => letters.EndsWith(taken, StringComparison.Ordinal) && letters.Length <= taken.Length + 1))
        {
            throw new RuleBrokenException("{0} is used by a register of its own. Choose another word.", letters);
        }

        return new DocumentWord { Word = letters, Level = level < Level.Internal ? Level.Internal : level, Kind = kind };
    }

    public bool Fits(Level level) => ClosedOn is null && Level == (level < Level.Internal ? Level.Internal : level);

    /// <exception cref="RuleBrokenException">It is out of use already.</exception>
    public void Close(DateOnly today) => ClosedOn = ClosedOn is null ? today : throw new RuleBrokenException("This word is out of use already.");
}
