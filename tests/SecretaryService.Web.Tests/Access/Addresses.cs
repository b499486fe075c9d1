using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace SecretaryService.Web.Tests.Access;

/// <summary>Whoever knocks.</summary>
public enum Knocker { Stranger, Employee, Secretary, Supervisor, ManagerOfIt, ManagerOfAnother, Administrator }

/// <summary>
/// The access table of docs/architecture.md, address by address: what each of seven is answered. Addresses of one entry are asked for four
/// entries: one to which all are parties, an internal one of others, a confidential one of the sales department, a restricted one of others.
/// </summary>
internal static class Addresses
{
    public static readonly string[] Entries = ["own", "internal", "confidential", "restricted"];

    // Stranger, employee, secretary, supervisor, manager of the department, manager of another, administrator. "in" is the way to /sign-in.
    private const string House = "in 200 200 200 200 200 200";
    private const string Home = "in 302 302 302 302 302 302";
    private const string Register = "in 403 200 403 403 403 403";
    private const string RegisterForm = "in 403 422 403 403 403 403";
    private const string Accounts = "in 403 403 403 403 403 200";
    private const string AccountsForm = "in 403 403 403 403 403 422";
    private const string AccountsOfNobody = "in 403 403 403 403 403 404";
    private const string Rules = "in 403 403 200 200 200 403";
    private const string RulesForm = "in 403 403 422 422 422 403";
    private const string Approving = "in 403 403 403 404 404 403";
    private const string ApprovingForm = "in 403 403 403 422 422 403";
    private const string NotThere = "404 404 404 404 404 404 404";

    private static readonly Dictionary<string, string> Seeing = new(StringComparer.Ordinal)
    {
        ["own"] = House, ["internal"] = "in 404 200 200 404 404 404", ["confidential"] = "in 404 404 404 200 404 404", ["restricted"] = "in 404 404 404 404 404 404",
    };

    private static readonly Dictionary<string, string> Correcting = new(StringComparer.Ordinal)
    {
        ["own"] = Register, ["internal"] = Register, ["confidential"] = "in 403 404 403 403 403 403", ["restricted"] = "in 403 404 403 403 403 403",
    };

    private static readonly Dictionary<string, string> Everything = new(StringComparer.Ordinal)
    {
        ["GET /"] = Home,
        ["GET /desk"] = House,
        ["GET /calls"] = House,
        ["GET /calls/new"] = Register,
        ["POST /calls"] = RegisterForm,
        ["GET /standard"] = House,
        ["GET /standard/3.1.1"] = House,
        ["GET /standard/versions"] = House,
        ["POST /standard/versions"] = "in 403 403 302 302 302 403",
        ["GET /standard/versions/1"] = House,
        // Before the first version there is none to compare it with, and it is no draft any more.
        ["GET /standard/versions/1/changes"] = "in 404 404 404 404 404 404",
        ["GET /standard/versions/1/clauses/1"] = Rules.Replace("200", "404", StringComparison.Ordinal),
        ["POST /standard/versions/1/clauses/1"] = RulesForm,
        ["GET /standard/versions/1/approval"] = Approving,
        ["POST /standard/versions/1/approval"] = ApprovingForm,
        ["GET /standard/versions/1/withdrawal"] = Rules,
        ["POST /standard/versions/1/withdrawal"] = RulesForm,
        ["GET /standard/acknowledgements"] = Rules,
        ["POST /standard/acknowledgements"] = Home,
        ["GET /password"] = House,
        ["POST /password"] = "in 422 422 422 422 422 422",
        ["GET /people"] = Accounts,
        ["GET /people/new"] = Accounts,
        ["POST /people"] = AccountsForm,
        ["POST /people/0/disabling"] = AccountsOfNobody,
        ["POST /people/0/disabling/undo"] = AccountsOfNobody,
        ["GET /company"] = Accounts,
        ["POST /company"] = AccountsForm,
        ["GET /calendar"] = House,
        ["GET /calendar/new"] = Accounts,
        ["POST /calendar"] = AccountsForm,
        ["GET /setup/token"] = NotThere,
        ["POST /setup/token"] = NotThere,
        ["GET /sign-in"] = "200 200 200 200 200 200 200",
        // Whoever is in is let out first; a stranger with nothing typed is refused.
        ["POST /sign-in"] = "422 302 302 302 302 302 302",
        ["POST /sign-out"] = "302 302 302 302 302 302 302",
        ["POST /preferences/language"] = "302 302 302 302 302 302 302",
        ["POST /preferences/theme"] = "302 302 302 302 302 302 302",
        ["ANY /errors/404"] = NotThere,
        ["GET /health"] = "200 200 200 200 200 200 200",
    };

    /// <summary>What stands in place of a route's variables.</summary>
    public static string Example(string pattern) => pattern
        .Replace("{number}", "3.1.1", StringComparison.Ordinal).Replace("{token}", "token", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal).Replace("clauses/{id:long}", "clauses/1", StringComparison.Ordinal)
        .Replace("people/{id:long}", "people/0", StringComparison.Ordinal).Replace("{code:range(400,599)}", "404", StringComparison.Ordinal);

    /// <summary>Every address that the application serves, files aside, by verb.</summary>
    public static IEnumerable<string> Served(WebOffice office) =>
        from endpoint in office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText?.Contains("{**", StringComparison.Ordinal) == false
        from verb in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } verbs ? verbs : ["ANY"]
        where verb != "HEAD"
        select $"{verb} /{endpoint.RoutePattern.RawText!.Trim('/')}";

    /// <summary>What this knocker is to be answered at this address.</summary>
    /// <exception cref="KeyNotFoundException">A new address: say in the table above who may go there.</exception>
    public static string Expected(string address, string entry, Knocker knocker)
    {
        var row = address switch
        {
            "GET /calls/{id:long}" or "GET /calls/{id:long}/slip" or "GET /callbacks/{id:long}" => Seeing[entry],
            "POST /callbacks/{id:long}" => Seeing[entry].Replace("200", "422", StringComparison.Ordinal),
            "GET /calls/{id:long}/correction" => Correcting[entry],
            // An empty form has no version of the entry.
            "POST /calls/{id:long}/correction" => Correcting[entry].Replace("200", "409", StringComparison.Ordinal),
            _ => Everything[Example(address)],
        };
        return row.Split(' ')[(int)knocker];
    }

    public static bool IsOfAnEntry(string address) => address.Contains("calls/{id:long}", StringComparison.Ordinal) || address.Contains("callbacks/{id:long}", StringComparison.Ordinal);

    public static string Of(string address, long call, long promise) => Example(address.Split(' ')[1])
        .Replace("calls/{id:long}", string.Create(CultureInfo.InvariantCulture, $"calls/{call}"), StringComparison.Ordinal)
        .Replace("callbacks/{id:long}", string.Create(CultureInfo.InvariantCulture, $"callbacks/{promise}"), StringComparison.Ordinal);
}
