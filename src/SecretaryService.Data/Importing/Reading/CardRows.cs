using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>
/// vCards (2.1, 3.0, 4.0) as rows, below a header of our own. Ours, because a reader of others leaves out what it does not understand: here a card
/// with an unknown encoding, or one that nobody ended, is a row with the line it stands in, and is rejected with the reason.
/// </summary>
public static class CardRows
{
    /// <summary>The header is in no line of the file.</summary>
    public const int HeaderLine = 0;

    /// <summary>What a row says, in this order.</summary>
    public static IReadOnlyList<string> Columns => Card.Columns;

    public static bool IsIn(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<FileRow> Read(string text)
    {
        yield return new FileRow(HeaderLine, [.. Card.Columns.Select(name => new Cell(name))]);
        var hand = new CardInHand();
        foreach (var line in CardLines.Of(text))
        {
            if (hand.Take(line) is { } row)
            {
                yield return row;
            }
        }

        if (hand.Unended() is { } last)
        {
            yield return last;
        }
    }
}

/// <summary>The card that is being read, line by line.</summary>
internal sealed class CardInHand
{
    private Card? _card;
    private int _within;
    private string _before = "";

    /// <summary>The row of a card that ended with this line, or before it.</summary>
    public FileRow? Take(CardLine line)
    {
        var row = Is(line, "BEGIN:VCARD") ? Begin(line) : Is(line, "END:VCARD") ? End() : Inside(line);
        _before = line.Text;
        return row;
    }

    public FileRow? Unended()
    {
        _card?.Break(new RuleBrokenException("This card has no end: END:VCARD is missing."));
        return _card?.ToRow();
    }

    // The card of an agent stands within another; any other beginning says that nobody ended the one before.
    private FileRow? Begin(CardLine line)
    {
        if (_within > 0 || (_card is not null && _before.StartsWith("AGENT", StringComparison.OrdinalIgnoreCase)))
        {
            _within++;
            return null;
        }

        var before = Unended();
        _card = new Card(line.Line);
        return before;
    }

    private FileRow? End()
    {
        if (_within > 0)
        {
            _within--;
            return null;
        }

        var row = _card?.ToRow();
        _card = null;
        return row;
    }

    private FileRow? Inside(CardLine line)
    {
        try
        {
            if (_within == 0 && _card is not null && CardProperty.Of(line.Text, Card.Read) is { Raw.Length: > 0 } property)
            {
                _card.Take(property);
            }
        }
        catch (RuleBrokenException broken)
        {
            _card!.Break(broken);
        }

        return null;
    }

    private static bool Is(CardLine line, string what) => line.Text.Trim().Equals(what, StringComparison.OrdinalIgnoreCase);
}
