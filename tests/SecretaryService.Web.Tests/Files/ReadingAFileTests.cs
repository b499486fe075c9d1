using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Testing.Files;

namespace SecretaryService.Web.Tests.Files;

/// <summary>Who may read a file, what the journal says of it, and that nothing of it acts. What is not seen is not there.</summary>
public sealed class ReadingAFileTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    // he.yn is a secretary: cleared up to internal, and no party.
    private const string Reader = "he.yn";

    [Theory]
    [InlineData(Level.Confidential, "")]
    [InlineData(Level.Confidential, "/view")]
    [InlineData(Level.Restricted, "")]
    [InlineData(Level.Restricted, "/view")]
    public async Task Without_clearance_it_is_the_page_of_an_unknown_one(Level level, string rest)
    {
        var (call, file) = await office.Filed("merger.txt", Papers.Text("the merger"), level);
        using var reader = await office.As(Reader);
        var (unseen, unknown) = (await reader.Get(file.Address() + rest), await reader.Get($"/files/{Guid.NewGuid()}/1{rest}"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unseen.Status, unknown.Status));
        Assert.Equal(Anonymous(unknown), Anonymous(unseen));
        Assert.Empty(await office.Readings(call));
    }

    [Theory]
    [InlineData("versions")]
    [InlineData("striking")]
    public async Task Without_clearance_nothing_is_done_to_it(string deed)
    {
        var (call, file) = await office.Filed("merger.txt", Papers.Text("the merger"), Level.Confidential);
        using var reader = await office.As(Reader);
        var (form, before) = ((await reader.Get("/password")).Form("/password").With("Reason", "x") with { Action = $"/files/{file.Key}/{deed}" }, office.InTheVault.Count());
        var (unseen, unknown) = (await form.Send("a.txt", Papers.Text("other")), await (form with { Action = $"/files/{Guid.NewGuid()}/{deed}" }).Anew().Send("a.txt", Papers.Text("other")));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unseen.Status, unknown.Status));
        Assert.Equal(Anonymous(unknown), Anonymous(unseen));
        Assert.Equal(before, office.InTheVault.Count());
        Assert.Null((await office.FilesIn(call)).Single().StruckAt);
    }

    [Fact]
    public async Task Whoever_may_read_but_not_file_is_refused_and_his_bytes_are_not_taken()
    {
        var (call, file) = await office.Filed("plan.txt", Papers.Text("the plan"));
        using var supervisor = await office.As("calder");
        var before = office.InTheVault.Count();
        Assert.Equal("the plan", (await supervisor.Get(file.Address())).Html);
        var form = (await supervisor.Get("/password")).Form("/password") with { Action = $"/entries/{call}/files" };
        Assert.Equal(HttpStatusCode.Forbidden, (await form.Send("a.txt", Papers.Text("other"))).Status);
        Assert.Equal(before, office.InTheVault.Count());
    }

    [Fact]
    public async Task What_is_confidential_is_found_by_no_word_of_its_files_not_even_by_who_may_read_it()
    {
        await office.Filed("a.txt", Papers.Text("quicksilver compressors"), Level.Confidential);
        var (open, _) = await office.Filed("b.txt", Papers.Text("quicksilver pumps"));
        await office.ReadForSearch();
        foreach (var name in new[] { "song.zx", Reader, "cheng.bc", "tao.ar" })
        {
            using var reader = await office.As(name);
            Assert.Empty((await reader.Get("/search?q=quicksilver+compressors")).Document.QuerySelectorAll("tbody tr"));
        }

        using var cleared = await office.As(Reader);
        var found = await cleared.Get("/search?q=quicksilver");
        Assert.Equal($"/calls/{open}", Assert.Single(found.Document.QuerySelectorAll("td.title a")).GetAttribute("href"));
        Assert.Contains("quicksilver pumps", found.TextOf("td.why"), StringComparison.Ordinal);
        Assert.Single((await cleared.Get("/calls?q=quicksilver")).Document.QuerySelectorAll("tbody tr"));
        await using var db = office.Books();
        Assert.DoesNotContain("quicksilver compressors", string.Concat(await db.FileTexts.IgnoreQueryFilters([Data.AppDbContext.Visibility]).Select(t => t.Text ?? "").ToListAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Level.Confidential)]
    [InlineData(Level.Restricted)]
    public async Task Each_reading_of_what_is_confidential_stands_in_the_journal(Level level)
    {
        var (call, file) = await office.Filed("a.txt", Papers.Text("secret"), level, null, "ye.hj");
        using var party = await office.As("ye.hj");
        Assert.Equal("secret", (await party.Get(file.Address())).Html);
        var shown = await party.Get($"{file.Address()}/view");
        Assert.Contains("secret", shown.Text, StringComparison.Ordinal);
        var readings = await office.Readings(call);
        Assert.Equal([await office.EmployeeId("ye.hj"), await office.EmployeeId("ye.hj")], readings.Select(r => r.By));
        Assert.Contains("\"Shown\":false", readings[0].Facts, StringComparison.Ordinal);
        Assert.Contains("\"Shown\":true", readings[1].Facts, StringComparison.Ordinal);
        Assert.Contains("looked at a.txt.", (await party.Get($"/calls/{call}")).Text, StringComparison.Ordinal);
        // Whatever was read, the pages of the call are those of one that nobody changed.
        Assert.Equal(HttpStatusCode.OK, (await party.Get($"/calls/{call}")).Status);
    }

    [Fact]
    public async Task The_page_of_what_is_confidential_bears_its_readers_name_and_the_moment()
    {
        var (_, secret) = await office.Filed("a.png", Papers.Png, Level.Confidential, null, "ye.hj");
        var (_, open) = await office.Filed("b.png", [.. Papers.Png, 1]);
        using var party = await office.As("ye.hj");
        using var desk = await office.As("shen.rx");
        var (marked, plain) = (await party.Get($"{secret.Address()}/view"), await desk.Get($"{open.Address()}/view"));
        var mark = marked.Document.QuerySelectorAll(".watermark span").Select(s => s.TextContent).Distinct(StringComparer.Ordinal).Single();
        Assert.Contains((await office.Account("ye.hj")).Employee.Name, mark, StringComparison.Ordinal);
        Assert.Contains("10:00", mark, StringComparison.Ordinal);
        Assert.StartsWith("data:image/png;base64,", marked.Document.QuerySelector(".sheet img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Null(plain.Document.QuerySelector(".watermark"));
    }

    [Theory]
    [InlineData("报价 \u201Cx\u201D; a=b.pdf", Level.Internal, "application/pdf", "attachment")]
    [InlineData("a.png", Level.Internal, "image/png", "inline")]
    [InlineData("a.png", Level.Confidential, "image/png", "attachment")]
    [InlineData("a.txt", Level.Internal, "text/plain", "inline")]
    [InlineData("a.docx", Level.Internal, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "attachment")]
    public async Task Nothing_of_it_acts_in_a_browser(string name, Level level, string type, string disposition)
    {
        var content = Path.GetExtension(name) switch { ".pdf" => Papers.Pdf(), ".png" => Papers.Png, ".docx" => Papers.Docx("x"), _ => Papers.Text("hello\n<script>alert(document.domain)</script>") };
        var (_, file) = await office.Filed(name, content, level);
        using var author = await office.As("song.zx");
        using var client = office.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", $"session={author.Session}");
        using var answer = await client.GetAsync(file.Address());
        Assert.Equal((type, disposition), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(name, answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("sandbox; default-src 'none'; frame-ancestors 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(("nosniff", "no-store"), (answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.CacheControl!.ToString()));
        Assert.Equal(content, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(content.Length, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task What_was_damaged_on_the_disk_is_said_and_not_sent()
    {
        var (call, file) = await office.Filed("a.txt", Papers.Text("whole"), Level.Confidential);
        var path = office.InTheVault.Single(p => p.Contains(file.Latest.StorageKey.ToString("N"), StringComparison.Ordinal));
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
        using var author = await office.As("song.zx");
        foreach (var address in new[] { file.Address(), $"{file.Address()}/view" })
        {
            var page = await author.Get(address);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains("missing or are not what was attached", page.Text, StringComparison.Ordinal);
        }

        Assert.Empty(await office.Readings(call));
        File.Delete(path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await author.Get(file.Address())).Status);
    }

    private static string Anonymous(OverHttp.Page page)
    {
        foreach (var node in page.Document.QuerySelectorAll("input[type=hidden], .head small").ToList())
        {
            node.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }
}
