using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>One line of those who are to come, taken apart.</summary>
public sealed record TypedPerson(int No, string Name, Attendance Seat)
{
    public string? Organisation { get; init; }
    public string? Post { get; init; }
    public string? Mail { get; init; }

    /// <summary>Nothing behind the name: a colleague, a department, or somebody whom the contact book knows.</summary>
    public bool IsNameAlone => Organisation is null && Mail is null;
}

/// <summary>
/// Who is to come, one a line: a name or extension of the directory, a department as a whole, or somebody from outside with organisation and mail after
/// semicolons. 列席 or 候补 behind it says as what. Whom the contact book knows, and the viewer may look up there, is that contact.
/// </summary>
public sealed class ReadPeople(HouseBook book, KnownContacts contacts)
{
    private static readonly Dictionary<string, Attendance> Seats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["出席"] = Attendance.Attends, ["列席"] = Attendance.ListensIn, ["候补"] = Attendance.Reserve,
        ["attends"] = Attendance.Attends, ["listens in"] = Attendance.ListensIn, ["reserve"] = Attendance.Reserve,
    };

    /// <exception cref="RuleBrokenException">A line names nobody who is known, or says too much.</exception>
    public async Task<IReadOnlyList<Invitee>> Of(string? text, CancellationToken ct)
    {
        var lines = Lines(text);
        if (lines.Count > Meeting.MostParticipants)
        {
            throw new RuleBrokenException("A meeting has at most {0} participants.", Meeting.MostParticipants);
        }

        List<(TypedPerson Typed, IReadOnlyList<Invitee> Colleagues)> read = [.. lines.Select((line, i) => Read(line, i + 1)).Select(typed => (typed, Colleagues(typed)))];
        var known = await contacts.Of([.. read.Where(r => r.Colleagues.Count == 0).Select(r => r.Typed)], ct);
        return [.. read.SelectMany(r => r.Colleagues.Count > 0 ? r.Colleagues : [Guest(r.Typed, known.GetValueOrDefault(r.Typed.No))])
            .DistinctBy(i => i.PersonId is { } id ? (object)id : (i.Name, i.Organisation, i.Mail))];
    }

    /// <summary>With whoever chairs it: he need not be written down to be there, and is the first.</summary>
    /// <exception cref="RuleBrokenException">A line names nobody who is known, or says too much.</exception>
    public async Task<IReadOnlyList<Invitee>> WithChair(Person chair, string? text, CancellationToken ct)
    {
        var typed = await Of(text, ct);
        return typed.Any(i => i.PersonId == chair.Id) ? typed : [Chair(chair), .. typed];
    }

    public Invitee Chair(Person chair) => new(chair.Name, Attendance.Attends) { PersonId = chair.Id, Mail = book.Directory.Find(chair.Id)?.Mail };

    /// <summary>For how many a room is wanted: as far as what was typed can be read.</summary>
    public async Task<int> Count(string? text, CancellationToken ct)
    {
        try
        {
            return (await Of(text, ct)).Count(i => i.Seat != Attendance.Reserve);
        }
        catch (RuleBrokenException)
        {
            return Lines(text).Count;
        }
    }

    private static IReadOnlyList<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static TypedPerson Read(string line, int no)
    {
        var parts = line.Split([';', '；', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var seat = parts.Select(p => Seats.TryGetValue(p, out var said) ? said : (Attendance?)null).FirstOrDefault(s => s is not null) ?? Attendance.Attends;
        parts.RemoveAll(Seats.ContainsKey);
        if (parts is not [var name, .. var more])
        {
            throw new RuleBrokenException("Line {0} names nobody. Write a name first.", no);
        }

        var mail = more.Find(p => p.Contains('@'));
        var rest = more.FindAll(p => p != mail);
        return name.Length > Party.NameMaxLength || rest.Count > 2 || rest.Exists(p => p.Length > MeetingParticipant.OrganisationMaxLength) || mail?.Length > Employee.MailMaxLength
            ? throw new RuleBrokenException("Line {0} says too much. Write: name; organisation; post; mail address.", no)
            : new TypedPerson(no, name, seat) { Organisation = rest.ElementAtOrDefault(0), Post = rest.ElementAtOrDefault(1), Mail = mail is null ? null : Data.Mail.QueueMail.OneAddress(mail) };
    }

    private IReadOnlyList<Invitee> Colleagues(TypedPerson typed)
    {
        if (!typed.IsNameAlone)
        {
            return [];
        }

        if (book.Directory.Find(typed.Name) is { } colleague)
        {
            return colleague.Role == Role.Administrator ? throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", colleague.Name) : [Of(colleague, typed.Seat)];
        }

        // An administrator reads no content, and is invited with no department.
        return [.. book.Directory.Colleagues.Where(c => c.Role != Role.Administrator && new[] { Languages.English, Languages.Chinese }.Any(language => string.Equals(c.Department.In(language), typed.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(c => Of(c, typed.Seat))];
    }

    private static Invitee Of(Colleague colleague, Attendance seat) => new(colleague.Name, seat) { PersonId = colleague.Id, Mail = colleague.Mail };

    // What was typed stands; what was left out is taken from the contact.
    private static Invitee Guest(TypedPerson typed, Contact? contact)
    {
        if (typed.IsNameAlone && contact is null)
        {
            throw new RuleBrokenException("Line {0}: {1} is no colleague and no department. For somebody from outside, write the organisation or the mail address after a semicolon.", typed.No, typed.Name);
        }

        return new Invitee(contact?.Name ?? typed.Name, typed.Seat)
        {
            ContactId = contact?.Id, Organisation = typed.Organisation ?? Cut(contact?.Organisation, MeetingParticipant.OrganisationMaxLength),
            Post = Cut(typed.Post ?? contact?.Position, MeetingParticipant.PostMaxLength), Mail = typed.Mail ?? (contact?.MailList is [var first, ..] ? first : null),
            Language = GuestLanguage.Of(typed.Name, contact?.Language),
        };
    }

    private static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
