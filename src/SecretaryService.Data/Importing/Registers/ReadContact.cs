using System.Globalization;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Importing.Values;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A row as what is written down about a contact.</summary>
internal static class ReadContact
{
    public static ContactNote Of(RowReader row) => new(
        row.Text(ContactFields.Name, Contact.NameMaxLength), row.Text(ContactFields.Organisation, Contact.OrganisationMaxLength), row.Text(ContactFields.Position, Contact.PositionMaxLength),
        row.Text(ContactFields.Remark, Contact.RemarkMaxLength),
        [.. Numbers(row, ContactFields.Phone, false).Concat(Numbers(row, ContactFields.Switchboard, true)).DistinctBy(n => n.Phone.Typed)])
    {
        Salutation = row.Text(ContactFields.Salutation, Contact.SalutationMaxLength), Address = row.Text(ContactFields.Address, Contact.AddressMaxLength),
        Language = row.Text(ContactFields.Language, Contact.LanguageMaxLength), Drink = row.Text(ContactFields.Drink, Contact.DrinkMaxLength), Likes = row.Text(ContactFields.Likes, Contact.LikesMaxLength),
        Mails = [.. row.Lines(ContactFields.Mail).Select(text => Mail(row, text)).Distinct(StringComparer.OrdinalIgnoreCase)],
        Dates = [.. row.Lines(ContactFields.Dates).Select(text => Date(row, text)).Distinct()],
        Uid = row.Text(ContactFields.Uid) is { Length: <= Contact.UidMaxLength } uid ? uid : null,
    };

    private static IEnumerable<ContactNumber> Numbers(RowReader row, string field, bool isShared) => row.Several(field)
        .Select(text => new ContactNumber(PhoneNumber.TryParse(text) ?? throw new RuleBrokenException("“{0}” under {1} is no telephone number.", text, row.NameOf(field)), isShared));

    private static string Mail(RowReader row, string text) => MailBox.TryParse(text) is { } box ? box.Address
        : throw new RuleBrokenException("“{0}” under {1} is no e-mail address.", text, row.NameOf(ContactFields.Mail));

    // 1980-05-24 生日; a date alone is called as its column is.
    private static ImportantDate Date(RowReader row, string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var (day, label) = blank < 0 ? (text, "") : (text[..blank], text[(blank + 1)..].Trim());
        if (ReadMoment.Of(new Cell(day), DayOrder.MonthFirst, countsFrom1904: false) is not { } moment)
        {
            throw new RuleBrokenException("“{0}” under {1} is no date or time that is understood.", text, row.NameOf(ContactFields.Dates));
        }

        // A workbook writes midnight behind a day.
        var named = label.Length == 0 || TimeOnly.TryParse(label, CultureInfo.InvariantCulture, out _) ? row.NameOf(ContactFields.Dates) : label;
        return new ImportantDate(named.Length <= Contact.DateLabelMaxLength ? named : named[..Contact.DateLabelMaxLength], DateOnly.FromDateTime(moment));
    }
}
