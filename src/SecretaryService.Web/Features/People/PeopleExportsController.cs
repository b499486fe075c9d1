using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>导出: what the list shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class PeopleExportsController(SendTable send, ListPeople list, Texts<PeopleTexts> texts) : Controller
{
    [HttpGet("people/export"), Authorize(May.ExportPeople)]
    public Task<IActionResult> Send(string? format, string? q, string? state, CancellationToken ct) => send.Run(HttpContext, new Table("People", texts["Employees"], q,
        [new(texts["Name"], 16), new(texts["Name in Latin letters"], 20), new(texts["Department"], 20), new(texts["Extension"], 10), new(texts["User name"], 16), new(texts["Role"], 14), new(texts["Left on"], 12)], Rows(q, state, ct)), format, ct);

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(string? q, string? state, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var row in await list.Wanted(q, state, ct))
        {
            yield return [row.Name, row.LatinName, row.Department.In(CultureInfo.CurrentUICulture.Name), row.Extension, row.UserName, texts[row.Role.Words()], row.LeftOn];
        }
    }
}
