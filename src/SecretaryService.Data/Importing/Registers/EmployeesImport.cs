using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>A row of a staff list, understood.</summary>
internal sealed record EmployeeLine(string Name, string? LatinName, long? DepartmentId, string? Position, string? Extension, MailBox? Mail);

/// <summary>
/// Colleagues, as employees without an account: roles, duties and accounts are given by hand, one by one. Known again by their address for
/// mail, else by a name that only one has.
/// </summary>
public sealed class EmployeesImport(HouseBook book) : ImportableRegister
{
    public override string Key => "employees";
    public override Wording Name { get; } = new("Employees", "员工");
    public override string Address => "/people";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        new("Name", FieldKind.Text, new Wording("Name", "姓名"), "full name", "employee", "员工", "员工姓名"),
        new("LatinName", FieldKind.Text, new Wording("Name in Latin letters", "拼音姓名"), "latin name", "english name", "pinyin", "英文名", "拼音"),
        new("Department", FieldKind.Text, new Wording("Department", "部门"), "dept", "unit", "所属部门", "部门名称"),
        new("Position", FieldKind.Text, new Wording("Position", "职务"), "title", "job title", "岗位", "职位"),
        new("Extension", FieldKind.Text, new Wording("Extension", "分机"), "ext", "phone", "telephone", "分机号", "电话"),
        new("Mail", FieldKind.Text, new Wording("Mail", "邮箱"), "email", "e-mail", "mail address", "电子邮件", "邮件"),
    ];

    internal override bool TurnsThePage => true;

    public override bool MayBeImportedBy(Role role) => role == Role.Administrator;

    internal override object Read(RowReader row, ImportRun run)
    {
        var mail = row.Text("Mail", Employee.MailMaxLength);
        return new EmployeeLine(
            row.Text("Name", Employee.NameMaxLength) ?? throw new RuleBrokenException("There is no name in this row."), row.Text("LatinName", Employee.NameMaxLength),
            row.Text("Department") is { } department ? DepartmentOf(department) : null, row.Text("Position", Employee.PositionMaxLength), row.Text("Extension", Employee.ExtensionMaxLength),
            mail is null ? null : MailBox.TryParse(mail) ?? throw new RuleBrokenException("“{0}” under {1} is no address for mail.", mail, row.NameOf("Mail")));
    }

    internal override string ContentOf(object note) => string.Join('|', Of(note).Name, Of(note).LatinName, Of(note).DepartmentId, Of(note).Position, Of(note).Extension, Of(note).Mail?.Address);

    internal override IEnumerable<string> KeysOf(object note) => Of(note).Mail is { } mail ? [$"@{mail.Address.ToLowerInvariant()}"] : [Values.Words.Folded(Of(note).Name)];

    internal override async Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        // A house has some hundreds of colleagues.
        var everybody = await db.Employees.Include(e => e.Department).Where(e => e.LeftOn == null).ToListAsync(ct);
        foreach (var row in rows)
        {
            var line = Of(row.Note!);
            var byMail = line.Mail is null ? null : everybody.Find(e => string.Equals(e.Mail, line.Mail.Value.Address, StringComparison.OrdinalIgnoreCase));
            var byName = byMail is not null ? [byMail] : everybody.FindAll(e => Values.Words.Folded(e.Name) == Values.Words.Folded(line.Name) && (line.Mail is null || e.Mail is null));
            if (byName.Count > 1)
            {
                row.Reject(new RuleBrokenException("Several colleagues are called {0}. Give the address for mail, too.", line.Name));
            }
            else if (byName.Count == 0 && line.DepartmentId is null)
            {
                row.Reject(new RuleBrokenException("A new colleague needs a department."));
            }

            row.Existing = byName.FirstOrDefault();
        }
    }

    internal override bool SaysNothingNew(RowToImport row, ImportRun run)
    {
        var (now, said) = ((Employee)row.Existing!, Of(row.Note!));
        return Merged(now, said) == EmployeeBefore.Of(now);
    }

    internal override async Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var departments = await db.Departments.Where(d => d.ClosedOn == null).ToDictionaryAsync(d => d.Id, ct);
        foreach (var row in rows)
        {
            var line = Of(row.Note!);
            if (row.Existing is Employee employee)
            {
                row.Before = Kept.Write(EmployeeBefore.Of(employee));
                Merged(employee, line).Put(employee, departments);
            }
            else
            {
                db.Add(employee = new Employee(line.Name, line.LatinName, departments[line.DepartmentId!.Value], Role.Employee));
                employee.Take(line.Position, line.Extension);
                employee.BeReachedAt(line.Mail);
            }

            row.Target = employee;
        }
    }

    internal override (long Id, int Version) IdOf(object target) => (((Employee)target).Id, ((Employee)target).Version);

    internal override Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct) => new TakeBackEmployees(db).Run(rows, ct);

    private static EmployeeLine Of(object note) => (EmployeeLine)note;

    private static EmployeeBefore Merged(Employee now, EmployeeLine said) => new(said.Name, said.LatinName ?? now.LatinName, said.DepartmentId ?? now.DepartmentId,
        said.Position ?? now.Position, said.Extension ?? now.Extension, said.Mail?.Address ?? now.Mail);

    private long DepartmentOf(string name) => book.Departments.FirstOrDefault(d => new[] { d.Name.En, d.Name.Zh }.Any(n => Values.Words.Folded(n) == Values.Words.Folded(name)))?.Id
        ?? throw new RuleBrokenException("There is no department {0}. Add it first.", name);
}

/// <summary>A colleague as he was before an import changed him.</summary>
internal sealed record EmployeeBefore(string Name, string? LatinName, long DepartmentId, string? Position, string? Extension, string? Mail)
{
    public static EmployeeBefore Of(Employee employee) => new(employee.Name, employee.LatinName, employee.DepartmentId, employee.Position, employee.Extension, employee.Mail);

    public void Put(Employee employee, IReadOnlyDictionary<long, Department> departments)
    {
        employee.BeCalled(Name, LatinName);
        employee.Take(Position, Extension);
        employee.BeReachedAt(Mail is null ? null : MailBox.TryParse(Mail));
        if (departments.TryGetValue(DepartmentId, out var department))
        {
            employee.MoveTo(department);
        }
    }
}

/// <summary>Undoes the import of colleagues. Whoever something hangs on by now stays: the database knows what refers to whom.</summary>
internal sealed class TakeBackEmployees(AppDbContext db)
{
    public async Task Run(IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var departments = await db.Departments.ToDictionaryAsync(d => d.Id, ct);
        foreach (var row in rows)
        {
            row.Undo(await Undo(row, await db.Employees.Include(e => e.Department).FirstOrDefaultAsync(e => e.Id == row.TargetId, ct), departments, ct));
        }
    }

    private async Task<RuleBrokenException?> Undo(ImportedRow row, Employee? employee, IReadOnlyDictionary<long, Department> departments, CancellationToken ct)
    {
        if (employee is null)
        {
            return null;
        }

        if (employee.Version != row.VersionAfter || (row.Verdict == Verdict.New && await db.Accounts.AnyAsync(a => a.EmployeeId == employee.Id, ct)))
        {
            return new RuleBrokenException("{0} was changed since and stays as it is.", employee.Name);
        }

        if (row.Verdict == Verdict.Changed)
        {
            Kept.Read<EmployeeBefore>(row.Before!).Put(employee, departments);
            return null;
        }

        return await Remove(employee, ct);
    }

    private async Task<RuleBrokenException?> Remove(Employee employee, CancellationToken ct)
    {
        try
        {
            db.Remove(employee);
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateException)
        {
            db.Entry(employee).State = EntityState.Unchanged;
            return new RuleBrokenException("The registers name {0} by now, who therefore stays.", employee.Name);
        }
    }
}
