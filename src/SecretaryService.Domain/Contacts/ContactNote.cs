using SecretaryService.Domain.Calls;

namespace SecretaryService.Domain.Contacts;

/// <summary>What is written down about a contact.</summary>
public sealed record ContactNote(string? Name, string? Organisation, string? Position, string? Remark, IReadOnlyList<ContactNumber> Numbers)
{
    /// <summary>称谓: how he is addressed.</summary>
    public string? Salutation { get; init; }

    /// <summary>E-mail addresses, each on its own.</summary>
    public IReadOnlyList<string> Mails { get; init; } = [];

    /// <summary>The postal address.</summary>
    public string? Address { get; init; }

    /// <summary>The language that he is best spoken to in.</summary>
    public string? Language { get; init; }

    /// <summary>What he drinks; asked once and remembered.</summary>
    public string? Drink { get; init; }
    public string? Likes { get; init; }

    /// <summary>None: what stands there stays.</summary>
    public IReadOnlyList<ImportantDate>? Dates { get; init; }

    /// <summary>The organisation's own line in the contact book, where there is one.</summary>
    public long? OrganisationId { get; init; }

    /// <summary>By which other address books know the same contact.</summary>
    public string? Uid { get; init; }
}

/// <param name="IsShared">A switchboard or a shared telephone (总机): many people call from it, and none is known by it alone.</param>
public sealed record ContactNumber(PhoneNumber Phone, bool IsShared);

/// <summary>生日、纪念日: a day of a year, and what it is.</summary>
public sealed record ImportantDate(string Label, DateOnly On)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd} {Label}");
}

/// <summary>A person, or the organisation itself.</summary>
public enum ContactKind { Person, Organisation }

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

/// <summary>An important date of a contact; comes again every year.</summary>
public sealed class ContactDate
{
    private ContactDate() { }

    internal ContactDate(ImportantDate date) => (Label, On, Turn) = (date.Label, date.On, TurnOf(date.On));

    public long Id { get; private set; }
    public long ContactId { get; private set; }
    public string Label { get; private set; } = "";
    public DateOnly On { get; private set; }

    /// <summary>Month and day, 524 for 24 May: by which the dates that come near are found.</summary>
    public int Turn { get; private set; }

    public ImportantDate AsDate => new(Label, On);

    public static int TurnOf(DateOnly day) => (day.Month * 100) + day.Day;
}
