using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Tests.Contacts;

/// <summary>A contact book on paper.</summary>
internal static class ContactsOfTheTests
{
    public static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly Viewer Secretary = new(1, "沈若溪", Role.Secretary, 20);

    public static Contact Kept(string? name = "汤以和", string? organisation = "临岳重工", string? position = "主任", params string[] numbers) =>
        Contact.Keep(Note(name, organisation, position, numbers), Secretary, Now);

    public static ContactNote Note(string? name = "汤以和", string? organisation = "临岳重工", string? position = "主任", params string[] numbers) =>
        new(name, organisation, position, null, [.. numbers.Select(n => new ContactNumber(PhoneNumber.TryParse(n)!, false))]);

    /// <summary>As the database would have given them: what is not saved has no key.</summary>
    public static Contact WithId(this Contact contact, long id)
    {
        typeof(Contact).GetProperty(nameof(Contact.Id))!.SetValue(contact, id);
        return contact;
    }
}
