using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.People;

/// <summary>An account is closed: for the time being, or because its owner leaves. Refused while the owner owes something, and to the last administrator.</summary>
public sealed class LeaveCompany(AppDbContext db, SessionStore sessions, Viewer viewer, OfficeTime time, HandOverCommitments commitments)
{
    /// <param name="account">With its employee and his duties.</param>
    /// <param name="on">The last day.</param>
    /// <exception cref="RuleBrokenException">Something is owed, it is the last administrator, or oneself.</exception>
    public async Task Run(Account account, DateOnly on, CancellationToken ct)
    {
        await RefuseToLose(account.Employee, ct);
        account.Employee.Leave(on, time.Today, await commitments.OwedBy(account.Employee, ct));
        await Close(account, ct);
    }

    /// <summary>He came back, or never went. The password is the old one.</summary>
    /// <exception cref="RuleBrokenException">He had not left.</exception>
    public async Task Undo(Account account, CancellationToken ct)
    {
        account.Employee.ComeBack();
        await Open(account, ct);
    }

    /// <exception cref="RuleBrokenException">Something is owed, it is the last administrator, or oneself.</exception>
    public async Task Disable(Account account, CancellationToken ct)
    {
        await RefuseToLose(account.Employee, ct);
        account.Employee.RefuseOwing(await commitments.OwedBy(account.Employee, ct));
        await Close(account, ct);
    }

    /// <exception cref="RuleBrokenException">The employee has left.</exception>
    public async Task Open(Account account, CancellationToken ct)
    {
        account.Enable();
        Write(account, AccountDeed.Enabled);
        await db.SaveChangesAsync(ct);
    }

    private async Task RefuseToLose(Employee employee, CancellationToken ct)
    {
        await db.TakeKeys(ct);
        if (employee.Id == viewer.PersonId)
        {
            throw new RuleBrokenException("Nobody locks himself out: another administrator can do this.");
        }

        await db.RefuseLastAdministrator(employee, ct);
    }

    private async Task Close(Account account, CancellationToken ct)
    {
        account.Disable(time.Now);
        // Whoever comes back adds his passkeys anew: nobody knows where the devices have been.
        db.Passkeys.RemoveRange(await db.Passkeys.Where(p => p.AccountId == account.Id).ToListAsync(ct));
        Write(account, AccountDeed.Disabled);
        await sessions.End(db, account.Id, ct);
    }

    private void Write(Account account, AccountDeed deed) =>
        db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = viewer.PersonId, At = time.Now, Deed = deed });
}
