using System.Globalization;
using System.Text;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>An item of the agenda as typed: a line with title, who reports and minutes, or a form of three fields.</summary>
public sealed record ItemForm
{
    public const int Usual = 15;

    public string? Title { get; init; }
    public string? Reporter { get; init; }

    /// <summary>As typed; none: as usual.</summary>
    public string? Minutes { get; init; }

    /// <exception cref="RuleBrokenException">It is too long, or its minutes are no number.</exception>
    public ItemNote ToNote(Domain.Staff.Directory directory)
    {
        var said = MeetingParticulars.Said(Reporter);
        if (said?.Length > Party.NameMaxLength || MeetingParticulars.Said(Title)?.Length > AgendaItem.TitleMaxLength)
        {
            throw new RuleBrokenException("Title and name are too long for one line: at most {0} characters.", AgendaItem.TitleMaxLength);
        }

        return new ItemNote(MeetingParticulars.Said(Title) ?? "", Count(Minutes)) { Reporter = directory.Find(said ?? "")?.AsPerson, ReporterName = said };
    }

    /// <summary>Title; who reports; minutes — the last two may be left out, and stand in either order.</summary>
    /// <exception cref="RuleBrokenException">A line says too much.</exception>
    public static IEnumerable<ItemForm> Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(Meeting.MostItems + 1).Select((line, i) => Read(line, i + 1));

    private static ItemForm Read(string line, int no)
    {
        var parts = line.Split([';', '；', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var more = parts.Skip(1).ToLookup(LooksLikeNumber);
        if (more[true].Count() > 1 || more[false].Count() > 1)
        {
            throw new RuleBrokenException("Item {0} says too much. Write: title; name; minutes.", no);
        }

        return new ItemForm { Title = parts.ElementAtOrDefault(0), Reporter = more[false].SingleOrDefault(), Minutes = more[true].SingleOrDefault() };
    }

    // A Chinese keyboard writes wide digits and wide signs.
    private static bool LooksLikeNumber(string part) => char.IsDigit(part[0]) || part[0] is '-' or '−' or '－' or '–' or '+' or '＋' or '.';

    // How many may be, the meeting itself says; what no number holds, is none.
    private static int Count(string? said) => MeetingParticulars.Said(said) is not { } typed ? Usual
        : int.TryParse(typed.Normalize(NormalizationForm.FormKC), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes
        : throw new RuleBrokenException("“{0}” is no number of minutes. Write a whole number from 1 to {1}, such as 15.", typed, AgendaItem.LongestMinutes);
}
