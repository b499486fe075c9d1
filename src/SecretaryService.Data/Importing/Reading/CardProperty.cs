using System.Text;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>A property of a vCard, understood: which one, of what type, and its text. What its encoding is not known for is refused, never guessed.</summary>
/// <param name="Group">item1 of item1.TEL: what belongs together.</param>
/// <param name="Types">Upper case; of 2.1 the bare words too.</param>
public sealed record CardProperty(string? Group, string Name, IReadOnlyList<string> Types, string Raw)
{
    private static readonly string[] Plain = ["8BIT", "7BIT", "BINARY"];

    /// <summary>The value with its escapes undone.</summary>
    public string Text => Unescaped(Raw);

    /// <summary>Components of a structured value: N, ADR, ORG.</summary>
    public IReadOnlyList<string> Parts => [.. Split(Raw, ';').Select(part => Unescaped(part).Trim())];

    /// <summary>Nothing where the line is no property: a line of a picture, say.</summary>
    /// <param name="wanted">Only these are decoded: what nobody reads cannot be wrong.</param>
    /// <exception cref="RuleBrokenException">Its encoding is not known.</exception>
    public static CardProperty? Of(string line, IReadOnlySet<string> wanted)
    {
        var colon = EndOfHead(line);
        if (colon < 0)
        {
            return null;
        }

        var head = Split(line[..colon], ';');
        var dot = head[0].LastIndexOf('.');
        var (group, name) = (dot < 0 ? null : head[0][..dot], head[0][(dot + 1)..].Trim().ToUpperInvariant());
        if (!wanted.Contains(name))
        {
            return new CardProperty(group, name, [], "");
        }

        var parameters = head.Skip(1).Select(p => p.Split('=', 2)).Select(p => p.Length == 2 ? (Key: p[0].Trim().ToUpperInvariant(), Value: p[1].Trim(' ', '"')) : (Key: "TYPE", Value: p[0].Trim())).ToList();
        return new CardProperty(group, name, [.. parameters.Where(p => p.Key == "TYPE").SelectMany(p => p.Value.ToUpperInvariant().Split(','))], Decoded(line[(colon + 1)..], parameters));
    }

    // A colon within quotation marks belongs to a parameter.
    private static int EndOfHead(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Decoded(string value, IReadOnlyList<(string Key, string Value)> parameters)
    {
        var encoding = parameters.FirstOrDefault(p => p.Key == "ENCODING").Value?.ToUpperInvariant() ?? (parameters.Any(p => p.Value.Equals("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase)) ? "QUOTED-PRINTABLE" : null);
        var charset = CharsetOf(parameters.FirstOrDefault(p => p.Key == "CHARSET").Value);
        return encoding switch
        {
            null => value,
            "QUOTED-PRINTABLE" => charset.GetString(Unquoted(value, charset)),
            "B" or "BASE64" => TryBase64(value) is { } bytes ? charset.GetString(bytes) : throw new RuleBrokenException("A value of this card is not in the encoding {0} that it names.", encoding),
            _ when Plain.Contains(encoding) => value,
            _ => throw new RuleBrokenException("The encoding {0} of this card is not known.", encoding),
        };
    }

    private static Encoding CharsetOf(string? name) => name is null ? Encoding.UTF8
        : FileEncoding.Known(name) ?? throw new RuleBrokenException("The encoding {0} of this card is not known.", name);

    private static byte[]? TryBase64(string value)
    {
        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value, bytes, out var length) ? bytes[..length] : null;
    }

    // What is no pair of hexadecimal digits stands for itself.
    private static byte[] Unquoted(string value, Encoding charset)
    {
        var bytes = new List<byte>(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '=' && i + 2 < value.Length && byte.TryParse(value.AsSpan(i + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var one))
            {
                bytes.Add(one);
                i += 2;
            }
            else
            {
                bytes.AddRange(charset.GetBytes([value[i]]));
            }
        }

        return [.. bytes];
    }

    /// <summary>At signs that no backslash precedes.</summary>
    private static List<string> Split(string text, char separator)
    {
        var (parts, part) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == separator)
            {
                parts.Add(part.ToString());
                part.Clear();
                continue;
            }

            part.Append(text[i]);
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                part.Append(text[++i]);
            }
        }

        return [.. parts, part.ToString()];
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' || i + 1 == text.Length ? text[i] : text[++i] is 'n' or 'N' ? '\n' : text[i]);
        }

        return plain.ToString();
    }
}
