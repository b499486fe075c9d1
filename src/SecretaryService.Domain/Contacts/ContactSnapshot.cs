using System.Text.Encodings.Web;
using System.Text.Json;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Domain.Contacts;

/// <summary>A contact as it stood before something that can be taken back: an import, a merge.</summary>
public sealed record ContactSnapshot(string? Name, string? Organisation, string? Position, string? Remark, IReadOnlyList<string> Numbers, IReadOnlyList<string> Shared)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string? Salutation { get; init; }
    public IReadOnlyList<string>? Mails { get; init; }
    public string? Address { get; init; }
    public string? Language { get; init; }
    public string? Drink { get; init; }
    public string? Likes { get; init; }
    public IReadOnlyList<ImportantDate>? Dates { get; init; }
    public long? OrganisationId { get; init; }

    public static ContactSnapshot Of(Contact contact)
    {
        var note = contact.AsNote();
        return new(note.Name, note.Organisation, note.Position, note.Remark,
            [.. note.Numbers.Where(n => !n.IsShared).Select(n => n.Phone.Typed)], [.. note.Numbers.Where(n => n.IsShared).Select(n => n.Phone.Typed)])
        {
            Salutation = note.Salutation, Mails = note.Mails, Address = note.Address, Language = note.Language, Drink = note.Drink, Likes = note.Likes,
            Dates = note.Dates, OrganisationId = note.OrganisationId,
        };
    }

    public static ContactSnapshot Read(string json) => JsonSerializer.Deserialize<ContactSnapshot>(json, Readable)!;

    public string Write() => JsonSerializer.Serialize(this, Readable);

    public ContactNote ToNote() => new(Name, Organisation, Position, Remark, [.. Read(Numbers, false), .. Read(Shared, true)])
    {
        Salutation = Salutation, Mails = Mails ?? [], Address = Address, Language = Language, Drink = Drink, Likes = Likes, Dates = Dates, OrganisationId = OrganisationId,
    };

    private static IEnumerable<ContactNumber> Read(IEnumerable<string> numbers, bool isShared) =>
        numbers.Select(PhoneNumber.TryParse).OfType<PhoneNumber>().Select(n => new ContactNumber(n, isShared));
}
