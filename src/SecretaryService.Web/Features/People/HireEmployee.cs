using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Features.People;

/// <param name="ChosenByOwner">Whoever uses the password chose it himself; otherwise it must be changed at the first sign-in.</param>
public sealed record Hiring(string Name, string? LatinName, long DepartmentId, Role Role, string UserName, string Password, bool ChosenByOwner = false);

/// <summary>An employee and his account, in one deed.</summary>
public sealed class HireEmployee(AppDbContext db, UserManager<Account> users, Viewer viewer, HouseBook book, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException">The user name is taken.</exception>
    public async Task<Account> Run(Hiring hiring, CancellationToken ct)
    {
        await db.TakeKeys(ct);
        var department = await db.Departments.FirstOrDefaultAsync(d => d.Id == hiring.DepartmentId && d.ClosedOn == null, ct)
            ?? throw new RuleBrokenException("This department does not exist any more.");
        var account = new Account(hiring.UserName, new Employee(hiring.Name, hiring.LatinName, department, hiring.Role)) { MustChangePassword = !hiring.ChosenByOwner };
        var name = users.NormalizeName(hiring.UserName);
        if (await db.Accounts.AnyAsync(a => a.NormalizedUserName == name, ct))
        {
            throw new RuleBrokenException("The user name {0} is taken. Choose another.", hiring.UserName);
        }

        var created = await users.CreateAsync(account, hiring.Password);
        if (!created.Succeeded)
        {
            throw new RuleBrokenException("The user name {0} is taken. Choose another.", hiring.UserName);
        }

        // The first administrator has nobody above him: he stands in his own journal.
        var by = viewer.PersonId == 0 ? account.EmployeeId : viewer.PersonId;
        db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = by, At = clock.GetUtcNow().UtcDateTime, Deed = AccountDeed.Created });
        await db.SaveChangesAsync(ct);
        book.TurnPage();
        return account;
    }
}
