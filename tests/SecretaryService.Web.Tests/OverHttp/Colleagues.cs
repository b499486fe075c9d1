using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Accounts;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>The people of the demo company, by their user names.</summary>
internal static class Colleagues
{
    extension(WebOffice office)
    {
        public async Task<long> EmployeeId(string userName) => (await office.Account(userName)).EmployeeId;

        public async Task<Account> Account(string userName)
        {
            await using var db = office.Books();
            return await db.Accounts.AsNoTracking().Include(a => a.Employee).ThenInclude(e => e.Duties).SingleAsync(a => a.UserName == userName);
        }

        public async Task<Page> PageOf(Browser administrator, string userName, string rest = "") => await administrator.Get($"/people/{await office.EmployeeId(userName)}{rest}");

        /// <summary>The form of a page about somebody, by the end of its address.</summary>
        public async Task<PageForm> FormOf(Browser administrator, string userName, string page, string form) =>
            (await office.PageOf(administrator, userName, page)).Form($"/people/{await office.EmployeeId(userName)}{form}");

        public async Task<PageForm> EditOf(Browser administrator, string userName) => await office.FormOf(administrator, userName, "/edit", "/edit");

        /// <summary>A form that no page offers for this person: with another page's token, to the address all the same.</summary>
        public async Task<PageForm> Unoffered(Browser administrator, string userName, string form) =>
            (await administrator.Get("/people/new")).Form("/people") with { Action = $"/people/{await office.EmployeeId(userName)}{form}" };

        /// <summary>Makes somebody an administrator and signs him in.</summary>
        public async Task<Browser> Promote(Browser administrator, string userName)
        {
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await (await office.EditOf(administrator, userName)).With("Role", "Administrator").Post()).Status);
            return await office.SignIn(userName);
        }
    }
}
