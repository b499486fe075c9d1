using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>导出: what the list shows, or one of it, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class ContactExportsController(SendTable send, ContactTable contacts, ReadContacts read) : Controller
{
    [HttpGet("contacts/export"), Authorize(May.ExportContacts)]
    public Task<IActionResult> Send(string? format, ContactFilter filter, CancellationToken ct) => format is "vcf" or "vcf4"
        ? send.Run(HttpContext, contacts.Cards(filter.Query(""), read.Wanted(filter), format == "vcf4", ct), ct)
        : send.Run(HttpContext, contacts.Of(filter.Query(""), read.Wanted(filter), ct), format, ct);

    [HttpGet("contacts/{id:long}/card"), Authorize(May.ExportContacts)]
    public async Task<IActionResult> Card(long id, string? version, CancellationToken ct)
    {
        var one = read.Wanted(new ContactFilter()).Where(c => c.Id == id);
        return await one.AnyAsync(ct) ? await send.Run(HttpContext, contacts.Cards(FormattableString.Invariant($"id={id}"), one, version == "4", ct), ct) : NotFound();
    }
}
