using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Lists;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Web.Tests.Contacts;

/// <summary>The pages of the contact book, as a secretary uses them.</summary>
internal static class Book
{
    extension(Browser browser)
    {
        public async Task<PageForm> NewContact() => (await browser.Get("/contacts/new")).Form("/contacts");

        /// <summary>Saves a contact and reads its page.</summary>
        public async Task<Page> Keep(string? name, string? organisation = null, string? numbers = null, Func<PageForm, PageForm>? more = null)
        {
            var form = (await browser.NewContact()).With("Name", name ?? "").With("Organisation", organisation ?? "").With("Numbers", numbers ?? "");
            return await (await (more is null ? form : more(form)).Post()).Follow();
        }

        /// <summary>The form that merges; the other one of its page only shows the result.</summary>
        public async Task<PageForm> Merging(long kept, long other, string theirs = "")
        {
            var page = await browser.Get($"/contacts/{kept}/merging?With={other}{theirs}");
            return PageForm.Of(page, page.Document.QuerySelectorAll<IHtmlFormElement>("form.narrow").Single());
        }
    }

    extension(WebOffice office)
    {
        public async Task<Contact> Contact(long id)
        {
            await using var db = office.Books();
            return await db.EveryContact.AsNoTracking().SingleAsync(c => c.Id == id);
        }

        public async Task<IReadOnlyList<Contact>> Contacts(string name)
        {
            await using var db = office.Books();
            return await db.WholeContacts.AsNoTracking().Where(c => c.Name == name).OrderBy(c => c.Id).ToListAsync();
        }
    }
}
