using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.Files;

/// <summary>Files attached as a browser sends them, without script: the fields of the form first, then the file.</summary>
internal static class Filing
{
    private static readonly string[] PastFilter = [Data.AppDbContext.Visibility];

    extension(OverHttp.Browser browser)
    {
        /// <summary>The form to which a file belongs, on the page of the entry's files.</summary>
        public async Task<OverHttp.PageForm> FilesOf(long entry, string? action = null) => (await browser.Get($"/entries/{entry}/files")).Form(action ?? $"/entries/{entry}/files");

        public async Task<OverHttp.Page> Attach(long entry, string name, byte[] content, string? action = null) => await (await browser.FilesOf(entry, action)).Send(name, content);
    }

    extension(OverHttp.PageForm form)
    {
        public async Task<OverHttp.Page> Send(string name, byte[] content, bool fileFirst = false)
        {
            using var body = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8 };
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("text/html");
            // As browsers write it: in plain UTF-8, within quotation marks.
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"File\"; filename=\"{name}\"");
            if (fileFirst)
            {
                body.Add(part);
            }

            foreach (var (field, value) in form.Without("File").Fields)
            {
                body.Add(new StringContent(value), field);
            }

            if (!fileFirst)
            {
                body.Add(part);
            }

            return await form.Page.Browser.Send(HttpMethod.Post, form.Action, body);
        }
    }

    extension(OverHttp.WebOffice office)
    {
        /// <summary>A call with a file attached by its author.</summary>
        public async Task<(long Call, Attachment File)> Filed(string name, byte[] content, Level level = Level.Internal, string? department = null, params string[] parties)
        {
            var call = await OverHttp.Telling.Tell(office, $"About {name}", level, department, parties);
            using var author = await office.As("song.zx");
            var answer = await author.Attach(call.Id, name, content);
            Assert.True(answer.Status == System.Net.HttpStatusCode.Redirect, string.Join(' ', answer.Errors) + answer.Status);
            return (call.Id, (await office.FilesIn(call.Id)).Single());
        }

        public async Task<List<Attachment>> FilesIn(long entry)
        {
            await using var db = office.Books();
            return await db.Attachments.IgnoreQueryFilters(PastFilter).AsNoTracking().Include(a => a.Versions).Where(a => a.EntryId == entry).OrderBy(a => a.Id).ToListAsync();
        }

        /// <summary>What the journal tells of reading, who by.</summary>
        public async Task<List<(long By, string Facts)>> Readings(long entry)
        {
            await using var db = office.Books();
            return [.. (await db.Journal.IgnoreQueryFilters(PastFilter).Where(l => l.EntryId == entry && l.Facts.Contains(nameof(FileRead))).OrderBy(l => l.Version).ToListAsync()).Select(l => (l.ById, l.Facts))];
        }

        public async Task ReadForSearch()
        {
            using var rounds = ActivatorUtilities.CreateInstance<ReadFilesForSearch>(office.Services);
            await rounds.GoOnce(CancellationToken.None);
        }

        public IEnumerable<string> InTheVault => Directory.EnumerateFiles(Path.Combine(office.Folder.Path, "files"), "*", SearchOption.AllDirectories);
    }

    public static string Address(this Attachment file, int no = 1) => $"/files/{file.Key}/{no}";
}
