using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>The link between an account and the company's sign-in. Whoever was in by it is out when it goes.</summary>
public sealed class LinkToCompany(AppDbContext db, CompanySignIn company, SessionStore sessions, Viewer viewer, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException">One's own, there is a link already, or the number is another's.</exception>
    public async Task Run(Account account, string subject, CancellationToken ct)
    {
        RefuseOnesOwn(account);
        if (!company.IsOn)
        {
            throw new RuleBrokenException("No company sign-in is configured.");
        }

        var (now, key) = (clock.GetUtcNow().UtcDateTime, CompanyLink.KeyOf(company.Issuer, subject));
        if (await db.CompanyLinks.AnyAsync(l => l.AccountId == account.Id || l.Key == key, ct))
        {
            throw new RuleBrokenException("This account or this number is linked already. Take the other link away first.");
        }

        db.CompanyLinks.Add(CompanyLink.Of(account.Id, company.Issuer, subject, now));
        Write(account, AccountDeed.CompanySignInLinked);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">One's own, or there is none.</exception>
    public async Task End(Account account, CancellationToken ct)
    {
        RefuseOnesOwn(account);
        db.CompanyLinks.Remove(await db.CompanyLinks.FirstOrDefaultAsync(l => l.AccountId == account.Id, ct) ?? throw new RuleBrokenException("There is no link."));
        Write(account, AccountDeed.CompanySignInUnlinked);
        await sessions.End(db, account.Id, ct);
    }

    private void Write(Account account, AccountDeed deed) =>
        db.AccountLines.Add(new AccountLine { AccountId = account.Id, ById = viewer.PersonId, At = clock.GetUtcNow().UtcDateTime, Deed = deed });

    private void RefuseOnesOwn(Account account)
    {
        if (account.EmployeeId == viewer.PersonId)
        {
            throw new RuleBrokenException("This is your own account: another administrator can do this.");
        }
    }
}
