using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Importing.Registers;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>Contacts as they leave the house: as a table, under the names that an import knows, or as vCards.</summary>
public sealed class ContactTable(Texts<ContactsTexts> texts)
{
    private const int Chunk = 2000;
    private static readonly (string Field, double Width)[] Columns =
    [
        (ContactFields.Name, 18), (ContactFields.Organisation, 28), (ContactFields.Salutation, 12), (ContactFields.Position, 16), (ContactFields.Phone, 26), (ContactFields.Switchboard, 20), (ContactFields.Mail, 28),
        (ContactFields.Address, 36), (ContactFields.Language, 12), (ContactFields.Drink, 12), (ContactFields.Likes, 24), (ContactFields.Dates, 24), (ContactFields.Remark, 40), (ContactFields.Uid, 46),
    ];

    public Table Of(string filter, IQueryable<Contact> wanted, CancellationToken ct) => new("Contacts", texts["Contacts"], filter.Length == 0 ? null : filter,
        [.. Columns.Select(c => new TableColumn(ContactFields.NameOf(c.Field, CultureInfo.CurrentUICulture.Name), c.Width))], Rows(wanted, ct));

    public Pieces Cards(string filter, IQueryable<Contact> wanted, bool version4, CancellationToken ct) =>
        new("Contacts", filter.Length == 0 ? null : filter, WriteCard.Extension, WriteCard.ContentType, Cards(wanted, version4, ct));

    private static async IAsyncEnumerable<string> Cards(IQueryable<Contact> wanted, bool version4, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var contact in All(wanted, ct))
        {
            yield return WriteCard.Of(contact, version4);
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IQueryable<Contact> wanted, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var c in All(wanted, ct))
        {
            yield return
            [
                c.Name, c.Organisation, c.Salutation, c.Position, Numbers(c, shared: false), Numbers(c, shared: true), Joined(c.MailList), c.Address, c.Language, c.Drink, c.Likes,
                Joined(c.Dates.Select(d => d.AsDate.ToString())), c.Remark, c.Uid,
            ];
        }
    }

    private static async IAsyncEnumerable<Contact> All(IQueryable<Contact> wanted, [EnumeratorCancellation] CancellationToken ct)
    {
        for (long? after = 0; after is not null;)
        {
            var rows = await wanted.Include(c => c.Dates).AsSplitQuery().Where(c => c.Id > after).OrderBy(c => c.Id).Take(Chunk).ToListAsync(ct);
            foreach (var row in rows)
            {
                yield return row;
            }

            after = rows.Count == Chunk ? rows[^1].Id : null;
        }
    }

    private static string Numbers(Contact contact, bool shared) => Joined(contact.Phones.Where(p => p.IsShared == shared).Select(p => p.Typed));

    private static string Joined(IEnumerable<string> texts) => string.Join("; ", texts);
}
