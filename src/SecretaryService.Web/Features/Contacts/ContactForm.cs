using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Contacts;

public sealed record ContactForm
{
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? Salutation { get; init; }
    public string? Position { get; init; }

    /// <summary>One a line.</summary>
    public string? Numbers { get; init; }

    /// <summary>One a line: a switchboard, a shared telephone.</summary>
    public string? SharedNumbers { get; init; }

    /// <summary>One a line.</summary>
    public string? Mails { get; init; }
    public string? Address { get; init; }
    public string? Language { get; init; }
    public string? Drink { get; init; }
    public string? Likes { get; init; }

    /// <summary>One a line: 1980-05-24 birthday.</summary>
    public string? Dates { get; init; }
    public string? Remark { get; init; }

    /// <summary>None of those whom the book has already.</summary>
    public bool IsSomebodyElse { get; init; }

    /// <summary>The version that was on screen.</summary>
    public int Version { get; init; }

    [BindNever]
    public Contact? Contact { get; init; }

    /// <summary>Whom the book has already and who may be the same.</summary>
    [BindNever]
    public IReadOnlyList<Contact> Likely { get; init; } = [];

    public static ContactForm Of(Contact contact) => new()
    {
        Name = contact.Name, Organisation = contact.Organisation, Salutation = contact.Salutation, Position = contact.Position, Remark = contact.Remark, Version = contact.Version,
        Numbers = Lines(contact.Phones.Where(p => !p.IsShared)), SharedNumbers = Lines(contact.Phones.Where(p => p.IsShared)), Mails = contact.Mails, Address = contact.Address,
        Language = contact.Language, Drink = contact.Drink, Likes = contact.Likes, Dates = string.Join('\n', contact.Dates.OrderBy(d => d.Turn).Select(d => d.AsDate.ToString())), Contact = contact,
    };

    public ContactNote ToNote(long? organisation) => new(Said(Name), Said(Organisation), Said(Position), Said(Remark),
        [.. Read(Numbers).Select(n => new ContactNumber(n!, false)), .. Read(SharedNumbers).Select(n => new ContactNumber(n!, true))])
    {
        Salutation = Said(Salutation), Mails = [.. LinesOf(Mails)], Address = Said(Address), Language = Said(Language), Drink = Said(Drink), Likes = Said(Likes),
        Dates = [.. ReadDates(Dates).OfType<ImportantDate>()], OrganisationId = organisation,
    };

    /// <summary>Nothing where a line is no number.</summary>
    public static IEnumerable<PhoneNumber?> Read(string? lines) => LinesOf(lines).Select(PhoneNumber.TryParse);

    /// <summary>Nothing where a line does not begin with a day.</summary>
    public static IEnumerable<ImportantDate?> ReadDates(string? lines) => LinesOf(lines).Select(line => line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(p => p.Length == 2 && p[1].Length <= Contact.DateLabelMaxLength && DateOnly.TryParseExact(p[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new ImportantDate(p[1], day) : null);

    public static IEnumerable<string> LinesOf(string? lines) => (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct();

    private static string Lines(IEnumerable<ContactPhone> phones) => string.Join('\n', phones.Select(p => p.Typed));

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed class ContactFormRules : AbstractValidator<ContactForm>
{
    public ContactFormRules(Texts<ContactsTexts> texts)
    {
        AtMost(f => f.Name, Contact.NameMaxLength, texts);
        AtMost(f => f.Organisation, Contact.OrganisationMaxLength, texts);
        AtMost(f => f.Salutation, Contact.SalutationMaxLength, texts);
        AtMost(f => f.Position, Contact.PositionMaxLength, texts);
        AtMost(f => f.Address, Contact.AddressMaxLength, texts);
        AtMost(f => f.Language, Contact.LanguageMaxLength, texts);
        AtMost(f => f.Drink, Contact.DrinkMaxLength, texts);
        AtMost(f => f.Likes, Contact.LikesMaxLength, texts);
        AtMost(f => f.Remark, Contact.RemarkMaxLength, texts);
        RuleFor(f => f.Numbers).Must(lines => ContactForm.Read(lines).All(n => n is not null)).WithMessage(_ => texts["Enter whole numbers, one a line, such as 021 6600 4417."]);
        RuleFor(f => f.SharedNumbers).Must(lines => ContactForm.Read(lines).All(n => n is not null)).WithMessage(_ => texts["Enter whole numbers, one a line, such as 021 6600 4417."]);
        RuleFor(f => f.Mails).Must(lines => ContactForm.LinesOf(lines).All(line => MailBox.TryParse(line) is not null)).WithMessage(_ => texts["Enter plain addresses, one a line, such as li.wei@example.com."]);
        RuleFor(f => f.Dates).Must(lines => ContactForm.ReadDates(lines).All(d => d is not null)).WithMessage(_ => texts["Write the day first, one a line, such as 1980-05-24 birthday."]);
    }

    private void AtMost(System.Linq.Expressions.Expression<Func<ContactForm, string?>> field, int most, Texts<ContactsTexts> texts) =>
        RuleFor(field).Must(text => text is null || text.Trim().ReplaceLineEndings("\n").Length <= most).WithMessage(_ => texts["At most {0} characters.", most]);
}
