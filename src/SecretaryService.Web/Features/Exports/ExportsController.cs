using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Web.Features.Contacts;
using SecretaryService.Web.Features.People;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Exports;

/// <summary>导出: what a list shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class ExportsController(SendTable send, Texts<ExportsTexts> texts) : Controller
{
    private const int Chunk = 2000;

    [HttpGet("calls/export"), Authorize(May.ExportCalls)]
    public Task<IActionResult> Calls(string? format, DateOnly? until, [FromServices] CallTable calls, CancellationToken ct) => send.Run(HttpContext, calls.Of(until, ct), format, ct);

    [HttpGet("contacts/export"), Authorize(May.ExportContacts)]
    public Task<IActionResult> Contacts(string? format, string? q, [FromServices] ReadContacts read, CancellationToken ct) => send.Run(HttpContext, new Table("Contacts", texts["Contacts"], q,
        [new(texts["Name"], 18), new(texts["Organisation"], 28), new(texts["Position"], 16), new(texts["Phone"], 26), new(texts["Switchboard"], 20), new(texts["Remark"], 40)], Rows(read, q, ct)), format, ct);

    [HttpGet("people/export"), Authorize(May.ExportPeople)]
    public Task<IActionResult> People(string? format, string? q, string? state, [FromServices] ListPeople list, CancellationToken ct) => send.Run(HttpContext, new Table("People", texts["Employees"], q,
        [new(texts["Name"], 16), new(texts["Name in Latin letters"], 20), new(texts["Department"], 20), new(texts["Extension"], 10), new(texts["User name"], 16), new(texts["Role"], 14), new(texts["Left on"], 12)], Rows(list, q, state, ct)), format, ct);

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(ReadContacts read, string? q, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var after = 0L; ;)
        {
            var rows = await read.Wanted(q).Where(c => c.Id > after).OrderBy(c => c.Id).Take(Chunk).ToListAsync(ct);
            foreach (var row in rows)
            {
                yield return [row.Name, row.Organisation, row.Position, Numbers(row, shared: false), Numbers(row, shared: true), row.Remark];
            }

            if (rows.Count < Chunk)
            {
                yield break;
            }

            after = rows[^1].Id;
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(ListPeople list, string? q, string? state, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var row in await list.Wanted(q, state, ct))
        {
            yield return [row.Name, row.LatinName, row.Department.In(System.Globalization.CultureInfo.CurrentUICulture.Name), row.Extension, row.UserName, texts[row.Role.Words()], row.LeftOn];
        }
    }

    private static string Numbers(Domain.Contacts.Contact contact, bool shared) => string.Join("; ", contact.Phones.Where(p => p.IsShared == shared).Select(p => p.Typed));
}
