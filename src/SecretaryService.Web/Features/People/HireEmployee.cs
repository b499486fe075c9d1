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
        return await Open(new Account(hiring.UserName, new Employee(hiring.Name, hiring.LatinName, department, hiring.Role)) { MustChangePassword = !hiring.ChosenByOwner }, hiring.Password, ct);
    }

    /// <summary>For a colleague who came by an import and has no way in yet.</summary>
    /// <exception cref="RuleBrokenException">There is an account already, or the user name is taken, or the colleague has left.</exception>
    public async Task<Account> GiveAccount(Employee employee, string userName, string password, CancellationToken ct)
    {
        await db.TakeKeys(ct);
        if (employee.LeftOn is not null || await db.Accounts.AnyAsync(a => a.EmployeeId == employee.Id, ct))
        {
            throw new RuleBrokenException("{0} has an account already, or has left the company.", employee.Name);
        }

        return await Open(new Account(userName, employee) { MustChangePassword = true }, password, ct);
    }

    private async Task<Account> Open(Account account, string password, CancellationToken ct)
    {
        var (userName, name) = (account.UserName!, users.NormalizeName(account.UserName!));
        if (await db.Accounts.AnyAsync(a => a.NormalizedUserName == name, ct) || !(await users.CreateAsync(account, password)).Succeeded)
        {
            throw new RuleBrokenException("The user name {0} is taken. Choose another.", userName);
        }

        // The first administrator has nobody above him: he stands in his own journal.
        var by = viewer.PersonId == 0 ? account.EmployeeId : viewer.PersonId;
        db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = by, At = clock.GetUtcNow().UtcDateTime, Deed = AccountDeed.Created });
        await db.SaveChangesAsync(ct);
        book.TurnPage();
        return account;
    }
}
