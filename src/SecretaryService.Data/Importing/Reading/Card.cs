using System.Globalization;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>One vCard as a row: what it says of a contact, under names that the register of contacts knows.</summary>
internal sealed class Card(int line)
{
    public static readonly IReadOnlyList<string> Columns =
        ["UID", "Name", "Organisation", "Salutation", "Position", "Phone", "Switchboard", "E-mail", "Address", "Language", "Drink", "Likes", "Important dates", "Remark"];

    public static readonly IReadOnlySet<string> Read = new HashSet<string>(StringComparer.Ordinal)
    {
        "BEGIN", "END", "FN", "N", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "LANG", "X-LANGUAGE", "X-DRINK", "X-LIKES", "NOTE", "UID", "BDAY", "ANNIVERSARY",
        "X-ABDATE", "X-ABLABEL", "KIND", "X-ABSHOWAS",
    };

    private static readonly string[] Dates = ["BDAY", "ANNIVERSARY", "X-ABDATE"];
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyyMMdd'T'HHmmss'Z'", "yyyy/MM/dd"];
    private readonly List<CardProperty> _properties = [];

    public RuleBrokenException? Broken { get; private set; }

    public void Take(CardProperty property) => _properties.Add(property);

    public void Break(RuleBrokenException why) => Broken ??= why;

    public FileRow ToRow()
    {
        var organisation = First("ORG")?.Parts[0] is { Length: > 0 } named ? named : null;
        var name = Name();
        // A company writes its name twice: as its own, and as the organisation's.
        if (Has("KIND", "ORG") || Has("X-ABSHOWAS", "COMPANY") || (name is not null && name == organisation))
        {
            (organisation, name) = (organisation ?? name, null);
        }

        string?[] cells =
        [
            First("UID")?.Text.Trim(), name, organisation, First("N")?.Parts.ElementAtOrDefault(3), Position(), Numbers(false), Numbers(true), Lines("EMAIL"), Address(),
            (First("LANG") ?? First("X-LANGUAGE"))?.Text, First("X-DRINK")?.Text, First("X-LIKES")?.Text, string.Join('\n', ImportantDates()), First("NOTE")?.Text,
        ];
        return new FileRow(line, [.. cells.Select(c => new Cell(c ?? ""))]) { Broken = Broken };
    }

    private CardProperty? First(string name) => _properties.Find(p => p.Name == name && p.Text.Trim().Length > 0);

    private bool Has(string name, string value) => First(name)?.Text.Trim().Equals(value, StringComparison.OrdinalIgnoreCase) == true;

    private string Lines(string name) => string.Join('\n', _properties.Where(p => p.Name == name).Select(p => p.Text.Trim()).Distinct(StringComparer.Ordinal));

    // The name as it is shown; else put together from its parts, a Chinese one without a blank.
    private string? Name()
    {
        if (First("FN")?.Text.Trim() is { } shown)
        {
            return shown;
        }

        var parts = First("N")?.Parts ?? [];
        var (family, given, more) = (parts.ElementAtOrDefault(0) ?? "", parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "");
        var whole = family.Any(c => c > '\u2E80') ? family + given : string.Join(' ', new[] { given, more, family }.Where(p => p.Length > 0));
        return whole.Length == 0 ? null : whole;
    }

    // The department stands behind the organisation, and before what one is in it.
    private string? Position()
    {
        var department = string.Join(' ', First("ORG")?.Parts.Skip(1).Where(p => p.Length > 0) ?? []);
        var title = (First("TITLE") ?? First("ROLE"))?.Text.Trim();
        return department.Length == 0 ? title : title is null ? department : $"{department} {title}";
    }

    private string Numbers(bool shared) => string.Join('\n', _properties.Where(p => p.Name == "TEL" && p.Types.Contains("MAIN") == shared).Select(Number).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal));

    // tel:+86-21-6600-4417;ext=8 of version 4.0.
    private static string Number(CardProperty tel)
    {
        var text = tel.Text.Trim();
        return text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? text[4..].Replace(";ext=", " ext ", StringComparison.OrdinalIgnoreCase).Split(';')[0] : text;
    }

    private string? Address() => First("ADR") is not { } address ? null : string.Join(", ", address.Parts.Where(p => p.Length > 0));

    private IEnumerable<string> ImportantDates()
    {
        foreach (var date in _properties.Where(p => Dates.Contains(p.Name)))
        {
            // A day of no year (--0524) is no date that one could be congratulated on for the tenth time.
            if (DateOnly.TryParseExact(date.Text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {LabelOf(date)}");
            }
        }
    }

    // _$!<Anniversary>!$_ is how some telephones write a label of their own.
    private string LabelOf(CardProperty date) => (date.Group is { } group ? _properties.Find(p => p.Name == "X-ABLABEL" && p.Group == group)?.Text.Trim('_', '$', '!', '<', '>', ' ') : null) is { Length: > 0 } label
        ? label : date.Name == "BDAY" ? "生日" : "纪念日";
}
