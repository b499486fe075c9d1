using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Search;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Features.People;

public sealed record PersonRow(long Id, string? UserName, string Name, string? LatinName, string? Extension, Wording Department, Role Role, DateTime? DisabledAt, DateOnly? LeftOn);

/// <param name="State">active, left, all.</param>
public sealed record PeoplePage(IReadOnlyList<PersonRow> Rows, string? Wanted, string State, bool HasMore);

/// <summary>Colleagues by name, Latin name, initials, user name or extension.</summary>
public sealed class ListPeople(AppDbContext db)
{
    /// <summary>More is no list to look through.</summary>
    public const int MostShown = 200;
    public const string Active = "active";
    public const string Left = "left";
    public const string All = "all";

    public async Task<PeoplePage> Run(string? wanted, string? state, CancellationToken ct)
    {
        var found = await Wanted(wanted, state, ct);
        return new PeoplePage([.. found.Take(MostShown)], wanted, Known(state), found.Count > MostShown);
    }

    /// <summary>What the list shows the first of, and an export all of.</summary>
    public async Task<IReadOnlyList<PersonRow>> Wanted(string? wanted, string? state, CancellationToken ct)
    {
        var known = Known(state);
        var people = known switch { Left => db.Employees.Where(e => e.LeftOn != null), All => db.Employees, _ => db.Employees.Where(e => e.LeftOn == null) };
        var rows = await (from e in people
                          join a in db.Accounts on e.Id equals a.EmployeeId into accounts
                          from a in accounts.DefaultIfEmpty()
                          orderby e.Id
                          select new PersonRow(e.Id, a.UserName, e.Name, e.LatinName, e.Extension, e.Department.Name, e.Role, a.DisabledAt, e.LeftOn)).ToListAsync(ct);
        // A house has some hundreds of colleagues: looked through here, capitals and initials are the same on every database.
        return string.IsNullOrWhiteSpace(wanted) ? rows : rows.FindAll(r => Fits(r, wanted.Trim()));
    }

    private static string Known(string? state) => state is Left or All ? state : Active;

    private static bool Fits(PersonRow row, string wanted) =>
        new[] { row.Name, row.LatinName, row.UserName, row.Extension, PinyinInitials.Of(row.Name) }.OfType<string>()
            .Any(text => text.Contains(wanted, StringComparison.OrdinalIgnoreCase));
}
