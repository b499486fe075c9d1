using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.People;

/// <summary>One colleague, his account and duties, and what was done to them. Form: the duty being given.</summary>
public sealed record PersonPage(Employee Employee, Account? Account, int Passkeys, CompanyLink? Link, IReadOnlyList<AccountTrailRow> AccountTrail, IReadOnlyList<HouseRow> Trail, DutyForm Form)
{
    public string? Subject => null;
    public DutyKind? Duty => Form.Duty;
    public DateOnly? DutyFrom => Form.DutyFrom;
    public DateOnly? DutyUntil => Form.DutyUntil;
}

public sealed record AccountTrailRow(DateTime At, string? By, AccountDeed Deed);

public sealed class ShowPerson(AppDbContext db, HouseWords words, OfficeTime time)
{
    private const int LinesShown = 50;

    public DateOnly Today => time.Today;

    public async Task<PersonPage?> Of(long id, CancellationToken ct)
    {
        var employee = await db.Employees.AsNoTracking().Include(e => e.Department).Include(e => e.Superior).Include(e => e.Duties).AsSplitQuery()
            .FirstOrDefaultAsync(e => e.Id == id, ct);
        if (employee is null)
        {
            return null;
        }

        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.EmployeeId == id, ct);
        return new PersonPage(employee, account, account is null ? 0 : await db.Passkeys.CountAsync(p => p.AccountId == account.Id, ct),
            account is null ? null : await db.CompanyLinks.AsNoTracking().FirstOrDefaultAsync(l => l.AccountId == account.Id, ct), account is null ? [] : await Trail(account.Id, ct),
            await words.Read(db.HouseLines.Where(l => l.ColleagueId == id).OrderByDescending(l => l.Id).Take(LinesShown), ct), new DutyForm { DutyFrom = Today });
    }

    private async Task<IReadOnlyList<AccountTrailRow>> Trail(long accountId, CancellationToken ct) =>
        await (from line in db.AccountLines
               where line.AccountId == accountId
               orderby line.Id descending
               join writer in db.Employees on line.ById equals writer.Id into writers
               from writer in writers.DefaultIfEmpty()
               select new AccountTrailRow(line.At, writer.Name, line.Deed)).Take(LinesShown).ToListAsync(ct);
}
