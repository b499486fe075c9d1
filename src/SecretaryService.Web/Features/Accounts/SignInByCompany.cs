using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>Whose account it is that the company's sign-in speaks of. None is ever made by it, and no right comes from it.</summary>
public sealed class SignInByCompany(AppDbContext db, CompanySignIn company, TimeProvider clock)
{
    /// <returns>The account, perhaps a disabled one, or nothing.</returns>
    public async Task<Account?> Find(Arrival arrival, CancellationToken ct)
    {
        var key = CompanyLink.KeyOf(arrival.Issuer, arrival.Subject);
        var account = await db.Accounts.Include(a => a.Employee).FirstOrDefaultAsync(a => db.CompanyLinks.Any(l => l.AccountId == a.Id && l.Key == key), ct);
        return account ?? (company.LinksByMail && arrival.VerifiedMail is { } mail ? await LinkBy(mail, arrival, ct) : null);
    }

    // One open account alone may have this address, and none that is linked to somebody else there.
    private async Task<Account?> LinkBy(string mail, Arrival arrival, CancellationToken ct)
    {
        var having = await db.Accounts.Include(a => a.Employee).Where(a => a.DisabledAt == null && a.Employee.LeftOn == null && a.Employee.Mail == mail).Take(2).ToListAsync(ct);
        if (having is not [var account] || await db.CompanyLinks.AnyAsync(l => l.AccountId == account.Id, ct) || arrival.Subject.Length > CompanyLink.SubjectMaxLength)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        db.CompanyLinks.Add(CompanyLink.Of(account.Id, arrival.Issuer, arrival.Subject, now));
        db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = account.EmployeeId, At = now, Deed = AccountDeed.CompanySignInLinked });
        await db.SaveChangesAsync(ct);
        return account;
    }
}
