using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>What is written about a colleague. With another role or department the sessions end, so that the new rights count at once.</summary>
public sealed class EditEmployee(AppDbContext db, SessionStore sessions, Viewer viewer, HouseBook book)
{
    /// <exception cref="RuleBrokenException">The last administrator, one's own role, a closed department, or a superior who reports to this colleague.</exception>
    public async Task Run(Employee employee, EditForm form, CancellationToken ct)
    {
        await db.TakeKeys(ct);
        var (role, department) = (employee.Role, employee.DepartmentId);
        employee.BeCalled(form.Name!.Trim(), form.Filled(form.LatinName));
        employee.Take(form.Filled(form.Position), form.Filled(form.Extension));
        employee.BeReachedAt(MailBox.TryParse(form.Mail));
        employee.MoveTo(await db.Departments.FindAsync([form.DepartmentId], ct) ?? throw new RuleBrokenException("This department does not exist any more."));
        employee.ReportTo(await Superior(form.SuperiorId, ct), await Lines(ct));
        await Become(employee, form.Role, ct);
        await db.SaveChangesAsync(ct);
        if (employee.Role != role || employee.DepartmentId != department)
        {
            await EndSessions(employee, ct);
        }

        book.TurnPage();
    }

    private async Task Become(Employee employee, Role role, CancellationToken ct)
    {
        if (role != employee.Role && employee.LeftOn is null)
        {
            await db.RefuseLastAdministrator(employee, ct);
        }

        employee.Become(role, viewer);
    }

    private async Task<Employee?> Superior(long? id, CancellationToken ct) => id is null ? null
        : await db.Employees.FindAsync([id], ct) ?? throw new RuleBrokenException("This colleague does not exist.");

    private async Task<ReportingLines> Lines(CancellationToken ct) => new(await db.Employees.Where(e => e.SuperiorId != null)
        .Select(e => new { e.Id, SuperiorId = e.SuperiorId!.Value }).ToDictionaryAsync(e => e.Id, e => e.SuperiorId, ct));

    private async Task EndSessions(Employee employee, CancellationToken ct)
    {
        if (await db.Accounts.FirstOrDefaultAsync(a => a.EmployeeId == employee.Id, ct) is { } account)
        {
            await sessions.End(db, account.Id, ct);
        }
    }
}
