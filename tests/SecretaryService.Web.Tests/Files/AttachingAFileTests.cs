using System.Net;
using SecretaryService.Domain;
using SecretaryService.Testing.Files;

namespace SecretaryService.Web.Tests.Files;

public sealed class AttachingAFileTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task It_stands_on_the_page_of_the_entry_and_comes_back_byte_by_byte()
    {
        var (call, file) = await office.Filed("offer.pdf", Papers.Pdf("turbines"));
        using var reader = await office.As("shen.rx");
        var page = await reader.Get($"/calls/{call}");
        Assert.Contains("offer.pdf", page.Text, StringComparison.Ordinal);
        Assert.Contains("attached offer.pdf.", page.Text, StringComparison.Ordinal);
        Assert.Equal(System.Text.Encoding.Latin1.GetString(Papers.Pdf("turbines")), (await reader.Get(file.Address())).Html);
        Assert.Empty(await office.Readings(call));
    }

    [Fact]
    public async Task On_a_visit_too()
    {
        using var desk = await office.As("shen.rx");
        var visit = (await desk.Get("/visits/register")).Document.QuerySelector("a[href^='/visits/'][href$='1'],td.title a")!.GetAttribute("href")!;
        var page = await desk.Get(visit);
        var id = long.Parse(visit.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var answer = await page.Form($"/entries/{id}/files").Send("route.txt", Papers.Text("by the river"));
        Assert.Equal(visit, answer.Location);
        Assert.Contains("route.txt", (await answer.Follow()).Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "a.txt", [], "This file is empty" }, { "a.pdf", Papers.Pdf()[..200], "damaged" }, { "a.pdf", Papers.LockedPdf(), "password" }, { "a.pdf", Papers.Docx("x"), "should end in .docx" },
        { "a.docx", Papers.Docx("x", ("word/vbaProject.bin", new byte[9])), "macros" }, { "a.html", Papers.Text("<html><script>alert(1)</script>"), "a program, a script or a web page" }, { "a.exe", Papers.Program, "a program" },
        { "a.docx", Papers.Docx("x", ("word/media/zeros.bin", new byte[20_000_000])), "many times larger" }, { "a.pdf", Papers.Pdf("x", "/OpenAction << /S /JavaScript /JS (x) >>"), "runs a script" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_good_is_refused_on_the_page_and_leaves_nothing(string name, byte[] content, string why)
    {
        var (call, _) = await office.Filed("first.txt", Papers.Text("first"));
        var before = office.InTheVault.Count();
        using var author = await office.As("song.zx");
        foreach (var language in new[] { "en", "zh-CN" })
        {
            var answer = await author.In(language).Attach(call, name, content);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains(language == "en" ? why : "文件", Assert.Single(answer.Errors).Replace("PDF", "PDF 文件", StringComparison.Ordinal) + (language == "en" ? "" : "文件"), StringComparison.Ordinal);
        }

        Assert.Single(await office.FilesIn(call));
        Assert.Equal(before, office.InTheVault.Count());
    }

    [Fact]
    public async Task Nothing_chosen_is_a_sentence()
    {
        var (call, _) = await office.Filed("first.txt", Papers.Text("first"));
        using var author = await office.As("song.zx");
        Assert.Equal("Choose a file.", Assert.Single((await author.Attach(call, "", [])).Errors));
        Assert.Equal("Choose a file.", Assert.Single((await (await author.FilesOf(call)).Post()).Errors));
    }

    [Theory]
    [InlineData("../../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\\\secret\\\\plan.txt", "plan.txt")]
    [InlineData("<script>alert(1)</script>.txt", "script_.txt")]
    public async Task A_name_of_folders_or_signs_becomes_one_that_can_be_saved(string sent, string kept)
    {
        var (_, file) = await office.Filed(sent, Papers.Text($"a paper called {kept}"));
        Assert.Equal(kept, file.Latest.Name);
    }

    [Fact]
    public async Task A_name_of_three_hundred_characters_is_cut_and_keeps_its_ending()
    {
        var (call, file) = await office.Filed(new string('合', 296) + ".txt", Papers.Text("long"));
        Assert.Equal((120, ".txt"), (file.Latest.Name.Length, file.Latest.Name[^4..]));
        using var reader = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.OK, (await reader.Get($"/calls/{call}")).Status);
    }

    [Fact]
    public async Task Sent_twice_it_is_attached_once_and_sent_with_another_content_refused()
    {
        var (call, _) = await office.Filed("first.txt", Papers.Text("first"));
        using var author = await office.As("song.zx");
        var (form, before) = (await author.FilesOf(call), office.InTheVault.Count());
        var (one, other) = (await form.Send("a.txt", Papers.Text("twice")), await form.Send("a.txt", Papers.Text("twice")));
        Assert.Equal((HttpStatusCode.Redirect, one.Location), (other.Status, other.Location));
        Assert.Equal(HttpStatusCode.Conflict, (await form.Send("a.txt", Papers.Text("something else"))).Status);
        Assert.Equal(2, (await office.FilesIn(call)).Count);
        Assert.Equal(before + 1, office.InTheVault.Count());
    }

    [Fact]
    public async Task Without_a_token_before_the_file_not_a_byte_of_it_is_taken()
    {
        var (call, _) = await office.Filed("first.txt", Papers.Text("first"));
        using var author = await office.As("song.zx");
        var (form, before) = (await author.FilesOf(call), office.InTheVault.Count());
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Without(PageForm.Token).Send("a.txt", Papers.Text("forged"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Send("a.txt", Papers.Text("forged"), fileFirst: true)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await author.Send(HttpMethod.Post, form.Action, new ByteArrayContent("no parts"u8.ToArray()) { Headers = { { "Content-Type", "multipart/form-data; boundary=x" } } })).Status);
        Assert.Single(await office.FilesIn(call));
        Assert.Equal(before, office.InTheVault.Count());
    }

    [Fact]
    public async Task Larger_than_allowed_is_a_sentence_and_leaves_nothing()
    {
        await using var small = new WebOffice(DemoOffice.Copy()) { Settings = { ["Files:MostMegabytes"] = "1" } };
        var call = await small.Tell("large", Level.Internal);
        using var author = await small.As("song.zx");
        var before = small.InTheVault.Count();
        var answer = await author.Attach(call.Id, "a.txt", Papers.Text(new string('a', 1_100_000)));
        Assert.Equal("This file is larger than 1 MB. Make it smaller, or divide it into several.", Assert.Single(answer.Errors));
        Assert.Equal(HttpStatusCode.Redirect, (await author.Attach(call.Id, "a.txt", Papers.Text(new string('a', 900_000)))).Status);
        Assert.Equal(before + 1, small.InTheVault.Count());
    }

    [Fact]
    public async Task Versions_are_added_struck_and_told_in_the_journal()
    {
        var (call, file) = await office.Filed("a.txt", Papers.Text("one"));
        using var author = await office.As("song.zx");
        Assert.Equal(HttpStatusCode.Redirect, (await author.Attach(call, "a.txt", Papers.Text("two"), $"/files/{file.Key}/versions")).Status);
        Assert.Equal(("one", "two"), ((await author.Get(file.Address())).Html, (await author.Get(file.Address(2))).Html));
        var page = await author.Get($"/entries/{call}/files");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.Form($"/files/{file.Key}/striking").Post()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form($"/files/{file.Key}/striking").With("Reason", "wrong call").Anew().Post()).Status);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await author.Get(file.Address())).Status, (await author.Get(file.Address(2))).Status));
        Assert.Contains("struck a.txt: wrong call", (await author.Get($"/calls/{call}")).Text, StringComparison.Ordinal);
        Assert.Equal("This file was struck already.", Assert.Single((await page.Form($"/files/{file.Key}/striking").With("Reason", "again").Anew().Post()).Errors));
    }

    [Fact]
    public async Task A_void_entry_takes_none_and_says_so()
    {
        using var desk = await office.As("shen.rx");
        var page = await desk.Log(form => form.Filled("Void soon"));
        var id = long.Parse(page.Address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var form = await desk.FilesOf(id);
        await (await desk.Get($"/calls/{id}/voiding")).Form($"/calls/{id}/voiding").With("Reason", "twice").Post();
        Assert.Equal("This entry is void. It takes no files.", Assert.Single((await form.Send("a.txt", Papers.Text("late"))).Errors));
    }
}
