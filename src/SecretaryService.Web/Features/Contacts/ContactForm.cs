using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Contacts;

public sealed record ContactForm
{
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? Position { get; init; }
    public string? Remark { get; init; }

    /// <summary>One a line.</summary>
    public string? Numbers { get; init; }

    /// <summary>One a line: a switchboard, a shared telephone.</summary>
    public string? SharedNumbers { get; init; }

    /// <summary>The version that was on screen.</summary>
    public int Version { get; init; }

    [BindNever]
    public Contact? Contact { get; init; }

    public static ContactForm Of(Contact contact) => new()
    {
        Name = contact.Name, Organisation = contact.Organisation, Position = contact.Position, Remark = contact.Remark, Version = contact.Version,
        Numbers = Lines(contact.Phones.Where(p => !p.IsShared)), SharedNumbers = Lines(contact.Phones.Where(p => p.IsShared)), Contact = contact,
    };

    public ContactNote ToNote() => new(Said(Name), Said(Organisation), Said(Position), Said(Remark),
        [.. Read(Numbers).Select(n => new ContactNumber(n!, false)), .. Read(SharedNumbers).Select(n => new ContactNumber(n!, true))]);

    /// <summary>Nothing where a line is no number.</summary>
    public static IEnumerable<PhoneNumber?> Read(string? lines) =>
        (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().Select(PhoneNumber.TryParse);

    private static string Lines(IEnumerable<ContactPhone> phones) => string.Join('\n', phones.Select(p => p.Typed));

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed class ContactFormRules : AbstractValidator<ContactForm>
{
    public ContactFormRules(Texts<ContactsTexts> texts)
    {
        AtMost(f => f.Name, Contact.NameMaxLength, texts);
        AtMost(f => f.Organisation, Contact.OrganisationMaxLength, texts);
        AtMost(f => f.Position, Contact.PositionMaxLength, texts);
        AtMost(f => f.Remark, Contact.RemarkMaxLength, texts);
        RuleFor(f => f.Numbers).Must(lines => ContactForm.Read(lines).All(n => n is not null)).WithMessage(_ => texts["Enter whole numbers, one a line, such as 021 6600 4417."]);
        RuleFor(f => f.SharedNumbers).Must(lines => ContactForm.Read(lines).All(n => n is not null)).WithMessage(_ => texts["Enter whole numbers, one a line, such as 021 6600 4417."]);
    }

    private void AtMost(System.Linq.Expressions.Expression<Func<ContactForm, string?>> field, int most, Texts<ContactsTexts> texts) =>
        RuleFor(field).Must(text => text is null || text.Trim().Length <= most).WithMessage(_ => texts["At most {0} characters.", most]);
}
