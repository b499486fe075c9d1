using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>导出: what the list shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class ContactExportsController(SendTable send, ReadContacts read, Texts<ContactsTexts> texts) : Controller
{
    private const int Chunk = 2000;

    [HttpGet("contacts/export"), Authorize(May.ExportContacts)]
    public Task<IActionResult> Send(string? format, string? q, CancellationToken ct) => send.Run(HttpContext, new Table("Contacts", texts["Contacts"], q,
        [new(texts["Name"], 18), new(texts["Organisation"], 28), new(texts["Position"], 16), new(texts["Phone"], 26), new(texts["Switchboard"], 20), new(texts["Remark"], 40)], Rows(q, ct)), format, ct);

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(string? q, [EnumeratorCancellation] CancellationToken ct)
    {
        for (long? after = 0; after is not null;)
        {
            var rows = await read.Wanted(q).Where(c => c.Id > after).OrderBy(c => c.Id).Take(Chunk).ToListAsync(ct);
            foreach (var row in rows)
            {
                yield return [row.Name, row.Organisation, row.Position, Numbers(row, shared: false), Numbers(row, shared: true), row.Remark];
            }

            after = rows.Count == Chunk ? rows[^1].Id : null;
        }
    }

    private static string Numbers(Contact contact, bool shared) => string.Join("; ", contact.Phones.Where(p => p.IsShared == shared).Select(p => p.Typed));
}
