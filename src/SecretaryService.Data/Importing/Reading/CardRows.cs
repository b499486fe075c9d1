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
        var (card, within, before) = ((Card?)null, 0, "");
        foreach (var line in CardLines.Of(text))
        {
            if (Is(line, "BEGIN:VCARD"))
            {
                // The card of an agent stands within another; any other beginning says that nobody ended the one before.
                within += card is not null && before.StartsWith("AGENT", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                if (within == 0)
                {
                    if (card is not null)
                    {
                        yield return card.Unended();
                    }

                    card = new Card(line.Line);
                }
            }
            else if (Is(line, "END:VCARD"))
            {
                if (within == 0 && card is not null)
                {
                    yield return card.ToRow();
                    card = null;
                }

                within = Math.Max(0, within - 1);
            }
            else if (within == 0 && card is not null)
            {
                Take(card, line.Text);
            }

            before = line.Text;
        }

        if (card is not null)
        {
            yield return card.Unended();
        }
    }

    private static bool Is(CardLine line, string what) => line.Text.Trim().Equals(what, StringComparison.OrdinalIgnoreCase);

    private static void Take(Card card, string line)
    {
        try
        {
            if (CardProperty.Of(line, Card.Read) is { Raw.Length: > 0 } property)
            {
                card.Take(property);
            }
        }
        catch (RuleBrokenException broken)
        {
            card.Break(broken);
        }
    }
}
