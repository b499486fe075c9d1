using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>The next version of the standard, on its pages.</summary>
internal static class Drafting
{
    extension(WebOffice office)
    {
        /// <summary>The draft there is, or one begun by calder, as the books have it.</summary>
        public async Task<StandardVersion> Draft()
        {
            await using var db = office.Books();
            var drafts = db.Standards.Drafts.AsNoTracking().Include(v => v.Clauses).ThenInclude(c => c.Parameters).AsSplitQuery();
            if (await drafts.FirstOrDefaultAsync() is { } already)
            {
                return already;
            }

            using var supervisor = await office.As("calder");
            await (await supervisor.Get("/standard/versions")).Form("/standard/versions").Post();
            return await drafts.FirstAsync();
        }
    }

    extension(Browser browser)
    {
        public async Task<PageForm> ClauseOf(StandardVersion draft, string number)
        {
            var address = $"/standard/versions/{draft.Number}/clauses/{draft[number].Id}";
            return (await browser.Get(address)).Form(address);
        }

        public async Task<Page> Approve(StandardVersion draft, string day)
        {
            var address = $"/standard/versions/{draft.Number}/approval";
            return await (await browser.Get(address)).Form(address).With("EffectiveOn", day).Post();
        }
    }
}
