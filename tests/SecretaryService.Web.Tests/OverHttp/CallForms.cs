using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>The forms of calls, as a secretary fills them.</summary>
internal static class CallForms
{
    public static readonly string[] PastFilter = [AppDbContext.Visibility];

    extension(Browser browser)
    {
        public async Task<PageForm> NewCall() => (await browser.Get("/calls/new")).Form("/calls");

        /// <summary>Saves a call and reads its page.</summary>
        public async Task<Page> Log(Func<PageForm, PageForm> fill) => await (await fill(await browser.NewCall()).Post()).Follow();

        /// <summary>One of the small forms on a commitment's page: keeping, attempts, urgings …</summary>
        public async Task<PageForm> Deed(long commitment, string deed) => (await browser.Get($"/commitments/{commitment}")).Form($"/commitments/{commitment}/{deed}");

        public async Task<PageForm> Correction(long id) => (await browser.Get($"/calls/{id}/correction")).Form($"/calls/{id}/correction");
    }

    extension(PageForm form)
    {
        /// <summary>All four particulars; advised, so that nothing is promised.</summary>
        public PageForm Filled(string matter) => form.With("Name", "Marta Lindqvist").With("Organisation", "Nordlicht AB")
            .With("Phone", "+46 8 5550 0123").With("Matter", matter).With("Outcome", "Advised");

        /// <summary>A message for a colleague by extension, and a promise that he calls back.</summary>
        public PageForm Promised(string matter, string extension = "8400") => form.Filled(matter)
            .With("For", extension).With("Outcome", "Message").With("Promise", "true");
    }

    extension(Domain.Calls.Call call)
    {
        /// <summary>The one callback that was promised in it; a message beside it is another commitment.</summary>
        public Commitment Callback => call.Commitments.Single(c => c.Kind == CommitmentKind.CallBack);
    }

    extension(Page page)
    {
        /// <summary>Of the entry whose page this is.</summary>
        public long Id => long.Parse(page.Address.Split('/')[2], CultureInfo.InvariantCulture);

        public string Number => page.TextOf(".head .no");
    }

    extension(WebOffice office)
    {
        public async Task<Call> Call(long id)
        {
            await using var db = office.Books();
            return await db.Calls.IgnoreQueryFilters(PastFilter).AsNoTracking().Include(c => c.Commitments).ThenInclude(c => c.Steps).SingleAsync(c => c.Id == id);
        }

        public async Task<long> PersonId(string userName)
        {
            await using var db = office.Books();
            return await db.Accounts.Where(a => a.UserName == userName).Select(a => a.EmployeeId).SingleAsync();
        }

        /// <summary>By which a colleague is chosen under For.</summary>
        public async Task<string> Extension(string userName)
        {
            await using var db = office.Books();
            return (await db.Accounts.Where(a => a.UserName == userName).Select(a => a.Employee.Extension).SingleAsync())!;
        }

        public async Task<int> CountCalls(string? matter = null)
        {
            await using var db = office.Books();
            return await db.Calls.IgnoreQueryFilters(PastFilter).CountAsync(c => matter == null || c.Matter == matter);
        }
    }
}
