using System.Globalization;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>An item of the agenda as typed: a line with title, who reports and minutes, or a form of three fields.</summary>
public sealed record ItemForm
{
    public const int Usual = 15;

    public string? Title { get; init; }
    public string? Reporter { get; init; }
    public int? Minutes { get; init; } = Usual;

    public ItemNote ToNote(Domain.Staff.Directory directory)
    {
        var said = MeetingParticulars.Said(Reporter);
        if (said?.Length > Party.NameMaxLength || MeetingParticulars.Said(Title)?.Length > AgendaItem.TitleMaxLength)
        {
            throw new RuleBrokenException("Title and name are too long for one line: at most {0} characters.", AgendaItem.TitleMaxLength);
        }

        return new ItemNote(MeetingParticulars.Said(Title) ?? "", Minutes ?? Usual) { Reporter = directory.Find(said ?? "")?.AsPerson, ReporterName = said };
    }

    /// <summary>Title; who reports; minutes — the last two may be left out, and stand in either order.</summary>
    public static IEnumerable<ItemForm> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(Meeting.MostItems + 1).Select(line =>
    {
        var parts = line.Split([';', '；', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var minutes = parts.Skip(1).Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : (int?)null).FirstOrDefault(m => m is not null);
        return new ItemForm
        {
            Title = parts.ElementAtOrDefault(0), Minutes = minutes ?? Usual,
            Reporter = parts.Skip(1).FirstOrDefault(p => !int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _)),
        };
    });
}
