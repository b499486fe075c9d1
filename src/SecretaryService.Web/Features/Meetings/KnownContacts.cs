using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>Somebody who may be meant: how the list shows him, and the line that names him.</summary>
/// <param name="Kind">Colleague, department or contact, as a word.</param>
public sealed record OfferedPerson(string Name, string? Detail, string Kind, string Line);

/// <summary>Whom somebody may mean who types a name: colleagues, departments and, for those who may look into the book, contacts.</summary>
public sealed class KnownContacts(AppDbContext db, HouseBook book)
{
    private const int MostColleagues = 4;
    private const int MostDepartments = 2;
    private const int MostContacts = 6;
    private const int AtOnce = 200;

    public async Task<IReadOnlyList<OfferedPerson>> Offer(string? typed, CancellationToken ct)
    {
        if (typed?.Trim() is not { Length: > 0 and <= Party.NameMaxLength } wanted || Contact.Fold(wanted) is not { Length: > 0 } words)
        {
            return [];
        }

        var colleagues = book.Directory.Colleagues.Where(c => c.Role != Role.Administrator).ToList();
        var language = Languages.IsChinese ? Languages.Chinese : Languages.English;
        var departments = colleagues.Select(c => c.Department).Distinct().Where(d => d.En.Contains(wanted, StringComparison.OrdinalIgnoreCase) || d.Zh.Contains(wanted, StringComparison.Ordinal)).Take(MostDepartments);
        return
        [
            .. colleagues.Where(c => c.Fits(wanted)).Take(MostColleagues).Select(c => new OfferedPerson(c.Label, c.Department.In(language), "colleague", c.Label)),
            .. departments.Select(d => new OfferedPerson(d.In(language), null, "department", d.In(language))),
            .. (await Contacts(words, ct)).Select(c => new OfferedPerson(c.Name!, Detail(c), "contact", Line(c))),
        ];
    }

    /// <summary>Who of them is in the book, by the number of his line: in the same organisation, or with the same address, and nobody else of that name.</summary>
    /// <exception cref="RuleBrokenException">Of a name alone there are several.</exception>
    public async Task<IReadOnlyDictionary<int, Contact>> Of(IReadOnlyList<TypedPerson> guests, CancellationToken ct)
    {
        var found = new Dictionary<int, Contact>();
        if (!May.LooksIntoContacts(db.Viewer))
        {
            return found;
        }

        foreach (var some in guests.Where(g => g.Organisation is not null).Chunk(AtOnce))
        {
            var words = some.Select(WordsOf).Distinct().ToList();
            var alike = (await db.Contacts.AsNoTracking().Where(c => words.Contains(c.Words) && c.Name != null).OrderBy(c => c.Id).ToListAsync(ct)).ToLookup(c => c.Words);
            foreach (var guest in some)
            {
                Note(found, guest, [.. alike[WordsOf(guest)]]);
            }
        }

        foreach (var guest in guests.Where(g => g.Organisation is null))
        {
            Note(found, guest, [.. (await db.TwinsOf(guest.Name, null, [], except: 0, ct)).Where(c => c.Name is not null)]);
        }

        return found;
    }

    private static void Note(Dictionary<int, Contact> found, TypedPerson guest, List<Contact> alike)
    {
        var written = guest.Mail is { } mail ? alike.FindAll(c => c.MailList.Contains(mail, StringComparer.OrdinalIgnoreCase)) : [];
        if ((written.Count > 0 ? written : alike) is [var one])
        {
            found[guest.No] = one;
        }
        else if (alike.Count > 1 && guest.IsNameAlone)
        {
            throw new RuleBrokenException("Line {0}: the contact book has several called {1}. Write the organisation after a semicolon.", guest.No, guest.Name);
        }
    }

    private Task<List<Contact>> Contacts(string words, CancellationToken ct) => May.LooksIntoContacts(db.Viewer)
        ? db.Contacts.AsNoTracking().Where(c => c.Words.Contains(words) && c.Name != null).OrderBy(c => c.Words).ThenBy(c => c.Id).Take(MostContacts).ToListAsync(ct) : Task.FromResult<List<Contact>>([]);

    private static string WordsOf(TypedPerson guest) => Contact.WordsOf(new ContactNote(guest.Name, guest.Organisation, null, null, []));

    private static string? Detail(Contact contact) => string.Join(' ', new[] { contact.Organisation, contact.Position }.OfType<string>()) is { Length: > 0 } said ? said : null;

    // As the form says it; a post without an organisation would be taken for one.
    private static string Line(Contact contact) => string.Join("; ", new[] { contact.Name, contact.Organisation, contact.Organisation is null ? null : contact.Position, contact.MailList is [var mail, ..] ? mail : null }
        .OfType<string>().Select(said => said.Replace(';', ' ').Replace('；', ' ').ReplaceLineEndings(" ")));
}
