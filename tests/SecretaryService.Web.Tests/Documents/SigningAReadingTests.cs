using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Tests.Files;

namespace SecretaryService.Web.Tests.Documents;

public sealed class SigningAReadingTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("3.3.2b")]
    public async Task At_the_address_of_the_commitment_is_bound_to_the_file_as_on_that_of_the_document()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("With its scan");
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Attach(id, "scan.txt", "as it came"u8.ToArray())).Status);
        await desk.Does(id, "circulation", ("Purpose", "please note"), ("Stages[0].Order", "AtOnce"), ("Stages[0].Readers", "陆知远, 叶怀瑾"));
        using var manager = await office.As("lu.zy");
        Assert.Equal(HttpStatusCode.Redirect, (await manager.Signs(office, id, CommitmentKind.ReadDocument, await office.EmployeeId("lu.zy"))).Status);
        using var reader = await office.As("ye.hj");
        var asked = await Asked(id, await office.EmployeeId("ye.hj"));
        // Its page leads to the document and shows no such form; whoever sends one all the same signs no less.
        var kept = await reader.Post($"/commitments/{asked}/keeping", (await reader.Get("/password")).Form("/password").With("Result", "read").With("Words", "read").Anew().Fields);
        Assert.True(kept.Status == HttpStatusCode.Redirect, string.Join(' ', kept.Errors));
        await using var db = office.Books();
        var readings = await db.IncomingDocuments.IgnoreQueryFilters(CallForms.PastFilter).Where(d => d.Id == id).SelectMany(d => d.Readings).ToListAsync();
        var paper = (await office.FilesIn(id)).Single().Latest;
        Assert.Equal(2, readings.Count);
        Assert.All(readings, r => Assert.Equal((paper.No, paper.Sha256), (r.SignedVersion, r.SignedHash)));
    }

    private async Task<long> Asked(long id, long owner)
    {
        await using var db = office.Books();
        return await db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.EntryId == id && c.OwnerId == owner && c.Done == null).Select(c => c.Id).SingleAsync();
    }
}
