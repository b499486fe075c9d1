using System.Globalization;
using System.Text;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>A contact as a vCard, 3.0 (RFC 2426) or 4.0 (RFC 6350). An import reads the same contact from it.</summary>
public static class WriteCard
{
    public const string Extension = "vcf";
    public const string ContentType = "text/vcard; charset=utf-8";

    /// <summary>Octets of a line, without its end.</summary>
    private const int Longest = 75;

    public static string Of(Contact contact, bool version4)
    {
        var card = new StringBuilder();
        foreach (var line in Lines(contact, version4))
        {
            Fold(card, line);
        }

        return card.ToString();
    }

    private static IEnumerable<string> Lines(Contact contact, bool version4)
    {
        var (note, isOrganisation) = (contact.AsNote(), contact.Kind == ContactKind.Organisation);
        yield return "BEGIN:VCARD";
        yield return version4 ? "VERSION:4.0" : "VERSION:3.0";
        yield return "PRODID:-//Secretary Service//Contacts//EN";
        if (contact.Uid is { } uid)
        {
            yield return $"UID:{uid}";
        }

        if (isOrganisation)
        {
            yield return version4 ? "KIND:org" : "X-ABShowAs:COMPANY";
        }

        yield return $"FN:{Escaped(contact.Label)}";
        // The given name stands for the whole: which part of it is the family's nobody wrote down.
        yield return $"N:;{Escaped(note.Name ?? "")};;{Escaped(note.Salutation ?? "")};";
        foreach (var line in Texts(note).Concat(Ways(note, version4)).Concat(Dates(note)).Append("END:VCARD"))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Texts(ContactNote note) => new[]
    {
        ("ORG", note.Organisation), ("TITLE", note.Position), ("NOTE", note.Remark), ("X-LANGUAGE", note.Language), ("X-DRINK", note.Drink), ("X-LIKES", note.Likes),
    }.Where(t => t.Item2 is not null).Select(t => $"{t.Item1}:{Escaped(t.Item2!)}");

    // MAIN is what telephones call the number of a house: our switchboard.
    private static IEnumerable<string> Ways(ContactNote note, bool version4) =>
    [
        .. note.Numbers.Select(n => $"TEL;TYPE={(version4 ? "\"work,voice" : "WORK,VOICE")}{(n.IsShared ? version4 ? ",main" : ",MAIN" : "")}{(version4 ? "\"" : "")}:{Escaped(n.Phone.Typed)}"),
        .. note.Mails.Select(mail => $"EMAIL;TYPE={(version4 ? "work" : "INTERNET")}:{Escaped(mail)}"),
        .. note.Address is { } address ? (string[])[$"ADR;TYPE={(version4 ? "work" : "WORK")}:;;{Escaped(address)};;;;"] : [],
    ];

    private static IEnumerable<string> Dates(ContactNote note) => (note.Dates ?? []).SelectMany((date, i) => new[]
    {
        string.Create(CultureInfo.InvariantCulture, $"item{i + 1}.{(IsBirthday(date.Label) ? "BDAY" : "X-ABDATE")}:{date.On:yyyy-MM-dd}"),
        string.Create(CultureInfo.InvariantCulture, $"item{i + 1}.X-ABLabel:{Escaped(date.Label)}"),
    });

    private static bool IsBirthday(string label) => label == "生日" || label.Equals("birthday", StringComparison.OrdinalIgnoreCase);

    private static string Escaped(string text) => text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Never within a character: what is folded is put together again byte by byte.
    private static void Fold(StringBuilder card, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                card.Append("\r\n ");
                octets = 1;
            }

            card.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        card.Append("\r\n");
    }
}
