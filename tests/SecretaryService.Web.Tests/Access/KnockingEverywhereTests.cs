using System.Net;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Tests.Access;

/// <summary>Every address as everybody, against the table.</summary>
public sealed class KnockingEverywhereTests(KnockingEverywhereTests.OfficeWithEntries office) : IClassFixture<KnockingEverywhereTests.OfficeWithEntries>
{
    private static readonly Dictionary<Knocker, string> Names = new()
    {
        [Knocker.Employee] = "ye.hj", [Knocker.Secretary] = "he.yn", [Knocker.Supervisor] = "calder", [Knocker.ManagerOfIt] = "cheng.bc",
        [Knocker.ManagerOfAnother] = "xu.yq", [Knocker.Administrator] = "tao.ar",
    };

    public static TheoryData<Knocker> Knockers => [.. Enum.GetValues<Knocker>()];

    [Theory]
    [MemberData(nameof(Knockers))]
    public async Task Is_answered_as_the_access_table_says(Knocker knocker)
    {
        List<string> wrong = [];
        foreach (var address in Addresses.Served(office))
        {
            foreach (var entry in Addresses.IsOfAnEntry(address) ? Addresses.Entries : Addresses.Entries[..1])
            {
                var (expected, answered) = (Addresses.Expected(address, entry, knocker), await Knock(knocker, address, entry));
                if (expected != answered)
                {
                    wrong.Add($"{address} ({entry}): {answered} instead of {expected}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Knockers))]
    public async Task With_another_verb_never_succeeds(Knocker knocker)
    {
        List<string> opened = [];
        foreach (var address in Addresses.Served(office).Select(a => a.Split(' ')[1]).Distinct(StringComparer.Ordinal))
        {
            foreach (var verb in (string[])["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"])
            {
                if (await Knock(knocker, $"{verb} {address}", "own") is not ("in" or "403" or "404" or "405") and var answered)
                {
                    opened.Add($"{verb} {address}: {answered}");
                }
            }
        }

        Assert.Empty(opened);
    }

    // A key and a token that fit, and nothing else: what is refused is refused for its role, not for its form.
    private async Task<string> Knock(Knocker knocker, string address, string entry)
    {
        var verb = address.Split(' ')[0] is var v && v == "ANY" ? "GET" : v;
        var (call, promise) = office.Entries[entry];
        if (address.StartsWith("POST", StringComparison.Ordinal) && address.EndsWith("/urgings", StringComparison.Ordinal))
        {
            // One is not urged again within five minutes, by whomsoever.
            office.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        // Signing in and out end a session: not the one that the others use.
        using var browser = knocker == Knocker.Stranger ? office.Stranger()
            : EndsASession(address) && verb == "POST" ? await office.SignIn(Names[knocker]) : await office.As(Names[knocker]);
        var page = await browser.Get("/sign-in");
        var form = page.Form(knocker == Knocker.Stranger ? "/sign-in" : "/preferences/theme");
        using var content = verb == "GET" ? null : new FormUrlEncodedContent(form.Fields.Where(f => f.Key is PageForm.Key or PageForm.Token));
        var answer = await browser.Send(new HttpMethod(verb), Addresses.Of(address, call, promise), content);
        var signIn = answer.Status == HttpStatusCode.Redirect && answer.Location!.Contains("/sign-in?returnUrl=", StringComparison.Ordinal);
        return signIn && knocker == Knocker.Stranger ? "in" : $"{(int)answer.Status}";
    }

    private static bool EndsASession(string address) =>
        address.Contains("/sign-", StringComparison.Ordinal) || address.Contains("/switch", StringComparison.Ordinal);

    public sealed class OfficeWithEntries : DemoOffice, IAsyncLifetime
    {
        public Dictionary<string, (long Call, long Promise)> Entries { get; } = new(StringComparer.Ordinal);

        public async Task InitializeAsync()
        {
            Entries["own"] = Of(await this.Tell("Known to all", Level.Public, null, "ye.hj", "he.yn", "calder", "cheng.bc", "xu.yq", "tao.ar"));
            Entries["internal"] = Of(await this.Tell("Internal", Level.Internal));
            Entries["confidential"] = Of(await this.Tell("Confidential", Level.Confidential, "cheng.bc"));
            Entries["restricted"] = Of(await this.Tell("Restricted", Level.Restricted, "cheng.bc"));
        }

        Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

        private static (long, long) Of(Call call) => (call.Id, call.Commitments.Single().Id);
    }
}
