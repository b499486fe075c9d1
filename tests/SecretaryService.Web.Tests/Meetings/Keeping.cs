using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>What a meeting settled, done on the page of its commitment.</summary>
internal static class Keeping
{
    public static async Task<long> Owed(this WebOffice office, long id, CommitmentKind kind)
    {
        await using var db = office.Books();
        return await db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.EntryId == id && c.Kind == kind && c.Done == null && c.Withdrawn == null).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync();
    }

    public static async Task Keeps(this Browser owner, WebOffice office, long id, string words)
    {
        var owed = await office.Owed(id, CommitmentKind.CarryOut);
        var page = await (await owner.Get($"/commitments/{owed}")).Form($"/commitments/{owed}/keeping").With("Words", words).Post();
        Assert.True(page.Status == System.Net.HttpStatusCode.Redirect, string.Join(' ', page.Errors));
        // What the next page says of it is read.
        await page.Follow();
    }
}
