namespace SecretaryService.Data.Importing.Reading;

/// <summary>A property of a vCard as it stands in the file: folded lines put together again.</summary>
/// <param name="Line">Where it begins.</param>
public sealed record CardLine(int Line, string Text);

/// <summary>
/// Lines of a vCard file: a line that begins with a blank goes on with the one before it (3.0 and 4.0); one of quoted-printable that ends in
/// an equals sign goes on in the next (2.1).
/// </summary>
public static class CardLines
{
    private const string QuotedPrintable = "QUOTED-PRINTABLE";

    /// <summary>A property longer than this is a picture or nonsense: no more of it is kept.</summary>
    private const int Longest = 20_000;

    public static IEnumerable<CardLine> Of(string text)
    {
        using var reader = new StringReader(text);
        var (begun, number, at) = ((System.Text.StringBuilder?)null, 0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (begun is not null && GoesOn(begun, line, out var rest))
            {
                begun.Append(begun.Length < Longest ? rest : "");
                continue;
            }

            if (begun is { Length: > 0 })
            {
                yield return new CardLine(at, begun.ToString());
            }

            (begun, at) = (new System.Text.StringBuilder(line), number);
        }

        if (begun is { Length: > 0 })
        {
            yield return new CardLine(at, begun.ToString());
        }
    }

    private static bool GoesOn(System.Text.StringBuilder begun, string line, out string rest)
    {
        if (line is [' ' or '\t', ..])
        {
            rest = line[1..];
            return true;
        }

        rest = line;
        if (begun.Length == 0 || begun[^1] != '=' || !IsQuoted(begun.ToString()))
        {
            return false;
        }

        begun.Length--;
        return true;
    }

    private static bool IsQuoted(string begun) => begun.Split(':', 2)[0].Contains(QuotedPrintable, StringComparison.OrdinalIgnoreCase);
}
