using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>
/// Who is to come, one a line: a name or extension of the directory, a department as a whole, or somebody from outside with organisation and mail after
/// semicolons. 列席 or 候补 behind it says as what.
/// </summary>
public sealed class ReadPeople(HouseBook book)
{
    private static readonly Dictionary<string, Attendance> Seats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["出席"] = Attendance.Attends, ["列席"] = Attendance.ListensIn, ["候补"] = Attendance.Reserve,
        ["attends"] = Attendance.Attends, ["listens in"] = Attendance.ListensIn, ["reserve"] = Attendance.Reserve,
    };

    /// <exception cref="RuleBrokenException">A line names nobody who is known, or says too much.</exception>
    public IReadOnlyList<Invitee> Of(string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > Meeting.MostParticipants)
        {
            throw new RuleBrokenException("A meeting has at most {0} participants.", Meeting.MostParticipants);
        }

        return [.. lines.SelectMany((line, i) => OfLine(line, i + 1)).DistinctBy(i => i.PersonId is { } id ? (object)id : (i.Name, i.Organisation))];
    }

    /// <summary>For how many a room is wanted: as far as what was typed can be read.</summary>
    public int Count(string? text)
    {
        try
        {
            return Of(text).Count(i => i.Seat != Attendance.Reserve);
        }
        catch (RuleBrokenException)
        {
            return (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;
        }
    }

    private IEnumerable<Invitee> OfLine(string line, int no)
    {
        var parts = line.Split([';', '；', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var seat = parts.Select(p => Seats.TryGetValue(p, out var said) ? said : (Attendance?)null).FirstOrDefault(s => s is not null) ?? Attendance.Attends;
        parts.RemoveAll(Seats.ContainsKey);
        return parts switch
        {
            [] => throw new RuleBrokenException("Line {0} names nobody. Write a name first.", no),
            [var name] => Colleagues(name, seat, no),
            [var name, ..] => [Guest(name, parts[1..], seat, no)],
        };
    }

    private IEnumerable<Invitee> Colleagues(string name, Attendance seat, int no)
    {
        if (book.Directory.Find(name) is { } colleague)
        {
            return colleague.Role == Role.Administrator ? throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", colleague.Name) : [Of(colleague, seat)];
        }

        // An administrator reads no content, and is invited with no department.
        var department = book.Directory.Colleagues.Where(c => c.Role != Role.Administrator && new[] { Languages.English, Languages.Chinese }.Any(language => string.Equals(c.Department.In(language), name, StringComparison.OrdinalIgnoreCase))).ToList();
        return department.Count > 0 ? department.Select(c => Of(c, seat))
            : throw new RuleBrokenException("Line {0}: {1} is no colleague and no department. For somebody from outside, write the organisation or the mail address after a semicolon.", no, name);
    }

    private static Invitee Of(Colleague colleague, Attendance seat) => new(colleague.Name, seat) { PersonId = colleague.Id, Mail = colleague.Mail };

    private static Invitee Guest(string name, List<string> parts, Attendance seat, int no)
    {
        var mail = parts.Find(p => p.Contains('@'));
        var rest = parts.FindAll(p => p != mail);
        if (name.Length > Party.NameMaxLength || rest.Count > 2 || rest.Exists(p => p.Length > MeetingParticipant.OrganisationMaxLength) || mail?.Length > Employee.MailMaxLength)
        {
            throw new RuleBrokenException("Line {0} says too much. Write: name; organisation; post; mail address.", no);
        }

        return new Invitee(name, seat) { Organisation = rest.ElementAtOrDefault(0), Post = rest.ElementAtOrDefault(1), Mail = mail is null ? null : Data.Mail.QueueMail.OneAddress(mail) };
    }
}
