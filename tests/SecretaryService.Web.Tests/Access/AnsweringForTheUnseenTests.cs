using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Web.Tests.Documents;
using SecretaryService.Web.Tests.Files;
using SecretaryService.Web.Tests.Manuscripts;

namespace SecretaryService.Web.Tests.Access;

/// <summary>
/// What is not seen and what does not exist are one: at every address of it, read from the routes themselves, the same statements go to the database in the
/// same order, so that no time tells them apart, and the same answer comes back.
/// </summary>
public sealed class AnsweringForTheUnseenTests(AnsweringForTheUnseenTests.RecordingOffice office) : IClassFixture<AnsweringForTheUnseenTests.RecordingOffice>
{
    private const string Reader = "he.yn";
    private const string Nowhere = "999999";

    [Theory]
    [InlineData("documents", 15)]
    [InlineData("outgoing", 12)]
    [InlineData("manuscripts", 15)]
    [InlineData("entries", 4)]
    [InlineData("commitments", 5)]
    public async Task Each_address_asks_and_answers_as_one_that_does_not_exist(string what, int atLeast)
    {
        var (document, asked) = await Incoming();
        var unseen = what switch { "documents" or "entries" => document, "commitments" => asked, "manuscripts" => await Drafted(), _ => await Outgoing() };
        await Same(what, "{id:long}", $"{unseen}", Nowhere, asked, atLeast);
    }

    [Fact]
    public async Task So_does_each_address_of_its_file()
    {
        var (document, asked) = await Incoming();
        using var desk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Attach(document, "secret.txt", "Zephyr"u8.ToArray())).Status);
        var file = (await office.FilesIn(document)).Single();
        await Same("files", "{key:guid}", $"{file.Key}", $"{Guid.CreateVersion7()}", asked, 2);
    }

    private async Task Same(string what, string variable, string unseen, string nowhere, long asked, int atLeast)
    {
        using var reader = await office.As(Reader);
        var addresses = Addresses.Served(office).Where(a => a.Split(' ')[1].StartsWith($"/{what}/{variable}", StringComparison.Ordinal)).ToList();
        Assert.True(addresses.Count >= atLeast, $"Only {addresses.Count} addresses below /{what}.");
        var form = (await reader.Get("/password")).Form("/password").With("Words", "x").With("Reason", "x").With("Result", "x").With("Version", "1").With("To", "8000");
        foreach (var address in addresses)
        {
            var pattern = address.Split(' ')[1].Replace("{asked:long}", $"{asked}", StringComparison.Ordinal);
            var (there, notThere) = (Addresses.Example(pattern.Replace(variable, unseen, StringComparison.Ordinal)), Addresses.Example(pattern.Replace(variable, nowhere, StringComparison.Ordinal)));
            var verb = new HttpMethod(address.Split(' ')[0]);
            // Once before, so that both find the same things warm.
            await Ask(reader, verb, notThere, form);
            var (unknown, hidden) = (await Ask(reader, verb, notThere, form), await Ask(reader, verb, there, form));
            Assert.True(hidden.Status == HttpStatusCode.NotFound, $"{address} answers {hidden.Status}.");
            Assert.Equal((unknown.Headers, unknown.Body), (hidden.Headers, hidden.Body));
            Assert.Equal(unknown.Statements, hidden.Statements);
        }
    }

    private async Task<Answer> Ask(Browser reader, HttpMethod verb, string address, PageForm form)
    {
        office.Asked.Clear();
        var page = verb == HttpMethod.Get ? await reader.Get(address) : await reader.Post(address, form.Anew().Fields);
        return new Answer(page.Status, string.Join('\n', page.Headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}")), Anonymous(page), [.. office.Asked]);
    }

    private async Task<(long Document, long Asked)> Incoming()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("Zephyr takeover", ("Level", "Confidential"));
        await desk.Does(id, "circulation", ("Purpose", "Zephyr"), ("Stages[0].Readers", "陆知远"));
        await using var db = office.Books();
        return (id, await db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.EntryId == id).Select(c => c.Id).FirstAsync());
    }

    private async Task<long> Drafted()
    {
        using var desk = await office.As("shen.rx");
        return await desk.Begin("Zephyr letter", ("Level", "Confidential"));
    }

    private async Task<long> Outgoing()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Issues("Zephyr bid", ("Level", "Confidential"));
        await (await desk.Get($"/outgoing/{id}")).Form($"/outgoing/{id}/dispatches").With("To", "Zephyr Holdings").With("Copies", "1").Post();
        return id;
    }

    // Without what differs between any two requests: the reference, tokens and keys.
    private static string Anonymous(Page page)
    {
        foreach (var node in page.Document.QuerySelectorAll("input[type=hidden], .head small").ToList())
        {
            node.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }

    private sealed record Answer(HttpStatusCode Status, string Headers, string Body, string[] Statements);

    public sealed class RecordingOffice : DemoOffice
    {
        public RecordingOffice() => Adding = services => services.AddSingleton<IInterceptor>(new Recording(Asked));

        public List<string> Asked { get; } = [];

        private sealed class Recording(List<string> asked) : DbCommandInterceptor
        {
            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
            {
                asked.Add(command.CommandText);
                return ValueTask.FromResult(result);
            }

            public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
                DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
            {
                asked.Add(command.CommandText);
                return ValueTask.FromResult(result);
            }

            public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
            {
                asked.Add(command.CommandText);
                return result;
            }
        }
    }
}
