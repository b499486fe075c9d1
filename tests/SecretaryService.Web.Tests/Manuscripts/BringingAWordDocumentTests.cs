using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Tests.Files;
using Sheets = SecretaryService.Testing.Files.Papers;

namespace SecretaryService.Web.Tests.Manuscripts;

public sealed class BringingAWordDocumentTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Makes_the_file_the_version_that_is_read_signed_and_issued()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Begin("As a file");
        var (bytes, before) = (Sheets.Docx("关于延期交付的复函"), (await Draft(id)).LastVersion);
        var saved = await Bring(desk, id, "复函.docx", bytes);
        Assert.True(saved.Status == HttpStatusCode.Redirect, string.Join(' ', saved.Errors));
        var (no, hash) = (before + 1, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal((hash, "复函.docx"), ((await Draft(id)).Latest!.Hash, (await Draft(id)).Latest!.FileName));
        var page = await desk.Get($"/manuscripts/{id}/versions/{no}");
        Assert.Contains("关于延期交付的复函", page.Text, StringComparison.Ordinal);
        Assert.Contains("关于延期交付的复函", (await desk.Get($"/manuscripts/{id}/compare?from={before}&to={no}")).Text, StringComparison.Ordinal);
        var file = (await office.FilesIn(id)).Single();
        Assert.Equal($"/files/{file.Key}/1", (await desk.Get($"/manuscripts/{id}/versions/{no}/file")).Location);
        Assert.Equal(hash, file.Latest.Sha256, ignoreCase: true);
        foreach (var (kind, reader, who) in new[] { ("Review", "8001", "he.yn"), ("Proofreading", "8002", "song.zx"), ("SignOff", "8100", "lu.zy") })
        {
            await desk.Ask(id, kind, reader);
            await office.Passes(who, id);
        }

        Assert.Equal(hash, (await Draft(id)).SignedHash);
        Assert.Equal(HttpStatusCode.Redirect, (await (await desk.Get($"/outgoing/new?manuscript={id}")).Form("/outgoing").Post()).Status);
        await using var db = office.Books();
        Assert.Equal(hash, await db.OutgoingDocuments.IgnoreQueryFilters(CallForms.PastFilter).Where(d => d.ManuscriptId == id).Select(d => d.VersionHash).SingleAsync());
    }

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "damaged.docx", Sheets.Docx("x")[..80], "damaged" },
        { "unreadable.docx", Sheets.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w"u8.ToArray())), "" },
        { "locked.docx", Sheets.Ole("EncryptionInfo", "EncryptedPackage"), "password" },
        { "misnamed.docx", Sheets.Pdf(), "" },
        { "macros.docx", Sheets.Docx("x", ("word/vbaProject.bin", [1, 2, 3])), "macro" },
        { "notes.txt", Sheets.Text("no Word document"), "A version comes as a Word document" },
        { "", [], "Choose a file" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task Of_another_kind_is_refused_with_a_sentence_and_nothing_is_kept(string name, byte[] content, string because)
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Begin($"Refused {name}");
        var before = (await Draft(id)).LastVersion;
        var page = await Bring(desk, id, name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(because, Assert.Single(page.Errors), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, (await Draft(id)).LastVersion);
        Assert.Empty(await office.FilesIn(id));
    }

    [Fact]
    public async Task Stays_when_somebody_would_strike_the_file()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Begin("To stay");
        await Bring(desk, id, "a.docx", Sheets.Docx("To stay"));
        var file = (await office.FilesIn(id)).Single();
        var page = await (await desk.FilesOf(id, $"/files/{file.Key}/striking")).With("Reason", "mistake").Post();
        Assert.StartsWith("This file is version", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Null((await office.FilesIn(id)).Single().StruckAt);
    }

    private static async Task<Page> Bring(Browser desk, long id, string name, byte[] content) => await (await desk.Get($"/manuscripts/{id}/versions/file")).Form($"/manuscripts/{id}/versions/file").Send(name, content);

    private async Task<Manuscript> Draft(long id)
    {
        await using var db = office.Books();
        return await db.Manuscripts.IgnoreQueryFilters(CallForms.PastFilter).AsNoTracking().Include(m => m.Versions).SingleAsync(m => m.Id == id);
    }
}
