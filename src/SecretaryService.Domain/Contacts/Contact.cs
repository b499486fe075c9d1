using System.Text;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Contacts;

/// <summary>联系人: somebody outside who calls again, or an organisation. Kept only by explicit choice; a caller alone is no contact.</summary>
public sealed partial class Contact : IOfTheHouse
{
    public const int NameMaxLength = Call.NameMaxLength;
    public const int OrganisationMaxLength = Call.OrganisationMaxLength;
    public const int PositionMaxLength = 80;
    public const int SalutationMaxLength = 40;
    public const int MailMaxLength = 254;
    public const int AddressMaxLength = 300;
    public const int LanguageMaxLength = 40;
    public const int DrinkMaxLength = 40;
    public const int LikesMaxLength = 200;
    public const int RemarkMaxLength = 500;
    public const int DateLabelMaxLength = 40;
    public const int UidMaxLength = 160;
    public const int MostNumbers = 8;
    public const int MostMails = 3;
    public const int MostDates = 10;
    public const int WordsMaxLength = 400;

    private readonly List<ContactPhone> _phones = [];
    private readonly List<ContactDate> _dates = [];

    private Contact() { }

    public long Id { get; private set; }

    /// <summary>None: it is the organisation itself.</summary>
    public string? Name { get; private set; }
    public string? Organisation { get; private set; }
    public string? Salutation { get; private set; }
    public string? Position { get; private set; }

    /// <summary>One a line.</summary>
    public string? Mails { get; private set; }
    public string? Address { get; private set; }
    public string? Language { get; private set; }
    public string? Drink { get; private set; }
    public string? Likes { get; private set; }
    public string? Remark { get; private set; }

    /// <summary>Of a person: the organisation's own line in the book.</summary>
    public long? OrganisationId { get; private set; }

    /// <summary>The organisation's name, folded: by it people find their organisation when that is written down later.</summary>
    public string? OrganisationKey { get; private set; }

    /// <summary>Name, organisation and the pinyin initials of both, folded: what a search looks in, and by which duplicates are known.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The same in every address book that the contact was carried to.</summary>
    public string? Uid { get; private set; }
    public long AddedById { get; private set; }
    public DateTime AddedAt { get; private set; }

    /// <summary>Rises with every change: a stale edit is refused.</summary>
    public int Version { get; private set; }
    public IReadOnlyCollection<ContactPhone> Phones => _phones;

    /// <summary>Loaded where they are asked for.</summary>
    public IReadOnlyCollection<ContactDate> Dates => _dates;

    public ContactKind Kind => Name is null ? ContactKind.Organisation : ContactKind.Person;

    public IReadOnlyList<string> MailList => Mails?.Split('\n') ?? [];

    /// <summary>How lists call the contact.</summary>
    public string Label => Name ?? Organisation ?? "—";

    public string HouseKey => Label;

    /// <exception cref="RuleBrokenException">It has neither a name nor an organisation, or too many numbers, addresses or dates.</exception>
    public static Contact Keep(ContactNote note, Viewer by, DateTime at)
    {
        var contact = new Contact { AddedById = by.PersonId, AddedAt = at, Uid = note.Uid ?? $"urn:uuid:{Guid.CreateVersion7()}" };
        contact.Write(note);
        return contact;
    }

    /// <exception cref="RuleBrokenException">It has neither a name nor an organisation, or too many numbers, addresses or dates; or it is no contact any more.</exception>
    public void Write(ContactNote note)
    {
        RefuseUnlessStanding();
        RefuseImpossible(note);
        (Name, Organisation, Position, Remark, Version) = (note.Name, note.Organisation, note.Position, note.Remark, Version + 1);
        (Salutation, Address, Language, Drink, Likes) = (note.Salutation, note.Address, note.Language, note.Drink, note.Likes);
        Mails = note.Mails.Count == 0 ? null : string.Join('\n', note.Mails);
        Words = WordsOf(note);
        OrganisationKey = note.Organisation is null ? null : Fold(note.Organisation);
        OrganisationId = note.Name is null || note.OrganisationId == Id ? null : note.OrganisationId;
        WriteNumbers(note.Numbers);
        WriteDates(note.Dates);
        IsComplete = Lacks.Count == 0;
    }

    /// <summary>Its organisation gets another name, or goes.</summary>
    public void BelongTo(Contact? organisation) => OrganisationId = organisation?.Id;

    /// <summary>What stands here, as it could be written again.</summary>
    public ContactNote AsNote() => new(Name, Organisation, Position, Remark,
        [.. _phones.Select(p => PhoneNumber.TryParse(p.Typed) is { } phone ? new ContactNumber(phone, p.IsShared) : null).OfType<ContactNumber>()])
    {
        Salutation = Salutation, Mails = MailList, Address = Address, Language = Language, Drink = Drink, Likes = Likes,
        Dates = [.. _dates.Select(d => d.AsDate)], OrganisationId = OrganisationId, Uid = Uid,
    };

    /// <summary>Letters and digits in one case and width, without separators: two spellings of one name compare alike.</summary>
    public static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    public static string WordsOf(ContactNote note)
    {
        var words = string.Join(' ', new[] { note.Name, note.Organisation }.OfType<string>().SelectMany(w => new[] { Fold(w), PinyinInitials.Of(w) }).Distinct());
        return words.Length <= WordsMaxLength ? words : words[..WordsMaxLength];
    }

    private static void RefuseImpossible(ContactNote note)
    {
        if (note.Name is null && note.Organisation is null)
        {
            throw new RuleBrokenException("A contact needs a name or an organisation.");
        }

        if (note.Numbers.Count > MostNumbers)
        {
            throw new RuleBrokenException("A contact has at most {0} numbers.", MostNumbers);
        }

        if (note.Mails.Count > MostMails)
        {
            throw new RuleBrokenException("A contact has at most {0} e-mail addresses.", MostMails);
        }

        if (note.Dates?.Count > MostDates)
        {
            throw new RuleBrokenException("A contact has at most {0} important dates.", MostDates);
        }
    }

    private void WriteNumbers(IReadOnlyList<ContactNumber> numbers)
    {
        _phones.RemoveAll(phone => !numbers.Any(n => n.Phone.Typed == phone.Typed && n.IsShared == phone.IsShared));
        _phones.AddRange(numbers.Where(n => !_phones.Exists(p => p.Typed == n.Phone.Typed)).Select(n => new ContactPhone(n)));
    }

    private void WriteDates(IReadOnlyList<ImportantDate>? dates)
    {
        if (dates is not null)
        {
            _dates.RemoveAll(date => !dates.Contains(date.AsDate));
            _dates.AddRange(dates.Distinct().Where(d => !_dates.Exists(known => known.AsDate == d)).Select(d => new ContactDate(d)));
        }
    }
}
