using System.Globalization;
using System.Security.Claims;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>What a session says of its person, and the viewer made of it.</summary>
public static class SignedIn
{
    public const string Scheme = "office";
    private const string Department = "department";
    private const string AccountId = "account";
    private const string GivenPassword = "given-password";

    public static ClaimsPrincipal As(Account account)
    {
        var employee = account.Employee;
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, Text(employee.Id)), new(ClaimTypes.Name, employee.Name), new(ClaimTypes.Role, employee.Role.ToString()),
            new(Department, Text(employee.DepartmentId)), new(AccountId, Text(account.Id)),
        ];
        if (account.MustChangePassword)
        {
            claims.Add(new(GivenPassword, "1"));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
    }

    public static Viewer Viewer(ClaimsPrincipal? principal) => principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
        ? new Viewer(Number(id), principal.FindFirstValue(ClaimTypes.Name)!, Enum.Parse<Role>(principal.FindFirstValue(ClaimTypes.Role)!),
            Number(principal.FindFirstValue(Department)!))
        : Domain.Viewer.System;

    /// <summary>With the colleagues for whom he acts today.</summary>
    public static Viewer Acting(this Viewer viewer, IServiceProvider services)
    {
        if (viewer.PersonId == 0)
        {
            return viewer;
        }

        var (book, now) = (services.GetRequiredService<HouseBook>(), services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var today = book.House.DayOf(now);
        return viewer with { DeputisesFor = book.Directory.DeputisesFor(viewer.PersonId, today), Duties = book.Directory.DutiesOf(viewer.PersonId, today) };
    }

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static long Account(this ClaimsPrincipal principal) =>
        Number(principal.FindFirstValue(AccountId) ?? throw new InvalidOperationException("Nobody is signed in."));

    public static bool MustChangePassword(this ClaimsPrincipal principal) => principal.HasClaim(c => c.Type == GivenPassword);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
