using System.Text;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Contacts;

/// <summary>What is written down about a contact.</summary>
public sealed record ContactNote(string? Name, string? Organisation, string? Position, string? Remark, IReadOnlyList<ContactNumber> Numbers);

/// <param name="IsShared">A switchboard or a shared telephone (总机): many people call from it, and none is known by it alone.</param>
public sealed record ContactNumber(PhoneNumber Phone, bool IsShared);

/// <summary>A number of a contact, as given and as digits.</summary>
public sealed class ContactPhone
{
    private ContactPhone() { }

    internal ContactPhone(ContactNumber number) => (Typed, Digits, IsShared) = (number.Phone.Typed, number.Phone.Digits, number.IsShared);

    public long Id { get; private set; }
    public long ContactId { get; private set; }
    public string Typed { get; private set; } = "";
    public string Digits { get; private set; } = "";
    public bool IsShared { get; private set; }
}

/// <summary>联系人: somebody outside who calls again. Kept only by explicit choice; a caller alone is no contact.</summary>
public sealed class Contact : IOfTheHouse
{
    public const int NameMaxLength = Call.NameMaxLength;
    public const int OrganisationMaxLength = Call.OrganisationMaxLength;
    public const int PositionMaxLength = 80;
    public const int RemarkMaxLength = 500;
    public const int MostNumbers = 8;
    public const int WordsMaxLength = 400;

    private readonly List<ContactPhone> _phones = [];

    private Contact() { }

    public long Id { get; private set; }
    public string? Name { get; private set; }
    public string? Organisation { get; private set; }
    public string? Position { get; private set; }
    public string? Remark { get; private set; }

    /// <summary>Name, organisation and the pinyin initials of both, folded: what a search looks in.</summary>
    public string Words { get; private set; } = "";
    public long AddedById { get; private set; }
    public DateTime AddedAt { get; private set; }

    /// <summary>Rises with every change: a stale edit is refused.</summary>
    public int Version { get; private set; }
    public IReadOnlyCollection<ContactPhone> Phones => _phones;

    /// <summary>How lists call the contact.</summary>
    public string Label => Name ?? Organisation ?? "";

    public string HouseKey => Label;

    /// <exception cref="RuleBrokenException">It has neither a name nor an organisation, or too many numbers.</exception>
    public static Contact Keep(ContactNote note, Viewer by, DateTime at)
    {
        var contact = new Contact { AddedById = by.PersonId, AddedAt = at };
        contact.Write(note);
        return contact;
    }

    /// <exception cref="RuleBrokenException">It has neither a name nor an organisation, or too many numbers.</exception>
    public void Write(ContactNote note)
    {
        if (note.Name is null && note.Organisation is null)
        {
            throw new RuleBrokenException("A contact needs a name or an organisation.");
        }

        if (note.Numbers.Count > MostNumbers)
        {
            throw new RuleBrokenException("A contact has at most {0} numbers.", MostNumbers);
        }

        (Name, Organisation, Position, Remark, Version) = (note.Name, note.Organisation, note.Position, note.Remark, Version + 1);
        Words = WordsOf(note);
        _phones.RemoveAll(phone => !note.Numbers.Any(n => n.Phone.Typed == phone.Typed && n.IsShared == phone.IsShared));
        _phones.AddRange(note.Numbers.Where(n => !_phones.Exists(p => p.Typed == n.Phone.Typed)).Select(n => new ContactPhone(n)));
    }

    /// <summary>Letters and digits in one case and width, without separators: two spellings of one name compare alike.</summary>
    public static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    public static string WordsOf(ContactNote note)
    {
        var words = string.Join(' ', new[] { note.Name, note.Organisation }.OfType<string>().SelectMany(w => new[] { Fold(w), PinyinInitials.Of(w) }).Distinct());
        return words.Length <= WordsMaxLength ? words : words[..WordsMaxLength];
    }
}
