using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.Imports;

public sealed class ImportingContactsTests : IAsyncLifetime
{
    private const string Sheet = "姓名;单位;职务;手机;备注\n林书白;汀洲水务局;科长;0571 8800 1234、13700001234;校准\n周以沫;云岭中学;;0571 8800 5678;\n;;;0571 8800 9999;只有号码\n林 书白;汀洲水务局;;0571 8800 1234;\n";
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Accounts_for_every_row()
    {
        using var browser = await _office.As("shen.rx");
        var done = await _office.Import(browser, "contacts", Sheet);
        Assert.Equal(("2", "0", "1", "1"), done.Counts());
        var found = await browser.Get("/contacts?q=slj");
        Assert.Contains("0571 8800 1234, 13700001234", (await browser.Get("/contacts?q=13700001234")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.Equal(("0", "0", "3", "1"), (await _office.Import(browser, "contacts", Sheet)).Counts());
    }

    [Fact]
    public async Task Adds_to_what_is_there_and_takes_it_back()
    {
        using var browser = await _office.As("shen.rx");
        await _office.Import(browser, "contacts", Sheet);
        var more = await _office.Import(browser, "contacts", "Name,Company,Title,Phone\n周以沫,云岭中学,主任,0571 8800 7777\nNew One,Somewhere,,0571 8800 6666\n", "CreateAndUpdate");
        Assert.Equal(("1", "1", "0", "0"), more.Counts());
        Assert.Equal(("主任", 2), await Zhou());
        var undone = await _office.Undo(browser, more);
        Assert.Equal("0", undone.Fact("Had to stay"));
        Assert.Equal((null, 1), await Zhou());
        await using var db = _office.Books();
        Assert.False(await db.Contacts.AnyAsync(c => c.Name == "New One"));
    }

    [Fact]
    public async Task Leaves_a_contact_that_has_calls_by_now()
    {
        using var browser = await _office.As("shen.rx");
        var done = await _office.Import(browser, "contacts", Sheet);
        await using var db = _office.Books();
        var contact = await db.Contacts.SingleAsync(c => c.Name == "周以沫");
        await (await browser.Get($"/calls/new?contact={contact.Id}")).Form("/calls").With("Matter", "M").With("Outcome", "Advised").Post();
        var undone = await _office.Undo(browser, done);
        Assert.Contains("周以沫 has calls or visits by now and stays in the book.", undone.Text, StringComparison.Ordinal);
        Assert.Equal("1", undone.Fact("Had to stay"));
        Assert.False(await db.Contacts.AnyAsync(c => c.Name == "林书白"));
    }

    [Fact]
    public async Task Of_colleagues_is_the_administrators_and_makes_no_account()
    {
        using var administrator = await _office.As("tao.ar");
        using var secretary = await _office.As("shen.rx");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await secretary.Upload("employees", "Name,Department\nA,Sales\n")).Status);
        await using var db = _office.Books();
        var department = (await db.Departments.OrderBy(d => d.Id).FirstAsync()).Name.Zh;
        var (people, accounts) = (await db.Employees.CountAsync(), await db.Accounts.CountAsync());
        var done = await _office.Import(administrator, "employees", $"姓名,部门,分机,邮箱\n温如言,{department},8877,wen@tingzhou.example\n无部门,没有这个部门,1,\n沈若溪,,8999,\n", "CreateAndUpdate");
        Assert.Equal(("1", "1", "0", "1"), done.Counts());
        Assert.Equal((people + 1, accounts), (await db.Employees.CountAsync(), await db.Accounts.CountAsync()));
        Assert.Equal("8999", (await db.Employees.AsNoTracking().SingleAsync(e => e.Name == "沈若溪")).Extension);
        var wen = await db.Employees.AsNoTracking().SingleAsync(e => e.Name == "温如言");
        Assert.Equal(HttpStatusCode.OK, (await administrator.Get($"/people/{wen.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.Get(done.Address)).Status);
        await _office.Undo(administrator, done);
        Assert.Equal(people, await db.Employees.CountAsync());
        Assert.NotEqual("8999", (await db.Employees.AsNoTracking().SingleAsync(e => e.Name == "沈若溪")).Extension);
    }

    [Fact]
    public async Task A_colleague_who_was_given_an_account_can_sign_in_and_stays()
    {
        using var administrator = await _office.As("tao.ar");
        await using var db = _office.Books();
        var department = (await db.Departments.OrderBy(d => d.Id).FirstAsync()).Name.Zh;
        var done = await _office.Import(administrator, "employees", $"姓名,部门\n温如言,{department}\n");
        var wen = await db.Employees.AsNoTracking().SingleAsync(e => e.Name == "温如言");
        var form = (await administrator.Get($"/people/{wen.Id}")).Form($"/people/{wen.Id}/account");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.With("UserName", "!").Post()).Status);
        Assert.Contains((await form.With("UserName", "shen.rx").Post()).Errors, e => e.Contains("is taken", StringComparison.Ordinal));
        var given = await (await form.With("UserName", "wen.ry").Post()).Follow();
        using var owner = _office.Stranger();
        Assert.Equal(HttpStatusCode.Redirect, (await owner.SignIn("wen.ry", given.Note!.Split(' ')[^1])).Status);
        Assert.Contains((await form.Anew().With("UserName", "wen.zwei").Post()).Errors, e => e.Contains("has an account already", StringComparison.Ordinal));
        Assert.Equal("1", (await _office.Undo(administrator, done)).Fact("Had to stay"));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();

    private async Task<(string?, int)> Zhou()
    {
        await using var db = _office.Books();
        var contact = await db.Contacts.SingleAsync(c => c.Name == "周以沫");
        return (contact.Position, contact.Phones.Count);
    }
}
